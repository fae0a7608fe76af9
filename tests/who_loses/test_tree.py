"""The tree tells apart what can be told apart, in limits that hold exactly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.who_loses.tree import SMALLEST_LEAF, Bound, grow


def within(bound: Bound, values: np.ndarray) -> np.ndarray:
    inside = np.ones(len(values), dtype=bool)
    if bound.at_least is not None:
        inside &= values >= bound.at_least
    if bound.below is not None:
        inside &= values < bound.below
    return inside


def test_one_step_is_found_and_said_with_one_round_limit() -> None:
    people = np.arange(1000.0, 41000.0, 400.0)
    values = np.where(people < 12_300, -50.0, -5.0)
    noise = np.random.default_rng(7).normal(size=len(people))
    tree = grow(values, {"population": people, "noise": noise})
    assert tree.splits == 1
    assert [leaf.bounds for leaf in tree.leaves] == [
        (Bound("population", None, 12_500.0),),
        (Bound("population", 12_500.0, None),),
    ]
    assert tree.explained == pytest.approx(1.0)
    assert tree.mean_error == pytest.approx(0.0)


def test_a_corner_of_two_factors_is_told_by_both() -> None:
    draw = np.random.default_rng(1)
    people, density = draw.uniform(2000, 40000, 290), draw.uniform(0.3, 60, 290)
    values = np.where((people < 9000) & (density < 12), -80.0, -2.0)
    worst = grow(values, {"population": people, "density": density}).leaves[0]
    assert {bound.factor for bound in worst.bounds} == {"population", "density"}
    assert np.array_equal(worst.members, values < -10)


def test_noise_is_not_explained_in_what_the_tree_has_not_seen() -> None:
    draw = np.random.default_rng(3)
    tree = grow(draw.normal(size=290), {str(name): draw.normal(size=290) for name in range(9)})
    assert tree.held_out < 0.1
    assert tree.explained > tree.held_out


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(20, 120))
def test_leaves_are_disjoint_cover_everyone_and_are_what_their_bounds_say(
    seed: int, count: int
) -> None:
    draw = np.random.default_rng(seed)
    factors = {"a": draw.lognormal(9, 1, count), "b": draw.normal(0, 5, count).round(1)}
    values = draw.normal(size=count) - 3 * (factors["b"] < -2)
    tree = grow(values, factors)
    assert 1 <= tree.splits <= 3
    assert np.sum([leaf.members for leaf in tree.leaves], axis=0).tolist() == [1] * count
    for leaf in tree.leaves:
        told = np.all([within(bound, factors[bound.factor]) for bound in leaf.bounds], axis=0)
        assert np.array_equal(told, leaf.members)
        assert leaf.members.sum() >= SMALLEST_LEAF
    means = [values[leaf.members].mean() for leaf in tree.leaves]
    assert means == sorted(means)


def test_the_same_values_give_the_same_tree() -> None:
    draw = np.random.default_rng(5)
    factors = {"a": draw.normal(size=80), "b": draw.normal(size=80)}
    values = draw.normal(size=80) + (factors["a"] > 0)
    first, second = grow(values, factors), grow(values, factors)
    assert [leaf.bounds for leaf in first.leaves] == [leaf.bounds for leaf in second.leaves]
    assert first.held_out == second.held_out
