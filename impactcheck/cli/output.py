"""Where results go: settled, or refused, before anything is computed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from impactcheck.problems import BadInput, Problem
from impactcheck.report.formats.by_name import FORMATS, Format
from impactcheck.report.formats.write import report_paths


def chosen_formats(
    formats: Sequence[str],
    output: Path | None,
    among: Mapping[str, Format] = FORMATS,
    otherwise: str = "terminal",
) -> tuple[str, ...]:
    """The formats asked for, each once; none: by the suffix of `output`, else `otherwise`.

    Raises BadInput `output-suffix-unknown`, and `formats-need-folder` when several formats have
    nowhere to go.
    """
    if formats:
        chosen = tuple(dict.fromkeys(formats))
        if len(chosen) > 1 and output is None:
            raise BadInput(Problem("formats-need-folder", {"formats": ", ".join(chosen)}))
        return chosen
    if output is None:
        return (otherwise,)
    by_suffix = {f".{known.suffix}": name for name, known in among.items()}
    if output.suffix.lower() not in by_suffix:
        known = ", ".join(by_suffix)
        raise BadInput(Problem("output-suffix-unknown", {"path": str(output), "known": known}))
    return (by_suffix[output.suffix.lower()],)


def refuse_unusable(
    formats: Sequence[str],
    output: Path,
    reform_id: str,
    reform_file: Path,
    *,
    force: bool,
    among: Mapping[str, Format] = FORMATS,
) -> None:
    """Raise BadInput with every reason why the reports could not be written to `output`.

    The keys are `output-is-folder`, `output-is-file`, `output-folder-missing`,
    `output-folder-locked`, `output-is-input` and `file-exists`.
    """
    problems = list(_place_problems(formats, output))
    if not problems:
        paths = report_paths(reform_id, formats, output, among)
        problems = list(_file_problems(paths, reform_file, force=force))
    if problems:
        raise BadInput(problems)


def _place_problems(formats: Sequence[str], output: Path) -> Iterator[Problem]:
    one_file = len(formats) == 1
    if one_file and output.is_dir():
        yield Problem("output-is-folder", {"path": str(output)})
        return
    if not one_file and output.exists() and not output.is_dir():
        yield Problem("output-is-file", {"path": str(output)})
        return
    folder = output if output.is_dir() else output.absolute().parent
    if not folder.is_dir():
        yield Problem("output-folder-missing", {"path": str(folder)})
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield Problem("output-folder-locked", {"path": str(folder)})


def _file_problems(paths: Sequence[Path], reform_file: Path, *, force: bool) -> Iterator[Problem]:
    for path in paths:
        if path.is_dir():
            yield Problem("output-is-folder", {"path": str(path)})
        elif path.exists() and reform_file.exists() and path.samefile(reform_file):
            yield Problem("output-is-input", {"path": str(path)})
        elif path.exists() and not force:
            yield Problem("file-exists", {"path": str(path)})
