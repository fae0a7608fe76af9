"""Favourable, likely and unfavourable in the assessment: there when an input is a range."""

from __future__ import annotations

import pytest

from impactcheck.contract.assessment import Assessment
from tests.report.sample import CLEAR, assessed

RANGED = """
format: impactcheck/1
id: spann
title: Ett spann
status: idea
date: 2026-01-01
prices: 2026
measures:
  avgift:
    kind: fee
    per_inhabitant: {low: 2 kr, likely: 3 kr, high: 5 kr}
  bidrag:
    kind: grant
    pot: 20 mkr
    key: population
    procedure: application
    burden: [{step: application, hours: {low: 20, likely: 40, high: 80}, hourly_cost: 500 kr}]
"""


@pytest.fixture(scope="module")
def ranged() -> Assessment:
    return assessed(RANGED)


def taken_where_it_pays(assessment: Assessment, hours: float) -> float:
    """What 20 mkr by inhabitants leaves those who gain by applying, at 500 kr an hour."""
    people = [row.population for row in assessment.municipalities]
    return sum(max(0.0, 20e6 * one / sum(people) - hours * 500) for one in people)


def test_totals_stand_in_three_outcomes(ranged: Assessment) -> None:
    grant = ranged.measures[1].effects
    administration = grant["administration"]
    assert administration.favourable_total == pytest.approx(-290 * 20 * 500)
    assert administration.total == pytest.approx(-290 * 40 * 500)
    assert administration.unfavourable_total == pytest.approx(-290 * 80 * 500)
    assert grant["net_if_applied"].favourable_total == pytest.approx(20e6 - 290 * 20 * 500)
    assert grant["net"].favourable_total == pytest.approx(taken_where_it_pays(ranged, 20))
    assert grant["grant"].favourable_total is None and grant["grant"].total == pytest.approx(20e6)


def test_groups_stand_in_three_outcomes(ranged: Assessment) -> None:
    fee = ranged.measures[0].distribution
    assert fee is not None
    for group in fee.by_grouping["corners"]:
        assert group.favourable_kr_per_inhabitant == pytest.approx(-2)
        assert group.kr_per_inhabitant == pytest.approx(-3)
        assert group.unfavourable_kr_per_inhabitant == pytest.approx(-5)
    assert fee.favourable_country_kr_per_inhabitant == pytest.approx(-2)
    assert fee.unfavourable_country_kr_per_inhabitant == pytest.approx(-5)


def test_the_net_adds_up_outcome_by_outcome(ranged: Assessment) -> None:
    assert ranged.net is not None
    people = sum(row.population for row in ranged.municipalities)
    assert ranged.net.kr.favourable_total == pytest.approx(
        taken_where_it_pays(ranged, 20) - 2 * people
    )
    assert ranged.net.kr.unfavourable_total == pytest.approx(
        taken_where_it_pays(ranged, 80) - 5 * people
    )


def test_a_finding_tells_in_which_outcomes_it_stands(ranged: Assessment) -> None:
    not_worth = next(one for one in ranged.findings if one.rule == "LS101")
    assert not_worth.evidence.holds_in == ("favourable", "likely", "unfavourable")
    assert any(len(one.evidence.holds_in) < 3 for one in assessed(BARELY).findings)


BARELY = RANGED.replace("{low: 20, likely: 40, high: 80}", "{low: 0, likely: 40, high: 80}")


def test_without_a_range_there_is_one_outcome() -> None:
    clear = assessed(CLEAR)
    (measure,) = clear.measures
    assert all(effect.favourable_total is None for effect in measure.effects.values())
    assert measure.distribution is not None
    assert measure.distribution.favourable_country_kr_per_inhabitant is None
    groups = measure.distribution.by_grouping["corners"]
    assert all(group.favourable_kr_per_inhabitant is None for group in groups)
