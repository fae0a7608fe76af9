"""Alternatives of a reform: computed beside the proposal by the same engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from impactcheck.contract.alternatives import Scenario
from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.problems import BadInput
from impactcheck.reform.alternatives import alternative
from impactcheck.reform.read import LoadedReform, reform_from_text
from impactcheck.rules.load import load_rulebook

PROPOSAL = """
format: impactcheck/1
id: forslag
title: Ett förslag
status: idea
date: 2026-01-01
prices: 2026
measures:
  bidrag:
    kind: grant
    pot: 20 mkr
    key: population
    procedure: application
    burden: [{step: application, hours: 40, hourly_cost: 500 kr}]
"""
ALTERNATIVES = """
alternatives:
  grundbelopp:
    title: Med grundbelopp
    change: {measures.bidrag.base: 30 000 kr, measures.bidrag.base_from: pot}
  utan:
    title: Utan ansökan
    change: {measures.bidrag.procedure: automatic, measures.bidrag.burden: []}
"""


def loaded(text: str) -> LoadedReform:
    return reform_from_text(text, "forslag.yaml")


def assessed(text: str) -> Assessment:
    return assess(loaded(text), load_country(), load_rulebook())


@pytest.fixture(scope="module")
def scenarios() -> tuple[Scenario, ...]:
    return assessed(PROPOSAL + ALTERNATIVES).alternatives


def test_the_proposal_comes_first_and_then_the_alternatives_in_their_order(
    scenarios: tuple[Scenario, ...],
) -> None:
    assert [one.id for one in scenarios] == [None, "grundbelopp", "utan"]
    assert [one.title for one in scenarios] == ["Ett förslag", "Med grundbelopp", "Utan ansökan"]


def test_a_scenario_is_what_the_changed_reform_gives_by_itself(
    scenarios: tuple[Scenario, ...],
) -> None:
    changed = alternative(loaded(PROPOSAL + ALTERNATIVES).reform, "grundbelopp")
    alone = assess(
        LoadedReform(changed, loaded(PROPOSAL).document), load_country(), load_rulebook()
    )
    one = scenarios[1]
    assert alone.net is not None
    assert (one.errors, one.warnings) == (alone.verdict.errors, alone.verdict.warnings)
    assert [found.rule for found in one.findings] == [found.rule for found in alone.findings]
    assert (one.winners, one.losers) == (alone.net.winners, alone.net.losers)
    assert one.key_figures == alone.key_figures


def test_totals_are_the_sums_of_the_country(scenarios: tuple[Scenario, ...]) -> None:
    proposal, base, automatic = scenarios
    assert proposal.totals["grant"].value == pytest.approx(20e6)
    assert base.totals["grant"].value == pytest.approx(20e6)
    assert proposal.totals["administration"].value == pytest.approx(-290 * 40 * 500)
    assert proposal.totals["net_if_applied"].value == pytest.approx(20e6 - 290 * 40 * 500)
    people = load_country().population
    gains = np.maximum(0.0, 20e6 * people / people.sum() - 40 * 500)
    assert proposal.totals["net_of_reform"].value == pytest.approx(gains.sum())
    assert automatic.totals["administration"].value == 0
    assert "equalisation_already_pays" not in proposal.totals


def test_corners_are_those_of_the_net(scenarios: tuple[Scenario, ...]) -> None:
    proposal = assessed(PROPOSAL)
    distribution = proposal.measures[0].distribution
    assert distribution is not None
    expected = {
        group.group: group.kr_per_inhabitant for group in distribution.by_grouping["corners"]
    }
    assert scenarios[0].compared == "net"
    assert scenarios[0].corners == pytest.approx(expected)
    assert scenarios[2].country == pytest.approx(20e6 / 10_605_520)


def test_without_a_net_the_leading_measure_is_compared() -> None:
    text = PROPOSAL.replace("procedure:", "recipients: all_organisers\n    procedure:")
    scenarios = assessed(text + ALTERNATIVES).alternatives
    assert {one.compared for one in scenarios} == {"principal"}
    assert scenarios[0].winners is None
    assert scenarios[0].country == pytest.approx(20e6 / 10_605_520)


def test_the_rest_of_the_assessment_is_that_of_the_proposal_alone() -> None:
    beside = assessed(PROPOSAL + ALTERNATIVES)
    alone = assessed(PROPOSAL)
    assert alone.alternatives == ()
    for name in ("findings", "measures", "net", "verdict", "key_figures"):
        assert getattr(beside, name) == getattr(alone, name)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ("measures.bidrag.floor: 1 mkr", "floors-exceed-pot"),
        ("measures.bidrag.key: pupils_1_99", "column-unknown"),
        ("measures.bidrag.pott: 1 mkr", "key-unknown"),
        ("measures.annat.pot: 1 mkr", "change-path-unknown"),
    ],
)
def test_an_alternative_that_cannot_be_is_blamed_where_it_stands(change: str, key: str) -> None:
    text = PROPOSAL + f"alternatives:\n  fel:\n    title: Fel\n    change: {{{change}}}\n"
    with pytest.raises(BadInput) as caught:
        assessed(text)
    problem = caught.value.problems[0]
    place = problem.place
    assert problem.key == key
    assert place is not None and place.line is not None
    lines = text.splitlines()
    assert lines[place.line - 1].strip().startswith(("fel:", "change:"))


def test_weights_of_an_alternative_are_read_from_the_reforms_folder(tmp_path: Path) -> None:
    from impactcheck.reform.read import read_reform

    codes = load_country().codes
    rows = "\n".join(f"{code},1" for code in codes)
    (tmp_path / "vikter.csv").write_text(f"code,value\n{rows}\n", encoding="utf-8")
    file = tmp_path / "forslag.yaml"
    key = "{file: vikter.csv, unit: personer, year: 2025, source: Vi}"
    file.write_text(
        PROPOSAL + "alternatives:\n  lika:\n    title: Lika\n    change:\n"
        f"      measures.bidrag.key: {key}\n",
        encoding="utf-8",
    )
    scenarios = assess(read_reform(file), load_country(), load_rulebook()).alternatives
    assert scenarios[1].key_figures is not None
    assert scenarios[1].totals["grant"].value == pytest.approx(20e6)


def test_the_law_in_force_stands_next_to_the_proposal() -> None:
    text = (
        PROPOSAL
        + ALTERNATIVES
        + (
            "  nu:\n    title: Dagens bidrag\n    status: in_force\n"
            "    change: {measures.bidrag.pot: 10 mkr}\n"
        )
    )
    scenarios = assessed(text).alternatives
    assert [one.id for one in scenarios] == [None, "nu", "grundbelopp", "utan"]
    assert [one.is_law_in_force for one in scenarios] == [False, True, False, False]
    assert scenarios[1].totals["grant"].value == pytest.approx(10e6)
    assert alternative(loaded(text).reform, "nu").status == "in_force"
    assert alternative(loaded(text).reform, "utan").status == "idea"
