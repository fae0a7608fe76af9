"""The two templates, and how a reform's words are held against them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.country.model import Country
from impactcheck.reform.model import Analysis, Costs, Proposal, Reform
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook
from impactcheck.rules.ordinances import groundwork, judge_parts, template_for, templates
from tests.rules.asking import GRANT, HEAD, RULE, answers, outcome
from tests.rules.conftest import Writer

LAST_OLD, FIRST_NEW = datetime.date(2024, 5, 5), datetime.date(2024, 5, 6)
NEW, OLD = templates()["2024-183"], templates()["2007-1244"]
EVERYTHING = Analysis(
    **{name: "Ett svar" for name in Analysis.model_fields if name != "costs"},
    costs=Costs(state="1 mkr", regions="inga", companies="inga", individuals="inga"),
)


def reform(**changes: object) -> Reform:
    return reform_from_text(GRANT, "prov.yaml").reform.model_copy(update=changes)


@pytest.mark.parametrize(
    ("proposal", "date", "expected"),
    [
        (Proposal(kind="committee", appointed=LAST_OLD), datetime.date(2026, 1, 1), OLD.id),
        (Proposal(kind="committee", appointed=FIRST_NEW), datetime.date(2026, 1, 1), NEW.id),
        (Proposal(kind="committee"), datetime.date(2026, 1, 1), NEW.id),
        (Proposal(kind="agency"), LAST_OLD, OLD.id),
        (Proposal(kind="agency"), FIRST_NEW, NEW.id),
        (None, datetime.date(2026, 1, 1), NEW.id),
        (None, LAST_OLD, OLD.id),
    ],
)
def test_the_day_of_appointment_decides_which_template_binds(
    proposal: Proposal | None, date: datetime.date, expected: str
) -> None:
    assert template_for(proposal, date).id == expected


def test_the_groundwork_counts_twelve_parts() -> None:
    counted = [part.paragraph for part in NEW.parts if part.counted]
    assert counted == [
        *("6 § 1", "6 § 2", "6 § 3", "6 § 4"),
        *("7 § 1", "7 § 2", "7 § 3", "7 § 4", "7 § 5"),
        *("8 § första stycket", "8 § andra stycket", "9 §"),
    ]


def test_a_reform_without_words_has_only_what_is_computed() -> None:
    """Eleven parts ask for words; the costs of municipalities are computed."""
    basis = groundwork(reform())
    assert (basis.fulfilled, basis.counted) == (1, 12)
    assert {part.id for part in basis.parts if part.status == "fulfilled"} == {"8-2"}


def test_a_reform_that_answers_everything_fulfils_all_twelve() -> None:
    basis = groundwork(reform(analysis=EVERYTHING))
    assert (basis.fulfilled, basis.counted) == (12, 12)


def test_some_of_several_fields_is_partly_and_says_which_are_empty() -> None:
    costs = Costs(state="2 mkr", companies="inga")
    parts = {p.id: p for p in judge_parts(reform(analysis=Analysis(costs=costs)), NEW)}
    assert parts["7-1"].status == "partly"
    assert parts["7-1"].empty == ("analysis.costs.regions", "analysis.costs.individuals")


def test_a_field_left_empty_in_the_file_is_missing() -> None:
    text = GRANT.replace("measures:", "analysis:\n  eu:\nmeasures:")
    parts = {p.id: p for p in judge_parts(reform_from_text(text, "prov.yaml").reform, NEW)}
    assert (parts["9"].status, parts["9"].empty) == ("missing", ("analysis.eu",))


def test_alternatives_that_are_computed_answer_for_those_described() -> None:
    text = GRANT + ("alternatives:\n  bas: {title: Bas, change: {measures.bidrag.pot: 20 mkr}}\n")
    computed = reform_from_text(text, "prov.yaml").reform
    parts = {p.id: p for p in judge_parts(computed, NEW)}
    assert parts["6-3"].status == "fulfilled"


def test_self_government_does_not_apply_where_no_municipality_is_affected() -> None:
    parts = {p.id: p for p in judge_parts(reform(measures={}), NEW)}
    assert parts["8-1"].status == parts["8-2"].status == "not_applicable"
    assert groundwork(reform(measures={})).counted == 10


@pytest.mark.parametrize(
    ("kind", "status"), [("agency", "missing"), ("committee", "not_applicable")]
)
def test_consultation_before_regulations_binds_agencies_only(kind: str, status: str) -> None:
    proposal = Proposal.model_validate({"kind": kind})
    parts = {p.id: p for p in judge_parts(reform(proposal=proposal), NEW)}
    assert (parts["11-14"].status, parts["11-14"].counted) == (status, False)


@pytest.mark.parametrize(
    ("status", "kind", "bound"),
    [
        ("draft", "committee", True),
        ("bill", "agency", True),
        ("referral", "ministry", False),
        ("idea", "committee", False),
        ("in_force", "committee", False),
    ],
)
def test_only_committees_and_agencies_with_a_proposal_are_bound(
    status: str, kind: str, bound: bool
) -> None:
    proposal = Proposal.model_validate({"kind": kind})
    assert groundwork(reform(status=status, proposal=proposal)).bound is bound


@pytest.mark.parametrize("template", [NEW, OLD], ids=lambda one: one.id)
def test_every_field_of_a_template_exists_in_a_reform(template) -> None:  # type: ignore[no-untyped-def]
    full = reform(
        analysis=EVERYTHING,
        proposal=Proposal(kind="committee"),
    )
    judged = judge_parts(full, template)
    assert {part.status for part in judged} <= {"fulfilled", "not_applicable"}


fields = st.sets(st.sampled_from([name for name in Analysis.model_fields if name != "costs"]))


@settings(max_examples=40)
@given(fields, fields)
def test_more_words_never_make_the_groundwork_worse(first: set[str], more: set[str]) -> None:
    rank = {"missing": 0, "partly": 1, "fulfilled": 2, "not_applicable": 3}

    def ranks(names: set[str]) -> list[int]:
        analysis = Analysis(**dict.fromkeys(names, "Ett svar"))
        return [rank[part.status] for part in judge_parts(reform(analysis=analysis), NEW)]

    assert all(a <= b for a, b in zip(ranks(first), ranks(first | more), strict=True))


def test_the_assessment_carries_the_groundwork(country: Country, rulebook: Rulebook) -> None:
    found = answers(
        HEAD + "proposal: {kind: committee, appointed: 2024-01-01}\n" + GRANT[len(HEAD) :],
        country,
        rulebook,
    )
    assert found.groundwork is not None
    assert (found.groundwork.template, found.groundwork.bound) == ("2007-1244", True)
    asked = {one.rule for one in found.findings if one.rule.startswith("LS62")}
    assert len(asked) == 9
    assert {one.severity for one in found.findings if one.rule.startswith("LS62")} == {"error"}


def test_a_finding_about_words_points_at_them_or_at_the_analysis(
    country: Country, rulebook: Rulebook
) -> None:
    text = GRANT.replace("status: draft", "status: bill\nanalysis:\n  problem: Kort.")
    proposal = "proposal: {kind: committee, appointed: 2025-01-01}\n"
    found = answers(text + proposal, country, rulebook)
    lines = {one.rule: one.line for one in found.findings}
    assert (lines["LS645"], lines["LS602"]) == (6, 5)


def test_a_rule_about_a_duty_is_silent_before_its_day(own: Writer, country: Country) -> None:
    folder = own("EGEN001.yaml", RULE + "in_force: 2026-01-02\n")
    book = load_rulebook([folder])
    assert outcome(answers(GRANT, country, book), "EGEN001") == "not_applicable"
    later = GRANT.replace("date: 2026-01-01", "date: 2026-01-02")
    assert outcome(answers(later, country, book), "EGEN001") == "flag"
