"""`--standing`: only rules that rest on what was chosen are asked and counted, and it is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from impactcheck.contract.findings import Standing
from impactcheck.rules.load import load_rulebook
from impactcheck.rules.standing import STANDINGS, of_standing
from tests.cli.running import Runner


def test_findings_and_counts_are_those_of_the_chosen_standings(
    impactcheck: Runner, reform: Path
) -> None:
    whole = json.loads(impactcheck("check", reform, "-f", "json").out)
    part = json.loads(impactcheck("check", reform, "-f", "json", "--standing", "evidence,law").out)
    expected = [one["rule"] for one in whole["findings"] if one["standing"] in ("evidence", "law")]
    assert [one["rule"] for one in part["findings"]] == expected
    assert 0 < len(expected) < len(whole["findings"])
    verdict = part["verdict"]
    assert verdict["errors"] + verdict["warnings"] + verdict["notes"] == len(expected)
    assert (whole["standings"], part["standings"]) == (None, ["law", "evidence"])
    assert whole["fingerprint"] != part["fingerprint"]


def test_several_options_are_as_good_as_a_comma(impactcheck: Runner, reform: Path) -> None:
    one = impactcheck("check", reform, "-f", "json", "--standing", "law,position")
    two = impactcheck("check", reform, "-f", "json", "--standing", "position", "--standing", "law")
    assert one == two
    assert one.code == 1


@pytest.mark.parametrize("form", ["terminal", "md", "html"])
def test_the_report_says_what_was_chosen_and_what_each_finding_rests_on(
    impactcheck: Runner, reform: Path, form: str
) -> None:
    said = impactcheck("check", reform, "-f", form, "--standing", "position").out
    words = " ".join(said.replace("\N{NO-BREAK SPACE}", " ").split())
    assert "bara regler som vilar på en parts ståndpunkt har prövats" in words
    assert words.count("en parts ståndpunkt") >= 2
    assert "Vilar på" in words
    assert "LS302" not in words


def test_nothing_found_among_the_chosen_is_no_clear_verdict(
    impactcheck: Runner, reform: Path
) -> None:
    ended = impactcheck("check", reform, "-f", "json", "--standing", "law")
    assert ended.code == 0
    assert json.loads(ended.out)["verdict"]["conclusion"]["key"] == "conclusion-clear-chosen"


@pytest.mark.parametrize("given", ["princple", "law,", ""])
def test_an_unknown_standing_is_refused_with_those_that_exist(
    impactcheck: Runner, reform: Path, given: str
) -> None:
    ended = impactcheck("check", reform, "--standing", given)
    assert (ended.code, ended.out) == (2, "")
    assert "law, principle, evidence, position" in ended.err


def test_the_list_of_rules_can_be_chosen_by_standing(impactcheck: Runner) -> None:
    listed = impactcheck("rules", "list", "--standing", "law").out
    rules = load_rulebook(()).rules
    for loaded in rules:
        assert (loaded.rule.id in listed) == (loaded.rule.standing == "law")


@pytest.mark.parametrize("standing", STANDINGS)
def test_each_standing_has_rules_and_together_they_are_all(standing: Standing) -> None:
    book = load_rulebook(())
    chosen = of_standing(book, (standing,))
    assert chosen.rules
    assert of_standing(book, STANDINGS).rules == book.rules
    assert chosen.digest != book.digest
