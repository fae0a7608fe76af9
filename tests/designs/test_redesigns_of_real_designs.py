"""Six proposals that a ministry would write, and redesigns that it would put forward."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from impactcheck.contract.redesigns import Counterproposals, Redesign
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.redesign.propose import propose
from impactcheck.reform.model import Reform
from impactcheck.reform.read import reform_from_text
from impactcheck.report.content.redesign_words import RedesignWords
from impactcheck.rules.load import load_rulebook

HEAD = """\
format: impactcheck/1
id: forslag
title: Ett förslag
status: draft
date: 2026-11-01
prices: 2026
summary: Varje kommun betalar 200 000 kronor.
assumptions:
  - Beloppet 200 000 kr är ett räkneexempel.
  - En timme kostar lika mycket överallt.
measures:
"""
DESIGNS = {
    "flat": "  a: {kind: sanction, title: Avgiften, amount: 200 000 kr}\n",
    "vite": "  a: {kind: sanction, amount: 500 000 kr, conditional: true}\n",
    "small": "  a: {kind: sanction, amount: 1 000 kr}\n",
    "bands": """\
  a:
    kind: grant
    title: Språkbidrag
    procedure: requisition
    tiers:
      - {population_below: 10 000, amount: 40 000 kr}
      - {population_below: 50 000, amount: 400 000 kr}
      - {amount: 2 mkr}
    burden:
      - {step: requisition, hours: 24}
      - {step: follow_up, hours: 32}
      - {step: report, hours: 40}
""",
    "report": """\
  a:
    kind: burden
    demands: {reports: 1, indicators: 12}
    burden:
      - {step: indicators, hours: 80}
      - {step: report, hours: 120}
""",
    "post": """\
  a:
    kind: duty
    posts: {needed: 1, cost: 750 000 kr}
    funding: {pot: 217 500 000 kr, key: population}
