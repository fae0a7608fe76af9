"""The two templates, and how a reform's words are held against them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.contract.groundwork import GroundworkPart
from impactcheck.country.model import Country
from impactcheck.reform.model import Analysis, Costs, Proposal, Reform
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook
from impactcheck.rules.ordinances import Computed, Template, groundwork, template_for, templates
from tests.rules.asking import GRANT, HEAD, RULE, answers, outcome
from tests.rules.conftest import Writer

LAST_OLD, FIRST_NEW = datetime.date(2024, 5, 5), datetime.date(2024, 5, 6)
NEW, OLD = templates()["2024-183"], templates()["2007-1244"]
YES_OR_NO = {"restricts_self_government", "exceeds_directive"}
TEXTS = [name for name in Analysis.model_fields if name not in {"costs", *YES_OR_NO}]
KNOWN = Computed(costed=frozenset({"bidrag"}), paid_by_state=frozenset({"bidrag"}))
"""The grant of these tests, computed."""
EVERYTHING = Analysis(
    **dict.fromkeys(TEXTS, "Ett svar"),
    costs=Costs(state="1 mkr", regions="inga", companies="inga", individuals="inga"),
)


def reform(**changes: object) -> Reform:
    return reform_from_text(GRANT, "prov.yaml").reform.model_copy(update=changes)


def judged(judged: Reform, computed: Computed = KNOWN) -> dict[str, GroundworkPart]:
    return {part.id: part for part in groundwork(judged, computed).parts}


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
        *(f"7 § första stycket {number}" for number in range(1, 6)),
        *("8 § första stycket", "8 § andra stycket", "9 §"),
    ]


def duty(**changes: object) -> Reform:
    text = HEAD + "measures: {plan: {kind: duty, fixed: 100 000 kr}}\n"
    return reform_from_text(text, "prov.yaml").reform.model_copy(update=changes)


def test_changed_duties_must_be_calculated_and_a_grant_changes_none() -> None:
    """A grant may be declined: 8 § second paragraph does not apply, and eleven parts do."""
    assert judged(reform())["8-2"].status == "not_applicable"
    assert groundwork(reform(), KNOWN).counted == 11
    assert groundwork(duty(), Computed()).counted == 12


def test_words_do_not_stand_in_for_figures_that_are_missing() -> None:
    everything = duty(analysis=EVERYTHING)
    without = groundwork(everything, Computed())
    parts = {part.id: part for part in without.parts}
    assert (parts["8-2"].status, parts["8-2"].empty) == ("missing", ("measures.plan",))
    assert (parts["7-1"].status, parts["7-1"].empty) == ("partly", ("measures.plan",))
    computed = groundwork(everything, Computed(costed=frozenset({"plan"})))
    assert (computed.fulfilled, computed.counted) == (12, 12)


def test_a_measure_that_is_computed_makes_up_for_no_other() -> None:
    text = HEAD + (
        "measures:\n  plan: {kind: duty, fixed: 100 000 kr}\n"
        "  avgift: {kind: sanction, amount: 1 mkr}\n"
    )
    both = reform_from_text(text, "prov.yaml").reform.model_copy(update={"analysis": EVERYTHING})
    parts = judged(both, Computed(costed=frozenset({"plan"})))
    assert (parts["8-2"].status, parts["7-1"].empty) == ("fulfilled", ("measures.avgift",))


def test_what_the_effects_know_is_what_counts_as_computed(
    country: Country, rulebook: Rulebook
) -> None:
    """A sanction without decisions a year has a fee but no yearly kronor."""
    text = HEAD + (
        "measures:\n  plan: {kind: duty, fixed: 100 000 kr}\n"
        "  avgift: {kind: sanction, amount: 1 mkr}\n"
        "  ofta: {kind: sanction, amount: 1 mkr, per_year: 1}\n"
    )
    found = answers(text, country, rulebook).groundwork
    assert found is not None
    parts = {part.id: part for part in found.parts}
    assert [path for path in parts["7-1"].empty if "measures" in path] == ["measures.avgift"]


def test_a_reform_without_words_has_only_what_is_computed() -> None:
    basis = groundwork(reform(), KNOWN)
    assert (basis.fulfilled, basis.counted) == (0, 11)
    assert {part.id for part in basis.parts if part.status == "partly"} == {"7-1"}


def test_a_reform_that_answers_everything_fulfils_all_that_apply() -> None:
    basis = groundwork(reform(analysis=EVERYTHING), KNOWN)
    assert (basis.fulfilled, basis.counted) == (11, 11)


def test_some_of_several_fields_is_partly_and_says_which_are_empty() -> None:
    costs = Costs(state="2 mkr", companies="inga")
    part = judged(reform(analysis=Analysis(costs=costs)))["7-1"]
    assert part.status == "partly"
    assert part.empty == ("analysis.costs.regions", "analysis.costs.individuals")


def test_a_field_left_empty_in_the_file_is_missing() -> None:
    text = GRANT.replace("measures:", "analysis:\n  eu:\nmeasures:")
    part = judged(reform_from_text(text, "prov.yaml").reform)["9"]
    assert (part.status, part.empty) == ("missing", ("analysis.eu",))


def test_alternatives_that_are_computed_answer_for_those_described() -> None:
    text = GRANT + ("alternatives:\n  bas: {title: Bas, change: {measures.bidrag.pot: 20 mkr}}\n")
    assert judged(reform_from_text(text, "prov.yaml").reform)["6-3"].status == "fulfilled"


def test_self_government_does_not_apply_where_no_municipality_is_affected() -> None:
    parts = judged(reform(measures={}))
    assert parts["8-1"].status == parts["8-2"].status == "not_applicable"
    assert groundwork(reform(measures={}), KNOWN).counted == 10


@pytest.mark.parametrize(
    ("restricts", "considered", "status"),
    [
        (None, None, "fulfilled"),
        (False, None, "fulfilled"),
        (True, None, "partly"),
        (True, "Ändamålet väger tyngre.", "fulfilled"),
    ],
)
def test_considerations_are_asked_for_only_where_self_government_is_restricted(
    restricts: bool | None, considered: str | None, status: str
) -> None:
    analysis = Analysis(
        self_government="En bedömning.",
        restricts_self_government=restricts,
        self_government_considerations=considered,
    )
    assert judged(reform(analysis=analysis))["8-1"].status == status


@pytest.mark.parametrize(
    ("exceeds", "status"), [(None, "not_applicable"), (False, "not_applicable"), (True, "missing")]
)
def test_reasons_are_asked_for_only_where_a_directive_is_exceeded(
    exceeds: bool | None, status: str
) -> None:
    part = judged(reform(analysis=Analysis(exceeds_directive=exceeds)))["10"]
    assert (part.status, part.counted) == (status, False)


def test_why_something_was_not_analysed_is_asked_for_only_where_something_was_not() -> None:
    said = EVERYTHING.model_copy(update={"not_analysed": None})
    assert judged(reform(analysis=said))["7-last"].status == "not_applicable"
    gap = said.model_copy(update={"evaluation": None})
    assert judged(reform(analysis=gap))["7-last"].status == "missing"


@pytest.mark.parametrize(
    ("proposal", "status"),
    [
        ({"kind": "agency", "own_regulations": True}, "missing"),
        ({"kind": "agency", "own_regulations": False}, "not_applicable"),
        ({"kind": "agency"}, "not_applicable"),
        ({"kind": "committee"}, "not_applicable"),
    ],
)
def test_what_precedes_regulations_is_asked_of_the_agency_that_decides_them(
    proposal: dict[str, object], status: str
) -> None:
    parts = judged(reform(proposal=Proposal.model_validate(proposal)))
    asked = [parts[name] for name in ("11", "12", "13", "14")]
    assert {(part.status, part.counted) for part in asked} == {(status, False)}


def test_a_committee_answers_for_the_financing_and_for_what_its_directive_asks() -> None:
    proposal = Proposal(kind="committee", directive_requires=("Konsekvenser för glesbygd",))
    parts = judged(reform(proposal=proposal))
    assert (parts["kf-15"].status, parts["kf-16"].status) == ("missing", "missing")
    analysis = Analysis(financing="Anslag minskas.", directive_answers="Se andra konsekvenser.")
    parts = judged(reform(proposal=proposal, analysis=analysis))
    assert (parts["kf-15"].status, parts["kf-16"].status) == ("partly", "fulfilled")
    assert judged(reform(proposal=proposal), Computed())["kf-15"].status == "not_applicable"


def test_the_older_rules_ask_committees_by_the_committees_ordinance_and_agencies_by_8() -> None:
    committee = judged(duty(proposal=Proposal(kind="committee", appointed=LAST_OLD)))
    agency = judged(duty(proposal=Proposal(kind="agency"), date=LAST_OLD))
    names = ("8-1", "8-2", "kf-15-1", "kf-15-2")
    assert [committee[name].status != "not_applicable" for name in names] == [
        False,
        False,
        True,
        True,
    ]
    assert [agency[name].status != "not_applicable" for name in names] == [True, True, False, False]


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
    assert groundwork(reform(status=status, proposal=proposal), KNOWN).bound is bound


@pytest.mark.parametrize("template", [NEW, OLD], ids=lambda one: one.id)
def test_every_field_of_a_template_exists_in_a_reform(template: Template) -> None:
    """With everything answered nothing is missing, so no template asks for a misspelt field."""
    answered = {"authorisation": "x", "regulatory_council": "x", "government_consent": "x"}
    kinds = ({"kind": "committee"}, {"kind": "agency", "own_regulations": True, **answered})
    day = LAST_OLD if template.id == OLD.id else FIRST_NEW
    for kind in kinds:
        analysis = EVERYTHING.model_copy(update=dict.fromkeys(YES_OR_NO, True))
        proposal = Proposal.model_validate({**kind, "appointed": day})
        full = reform(analysis=analysis, proposal=proposal, date=day)
        assert template_for(proposal, day).id == template.id
        statuses = {part.status for part in groundwork(full, KNOWN).parts}
        assert statuses <= {"fulfilled", "not_applicable"}


fields = st.sets(st.sampled_from(TEXTS))


@settings(max_examples=40)
@given(fields, fields)
def test_more_words_never_make_the_groundwork_worse(first: set[str], more: set[str]) -> None:
    rank = {"missing": 0, "partly": 1, "fulfilled": 2, "not_applicable": 3}

    def ranks(names: set[str]) -> list[int]:
        analysis = Analysis(**dict.fromkeys(names, "Ett svar"))
        parts = groundwork(reform(analysis=analysis), KNOWN).parts
        return [rank[part.status] for part in parts]

    assert all(a <= b for a, b in zip(ranks(first), ranks(first | more), strict=True))


def test_the_assessment_carries_the_groundwork(country: Country, rulebook: Rulebook) -> None:
    found = answers(
        HEAD + "proposal: {kind: committee, appointed: 2024-01-01}\n" + GRANT[len(HEAD) :],
        country,
        rulebook,
    )
    assert found.groundwork is not None
    assert (found.groundwork.template, found.groundwork.bound) == ("2007-1244", True)
    (finding,) = [one for one in found.findings if one.rule == "LS621"]
    asked = [part for part in found.groundwork.parts if part.counted]
    missing = [part.words for part in asked if part.status in ("missing", "partly")]
    assert [line.texts["part"] for line in finding.evidence.listed] == missing
    assert (finding.severity, len(missing)) == ("error", 9)


def test_a_finding_about_words_points_at_them_or_at_the_analysis(
    country: Country, rulebook: Rulebook
) -> None:
    text = GRANT.replace("status: draft", "status: bill\nanalysis:\n  problem: Kort.")
    proposal = "proposal: {kind: committee, appointed: 2025-01-01}\n"
    found = answers(text + proposal, country, rulebook)
    lines = {one.rule: one.line for one in found.findings}
    assert (lines["LS601"], lines["LS650"]) == (5, 5)


def test_a_rule_about_a_duty_is_silent_before_its_day(own: Writer, country: Country) -> None:
    folder = own("EGEN001.yaml", RULE + "in_force: 2026-01-02\n")
    book = load_rulebook([folder])
    assert outcome(answers(GRANT, country, book), "EGEN001") == "not_applicable"
    later = GRANT.replace("date: 2026-01-01", "date: 2026-01-02")
    assert outcome(answers(later, country, book), "EGEN001") == "flag"
