"""Limits are round, and divide as the unrounded ones do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.who_loses.rounding import round_limit

FIGURES = st.floats(-1e7, 1e7, allow_nan=False, width=32)


@pytest.mark.parametrize(
    ("low", "high", "limit"),
    [
        (3201.0, 3560.0, 3500.0),
        (5300.0, 5449.0, 5400.0),
        (1.94, 2.3, 2.0),
        (-3.4, -2.6, -3.0),
        (-1.0, 0.0, 0.0),
        (0.0, 0.4, 0.2),
        (16000.0, 16001.0, 16001.0),
        (0.28, 0.31, 0.3),
        (9.0, 10.0, 10.0),
    ],
)
def test_the_roundest_limit_between(low: float, high: float, limit: float) -> None:
    assert round_limit(low, high) == limit


@settings(max_examples=200)
@given(FIGURES, FIGURES)
def test_a_limit_lies_above_the_low_and_at_most_at_the_high(one: float, other: float) -> None:
    low, high = sorted((one, other))
    if low < high:
        assert low < round_limit(low, high) <= high
