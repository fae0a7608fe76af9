"""The one array type of the engine, and its leading axis: the cases.

Every array of effects has the shape (cases, units). The first rows are the named cases, each
uncertain input at the end that is better, expected or worse for the municipality; any number of
draws may follow. This file alone knows how many cases have a name and which of them is the likely.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]
Value = TypeVar("Value", bound=np.generic)

CaseName = Literal["favourable", "likely", "unfavourable"]
NAMED_CASES: tuple[CaseName, ...] = ("favourable", "likely", "unfavourable")
"""The first rows of every (cases, units) array, in this order."""
FAVOURABLE, LIKELY, UNFAVOURABLE = range(len(NAMED_CASES))


def named(rows: npt.NDArray[Value]) -> npt.NDArray[Value]:
    """The rows of the named cases."""
    return rows[: len(NAMED_CASES)]


def best_first(rows: Floats) -> Floats:
    """Each municipality's best and worst of the named cases in the favourable and unfavourable row.

    For what may be better where an input is worse; the likely row and the draws stay.
    """
    by_name = named(rows)
    ends = (by_name.max(axis=0), by_name[LIKELY], by_name.min(axis=0))
    return np.concatenate([np.stack(ends), drawn(rows)])


def drawn(rows: npt.NDArray[Value]) -> npt.NDArray[Value]:
    """The rows after the named ones: one for each draw, none where there are no draws."""
    return rows[len(NAMED_CASES) :]


def divide(numerator: Floats, denominator: Floats) -> Floats:
    """Elementwise quotient, broadcasting; NaN where the denominator is zero or either is NaN."""
    usable = np.isfinite(denominator) & (denominator != 0)
    return np.where(usable, numerator / np.where(usable, denominator, 1.0), np.nan)


def median_of(values: Floats) -> Floats:
    """Median of what is known along the last axis, `(..., n)` to `(...)`; NaN where nothing is.

    NumPy's own loads `numpy.ma` at its first call, which costs a check 10 ms.
    """
    known = (~np.isnan(values)).sum(axis=-1, keepdims=True)
    if values.shape[-1] == 0:
        return np.full(values.shape[:-1], np.nan)
    # NaN sorts last, so that -1, where nothing is known, finds one.
    ordered = np.sort(values, axis=-1)
    low = np.take_along_axis(ordered, (known - 1) // 2, axis=-1)
    high = np.take_along_axis(ordered, known // 2 - (known == 0), axis=-1)
    middle: Floats = ((low + high) / 2.0)[..., 0]
    return middle


def place_by_value(values: Floats) -> npt.NDArray[np.intp]:
    """The place of each value among the different ones, from 0 for the least; both shape (n,).

    Like `median_of` in place of NumPy's own, `unique`, which loads `numpy.ma`.
    """
    order = np.argsort(values, kind="stable")
    is_new = np.diff(values[order], prepend=values[order[:1]]) != 0
    places = np.empty(values.size, dtype=np.intp)
    places[order] = np.cumsum(is_new)
    return places


def quantiles_of(values: Floats, shares: Floats) -> Floats:
    """The values below which each share of them lies, interpolated in a straight line.

    `values` of shape (n,), all known, n at least 1; `shares` between 0 and 1, whose shape the
    result has. In place of NumPy's own for the reason of `median_of`.
    """
    ordered = np.sort(values)
    at = (values.size - 1) * shares
    below = np.floor(at).astype(np.intp)
    low, high = ordered[below], ordered[np.minimum(below + 1, values.size - 1)]
    part, step = at - below, high - low
    # From the nearer end, as NumPy does: the last bit hangs on it.
    return np.where(part < 0.5, low + step * part, high - step * (1.0 - part))  # noqa: PLR2004
