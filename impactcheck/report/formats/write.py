"""Reports on disk: written whole or not at all, and never over something that is already there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.problems import BadInput, Problem
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
    return write_files(paths, contents)


def refuse_taken(paths: Sequence[Path], *, force: bool) -> None:
    """Raise BadInput `file-exists` for every path that may not be written over."""
    taken = [path for path in paths if path.exists() and (path.is_dir() or not force)]
    if taken:
        raise BadInput(Problem("file-exists", {"path": str(path)}) for path in taken)


def write_files(paths: Sequence[Path], contents: Sequence[bytes]) -> tuple[Path, ...]:
    """Write all the files or none; BadInput `cannot-write` when the disk refuses."""
    with _put_in_place(paths) as temporary:
        for path, content in zip(paths, contents, strict=True):
            temporary.append(_write_beside(path, content))
    return tuple(paths)


def report_paths(
    name: str,
    formats: Sequence[str],
    target: Path,
    known: Mapping[str, Format] = FORMATS,
) -> tuple[Path, ...]:
    """Where each format goes: the target itself when it is a file for one format.

    In a folder a file is called `name` (a reform's id) with the suffix of its format.
    """
    if len(formats) == 1 and not target.is_dir():
        return (target,)
    return tuple(target / f"{name}.{known[one].suffix}" for one in formats)


@contextmanager
def _put_in_place(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Rename the temporary files to their places only when all of them are whole."""
    temporary: list[Path] = []
    new: list[Path] = []
    made = _missing_folders(paths)
    try:
        for folder in made:
            folder.mkdir()
        yield temporary
        for path, source in zip(paths, temporary, strict=True):
            was_there = path.exists()
            source.replace(path)
            if not was_there:
                new.append(path)
    except BaseException as error:
        for path in (*temporary, *new):
            path.unlink(missing_ok=True)
        for folder in reversed(made):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            where = str(paths[0].parent)
            raise BadInput(Problem("cannot-write", {"path": where, "reason": reason})) from error
        raise


def _missing_folders(paths: Sequence[Path]) -> list[Path]:
    """Folders to be made, outermost first."""
    missing: list[Path] = []
    folder = paths[0].parent
    while not folder.exists():
        missing.insert(0, folder)
        folder = folder.parent
    return missing


def _write_beside(path: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    """The process's mask: a report is readable by those who could read any file of the user's."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
