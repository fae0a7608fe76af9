"""Holding values against thresholds: who is flagged, who is worst, and how groups are summed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impactcheck.arrays import named
from impactcheck.contract.findings import Threshold
from impactcheck.country.model import Group
from impactcheck.metrics.registry import Measured
from impactcheck.rules.judge import badness, by_group, by_municipality, flagged

BELOW = Threshold(comparison="below", value=2.0, unit="kr", origin="user")
ABOVE = Threshold(comparison="above", value=2.0, unit="kr", origin="user")
OUTSIDE = Threshold(comparison="outside", value=1.0, upper=3.0, unit="kr", origin="user")
POPULATION = np.array([100.0, 200.0, 300.0, 400.0])


def group(name: str, *members: int) -> Group:
    mask = np.zeros(4, dtype=np.bool_)
    mask[list(members)] = True
    return Group(name, name, name, mask)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (BELOW, [True, False, False, False]),
        (ABOVE, [False, False, True, True]),
        (OUTSIDE, [False, False, False, True]),
    ],
    ids=["below", "above", "outside"],
)
def test_a_value_on_the_limit_is_not_flagged(limit: Threshold, expected: list[bool]) -> None:
    assert flagged(np.array([1.0, 2.0, 3.0, 4.0]), limit).tolist() == expected


@pytest.mark.parametrize("limit", [BELOW, ABOVE, OUTSIDE], ids=lambda one: str(one.comparison))
def test_a_missing_value_is_never_flagged(limit: Threshold) -> None:
    assert not flagged(np.array([np.nan]), limit).any()


@settings(max_examples=50)
@given(
    arrays(np.float64, 6, elements=st.floats(-1e6, 1e6)), st.sampled_from([BELOW, ABOVE, OUTSIDE])
)
def test_whoever_is_flagged_is_worse_than_whoever_is_not(
    values: np.ndarray[tuple[int], np.dtype[np.float64]], limit: Threshold
) -> None:
    hit, worse = flagged(values, limit), badness(values, limit)
    if hit.any() and not hit.all():
        assert worse[hit].min() > worse[~hit].max()


def test_a_group_is_its_sum_over_its_sum_and_not_a_mean_of_quotients() -> None:
    """10 + 40 kronor over 100 + 200 inhabitants is 1/6, not the mean of 0.1 and 0.2."""
    measured = Measured(np.tile([10.0, 40.0, 0.0, 0.0], (3, 1)), POPULATION)
    values = by_group(measured, POPULATION, (group("a", 0, 1), group("b", 2, 3)), 1)
    assert values.values[1].tolist() == pytest.approx([50.0 / 300.0, 0.0])
    assert values.inhabitants.tolist() == [300.0, 700.0]


@pytest.mark.parametrize("draws", [1, 1_000])
def test_draws_do_not_move_the_last_bit_of_a_group_in_the_named_cases(draws: int) -> None:
    """A matrix product of many rows adds in another order than one of three."""
    random = np.random.default_rng(1)
    kr, people = random.lognormal(10, 2, (3 + draws, 290)), random.lognormal(10, 1, 290)
    groups = tuple(Group(name, name, name, random.random(290) < 0.3) for name in "abcdefgh")
    alone = by_group(Measured(named(kr), people), people, groups, 1).values
    beside = by_group(Measured(kr, people), people, groups, 1).values
    assert np.array_equal(named(beside), alone)
    for group_of_draw, row in zip(beside, kr, strict=True):
        sums = [row[one.members].sum() / people[one.members].sum() for one in groups]
        assert group_of_draw.tolist() == pytest.approx(sums)


def test_a_member_without_value_counts_in_neither_sum() -> None:
    measured = Measured(np.tile([10.0, np.nan, np.nan, np.nan], (3, 1)), POPULATION)
    values = by_group(measured, POPULATION, (group("a", 0, 1), group("b", 2, 3)), 1)
    assert values.values[1][0] == pytest.approx(0.1)
    assert np.isnan(values.values[1][1])


def test_a_group_below_the_least_size_has_no_value() -> None:
    measured = Measured(np.tile([1.0, 1.0, 1.0, 1.0], (3, 1)), POPULATION)
    values = by_group(measured, POPULATION, (group("a", 0), group("b", 1, 2, 3)), 2)
    assert np.isnan(values.values[1][0])
    assert np.isfinite(values.values[1][1])


def test_something_over_nothing_is_without_end_and_nothing_over_nothing_has_no_value() -> None:
    measured = Measured(np.tile([1.0, 1.0, 0.0, 1.0], (3, 1)), np.array([2.0, 0.0, 0.0, np.nan]))
    likely = by_municipality(measured, POPULATION).values[1]
    assert likely[0] == 0.5
    assert likely[1] == np.inf
    assert np.isnan(likely[2:]).all()


@pytest.mark.parametrize(("kr", "loses"), [(-0.0049, False), (-0.0051, True)])
def test_half_an_ore_is_no_loss_however_it_is_divided(kr: float, loses: bool) -> None:
    limit = Threshold(comparison="below", value=0.0, unit="kr", origin="sign")
    everywhere = np.full((3, 4), kr)
    whole = by_municipality(Measured(everywhere), POPULATION, sign=0.0)
    per_head = by_municipality(Measured(everywhere, POPULATION), POPULATION, sign=0.0)
    for values in (whole, per_head):
        assert flagged(values.values, limit).all() == loses


def test_work_for_exactly_what_the_grant_gives_is_no_loss() -> None:
    grant = np.full(4, 22_000.0)
    work = Measured(np.full((3, 4), np.nextafter(22_000.0, 30_000.0)), grant)
    assert by_municipality(work, POPULATION, sign=1.0).values.max() == 1.0
