"""The four ways to a person's screen or pipe: blocks, text, data, and what is told beside them.

Nothing else writes to standard output or standard error. Texts are for people: no control
character passes, and a character that the encoding lacks becomes a near one. Data are what a
file would hold. A reader that leaves raises `BrokenPipeError`; a full disk raises `BadInput`, so
that it is told like any other place that cannot be written to. What cannot be told on standard
error is dropped: it must not change how the program ends.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from impactcheck.console.characters import in_encoding, lines, one_line, visible
from impactcheck.problems import BadInput, Problem, cannot_write

if TYPE_CHECKING:
    from rich.console import RenderableType


def show_blocks(blocks: Iterable[RenderableType]) -> None:
    """Blocks on standard output, as wide as it is; in a pager where they are longer than it."""
    from impactcheck.console.blocks import printed
    from impactcheck.console.pager import paged
    from impactcheck.console.screen import PLAIN, screen_of

    screen = PLAIN if sys.stdout is None else screen_of(sys.stdout)
    text = printed(blocks, screen)
    if not paged(text):
        _write(sys.stdout, text)


def show_text(text: str) -> None:
    """Text on standard output as it is laid out, with a line break after it."""
    _write(sys.stdout, lines(text).removesuffix("\n") + "\n")


def send_json(text: str) -> None:
    """JSON on standard output, in UTF-8 whatever the locale, with a line break after it.

    Invisible characters are escaped: the same JSON, but safe to look at.
    """
    send_data((visible(text).removesuffix("\n") + "\n").encode())


def send_file(format_name: str, content: bytes) -> None:
    """What a file of the format would hold, on standard output."""
    if format_name == "json":
        send_json(content.decode())
    else:
        send_data(content)


def send_data(content: bytes) -> None:
    """A file's content on standard output, byte for byte where it is not a screen.

    Raises BadInput `binary-on-screen` for what is not text, where it is a screen.
    """
    from impactcheck.console.screen import is_terminal

    stream = sys.stdout
    buffer = getattr(stream, "buffer", None)
    if buffer is not None and not is_terminal(stream):
        with _failures_of(stream):
            buffer.write(content)
            buffer.flush()
        return
    try:
        text = content.decode()
    except UnicodeDecodeError:
        raise BadInput(Problem("binary-on-screen")) from None
    _write(stream, lines(text))


def tell(text: str) -> None:
    """A notice on standard error; one that cannot be delivered is dropped."""
    with contextlib.suppress(BadInput, BrokenPipeError):
        _write(sys.stderr, lines(text).removesuffix("\n") + "\n")


def overwrite(line: str) -> None:
    """One line on standard error over the one before; see `impactcheck.console.progress`."""
    with contextlib.suppress(BadInput, BrokenPipeError):
        _write(sys.stderr, f"\r{one_line(line)}")


def _write(stream: TextIO | None, text: str) -> None:
    # A standard stream that was closed before the program began is None: nobody wants it.
    if stream is not None:
        with _failures_of(stream):
            stream.write(in_encoding(text, stream.encoding or "utf-8"))
            stream.flush()


@contextlib.contextmanager
def _failures_of(stream: TextIO) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        _hush(stream)
        raise
    except OSError as error:
        _hush(stream)
        raise BadInput(cannot_write(stream.name.strip("<>"), error)) from error


def _hush(stream: TextIO) -> None:
    """Let what is left in the buffer go nowhere: Python would try again, and leave with 120."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
