"""Numbers that can stand in an ordinance: rounded up, and no further than they must."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

FEWEST_DIGITS = 2
ENOUGH_DIGITS = 8


def round_up(value: float, digits: int) -> float:
    """The smallest number of so many significant digits that is at least `value`."""
    if value <= 0:
        return 0.0
    power = math.floor(math.log10(value)) - digits + 1
    # whole multiples are counted in the inverse unit below 1, where powers of ten are not exact
    if power >= 0:
        return float(math.ceil(round(value / 10**power, 9)) * 10**power)
    return float(math.ceil(round(value * 10.0**-power, 9)) / 10.0**-power)


def round_near(value: float, digits: int) -> float:
    """The nearest number of so many significant digits."""
    return float(f"{value:.{digits - 1}e}") if value else 0.0


def writable(smallest: float, works: Callable[[float], bool]) -> float:
    """The roundest number from `smallest` up that still works; `smallest` if none does."""
    for candidate in _rounder(smallest):
        if works(candidate):
            return candidate
    return smallest


def _rounder(value: float) -> Iterator[float]:
    seen = None
    for digits in range(FEWEST_DIGITS, ENOUGH_DIGITS):
        candidate = round_up(value, digits)
        if candidate not in (seen, value):
            yield candidate
        seen = candidate
