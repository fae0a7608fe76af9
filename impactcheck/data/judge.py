"""Whether newer figures can be what they say: complete, in the same unit, without a leap.

A vintage that fails is not made, and the old one stays. What is refused here may be right (a key
figure that was redefined); a person who has looked at it accepts the column by its name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.problems import Problem

LEAP_OF_ALL = 2.0
"""Times the old median, or the old spread, that the middle municipality may move between years."""
LEAP_OF_ONE = 20.0
"""Times its old value, or the spread of all, that one municipality may move."""
MOST_LOST = 5
"""Municipalities that a figure which never had them all may lack more than before."""
NAMED = 5
_UNIT = re.compile(r"\(([^()]*)\)\s*$|,\s*([^,()]*)$")

Values = Mapping[str, float]


def enough(new: Values, old: Values, municipalities: int) -> bool:
    """Whether a year is complete: every municipality where all had a figure before."""
    least = municipalities if len(old) >= municipalities else len(old) - MOST_LOST
    return len(new) >= least


def unit_of(title: str) -> str:
    """What a key figure's title says of its unit: the last parenthesis, or what follows a comma.

    Kolada has no field for it: `Nettokostnad, kr/inv`, `Andel elever (%)`.
    """
    found = _UNIT.search(title)
    said = (found[1] or found[2] or "") if found else ""
    return "".join(said.casefold().split())


def same_unit(column: str, old_title: str, new_title: str) -> list[Problem]:
    """`data-unit-changed` where the titles name different units."""
    before, after = unit_of(old_title), unit_of(new_title)
    if before == after:
        return []
    return [
        Problem("data-unit-changed", {"column": column, "before": old_title, "after": new_title})
    ]


def no_leap(column: str, old: Values, new: Values, names: Mapping[str, str]) -> list[Problem]:
    """`data-leap` where the middle moves too far, `data-leap-of-one` where municipalities do.

    Moves are measured against the larger of the old value and the old spread (the distance between
    the quartiles), so that a result near zero may change its sign.
    """
    both = [code for code in old if code in new]
    if not both:
        return []
    before = np.array([old[code] for code in both])
    after = np.array([new[code] for code in both])
    spread = float(np.subtract(*np.percentile(before, [75, 25])))
    middle, moved = float(np.median(before)), float(np.median(after))
    if _leaps(before, after, spread):
        return [Problem("data-leap", {"column": column, "before": middle, "after": moved})]
    far = np.abs(after - before) > LEAP_OF_ONE * np.maximum(np.abs(before), spread)
    if not far.any():
        return []
    leaping = [names.get(both[place], both[place]) for place in np.flatnonzero(far)]
    return [named("data-leap-of-one", column, leaping)]


def _leaps(before: Floats, after: Floats, spread: float) -> bool:
    """Whether the middle moves too far; by its ratio where no figure may change its sign.

    A thousandth of the old value is no great distance from it: kronor told in thousands would pass
    for a fall.
    """
    middle, moved = float(np.median(before)), float(np.median(after))
    if (before > 0).all() or (before < 0).all():
        ratio = moved / middle
        return not 1 / (1 + LEAP_OF_ALL) <= ratio <= 1 + LEAP_OF_ALL
    return abs(moved - middle) > LEAP_OF_ALL * max(abs(middle), spread)


def missing(column: str, new: Values, names: Mapping[str, str]) -> Problem:
    """`data-municipalities-missing`, naming the first of those without a figure."""
    without = [name for code, name in names.items() if code not in new]
    return named("data-municipalities-missing", column, without)


def named(key: str, column: str, names: Sequence[str]) -> Problem:
    """The count, and the first few by name."""
    some = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
    return Problem(key, {"column": column, "count": len(names), "municipalities": some})
