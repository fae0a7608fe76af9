"""Files that a person asked for: all of them whole or none, and nothing lost in their place."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from impactcheck.problems import BadInput, Problem, cannot_write

BESIDE = ".impactcheck-"
"""How the name of a file begins that is not yet whole, or is kept until the new one is."""


def refuse_taken(paths: Sequence[Path], *, force: bool, inputs: Iterable[Path] = ()) -> None:
    """Raise BadInput, with every reason why a file could not stand at one of the paths.

    The keys are `output-is-folder`, `output-not-regular` (a link, a pipe, a device), `file-exists`
    unless `force`, `output-is-input` for a file that was read, and `cannot-write` where even
    looking is refused.
    """
    read = tuple(inputs)
    problems = [problem for path in paths for problem in _taken(path, read, force=force)]
    if problems:
        raise BadInput(problems)


def write_files(
    paths: Sequence[Path], contents: Sequence[bytes], *, force: bool
) -> tuple[Path, ...]:
    """Write all the files or none, and return the paths.

    Folders that are missing are made. Each file is written under another name beside its place,
    and put there when all are whole; a file that stood there keeps its rights, and comes back when
    a later one fails. Without `force` the first of several writers wins. Raises BadInput as
    `refuse_taken` does, and `cannot-write` when the disk refuses.
    """
    refuse_taken(paths, force=force)
    with _all_or_none(paths) as undo:
        for folder in _missing_folders(paths):
            folder.mkdir()
            undo.callback(_remove_if_empty, folder)
        written = [
            _written_beside(path, content, undo)
            for path, content in zip(paths, contents, strict=True)
        ]
        kept = [
            _put(source, path, undo, force) for path, source in zip(paths, written, strict=True)
        ]
    for old in filter(None, kept):
        old.unlink(missing_ok=True)
    return tuple(paths)


def _taken(path: Path, read: Sequence[Path], *, force: bool) -> Iterator[Problem]:
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    except (OSError, ValueError) as error:
        yield cannot_write(str(path), error)
        return
    if stat.S_ISDIR(mode):
        yield Problem("output-is-folder", {"path": str(path)})
    elif not stat.S_ISREG(mode):
        yield Problem("output-not-regular", {"path": str(path)})
    elif any(one.exists() and path.samefile(one) for one in read):
        yield Problem("output-is-input", {"path": str(path)})
    elif not force:
        yield Problem("file-exists", {"path": str(path)})


@contextlib.contextmanager
def _all_or_none(paths: Sequence[Path]) -> Iterator[contextlib.ExitStack]:
    """What is called on the stack is done, last first, when anything fails; else nothing is."""
    with contextlib.ExitStack() as undo:
        try:
            yield undo
        except FileExistsError as error:
            path = Path(error.filename2 or error.filename)
            raise BadInput(Problem("file-exists", {"path": str(path)})) from error
        except OSError as error:
            raise BadInput(cannot_write(str(paths[0].parent), error)) from error
        undo.pop_all()


def _missing_folders(paths: Sequence[Path]) -> list[Path]:
    """Folders to be made, outermost first."""
    missing: list[Path] = []
    folder = paths[0].parent
    while not folder.exists():
        missing.insert(0, folder)
        folder = folder.parent
    return missing


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _written_beside(path: Path, content: bytes, undo: contextlib.ExitStack) -> Path:
    handle, name = tempfile.mkstemp(prefix=BESIDE, dir=path.parent)
    temporary = Path(name)
    undo.callback(temporary.unlink, missing_ok=True)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.chmod(_rights(path))
    return temporary


def _rights(path: Path) -> int:
    """Those of the file that stands there, else those that any new file of the user's gets."""
    with contextlib.suppress(FileNotFoundError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _put(source: Path, path: Path, undo: contextlib.ExitStack, force: bool) -> Path | None:
    """Move a whole file to its place; the file that stood there, under another name, if any."""
    if not force:
        _put_where_nothing_is(source, path)
        undo.callback(path.unlink, missing_ok=True)
        return None
    if not path.exists():
        source.replace(path)
        undo.callback(path.unlink, missing_ok=True)
        return None
    kept = source.with_name(f"{source.name}.old")
    undo.callback(kept.unlink, missing_ok=True)
    _keep(path, kept)
    source.replace(path)
    undo.callback(kept.replace, path)
    return kept


def _keep(path: Path, kept: Path) -> None:
    """The file under a second name, so that its own name is never without one."""
    try:
        os.link(path, kept)
    except OSError:
        shutil.copy2(path, kept)


def _put_where_nothing_is(source: Path, path: Path) -> None:
    """Raise FileExistsError if something stands there by now: a link to a name is never over one.

    Some file systems know no such links (FAT); there the name is taken first, and then filled.
    """
    try:
        os.link(source, path)
    except FileExistsError:
        raise
    except OSError:
        with path.open("xb"):
            pass
        try:
            source.replace(path)
        except BaseException:
            path.unlink()
            raise
    else:
        source.unlink()
