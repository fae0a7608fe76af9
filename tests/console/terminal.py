"""A terminal for a test: a program run in it, and what a person would see."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from dataclasses import dataclass

LONGEST_WAIT = 60.0


@dataclass(frozen=True)
class Seen:
    """How a run in a terminal ended, and all that was written there."""

    code: int
    text: str

    @property
    def lines(self) -> list[str]:
        return self.text.replace("\r\n", "\n").split("\n")


def in_terminal(
    *arguments: str,
    environment: dict[str, str],
    columns: int = 80,
    rows: int = 24,
    keys: bytes = b"",
    **extra: str,
) -> Seen:
    """Run `impactcheck` with a terminal at all three of its streams; `keys` wait to be read.

    Nothing of the developer's own terminal is passed on; `extra` sets what a test is about.
    """
    outer, inner = pty.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    kept = {name: value for name, value in environment.items() if name not in _OTHERS}
    process = subprocess.Popen(
        [sys.executable, "-m", "impactcheck", *arguments],
        stdin=inner,
        stdout=inner,
        stderr=inner,
        env={**kept, "TERM": "xterm-256color", **extra},
        start_new_session=True,
    )
    os.close(inner)
    if keys:
        os.write(outer, keys)
    seen = _read(outer, process)
    os.close(outer)
    return Seen(process.wait(timeout=LONGEST_WAIT), seen.decode(errors="replace"))


_OTHERS = ("COLUMNS", "LINES", "NO_COLOR", "PAGER", "LESS", "TERM")


def _read(outer: int, process: subprocess.Popen[bytes]) -> bytes:
    seen = b""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        ready, _, _ = select.select([outer], [], [], 0.2)
        try:
            part = os.read(outer, 65_536) if ready else b""
        except OSError:
            # Linux answers so when the last program has closed the terminal.
            return seen
        seen += part
        if not part and process.poll() is not None:
            return seen
    process.kill()
    return seen
