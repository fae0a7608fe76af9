"""A proposal against the grants that municipalities already live with."""

from dataclasses import replace
from pathlib import Path

import pytest

from impactcheck.api.assess_reform import assess_reform
from impactcheck.engine.assess import assess
from impactcheck.portfolio.background import background_of
from impactcheck.redesign.propose import propose
from impactcheck.reform.read import read_reform, reform_from_text
from impactcheck.report.content.sections.background import ordinal_ending
from impactcheck.report.formats.by_name import render
from impactcheck.resources import examples_dir
from impactcheck.rules.load import Rulebook, load_rulebook

HEAD = (
    "format: impactcheck/1\nid: nytt\ntitle: Nytt\nstatus: idea\ndate: 2026-01-01\nprices: 2026\n"
)
RULE = """\
id: EGEN001
name: burden.too-many-submissions
area: burden
severity: warning
title: {sv: För många inlämningar, en: Too many submissions}
why: {sv: Det blir för många inlämningar., en: The submissions are too many.}
applies_to: {kind: reform}
metric: submission_of_the_year
flag: {above: 39, unit: count, rests_on: user}
on: municipalities
basis: [{title: Egen gräns}]
message: {sv: "Nummer {worst_value}", en: "Number {worst_value}"}
cases:
  - name: no background
    reform: {measures: {krav: {kind: burden, burden: [{step: application, hours: 1}]}}}
    expect: not_evaluated
"""


@pytest.fixture(scope="module")
def background(country, rulebook):
    return background_of("2026", country, rulebook)


def proposal(step: str, hours: float, only: str = ""):
    return reform_from_text(
        f"{HEAD}measures:\n  krav:\n    kind: burden\n{only}    burden:\n"
        f"      - {{step: {step}, hours: {hours}}}\n",
        "nytt.yaml",
    )


def test_the_textbook_grant_is_the_40th_submission_of_the_year(
    country, rulebook, background
) -> None:
    loaded = read_reform(examples_dir() / "laromedel-2026.yaml")
    assessment = assess(loaded, country, rulebook, background=background)
    assert assessment.background.submission_number.value == 40
    swedish = render(assessment, "terminal", "sv").decode().replace("\n", " ")
    assert "den 40:e inlämningen om året" in swedish
    english = render(assessment, "html", "en").decode()
    assert ">40</data>th submission of the year" in english


def test_hours_are_added_to_those_that_the_grants_take(country, rulebook, background) -> None:
    assessment = assess(proposal("application", 148.3), country, rulebook, background=background)
    load = assessment.background
    assert (load.hours_before.value, load.hours_added.value) == (1483, pytest.approx(0.1))
    at = [row.code for row in assessment.municipalities].index(load.heaviest.municipality)
    staff = country.columns["employees_fte"].values[at] * 1600
    assert load.heaviest.value == pytest.approx(1483 * 1.1 / staff)
    assert staff == country.columns["employees_fte"].values.min() * 1600


def test_a_proposal_for_some_is_held_against_the_load_of_those(
    country, rulebook, background
) -> None:
    only = "    only: {population_below: 5000}\n"
    load = assess(proposal("report", 8, only), country, rulebook, background=background).background
    assert load.municipalities == int((country.population < 5000).sum())
    assert load.submission_number.value is None
    assert load.own_submissions.value == 0


def test_a_description_of_an_existing_grant_does_not_come_on_top_of_it(country, rulebook) -> None:
    without = background_of("2026", country, rulebook, without="laxhjalp")
    assert (without.reforms, without.submissions[0]) == (34, 38)


def test_the_background_is_part_of_the_fingerprint(country, rulebook, background) -> None:
    loaded = proposal("application", 1)
    alone = assess(loaded, country, rulebook)
    assert alone.background is None
    held = assess(loaded, country, rulebook, background=background)
    assert alone.fingerprint != held.fingerprint
    assert held == assess(loaded, country, rulebook, background=background)


def test_a_rule_of_ones_own_may_ask_about_the_background(
    country, background, tmp_path: Path
) -> None:
    (tmp_path / "EGEN001.yaml").write_text(RULE, encoding="utf-8")
    rulebook = load_rulebook([tmp_path])
    loaded = proposal("application", 1)
    alone = assess(loaded, country, rulebook)
    (unasked,) = [one for one in alone.not_evaluated if one.rule == "EGEN001"]
    assert unasked.reason.key == "no-background"
    held = assess(loaded, country, rulebook, background=background)
    (found,) = [one for one in held.findings if one.rule == "EGEN001"]
    assert (found.evidence.count, found.evidence.worst.value) == (290, 40)


@pytest.fixture
def book_on_added_hours(tmp_path: Path) -> Rulebook:
    """Nothing but a rule of one's own, which an ordinary redesign can mend."""
    rule = RULE.replace("kind: reform", "kind: burden")
    rule = rule.replace("submission_of_the_year", "hours_added_to_existing")
    rule = rule.replace("{above: 39, unit: count", "{above: 0.05, unit: share")
    (tmp_path / "EGEN001.yaml").write_text(f"{rule}redesign: [fewer_reports]\n", encoding="utf-8")
    book = load_rulebook([tmp_path])
    return replace(book, rules=(book.rule("EGEN001"),))


def test_a_rule_of_ones_own_on_the_background_is_asked_of_every_redesign(
    country, background, book_on_added_hours
) -> None:
    loaded = proposal("report", 100)
    before = assess(loaded, country, book_on_added_hours, background=background)
    assert "EGEN001" in {one.rule for one in before.findings}
    wanted = frozenset(["fewer_reports"])
    found = propose(loaded, country, book_on_added_hours, names=wanted, background=background)
    (redesign,) = found.redesigns
    assert redesign.goal_met
    assert "EGEN001" in {line.rule for line in redesign.gone}
    written = reform_from_text(redesign.reform_yaml, "nytt.yaml")
    after = assess(written, country, book_on_added_hours, background=background)
    assert "EGEN001" in {one.rule for one in after.passed}


def test_the_remedy_of_a_check_is_held_against_the_same_background(
    country, background, book_on_added_hours
) -> None:
    loaded = proposal("report", 100)
    found = assess_reform(loaded, country, book_on_added_hours, background=background, remedy=True)
    assert found.remedy is not None and found.remedy.name == "fewer_reports"


@pytest.mark.parametrize(
    ("number", "sv", "en"),
    [(1, ":a", "st"), (11, ":e", "th"), (22, ":a", "nd"), (40, ":e", "th"), (43, ":e", "rd")],
)
def test_ordinals(number: int, sv: str, en: str) -> None:
    assert (ordinal_ending(number, "sv"), ordinal_ending(number, "en")) == (sv, en)
