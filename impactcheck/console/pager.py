"""Long text a screenful at a time, where a person sits at both ends."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from contextvars import ContextVar

from impactcheck.console.characters import in_encoding
from impactcheck.console.screen import is_terminal

_ALLOWED: ContextVar[bool] = ContextVar("pager allowed", default=True)
_USUAL = ("less", "more")


def allow_pager(allowed: bool) -> None:
    """Whether long text may go to a pager, for the rest of this run."""
    _ALLOWED.set(allowed)


def paged(text: str) -> bool:
    """Show text in a pager where that is called for; whether it was.

    It is where standard input and output are terminals, the text is longer than the screen,
    nobody said no, and there is a pager: `PAGER`, else `less` or `more`.
    """
    if not (_ALLOWED.get() and is_terminal(sys.stdout) and is_terminal(sys.stdin)):
        return False
    if os.environ.get("TERM") == "dumb" or text.count("\n") < shutil.get_terminal_size().lines:
        return False
    command = _command()
    return command is not None and _run(command, text)


def _command() -> list[str] | None:
    """The pager's words, or None where there is none; an empty `PAGER` or `cat` means none."""
    wanted = os.environ.get("PAGER")
    if wanted is None:
        return next(([name] for name in _USUAL if shutil.which(name)), None)
    words = _split(wanted)
    return words if words and words[0] != "cat" and shutil.which(words[0]) else None


def _split(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError:
        return []


def _run(command: list[str], text: str) -> bool:
    import subprocess

    encoding = sys.stdout.encoding or "utf-8"
    # As git does: quit where it fits, pass colour on, leave the text on the screen.
    environment = {"LESS": "FRX", **os.environ}
    try:
        process = subprocess.Popen(  # noqa: S603 - the reader's own choice of pager
            command, stdin=subprocess.PIPE, env=environment
        )
    except OSError:
        return False
    try:
        process.communicate(in_encoding(text, encoding).encode(encoding))
    except KeyboardInterrupt:
        # Ctrl+C in a pager belongs to the pager; leaving before it would spoil the terminal.
        process.wait()
    return True
