"""Numbers and parts of a reform as people write them, ready to stand in an ordinance."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from impactcheck.redesign.trial import Trial
from impactcheck.reform.amounts import AS_WRITTEN
from impactcheck.reform.quantities import Range
from impactcheck.reform.writing import KRONOR, parse, write_money, write_number, write_share

FEWEST_DIGITS = 2
ENOUGH_DIGITS = 8


def money(value: float) -> str:
    """`30 000 kr`; nothing finer than an öre."""
    return write_money(round(value, 2))


def amount_of(written: str) -> float:
    """The kronor of what `money` writes, in whatever unit (`2 mkr` once stopped a combination)."""
    return float(parse(written, KRONOR, "money_unreadable")[0])


def share(value: float) -> str:
    """`45 %`, to a tenth of a per mille."""
    return write_share(round(value, 4))


def number(value: float) -> str:
    """`10 000`."""
    return write_number(value)


def as_written(trial: Trial, measure_id: str) -> dict[str, Any]:
    """The measure as its YAML would hold it, without what has its default value."""
    written: dict[str, Any] = trial.measure(measure_id).model_dump(
        context=AS_WRITTEN, exclude_defaults=True
    )
    return written


def parts_of(whole: Range, part: float) -> tuple[object, object]:
    """A sum split in two as written: `part` kronor of its likely value, and what is left.

    Every end of a range is split in the same proportion, to whole kronor, so that the two always
    make up the whole.
    """
    quota = part / whole.likely if whole.likely else 0.0
    ends = {"low": whole.low, "likely": whole.likely, "high": whole.high}
    first = {name: float(round(end * quota)) for name, end in ends.items()}
    rest = {name: round(end - first[name], 2) for name, end in ends.items()}
    return _written(first), _written(rest)


def _written(ends: Mapping[str, float]) -> object:
    if len(set(ends.values())) == 1:
        return money(ends["likely"])
    return {name: money(end) for name, end in ends.items()}


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
