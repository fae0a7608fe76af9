"""The median is NumPy's, to the bit, for every shape and wherever figures are missing."""

from __future__ import annotations

import warnings

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from impactcheck.arrays import Floats, median_of

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
