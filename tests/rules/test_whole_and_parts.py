"""A rule is told once for a reform, of its measures and of what they do together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Words
from impactcheck.contract.findings import Finding
from impactcheck.country.model import Country
from impactcheck.language.problems import message
from impactcheck.problems import BadInput
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import finding_views
from impactcheck.report.content.wording import Wording
from impactcheck.rules.load import load_rulebook
from impactcheck.rules.renamed import Renamed, unknown_rule
from tests.rules.asking import HEAD, answers, outcome
from tests.rules.conftest import Writer

SHARE = """\
id: EGEN001
name: own.work-against-money
area: grant
title: {sv: Arbete mot pengar, en: Work against money}
why: {sv: Varför, en: Why}
applies_to: {kind: grant}
metric: administration_share
levels:
  - {above: 0.1, unit: share, severity: note}
  - {above: 1, unit: share, severity: error}
on: municipalities
basis: [{title: Egen policy}]
message: {sv: "{count} kommuner", en: "{count} municipalities"}
asks: parts
"""

GRANT = (
    "  {id}: {{kind: grant, title: {id}, pot: {pot} mkr, key: population,"
    " procedure: automatic{more}}}\n"
)
WORK = "[{step: report, hours: 40, hourly_cost: 550 kr}]"


def grant(name: str, pot: float, *, work: bool = True) -> str:
    return GRANT.format(id=name, pot=pot, more=f", burden: {WORK}" if work else "")


def burden(name: str) -> str:
    return f"  {name}: {{kind: burden, title: {name}, burden: {WORK}}}\n"


def judged(own: Writer, country: Country, asks: str, *measures: str) -> Assessment:
    rulebook = load_rulebook([own("EGEN001.yaml", SHARE.replace("asks: parts", f"asks: {asks}"))])
    return answers(HEAD + "measures:\n" + "".join(measures), country, rulebook)


def found(assessment: Assessment) -> Finding:
    (one,) = (finding for finding in assessment.findings if finding.rule == "EGEN001")
    return one


def said(assessment: Assessment) -> str:
    document = Document(assessment, "sv")
    views = finding_views(document, Wording(document))
    return plain(next(view.message for view in views if view.code == "EGEN001"))


def test_three_measures_that_meet_a_rule_are_one_finding_as_severe_as_the_worst(
    own: Writer, country: Country
) -> None:
    measures = grant("stora", 400), grant("sma", 1), grant("rena", 9, work=False)
    one = found(judged(own, country, "parts", *measures))
    assert one.severity == "error"
    assert [(part.measure, part.severity) for part in one.parts] == [
        ("stora", "note"),
        ("sma", "error"),
    ]
    assert (one.measure, one.evidence_of, one.of_whole) == (None, "sma", False)
    assert one.line == one.parts[1].line


def test_one_measure_alone_is_told_without_a_word_on_parts(own: Writer, country: Country) -> None:
    for asks in ("parts", "whole", "both"):
        assessment = judged(own, country, asks, grant("bidrag", 1))
        one = found(assessment)
        assert (one.measure, one.of_whole, len(one.parts)) == ("bidrag", False, 1)
        assert said(assessment).startswith("286 kommuner")
        assert "tillsammans" not in said(assessment)


def test_work_beside_a_grant_weighs_on_it_where_the_sum_is_asked(
    own: Writer, country: Country
) -> None:
    apart = grant("bidrag", 1, work=False), burden("krav")
    assert outcome(judged(own, country, "parts", *apart), "EGEN001") == "pass"
    for asks in ("whole", "both"):
        assessment = judged(own, country, asks, *apart)
        one, inside = found(assessment), found(judged(own, country, asks, grant("bidrag", 1)))
        assert (one.severity, one.evidence.count) == (inside.severity, inside.evidence.count)
        assert (one.parts, one.measure, one.of_whole) == ((), None, True)
        assert "ingen av dem når gränsen för sig" in said(assessment)


def test_a_rule_of_the_whole_alone_is_silent_where_one_measure_makes_up_for_another(
    own: Writer, country: Country
) -> None:
    measures = grant("sma", 1), grant("rena", 4000, work=False)
    assert outcome(judged(own, country, "whole", *measures), "EGEN001") == "pass"
    assert found(judged(own, country, "both", *measures)).measure == "sma"


def test_a_sanction_is_no_part_of_what_measures_do_together(own: Writer, country: Country) -> None:
    fined = "  vite: {kind: sanction, amount: 200 000 kr}\n"
    one = found(judged(own, country, "both", grant("bidrag", 1), fined))
    assert (one.measure, one.of_whole) == ("bidrag", False)


def test_a_rule_about_the_reform_has_nothing_to_add(own: Writer) -> None:
    rule = SHARE.replace("kind: grant", "kind: reform").replace("asks: parts", "asks: both")
    with pytest.raises(BadInput) as error:
        load_rulebook([own("EGEN001.yaml", rule)])
    assert [problem.key for problem in error.value.problems] == ["rule-asks-nothing"]


def test_what_rules_about_data_say_is_no_finding(country: Country) -> None:
    key = HEAD + (
        "measures:\n  bidrag: {kind: grant, pot: 100 mkr, key: social_assistance_households,"
        " procedure: automatic}\n"
    )
    assessment = answers(key, country, load_rulebook())
    assert "LS701" in {note.rule for note in assessment.data_notes}
    assert "data" not in {finding.area for finding in assessment.findings}
    assert "data" not in {area.id for area in assessment.verdict.areas}


def test_small_pay_where_large_pay_nothing_without_limit_and_in_words(
    own: Writer, country: Country
) -> None:
    rule = SHARE.replace("administration_share", "cost_small_to_large").replace("share,", "ratio,")
    rule = rule.replace("kind: grant", "kind: duty").replace("on: municipalities", "on: country")
    rule = rule.replace('"{count} kommuner"', '"{small} mot {large}: {worst_value} så mycket"')
    book = load_rulebook([own("EGEN001.yaml", rule)])
    duty = (
        "measures:\n  uppgift: {kind: duty, fixed: 2 mkr,"
        " funding: {rate: 200 kr, key: population}}\n"
    )
    assessment = answers(HEAD + duty, country, book)
    worst = found(assessment).evidence.worst
    assert worst is not None and (worst.value, worst.beyond) == (None, "above")
    assert "0 kr per invånare: oändligt många gånger så mycket" in said(assessment).replace(
        "\xa0", " "
    )
    assert "Infinity" not in assessment.model_dump_json()


@pytest.mark.parametrize(("to", "key"), [("LS301", "rule-merged"), (None, "rule-removed")])
def test_a_rule_that_is_gone_is_refused_with_the_one_that_asks_now(
    own: Writer, to: str | None, key: str
) -> None:
    why = Words(sv="därför", en="because")
    book = replace(load_rulebook(), renamed={"LS001": Renamed(to=to, why=why)})
    problem = unknown_rule("ls001", {}, book.renamed, None)
    assert problem.key == key
    for language, reason in (("sv", "därför"), ("en", "because")):
        text = message(problem, language)
        assert reason in text and (to is None or to in text)


def test_an_override_of_a_rule_that_is_gone_names_the_new_one(own: Writer) -> None:
    renamed = load_rulebook().renamed
    merged = next((old for old, now in renamed.items() if now.to), None)
    if merged is None:
        pytest.fail("no rule has been merged")
    with pytest.raises(BadInput) as error:
        load_rulebook([own("overrides.yaml", f"{merged}: {{severity: note}}\n")])
    (problem,) = error.value.problems
    assert problem.arguments["new"] == renamed[merged].to
    assert problem.place is not None and problem.place.line == 1


def test_every_rule_that_is_gone_leads_to_one_that_is_asked() -> None:
    book = load_rulebook()
    asked = {loaded.rule.id for loaded in book.rules}
    assert asked.isdisjoint(book.renamed)
    assert {now.to for now in book.renamed.values() if now.to} <= asked
