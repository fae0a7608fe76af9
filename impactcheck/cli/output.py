"""Where results go: settled, or refused, before anything is computed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from impactcheck.infiles import is_folder
from impactcheck.outfiles import refuse_taken
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
    inputs: Sequence[Path],
    *,
    force: bool,
    among: Mapping[str, Format] = FORMATS,
) -> None:
    """Raise BadInput with every reason why the reports could not be written to `output`.

    The keys are `output-is-folder`, `output-is-file`, `output-folder-missing` and
    `output-folder-locked`, and those of `refuse_taken`.
    """
    problems = list(_place_problems(formats, output))
    if problems:
        raise BadInput(problems)
    paths = report_paths(reform_id, formats, output, among)
    refuse_taken(paths, force=force, inputs=inputs)


def _place_problems(formats: Sequence[str], output: Path) -> Iterator[Problem]:
    one_file = len(formats) == 1
    if one_file and is_folder(output):
        yield Problem("output-is-folder", {"path": str(output)})
        return
    folder = output if is_folder(output) else output.absolute().parent
    if not one_file and output.is_file():
        yield Problem("output-is-file", {"path": str(output)})
    elif not is_folder(folder):
        yield Problem("output-folder-missing", {"path": str(folder)})
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield Problem("output-folder-locked", {"path": str(folder)})
