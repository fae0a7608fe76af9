"""Correlations: by hand where they can be, and by the textbook formula where they cannot."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.structure.correlations import (
    CONTROLS,
    Correlation,
    between_controls,
    correlations,
    factor_values,
    on_its_scale,
    pearson,
)


@pytest.fixture(scope="module")
def sweden() -> Country:
    return load_country()


def of(found: tuple[Correlation, ...], factor: str) -> Correlation:
    return next(one for one in found if one.factor == factor)


def test_pearson_by_hand() -> None:
    x, y = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 1.0, 4.0, 3.0])
    assert pearson(x, y) == pytest.approx(0.6)
    assert pearson(x, -x) == pytest.approx(-1.0)
    assert pearson(x, np.ones(4)) is None


def test_the_partial_correlation_is_that_of_the_inverted_matrix(sweden: Country) -> None:
    target = sweden.columns["net_cost_deviation_pct"].values
    factor = "urban_share_pct"
    columns = [target, factor_values(sweden, factor), *(factor_values(sweden, c) for c in CONTROLS)]
    precision = np.linalg.inv(np.corrcoef(columns))
    by_textbook = -precision[0, 1] / np.sqrt(precision[0, 0] * precision[1, 1])
    found = of(correlations(target, sweden), factor)
    assert found.partial == pytest.approx(by_textbook, abs=1e-9)
    assert found.plain == pytest.approx(np.corrcoef(columns[0], columns[1])[0, 1])
    assert found.n == 290


def test_a_control_is_held_against_the_other_two(sweden: Country) -> None:
    target = sweden.columns["net_cost_deviation_pct"].values
    columns = [target, *(factor_values(sweden, one) for one in CONTROLS)]
    precision = np.linalg.inv(np.corrcoef(columns))
    by_textbook = -precision[0, 1] / np.sqrt(precision[0, 0] * precision[1, 1])
    assert of(correlations(target, sweden), "population").partial == pytest.approx(by_textbook)


def test_a_flat_sum_follows_size_alone(sweden: Country) -> None:
    found = correlations(-200_000.0 / sweden.population, sweden)
    assert of(found, "population").plain == pytest.approx(1.0)
    assert of(found, "population").partial == pytest.approx(1.0)
    assert of(found, "density").plain == pytest.approx(
        between_controls(sweden)["population", "density"]
    )
    assert {one.partial for one in found if one.factor != "population"} == {None}


def test_the_same_for_all_correlates_with_nothing(sweden: Country) -> None:
    for one in correlations(np.full(290, 7.0), sweden):
        assert (one.plain, one.partial) == (None, None)


def test_too_few_figures_give_none(sweden: Country) -> None:
    values = np.full(290, np.nan)
    values[:9] = np.arange(9.0)
    for one in correlations(values, sweden):
        assert (one.n, one.plain, one.partial) == (9, None, None)


def test_municipalities_without_a_figure_are_left_out(sweden: Country) -> None:
    values = sweden.columns["social_assistance_households"].values
    assert {one.n for one in correlations(values, sweden)} == {286}


@settings(max_examples=30, deadline=None)
@given(st.floats(0.1, 1000.0), st.floats(-1000.0, 1000.0))
def test_scale_and_zero_point_do_not_matter(scale: float, shift: float) -> None:
    sweden = load_country()
    target = sweden.columns["net_cost_deviation_school_pct"].values
    pairs = zip(
        correlations(target, sweden), correlations(scale * target + shift, sweden), strict=True
    )
    for one, other in pairs:
        if not on_its_scale(scale * target + shift)[1]:
            assert other.plain == pytest.approx(one.plain, abs=1e-6)
            assert other.partial == pytest.approx(one.partial, abs=1e-6)


@settings(max_examples=50)
@given(st.lists(st.floats(0.01, 1e6), min_size=3, max_size=40), st.booleans())
def test_logging_keeps_the_order(amounts: list[float], pays: bool) -> None:
    values = np.array(amounts) * (-1 if pays else 1)
    seen, _ = on_its_scale(values)
    order = np.argsort(values, kind="stable")
    assert (np.diff(seen[order]) >= 0).all()


def test_values_of_both_signs_are_never_logged() -> None:
    values = np.array([-1.0, 1.0, 1.0, 1000.0])
    assert on_its_scale(values)[1] is False


def test_size_decline_and_sparsity_go_together(sweden: Country) -> None:
    assert all(value is not None and value > 0.6 for value in between_controls(sweden).values())
