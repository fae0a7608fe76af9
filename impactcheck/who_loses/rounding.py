"""Limits that a reader can say aloud, and that divide the municipalities in the same way."""

from __future__ import annotations

from decimal import Decimal

_LARGEST_POWER, _SMALLEST_POWER = 8, -8
_STEPS = (5, 2, 1)


def round_limit(low: float, high: float) -> float:
    """The roundest number above `low` and at most `high`, where low < high.

    A step of 1, 2 or 5 times a power of ten, the coarsest of which a multiple fits. Decimal
    arithmetic, so that 0.3 is not 0.30000000000000004.
    """
    if low < 0 <= high:
        return 0.0
    lower, upper = Decimal(repr(float(low))), Decimal(repr(float(high)))
    for power in range(_LARGEST_POWER, _SMALLEST_POWER - 1, -1):
        for step in _STEPS:
            width = Decimal(step).scaleb(power)
            candidate = (lower / width).to_integral_value(rounding="ROUND_FLOOR") * width + width
            if lower < candidate <= upper and low < float(candidate) <= high:
                return float(candidate)
    return float(high)
