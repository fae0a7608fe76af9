"""The smallest number on a line at which a goal is reached.

A goal on a grant is reached within an interval: too little leaves the small behind, too much (of
the same pot) takes it from the large. The interval may be narrow, so a coarse walk is followed by
a search towards the least distance from the goal where the walk has stepped over it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

STEPS = 24


@dataclass(frozen=True)
class Standing:
    """Whether the goal is met, and if not how far away it is (any unit, 0 when met)."""

    met: bool
    distance: float


@dataclass(frozen=True)
class Found:
    """The smallest value that meets the goal, None if none does; and the closest one tried."""

    smallest: float | None
    closest: float


Judge = Callable[[float], Standing]


def smallest(judge: Judge, low: int, high: int) -> Found:
    """The smallest whole number from `low` to `high` at which `judge` says that the goal is met.

    Exact where the numbers that meet it are consecutive; otherwise the start of the first run
    that the walk finds.
    """
    if high < low:
        return Found(None, float(low))
    known: dict[int, Standing] = {}

    def standing(at: int) -> Standing:
        if at not in known:
            known[at] = judge(float(at))
        return known[at]

    places = sorted({low + (high - low) * step // STEPS for step in range(STEPS + 1)})
    places = sorted({low, min(low + 1, high), *_doubling(low, high), *places})
    first = next((at for at in places if standing(at).met), None)
    if first is None:
        first = _towards(standing, places)
    if first is None:
        return Found(None, float(min(known, key=lambda at: (known[at].distance, at))))
    below = max((at for at in known if at < first and not known[at].met), default=low - 1)
    return Found(float(_bisected(standing, below, first)), float(first))


def _doubling(low: int, high: int) -> list[int]:
    """Places close together near `low`, where a small number may be enough."""
    found, width = [], 1
    while low + width < high:
        found.append(low + width)
        width *= 2
    return found


def _towards(standing: Callable[[int], Standing], places: list[int]) -> int | None:
    """A place that meets the goal beside the place of least distance, by shrinking thirds."""
    best = min(range(len(places)), key=lambda index: standing(places[index]).distance)
    left, right = places[max(0, best - 1)], places[min(len(places) - 1, best + 1)]
    while right - left > 1:
        third = max(1, (right - left) // 3)
        one, two = left + third, right - third
        for at in (one, two):
            if standing(at).met:
                return at
        if one >= two:
            return None
        if standing(one).distance <= standing(two).distance:
            right = two
        else:
            left = one
    return None


def _bisected(standing: Callable[[int], Standing], below: int, met: int) -> int:
    while met - below > 1:
        middle = (below + met) // 2
        if standing(middle).met:
            met = middle
        else:
            below = middle
    return met
