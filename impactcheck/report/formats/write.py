"""Reports on disk: written whole or not at all, and never over something that is already there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from impactcheck.contract.assessment import Assessment
from impactcheck.infiles import is_folder
from impactcheck.language.catalogue import Language
from impactcheck.outfiles import refuse_taken, write_files
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.formats.by_name import FORMATS, Format, render


def write_report(
    assessment: Assessment,
    formats: Sequence[str],
    target: Path,
    language: Language = "sv",
    *,
    force: bool = False,
    options: ReportOptions = WHOLE_REPORT,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Path, ...]:
    """Write one format to the file `target`, or several to the folder `target`.

    Files of a folder are named after the reform's id. `progress` is told each format's name
    before it is made. Raises BadInput `file-exists` before anything is made, unless `force`, and
    `cannot-write` when the disk refuses; what was written is then taken away again.
    """
    paths = report_paths(f"{assessment.reform['id']}{options.ending}", formats, target)
    refuse_taken(paths, force=force)
    contents = []
    for name in formats:
        progress(name)
        contents.append(render(assessment, name, language, options))
    return write_files(paths, contents, force=force)


def report_paths(
    name: str,
    formats: Sequence[str],
    target: Path,
    known: Mapping[str, Format] = FORMATS,
) -> tuple[Path, ...]:
    """Where each format goes: the target itself when it is a file for one format.

    In a folder a file is called `name` (a reform's id) with the suffix of its format.
    """
    if len(formats) == 1 and not is_folder(target):
        return (target,)
    return tuple(target / f"{name}.{known[one].suffix}" for one in formats)
