"""What stands in place of NumPy's own gives what NumPy gives, to the bit."""

from __future__ import annotations

import warnings

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from impactcheck.arrays import Floats, median_of, place_by_value, quantiles_of

FIGURES = st.floats(-1e12, 1e12) | st.just(np.nan)


@given(arrays(np.float64, array_shapes(min_dims=1, max_dims=3, max_side=9), elements=FIGURES))
def test_the_median_of_what_is_known_is_numpys(values: Floats) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        expected = np.nanmedian(values, axis=-1)
    np.testing.assert_array_equal(median_of(values), expected)


def test_nothing_has_no_median() -> None:
    assert np.isnan(median_of(np.array([])))
    assert np.isnan(median_of(np.empty((3, 0)))).all()


@given(arrays(np.float64, st.integers(0, 12), elements=st.integers(-4, 4).map(float)))
def test_the_place_of_a_value_is_numpys_place_among_the_unique(values: Floats) -> None:
    _, expected = np.unique(values, return_inverse=True)
    np.testing.assert_array_equal(place_by_value(values), expected)


@given(
    arrays(np.float64, st.integers(1, 12), elements=st.floats(-1e9, 1e9)),
    arrays(np.float64, st.integers(0, 4), elements=st.floats(0, 1)),
)
def test_quantiles_are_numpys(values: Floats, shares: Floats) -> None:
    np.testing.assert_array_equal(quantiles_of(values, shares), np.quantile(values, shares))
