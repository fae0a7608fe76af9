"""Who is hit: exactly those whom the findings name, and no group said to lose where some gain."""

from __future__ import annotations

from functools import cache

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.effects import GroupNet
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.handbook.cases import case_reform, case_rulebook
from impactcheck.language.catalogue import LANGUAGES
from impactcheck.reform.read import reform_from_text
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, plain
from impactcheck.report.content.headline import headline
from impactcheck.report.content.wording import Wording
from impactcheck.rules.load import load_rulebook
from tests.examples.expected import assessed, example_files

HEAD = """\
format: impactcheck/1
id: forslag
title: Ett förslag
status: referral
date: 2026-07-01
prices: 2026
proposal: {kind: committee}
measures:
"""
HALF_AN_ORE = 0.5
DECIDES = {
    "grant": {"LS101"},
    "sanction": {"LS301"},
    "duty": {"LS401"},
    "fee": {"LS401"},
    "tax_base": {"LS504"},
}
"""The rules of which one must have answered before a measure of the kind is said to pass."""


PASSED = ("conclusion-clear", "conclusion-notes")


@cache
def everything() -> tuple[Assessment, ...]:
    """Every example, and the first reforms of every rule's cases."""
    book, country = load_rulebook(), load_country()
    found = [assessed(path) for path in example_files()]
    for loaded in book.rules:
        for index in range(min(2, len(loaded.rule.cases))):
            lent = case_rulebook(loaded, index, book)
            found.append(assess(case_reform(loaded, index), country, lent))
    return tuple(found)


def judged(measures: str) -> Assessment:
    text = HEAD + measures
    return assess(reform_from_text(text, "forslag.yaml"), load_country(), load_rulebook(()))


def test_those_hit_are_counted_once_and_on_both_sides_of_the_limit() -> None:
    seen = 0
    for one in everything():
        hit = one.who_is_hit
        if hit is None:
            continue
        seen += 1
        people = {row.code: row.population for row in one.municipalities}
        assert len(set(hit.municipalities)) == hit.hit <= hit.touched
        assert sum(people[code] for code in hit.municipalities) == hit.inhabitants
        if hit.limit is not None:
            below = [code for code in hit.municipalities if people[code] < hit.limit.population]
            assert hit.limit.hit_below == len(below)
            assert hit.limit.hit_above == hit.hit - len(below)
            assert len(below) > hit.limit.spared_below
        if hit.effect is not None:
            assert hit.effect.worst.municipality in hit.municipalities
            assert hit.effect.worst.kr_per_inhabitant <= hit.effect.median_kr_per_inhabitant
    assert seen > 20


def test_a_finding_about_municipalities_names_them_and_no_others() -> None:
    """A note names nobody in the conclusion; an error alone is told where there is one."""
    for one in everything():
        hit = one.who_is_hit
        if hit is None or {way.by for way in hit.by} != {"meets"}:
            continue
        rules = {rule for way in hit.by for rule in way.rules}
        named = {
            affected.id
            for finding in one.findings
            if finding.rule in rules
            for affected in finding.evidence.affected
        } | {
            code
            for finding in one.findings
            if finding.rule in rules
            for part in finding.parts
            for code in part.meets or ()
        }
        assert set(hit.municipalities) == named


def test_a_group_is_its_whole_net_with_gainers_and_losers_beside() -> None:
    one = judged(
        "  plan: {kind: duty, fixed: 400 000 kr, funding: {rate: 20 kr, key: population}}\n"
    )
    assert one.net is not None
    people = [row.population for row in one.municipalities]
    kr = [value or 0.0 for value in one.net.kr.values]
    corners = [row.corner for row in one.municipalities]
    for group in one.net.by_grouping["corners"]:
        inside = [place for place, corner in enumerate(corners) if corner == group.group]
        total = sum(kr[place] for place in inside)
        assert group.total_kr == pytest.approx(total)
        expected = total / sum(people[place] for place in inside)
        assert group.kr_per_inhabitant == pytest.approx(expected)
        gain = [place for place in inside if kr[place] / people[place] > HALF_AN_ORE]
        assert group.winners.municipalities == len(gain)
        assert group.winners.inhabitants == sum(people[place] for place in gain)
        assert _everyone(group) == len(inside) == group.municipalities
    mixed = [
        group
        for group in one.net.by_grouping["corners"]
        if group.winners.municipalities and group.losers.municipalities
    ]
    assert mixed


def _everyone(group: GroupNet) -> int:
    sides = (group.winners, group.losers, group.unaffected)
    return sum(side.municipalities for side in sides)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_kind_pays_is_told_beside_how_many_of_it_gain(language: str) -> None:
    told, beside = 0, 0
    for one in everything():
        hit = one.who_is_hit
        if hit is None:
            continue
        document = Document(one, "sv" if language == "sv" else "en")
        sentence = headline(document, Wording(document)).who_is_hit
        figures = {part.pointer for part in sentence if isinstance(part, FigureView)}
        for place, kind in enumerate(hit.kinds):
            at = f"/who_is_hit/kinds/{place}"
            says = f"{at}/kr_per_inhabitant" in figures
            told += says
            if not says:
                continue
            # That nobody gains is said by a word, how many do by a figure.
            for name, gaining in (("", kind.gaining), ("others_", kind.others_gaining)):
                assert not gaining or f"{at}/{name}gaining" in figures
                beside += bool(gaining)
    assert told > beside > 0


def test_no_rule_about_corners_counts_their_inhabitants_as_losing() -> None:
    for loaded in load_rulebook().rules:
        if loaded.rule.on == "corners":
            message = loaded.rule.message
            assert "{inhabitants}" not in message.sv + message.en, loaded.rule.id


def test_a_reform_of_several_measures_is_told_by_its_net_and_names_what_was_found() -> None:
    one = judged(
        "  plan: {kind: duty, title: Planen, fixed: 400 000 kr}\n"
        "  bidrag: {kind: grant, pot: 25 mkr, key: population, procedure: automatic}\n"
    )
    hit = one.who_is_hit
    assert hit is not None and hit.effect is not None and one.net is not None
    assert (hit.effect.measure, hit.effect.series) == (None, "net")
    worst = [row.code for row in one.municipalities].index(hit.effect.worst.municipality)
    assert hit.effect.worst.kr == one.net.kr.values[worst]
    document = Document(one)
    said = plain(headline(document, Wording(document)).in_figures)
    assert "Planen (uppgift)" in said
    assert "hela reformens netto" in said


def test_a_fee_too_small_to_deter_does_not_hit_those_who_pay_it() -> None:
    hit = assessed(next(p for p in example_files() if p.stem.startswith("arbetsmiljo"))).who_is_hit
    assert hit is None or "large" not in {kind.id for kind in hit.kinds}


def test_nothing_passes_while_the_rule_that_decides_its_kind_was_not_evaluated() -> None:
    """A duty, a fee and a tax base have a net wherever they are written, so their rules answer."""
    unsettled = (
        "  p: {kind: grant, pot: 1 mkr, key: population, procedure: application,"
        " recipients: all_organisers, burden: [{step: application, hours: 8}]}\n",
    )
    seen: set[str] = set()
    for one in (*everything(), *map(judged, unsettled)):
        kinds = {measure.kind for measure in one.measures}
        silent = {outcome.rule for outcome in one.not_evaluated}
        for kind in kinds & DECIDES.keys():
            deciding = silent & DECIDES[kind]
            if deciding:
                seen.add(kind)
                assert one.verdict.conclusion.key not in PASSED
                assert deciding <= set(one.verdict.unsettled)
    assert seen >= {"grant", "sanction"}
