"""A file, or a folder of them, read: the statutes within each, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from impactcheck.problems import BadInput, Problem
from impactcheck.reading.files.text_of import SUFFIXES, text_of
from impactcheck.reading.locate import statutes_in
from impactcheck.reading.reader import Reading, read_statute


@dataclass(frozen=True)
class ReadFile:
    """A file's readings, one for each statute in it; `problem` says why it could not be read."""

    path: Path
    readings: tuple[Reading, ...] = ()
    problem: Problem | None = None


def read_file(path: Path) -> tuple[Reading, ...]:
    """The readings of a file. Raises BadInput where it cannot be read."""
    return read_text(text_of(path))


def read_text(text: str) -> tuple[Reading, ...]:
    """The readings of a text: of each statute proposed in it, or of the statute that it is."""
    return tuple(read_statute(one) for one in statutes_in(text))


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that may hold a text, by name. Raises BadInput where there are none."""
    if not folder.is_dir():
        raise BadInput(Problem("read-no-folder", {"folder": str(folder)}))
    found = sorted(
        one for one in folder.iterdir() if one.is_file() and one.suffix.lower() in SUFFIXES
    )
    if not found:
        raise BadInput(Problem("read-folder-empty", {"folder": str(folder)}))
    return found


def read_folder(folder: Path) -> Iterator[ReadFile]:
    """Each file of a folder read, in the order of their names; one that cannot be is told so."""
    for path in files_in(folder):
        try:
            yield ReadFile(path, read_file(path))
        except BadInput as error:
            yield ReadFile(path, problem=error.problems[0])
