"""Arrays as the contract's values: NaN becomes null, the named cases become one row or three."""

from __future__ import annotations

from math import isnan

import numpy as np

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE, Floats
from impactcheck.contract.effects import Effect, Values
from impactcheck.effects.result import Series

SUMMABLE = frozenset({"kr", "hours", "posts"})


def values(row: Floats) -> Values:
    """A row of shape (n,) with null for NaN and no negative zero."""
    return tuple(None if isnan(value) else value + 0.0 for value in row.tolist())


def number(value: float | Floats) -> float | None:
    """A number, or null when there is none."""
    return None if np.isnan(value) else float(value) + 0.0


def effect(series: Series) -> Effect:
    """The series as the contract holds it; the uncertain ends only where they differ."""
    rows = series.values
    ranged = is_ranged(rows)

    def total(case: int) -> float | None:
        return float(np.nansum(rows[case])) + 0.0 if series.unit in SUMMABLE else None

    return Effect(
        name=series.name,
        unit=series.unit,
        values=values(rows[LIKELY]),
        favourable=values(rows[FAVOURABLE]) if ranged else None,
        unfavourable=values(rows[UNFAVOURABLE]) if ranged else None,
        total=total(LIKELY),
        favourable_total=total(FAVOURABLE) if ranged else None,
        unfavourable_total=total(UNFAVOURABLE) if ranged else None,
    )


def is_ranged(rows: Floats) -> bool:
    """Whether the favourable and the unfavourable row of (cases, n) differ anywhere."""
    return not np.array_equal(rows[FAVOURABLE], rows[UNFAVOURABLE], equal_nan=True)
