"""What can be wrong with an input, said so that a person can mend it.

A problem carries a message key and its arguments, never a finished sentence: the sentence is made
in the reader's language by `impactcheck.language`, from `texts/<language>/problems.ftl`.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Place:
    """Where in an input file: name as the user gave it, line and column counted from 1."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.file, self.line, self.column]
        return ":".join(str(part) for part in parts if part is not None)


@dataclass(frozen=True)
class Problem:
    """One thing wrong: a key of `problems.ftl`, its arguments, and where it stands."""

    key: str
    arguments: Mapping[str, str | int | float] = field(default_factory=dict)
    place: Place | None = None


class BadInput(Exception):  # noqa: N818 - the fault is the input's, not an error of ours
    """The input cannot be used; carries every problem found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem] | Problem) -> None:
        self.problems: tuple[Problem, ...] = (
            (problems,) if isinstance(problems, Problem) else tuple(problems)
        )
        super().__init__("; ".join(f"{p.place}: {p.key} {p.arguments}" for p in self.problems))


def cannot_write(path: str, error: OSError | ValueError) -> Problem:
    """What a person is told when the system refuses a file: `reason` is the name of the error."""
    code = getattr(error, "errno", None) or errno.EINVAL
    said = {"reason": errno.errorcode.get(code, "EIO"), "detail": os.strerror(code)}
    return Problem("cannot-write", {"path": path, **said})
