"""What the program does where a person looks: width, colour, pager, progress."""

from __future__ import annotations

import re
import shlex
import sys
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from tests.console.terminal import Seen, in_terminal

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Run(Protocol):
    def __call__(
        self, *arguments: str, columns: int = 80, rows: int = 24, keys: bytes = b"", **extra: str
    ) -> Seen: ...


@pytest.fixture
def run(clean_environment: dict[str, str]) -> Run:
    return partial(in_terminal, environment=clean_environment)


@pytest.fixture
def example(repository: Path) -> str:
    return str(repository / "examples" / "skr-sanktion-200000.yaml")


def plain(seen: Seen) -> list[str]:
    return [COLOUR.sub("", line).rstrip() for line in seen.lines]


@pytest.mark.parametrize(("columns", "widest"), [(40, 60), (60, 60), (120, 120), (300, 200)])
def test_a_report_is_as_wide_as_the_terminal_between_60_and_200(
    run: Run, example: str, columns: int, widest: int
) -> None:
    seen = run("check", example, "--no-pager", columns=columns)
    assert seen.code == 1
    assert max(map(len, plain(seen))) == widest


@pytest.mark.parametrize(
    "arguments",
    [
        "explain EXAMPLE -m Dorotea",
        "sanction 200000",
        "compare EXAMPLE EXAMPLE",
        "rules list",
        "rules show LS101",
        "archetypes",
        "structure",
        "portfolio --grants 2026 --municipality Dorotea",
        "check --help",
        "--help",
        "",
    ],
)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("columns", [60, 120])
def test_every_command_keeps_within_its_terminal(
    run: Run, example: str, arguments: str, language: str, columns: int
) -> None:
    words = arguments.replace("EXAMPLE", example).split()
    seen = run(*words, "--no-pager", columns=columns, IMPACTCHECK_LANG=language)
    assert seen.code == 0
    # A command line stays whole, so that it can be copied.
    others = [line for line in plain(seen) if not line.startswith("  impactcheck ")]
    assert 0 < max(map(len, others)) <= columns


def test_a_terminal_has_colour_and_shows_the_same_words_without_it(run: Run, example: str) -> None:
    coloured = run("check", example, "--no-pager")
    assert "\x1b[1;31m" in coloured.text
    for extra in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        seen = run("check", example, "--no-pager", **extra)
        assert "\x1b" not in seen.text
        assert plain(seen) == plain(coloured)


PAGER = "import sys; text = sys.stdin.read(); print('SIDA', text.count(chr(10)))"


@pytest.fixture
def pager() -> str:
    """A pager that says how many lines it was given."""
    return shlex.join([sys.executable, "-c", PAGER])


def test_what_is_longer_than_the_screen_goes_to_the_pager(
    run: Run, example: str, pager: str
) -> None:
    whole = run("check", example, "--no-pager", PAGER=pager)
    assert "SIDA" not in whole.text
    seen = run("check", example, PAGER=pager)
    assert seen.code == whole.code == 1
    assert seen.lines[0] == f"SIDA {len(whole.lines) - 1}"


@pytest.mark.parametrize("arguments", [["--no-pager", "rules", "list"], ["rules", "list"]])
def test_no_pager_may_be_said_before_the_command_too(
    run: Run, pager: str, arguments: list[str]
) -> None:
    seen = run(*arguments, PAGER=pager)
    assert seen.text.startswith("SIDA") == ("--no-pager" not in arguments)


@pytest.mark.parametrize(
    ("rows", "extra"),
    [(500, {}), (24, {"TERM": "dumb"}), (24, {"PAGER": ""}), (24, {"PAGER": "cat"})],
)
def test_no_pager_is_run_where_none_is_called_for(
    run: Run, example: str, pager: str, rows: int, extra: dict[str, str]
) -> None:
    seen = run("check", example, rows=rows, **{"PAGER": pager, **extra})
    assert "SIDA" not in seen.text
    assert "LS301" in seen.text


@pytest.mark.parametrize("wanted", ["finns-inte-alls", "'"])
def test_a_pager_that_does_not_exist_hides_nothing(run: Run, example: str, wanted: str) -> None:
    seen = run("check", example, PAGER=wanted)
    assert (seen.code, "LS301" in seen.text, "Traceback" in seen.text) == (1, True, False)


def test_a_pager_that_is_left_early_is_not_complained_about(run: Run, example: str) -> None:
    seen = run("check", example, PAGER=shlex.join([sys.executable, "-c", "print('SLUT')"]))
    assert (seen.code, seen.lines[0], "Traceback" in seen.text) == (1, "SLUT", False)


def test_ctrl_c_in_a_pager_belongs_to_the_pager(run: Run, example: str) -> None:
    patient = (
        "import os, signal, sys, time; signal.signal(signal.SIGINT, signal.SIG_IGN);"
        "sys.stdin.read(); os.killpg(0, signal.SIGINT); time.sleep(0.3); print('SLUT')"
    )
    seen = run("check", example, PAGER=shlex.join([sys.executable, "-c", patient]))
    assert (seen.code, "SLUT" in seen.text, "Avbrutet" in seen.text) == (1, True, False)


def test_slow_formats_are_told_while_they_are_made_and_gone_after(
    run: Run, example: str, tmp_path: Path
) -> None:
    target = tmp_path / "a.docx"
    seen = run("check", example, "-o", str(target), "--fail-on", "never")
    assert "Gör docx" in seen.text
    assert seen.lines[-2].rpartition("\r")[2] == f"Skrev {target}"
    again = run("check", example, "-o", str(target), "--force", TERM="dumb")
    assert "Gör docx" not in again.text


def test_files_are_counted_while_they_are_computed(run: Run, example: str) -> None:
    seen = run("portfolio", example, "--no-pager")
    assert "\r1 av 1" in seen.text or "1 av 1" in seen.text.split("\r")[1]
    first = seen.text.rpartition("\r ")[2].partition("\r")[2]
    assert first.startswith("╭") or COLOUR.sub("", first).startswith("╭")


def test_binary_files_are_not_poured_over_a_screen(run: Run, example: str) -> None:
    seen = run("check", example, "-f", "docx")
    assert seen.code == 2
    assert plain(seen) == ["Formatet kan inte visas på skärmen. Ange en fil med -o.", ""]
