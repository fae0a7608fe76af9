"""Files that a person names, read whole within a limit: one clear problem for each way to fail."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from impactcheck.problems import BadInput, Place, Problem
from impactcheck.suggestions import closest


def read_file(path: str | Path, limit: int) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes.

    Raises BadInput `file-missing` (with the names in the folder that are near), `file-is-folder`,
    `file-not-regular`, `file-too-large` or `file-unreadable`, whose place is the file as named.
    Pipes and devices are refused and never waited for: a folder of rules with a named pipe in it,
    or with a link to an endless device, once stopped the program without a word.
    """
    name = str(path)
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    except (FileNotFoundError, NotADirectoryError):
        raise _missing(Path(path), name) from None
    except IsADirectoryError:
        raise _refused("file-is-folder", name) from None
    except (OSError, ValueError) as error:
        key = "file-is-folder" if is_folder(path) else "file-unreadable"
        raise _refused(key, name) from error
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise _refused("file-is-folder" if stat.S_ISDIR(mode) else "file-not-regular", name)
    with os.fdopen(handle, "rb") as stream:
        try:
            content = stream.read(limit + 1)
        except OSError as error:
            raise _refused("file-unreadable", name) from error
    if len(content) > limit:
        raise _refused("file-too-large", name, limit_kb=limit // 1000)
    return content


_BINARY = getattr(os, "O_BINARY", 0)


def is_folder(path: str | Path) -> bool:
    """Whether a folder stands there; no where the system refuses the name (too long, say)."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _refused(key: str, name: str, **arguments: str | int) -> BadInput:
    return BadInput(Problem(key, {"file": name, **arguments}, Place(name)))


def _missing(path: Path, name: str) -> BadInput:
    neighbours: list[str] = []
    if is_folder(path.parent):
        neighbours = sorted(entry.name for entry in path.parent.iterdir())
    return _refused("file-missing", name, suggestions=", ".join(closest(path.name, neighbours)))
