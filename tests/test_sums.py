"""Sums over those who have a figure: of a case, of a group, whatever stands beside them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from impactcheck.arrays import Floats, Mask
from impactcheck.sums import ratio_by_group, sum_by_group

NAN = float("nan")
GROUPS = np.array([[1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0], [1, 1, 1, 1]], dtype=bool)
FIGURES = st.one_of(st.just(NAN), st.floats(-1e9, 1e9, width=32))
ROWS = arrays(np.float64, array_shapes(min_dims=2, max_dims=2, max_side=9), elements=FIGURES)


def members_of(rows: Floats, draw: st.DataObject) -> Mask:
    return draw.draw(arrays(np.bool_, (3, rows.shape[-1])))


def test_a_sum_leaves_out_those_without_a_figure_and_of_nobody_is_nothing() -> None:
    values = np.array([[1.0, 2.0, NAN, 4.0], [1.0, NAN, 3.0, NAN]])
    assert sum_by_group(values, GROUPS).tolist() == [[3, 0, 0, 7], [1, 3, 0, 4]]
    assert sum_by_group(values, GROUPS[0]).tolist() == [3, 1]
    assert sum_by_group(values[0], GROUPS).tolist() == [3, 0, 0, 7]


def test_a_ratio_counts_only_those_who_have_both_figures() -> None:
    kr = np.array([[10.0, NAN, 30.0, 40.0]])
    people = np.array([1.0, 100.0, NAN, 3.0])
    ratio = ratio_by_group(kr, people, GROUPS)
    assert ratio[0, 0] == 10
    assert np.isnan(ratio[0, 1:3]).all()
    assert ratio[0, 3] == pytest.approx(50 / 4)


@given(ROWS, st.data())
def test_every_sum_is_that_of_plain_addition(rows: Floats, data: st.DataObject) -> None:
    members = members_of(rows, data)
    found = sum_by_group(rows, members)
    assert found.shape == (len(rows), len(members))
    for case, row in enumerate(rows):
        for group, inside in enumerate(members):
            known = [value for value in row[inside].tolist() if not math.isnan(value)]
            assert found[case, group] == pytest.approx(math.fsum(known), rel=1e-9, abs=1e-3)


@given(ROWS, st.data())
def test_a_case_s_sums_are_the_same_to_the_last_bit_whatever_stands_beside_it(
    rows: Floats, data: st.DataObject
) -> None:
    members = members_of(rows, data)
    together = sum_by_group(rows, members)
    for case, row in enumerate(rows):
        assert together[case].tobytes() == sum_by_group(row, members).tobytes()
        assert together[case].tobytes() == sum_by_group(rows[case:], members)[0].tobytes()


@pytest.mark.parametrize("cases", [3, 4, 1_003])
def test_any_number_of_cases_is_summed_over_the_country_s_municipalities(cases: int) -> None:
    random = np.random.default_rng(1)
    rows, people = random.normal(size=(cases, 290)), random.uniform(2e3, 1e6, 290)
    rows[:, 7] = NAN
    rows[-1, 11] = NAN
    members = random.integers(0, 2, (8, 290)).astype(bool)
    found = ratio_by_group(rows, people, members)
    assert found.shape == (cases, 8)
    last = members[3] & np.isfinite(rows[-1])
    assert found[-1, 3] == rows[-1][last].sum() / people[last].sum()
