"""What the exit codes mean."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of every command; those above 100 follow the shells' 128 + signal."""

    CLEAR = 0
    FINDINGS = 1
    BAD_INPUT = 2
    BUG = 70
    INTERRUPTED = 130
    READER_LEFT = 141
