"""A command line that cannot be understood, the help, and the ways a run can end."""

from __future__ import annotations

from pathlib import Path

import pytest

from impactcheck import __version__
from impactcheck.cli import check
from impactcheck.cli.app import COMMANDS
from impactcheck.cli.translated_click import wanted_language
from impactcheck.resources import examples_dir
from tests.cli.running import Runner


@pytest.mark.parametrize(
    ("arguments", "swedish", "english"),
    [
        (["chekc"], "Menade du check?", "Did you mean check?"),
        (["fly"], "Kommandot ”fly” finns inte.", "There is no command “fly”."),
        (["check"], "FÖRSLAG saknas.", "PROPOSAL is missing."),
        (["check", "a", "b", "c"], "För många argument: b c.", "Too many arguments: b c."),
        (["check", "a", "--forse"], "Menade du --force?", "Did you mean --force?"),
        (["--quiet"], "Flaggan --quiet finns inte.", "There is no option --quiet."),
        (["check", "a", "-o"], "Flaggan -o ska ha ett värde", "The option -o lacks its value"),
        (
            ["check", "a", "--fail-on", "note"],
            "välj mellan error, warning, never",
            "choose one of error, warning, never",
        ),
        (
            ["check", "a", "--population-year", "i fjol"],
            "--population-year ska vara ett heltal.",
            "--population-year must be a whole number.",
        ),
        (["check", "a", "-f", "odt"], "-f/--format: välj mellan", "-f/--format: choose one of"),
    ],
)
def test_a_usage_error_is_told_in_the_users_language(
    impactcheck: Runner,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    swedish: str,
    english: str,
) -> None:
    for language, sentence in (("sv", swedish), ("en", english)):
        monkeypatch.setenv("IMPACTCHECK_LANG", language)
        ended = impactcheck(*arguments)
        assert (ended.code, ended.out) == (2, "")
        assert sentence in ended.err
        assert "--help" in ended.err
        assert "Traceback" not in ended.err


def test_a_language_that_is_not_spoken_is_refused(impactcheck: Runner) -> None:
    ended = impactcheck("--lang", "fi")
    assert ended.code == 2
    assert "sv, en" in ended.err


@pytest.mark.parametrize(
    ("arguments", "variable", "expected"),
    [
        ([], "", "sv"),
        ([], "en", "en"),
        ([], "fi", "sv"),
        (["check", "--lang", "en"], "sv", "en"),
        (["--lang=sv"], "en", "sv"),
        (["check", "--", "--lang", "en"], "", "sv"),
        (["--lang"], "", "sv"),
    ],
)
def test_the_option_goes_before_the_variable_and_swedish_before_nothing(
    arguments: list[str], variable: str, expected: str
) -> None:
    assert wanted_language(arguments, {"IMPACTCHECK_LANG": variable}) == expected


def test_alone_it_says_what_to_do_next_with_an_example_that_exists(impactcheck: Runner) -> None:
    ended = impactcheck()
    assert (ended.code, ended.err) == (0, "")
    commands = [line for line in ended.out.splitlines() if line.startswith("  impactcheck check ")]
    assert len(commands) == 2
    assert Path(commands[0].split()[2].strip("'")).parent == examples_dir()
    assert Path(commands[0].split()[2].strip("'")).is_file()


def test_the_version_is_told(impactcheck: Runner) -> None:
    assert impactcheck("--version").out == f"impactcheck {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["-h"]])
def test_the_help_names_every_command(impactcheck: Runner, arguments: list[str]) -> None:
    ended = impactcheck(*arguments)
    assert ended.code == 0
    for entry in COMMANDS:
        assert f"\n  {entry.name} " in ended.out
    assert "Usage" not in ended.out
    assert "Options" not in ended.out


@pytest.mark.parametrize("name", [entry.name for entry in COMMANDS])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_command_explains_itself_in_both_languages(
    impactcheck: Runner, name: str, language: str
) -> None:
    ended = impactcheck(name, "--help", "--lang", language)
    assert ended.code == 0
    assert ended.out.startswith({"sv": "Användning: ", "en": "Usage: "}[language])
    assert {"sv": "Exempel:", "en": "Examples:"}[language] in ended.out


@pytest.mark.parametrize(
    ("raised", "code"), [(KeyboardInterrupt, 130), (ZeroDivisionError, 70), (BrokenPipeError, 141)]
)
def test_each_way_of_ending_has_its_own_exit_code(
    impactcheck: Runner,
    monkeypatch: pytest.MonkeyPatch,
    reform: Path,
    raised: type[BaseException],
    code: int,
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise raised

    monkeypatch.setattr(check, "_assess", fail)
    ended = impactcheck("check", reform)
    assert (ended.code, ended.out) == (code, "")
    assert ("Traceback" in ended.err) == (raised is ZeroDivisionError)


def test_a_shell_is_offered_commands_and_options(
    impactcheck: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_IMPACTCHECK_COMPLETE", "bash_complete")
    for words, offered in (("impactcheck ch", "plain,check"), ("impactcheck check --po", "--pop")):
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
        assert offered in impactcheck().out
