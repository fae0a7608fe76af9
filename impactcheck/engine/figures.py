"""Arrays as the contract's values: NaN becomes null, the three outcomes become one or three."""

from __future__ import annotations

from math import isnan

import numpy as np

from impactcheck.arrays import LIKELY, OUTCOMES, Floats
from impactcheck.contract.effects import Effect, Values
from impactcheck.effects.result import Series

SUMMABLE = frozenset({"kr", "hours", "posts"})


def values(row: Floats) -> Values:
    """A row of shape (n,) with null for NaN and no negative zero."""
    return tuple(None if isnan(value) else value + 0.0 for value in row.tolist())


def number(value: float) -> float | None:
    """A number, or null when there is none."""
    return None if np.isnan(value) else float(value) + 0.0


def effect(series: Series) -> Effect:
    """The series as the contract holds it; the uncertain ends only where they differ."""
    rows = np.broadcast_to(series.values, (len(OUTCOMES), series.values.shape[-1]))
    ranged = is_ranged(rows)
    totals: list[float | None] = [None] * len(OUTCOMES)
    if series.unit in SUMMABLE:
        totals = [float(np.nansum(row)) + 0.0 for row in rows]
    return Effect(
        name=series.name,
        unit=series.unit,
        values=values(rows[LIKELY]),
        favourable=values(rows[0]) if ranged else None,
        unfavourable=values(rows[-1]) if ranged else None,
        total=totals[LIKELY],
        favourable_total=totals[0] if ranged else None,
        unfavourable_total=totals[-1] if ranged else None,
    )


def is_ranged(rows: Floats) -> bool:
    """Whether the favourable and the unfavourable row of (3, n) differ anywhere."""
    return not np.array_equal(rows[0], rows[-1], equal_nan=True)
