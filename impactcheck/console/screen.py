"""What a screen can show: how wide it is, and whether it has colour."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TextIO

NARROWEST, USUAL, WIDEST = 60, 80, 200


@dataclass(frozen=True)
class Screen:
    """Columns across, and whether colour is wanted."""

    width: int = USUAL
    colour: bool = False


PLAIN = Screen()
"""A file or a pipe: 80 columns without colour, so that the bytes are the same each time."""


def screen_of(stream: TextIO) -> Screen:
    """The screen behind a stream; PLAIN where it is none.

    The width is the terminal's (or `COLUMNS`), held between 60 and 200. Colour goes where
    `NO_COLOR` is set or `TERM` is `dumb`.
    """
    if not is_terminal(stream):
        return PLAIN
    columns = shutil.get_terminal_size((USUAL, 24)).columns
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Screen(min(max(columns, NARROWEST), WIDEST), colour=not plain)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person looks at the stream; a closed or missing one has nobody."""
    try:
        return stream is not None and stream.isatty()
    except (OSError, ValueError):
        return False
