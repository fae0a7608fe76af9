"""`impactcheck rules`: what a person reads, in both languages and within 80 columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program
from impactcheck.console.blocks import printed
from impactcheck.handbook.prose import rule_prose
from impactcheck.handbook.screen import rule_blocks
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.rules.load import LoadedRule, Rulebook, load_rulebook
from tests.rules.asking import RULE
from tests.rules.conftest import Writer

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str]) -> Said:
    def run_and_capture(*arguments: object) -> tuple[int, str, str]:
        capfd.readouterr()
        code = run_program([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return int(code), captured.out, captured.err

    return run_and_capture


def test_the_list_holds_every_rule_once(said: Said, rulebook: Rulebook) -> None:
    code, out, err = said("rules", "list")
    assert (code, err) == (0, "")
    codes = [line.split()[0] for line in out.splitlines() if line.startswith("LS")]
    assert codes.count("LS101") == 1
    assert set(codes) == {loaded.rule.id for loaded in rulebook.rules}


def test_the_list_may_be_narrowed(said: Said, rulebook: Rulebook) -> None:
    _, out, _ = said("rules", "list", "--area", "sanction", "--severity", "error")
    codes = {line.split()[0] for line in out.splitlines() if line.startswith("LS")}
    wanted = {
        loaded.rule.id
        for loaded in rulebook.rules
        if loaded.rule.area == "sanction" and "error" in loaded.rule.severities
    }
    assert codes == wanted != set()


def test_an_empty_selection_is_said(said: Said) -> None:
    code, out, _ = said("rules", "list", "--area", "data", "--severity", "error", "--lang", "en")
    assert (code, out) == (0, "No rule matches the selection.\n")


@pytest.mark.parametrize("name", ["LS301", "ls301", "sanction.flat"])
def test_a_rule_is_shown_by_number_or_name(said: Said, name: str) -> None:
    code, out, err = said("rules", "show", name)
    assert (code, err) == (0, "")
    assert out.startswith("LS301 Sanktionen eller dess tak är lika oavsett kommunens storlek\n")
    for heading in ("Vad regeln frågar", "Varför", "Gräns", "Gör i stället", "Grund", "Exempel"):
        assert f"\n{heading}\n" in out


def test_an_assumption_is_called_one(said: Said) -> None:
    assert "Ett antagande kan aldrig ge ett fel" in said("rules", "show", "LS103")[1].replace(
        "\n  ", " "
    )
    assert "Ingen nivå behöver väljas" in said("rules", "show", "LS306")[1]


def test_an_unknown_rule_is_corrected(said: Said) -> None:
    code, out, err = said("rules", "show", "grant.work-against")
    assert (code, out) == (2, "")
    assert "grant.work-against-money" in err


def test_an_own_rule_says_where_it_comes_from(said: Said, own: Writer) -> None:
    folder = own("EGEN001.yaml", RULE)
    _, out, _ = said("rules", "show", "EGEN001", "--rules", folder)
    assert "Egen regel eller gräns, från egna." in out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("loaded", load_rulebook().rules, ids=lambda one: one.rule.id)
def test_every_rule_can_be_read_on_a_narrow_screen(
    loaded: LoadedRule, rulebook: Rulebook, language: Language
) -> None:
    text = printed(rule_blocks(rule_prose(loaded, rulebook, language), language))
    assert max(len(line) for line in text.splitlines()) <= 80
    assert "{" not in text


def test_the_cases_of_our_rules_hold(said: Said) -> None:
    code, out, err = said("rules", "test")
    assert (code, err) == (0, "")
    assert "det svar som väntas" in out


CASE = (
    RULE
    + """\
cases:
  - name: a small pot
    reform:
      measures:
        bidrag: {kind: grant, pot: 10 mkr, key: population, procedure: automatic}
    expect: EXPECTED
"""
)


@pytest.mark.parametrize(("expected", "code"), [("flag", 0), ("pass", 1)])
def test_the_cases_of_a_folder_are_run_and_failures_placed(
    said: Said, own: Writer, expected: str, code: int
) -> None:
    folder = own("EGEN001.yaml", CASE.replace("EXPECTED", expected))
    ended, out, _ = said("rules", "test", folder)
    assert ended == code
    if code:
        place = f"{Path(folder) / 'EGEN001.yaml'}:{len(RULE.splitlines()) + 2}"
        assert out.startswith(place)
        assert "1 av 1 fall" in out


def test_a_folder_of_overrides_has_no_cases_that_must_hold(said: Said, own: Writer) -> None:
    """A stricter threshold may change the answers of our cases, which were written for ours."""
    folder = own("overrides.yaml", "LS111: {flag: {below: 0.9999, unit: share}}\n")
    code, out, _ = said("rules", "test", folder)
    assert (code, out) == (0, "Det finns inga fall att köra.\n")
