import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impactcheck.effects.statistics import (
    best_population_split,
    elasticity,
    gini,
    group_figures,
    winners_and_losers,
)

PEOPLE = np.array([1_000.0, 5_000.0, 20_000.0, 500_000.0])


def test_a_flat_sum_has_elasticity_minus_one_and_a_sum_per_head_zero() -> None:
    assert elasticity(-200_000.0 / PEOPLE, PEOPLE) == pytest.approx(-1.0)
    assert elasticity(np.full(4, 12.0), PEOPLE) == pytest.approx(0.0, abs=1e-12)


def test_elasticity_has_no_value_where_signs_mix_or_zero_occurs() -> None:
    assert np.isnan(elasticity(np.array([1.0, -1.0, 2.0, 3.0]), PEOPLE))
    assert np.isnan(elasticity(np.array([1.0, 0.0, 2.0, 3.0]), PEOPLE))
    assert np.isnan(elasticity(np.array([np.nan, np.nan, 2.0, np.nan]), PEOPLE))


def test_gini_is_zero_for_equal_sums_per_head_and_unknown_where_signs_mix() -> None:
    assert gini(np.full(4, 12.0), PEOPLE) == pytest.approx(0.0, abs=1e-12)
    assert np.isnan(gini(np.array([1.0, -1.0, 2.0, 3.0]), PEOPLE))
    assert np.isnan(gini(np.zeros(4), PEOPLE))


def test_gini_of_two_halves_where_one_has_all_is_a_half() -> None:
    assert gini(np.array([0.0, 10.0]), np.array([100.0, 100.0])) == pytest.approx(0.5)


def test_a_groups_figure_is_the_sum_of_kronor_over_the_sum_of_people() -> None:
    kr = np.array([100.0, np.nan, 400.0, 0.0])
    figures = group_figures(kr, PEOPLE, np.array([True, True, True, False]))
    assert figures.kr_per_inhabitant == pytest.approx(500.0 / 21_000.0)
    assert figures.municipalities == 3
    assert figures.inhabitants == 26_000.0
    assert figures.median_kr_per_inhabitant == pytest.approx((0.1 + 0.02) / 2)


def test_an_empty_group_has_no_figure() -> None:
    figures = group_figures(np.ones(4), PEOPLE, np.zeros(4, dtype=bool))
    assert np.isnan(figures.kr_per_inhabitant)
    assert np.isnan(figures.total_kr)


def test_half_a_krona_per_inhabitant_neither_wins_nor_loses() -> None:
    sides = winners_and_losers(np.array([0.5, 0.51, -0.5, -0.51, np.nan]))
    assert sides.winners.tolist() == [False, True, False, False, False]
    assert sides.losers.tolist() == [False, False, False, True, False]
    assert sides.unaffected.tolist() == [True, False, True, False, False]
    assert sides.unknown.tolist() == [False, False, False, False, True]


def test_the_split_is_a_round_number_between_the_hit_and_the_rest() -> None:
    split = best_population_split(np.array([True, True, False, False]), PEOPLE)
    assert split is not None
    assert (split.limit, split.below, split.wrong) == (20_000.0, 2, 0)


@given(arrays(np.bool_, 25), st.randoms(use_true_random=False))
def test_no_other_split_misplaces_fewer(hit: np.ndarray, random) -> None:
    people = np.array([random.randint(500, 90_000) for _ in range(25)], dtype=np.float64)
    split = best_population_split(hit, people)
    if split is None:
        assert hit.all() or not hit.any() or np.unique(people).size == 1
        return
    below = people < split.limit
    assert int((below != hit).sum()) == split.wrong
    assert int(below.sum()) == split.below
    for limit in np.unique(people)[1:]:
        assert int(((people < limit) != hit).sum()) >= split.wrong
