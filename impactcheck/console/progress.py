"""What the program is doing, on a line of standard error that is gone when it is done."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from impactcheck.console.characters import one_line
from impactcheck.console.screen import is_terminal, screen_of
from impactcheck.console.write import overwrite

SOON = 1.0
"""Seconds of silence that nobody wonders about."""

Tell = Callable[[str], None]


@contextmanager
def progress() -> Iterator[Tell]:
    """A function that shows a line in place of the one before; nothing where nobody looks."""
    shown = 0

    def write(text: str) -> None:
        nonlocal shown
        line = one_line(text)[: screen_of(sys.stderr).width - 1]
        overwrite(line.ljust(shown))
        shown = len(line)

    if not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield lambda _text: None
        return
    try:
        yield write
    finally:
        if shown:
            write("")
            overwrite("")


@contextmanager
def working(text: str) -> Iterator[None]:
    """Show the text while something takes more than a second, with the seconds it has taken."""
    ended = threading.Event()

    def count(tell: Tell) -> None:
        seconds = 0
        while not ended.wait(SOON):
            seconds += 1
            tell(f"{text} {seconds} s")

    with progress() as tell:
        counter = threading.Thread(target=count, args=(tell,), daemon=True)
        counter.start()
        try:
            yield
        finally:
            ended.set()
            counter.join()
