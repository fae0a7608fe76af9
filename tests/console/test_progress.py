"""A line that tells what is going on, and leaves no trace."""

from __future__ import annotations

import io
import time

import pytest

from impactcheck.console import progress as module
from impactcheck.console.progress import progress, working


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error as a terminal; pytest puts its own in place before each test's body."""
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    return stream


def left_on_screen(text: str) -> str:
    """What a terminal shows of one line that is written over."""
    shown: list[str] = []
    for part in text.split("\r"):
        shown[: len(part)] = part
    return "".join(shown).rstrip()


def test_a_shorter_line_leaves_nothing_of_the_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_terminal(monkeypatch)
    with progress() as tell:
        tell("en lång rad")
        tell("kort")
        assert left_on_screen(terminal.getvalue()) == "kort"
    assert left_on_screen(terminal.getvalue()) == ""


def test_a_line_is_cut_to_the_screen_and_cannot_steer_it(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_terminal(monkeypatch)
    with progress() as tell:
        tell("\x1b[2J" + "x" * 300)
    assert "\x1b" not in terminal.getvalue()
    assert max(map(len, terminal.getvalue().split("\r"))) < 80


def test_what_is_soon_done_is_not_told_and_what_is_not_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = at_terminal(monkeypatch)
    with working("Söker"):
        pass
    assert terminal.getvalue() == ""
    monkeypatch.setattr(module, "SOON", 0.02)
    with working("Söker"):
        time.sleep(0.2)
        assert left_on_screen(terminal.getvalue()).startswith("Söker ")
    assert left_on_screen(terminal.getvalue()) == ""


def test_the_line_is_gone_when_the_work_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = at_terminal(monkeypatch)
    monkeypatch.setattr(module, "SOON", 0.02)
    with pytest.raises(KeyboardInterrupt), working("Söker"):
        time.sleep(0.2)
        raise KeyboardInterrupt
    assert left_on_screen(terminal.getvalue()) == ""


def test_nothing_goes_to_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr("sys.stderr", log)
    monkeypatch.setattr(module, "SOON", 0.01)
    with working("Söker"), progress() as tell:
        tell("1 av 2")
        time.sleep(0.05)
    assert log.getvalue() == ""