""",
}


@cache
def mended(name: str) -> Counterproposals:
    country, book = load_country(), load_rulebook(())
    names = dict(zip(country.codes, country.names, strict=True))
    loaded = reform_from_text(HEAD + DESIGNS[name], "forslag.yaml")
    return propose(loaded, country, book, describe=RedesignWords("sv", names))


def passing(name: str) -> list[Redesign]:
    return [one for one in mended(name).redesigns if one.goal_met]


def reform_of(one: Redesign) -> Reform:
    return reform_from_text(one.reform_yaml, "omarbetat.yaml").reform


@pytest.mark.parametrize("name", [name for name in DESIGNS if name != "small"])
def test_each_design_has_a_redesign_at_the_same_cost_that_leaves_no_error(name: str) -> None:
    first = passing(name)[0]
    assert first.same_cost
    assert first.outcome_after in ("clear", "note")


def test_a_small_fee_is_left_as_it_is() -> None:
    found = mended("small")
    assert found.nothing_to_mend and not found.redesigns and not found.not_found


@pytest.mark.parametrize("name", [name for name in DESIGNS if name != "small"])
def test_the_verdict_beside_a_redesign_is_that_of_its_file(name: str) -> None:
    for one in mended(name).redesigns:
        loaded = reform_from_text(one.reform_yaml, "omarbetat.yaml")
        after = assess(loaded, load_country(), load_rulebook(()))
        assert after.verdict.outcome == one.outcome_after
        assert after.verdict.errors == one.errors_after


@pytest.mark.parametrize("name", ["flat", "vite"])
def test_fees_of_every_schedule_sum_to_those_of_the_proposal(name: str) -> None:
    for one in mended(name).redesigns:
        assert one.state.fees_after == pytest.approx(one.state.fees_before, rel=0.05)


def test_no_ceiling_of_employees_lies_beyond_the_largest_employer() -> None:
    largest = load_country().columns["employees_fte"].values.max()
    one = next(one for one in mended("flat").redesigns if one.name == "employee_scale")
    assert (one.parameters["ceiling"].value or np.inf) <= largest


def test_a_grant_in_bands_is_given_a_base_within_the_same_sum() -> None:
    one = next(one for one in mended("bands").redesigns if one.name == "base_amount")
    assert one.state.paid_after <= one.state.paid_before
    assert one.state.paid_after == pytest.approx(one.state.paid_before, rel=0.01)
    amounts = [amount for _, amount in one.parts[0].bands]
    assert amounts == sorted(amounts) and amounts[0] > 96 * 550


def test_a_post_in_each_municipality_is_covered_in_the_smallest() -> None:
    one = next(one for one in mended("post").redesigns if one.name == "funding_key_with_base")
    after = assess(reform_from_text(one.reform_yaml, "x"), load_country(), load_rulebook(()))
    smallest = int(np.argmin(load_country().population))
    assert (after.measures[0].effects["net"].values[smallest] or 0.0) >= -0.005
    assert one.state.paid_after == pytest.approx(one.state.paid_before, abs=1)


def test_a_pot_that_cannot_cover_the_smallest_says_what_is_missing() -> None:
    text = DESIGNS["post"].replace("217 500 000 kr", "100 mkr")
    loaded = reform_from_text(HEAD + text, "forslag.yaml")
    found = propose(loaded, load_country(), load_rulebook(()), keep_pot=True)
    reasons = {one.name: one.reason for one in found.not_found}
    reason = reasons["funding_key_with_base"]
    assert reason.key == "smallest-cannot-be-covered"
    assert reason.arguments["name"] == "Dorotea"
    assert reason.arguments["kr"] == pytest.approx(750_000 - 100e6 / 290, abs=2)


def test_changes_are_combined_where_no_single_one_is_enough() -> None:
    found = mended("bands")
    (one,) = (one for one in found.redesigns if "+" in one.name)
    singles = [each for each in found.redesigns if len(each.parts) == 1]
    assert one.goal_met and one.warnings_after < min(each.warnings_after for each in singles)
    assert [part.name for part in one.parts] == one.name.split("+")
    assert 1 <= found.combinations_tried <= 12


def test_the_smallest_may_be_spared_application_and_report() -> None:
    one = next(one for one in mended("bands").redesigns if one.name == "drop_report")
    after = assess(reform_from_text(one.reform_yaml, "x"), load_country(), load_rulebook(()))
    hours = np.array(after.measures[0].effects["hours"].values, dtype=np.float64)
    people = load_country().population
    limit = one.parameters["limit"].value or 0.0
    assert limit <= 10_000
    assert set(hours[people < limit]) == {0.0} and set(hours[people >= limit]) == {96.0}


def test_what_costs_many_times_the_proposal_is_never_said_to_pass() -> None:
    text = DESIGNS["bands"].replace("40 000 kr", "1 000 kr").replace("400 000 kr", "2 000 kr")
    text = text.replace("2 mkr", "3 000 kr")
    loaded = reform_from_text(HEAD + text, "forslag.yaml")
    found = propose(loaded, load_country(), load_rulebook(()))
    dear = [one for one in found.not_found if one.reason.key == "too-dear"]
    assert {one.name for one in dear} >= {"floor"}
    assert float(dear[0].reason.arguments["after"]) > float(dear[0].reason.arguments["before"])
    for one in found.redesigns:
        assert one.state.paid_after <= 1.5 * one.state.paid_before + 290 * 96 * 550


def test_prices_of_state_and_municipalities_are_told_per_year_and_inhabitant() -> None:
    one = next(one for one in mended("bands").redesigns if one.name == "floor")
    people = load_country().population.sum()
    paid = one.state.paid_after - one.state.paid_before
    assert one.price.basis == "year"
    assert one.price.state.value == pytest.approx(paid, abs=0.01)
    assert one.price.state_per_inhabitant.value == pytest.approx(paid / people, abs=1e-4)
    assert (one.price.municipalities.value or 0.0) > 0


def test_a_redesigned_file_says_what_it_is() -> None:
    one = passing("flat")[0]
    reform = reform_of(one)
    assert reform.title.startswith("Ett förslag – omarbetad: ")
    assert "200 000" not in (reform.summary or "") and "per invånare" in (reform.summary or "")
    assert reform.assumptions == ("En timme kostar lika mycket överallt.",)


@pytest.mark.parametrize("name", [name for name in DESIGNS if name != "small"])
def test_no_reader_sees_the_name_of_a_field(name: str) -> None:
    found = mended(name)
    for language in ("sv", "en"):
        words = RedesignWords(language, {"2425": "Dorotea"})
        for one in found.redesigns:
            told = " ".join(words.sentences(one.parts, found.measures))
            assert told and "measures." not in told and "_" not in told and "{" not in told
