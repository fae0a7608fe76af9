"""Population bands that a law can write: few, with round limits and round amounts that rise.

Which limits to keep is settled exactly, by dynamic programming over a ladder of round limits: for
a given number of bands the least population-weighted variance of ln(population) within bands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.redesign.schedules import Terms

LADDER = (
    *(3_000, 4_000, 5_000, 6_000, 8_000, 10_000, 12_000, 16_000, 20_000, 24_000, 30_000, 36_000),
    *(50_000, 75_000, 100_000, 150_000, 200_000, 300_000, 400_000, 500_000, 600_000),
)
"""Round limits, among them the five of 5 kap. 5 § kommunallagen (2017:725).

Read as inhabitants and not as voters (our assumption).
"""
ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
MOST_BANDS = 7
AROUND = tuple(1.03**step for step in range(-20, 21))
"""Factors about 1, from a half to the double."""


@dataclass(frozen=True)
class BandSchedule:
    """Limits in rising order (strictly below) and one amount more than limits, kronor."""

    limits: tuple[float, ...]
    amounts: tuple[float, ...]

    def fee(self, population: Floats) -> Floats:
        """The fee by population, same shape."""
        place = np.searchsorted(np.array(self.limits), population, side="right")
        return np.array(self.amounts)[place]

    @property
    def bands(self) -> tuple[tuple[float | None, float], ...]:
        """Each band's limit (None for the last) and amount."""
        return tuple(zip((*self.limits, None), self.amounts, strict=True))


def best_limits(
    population: Floats, bands: int, ladder: Sequence[float] = LADDER
) -> tuple[float, ...]:
    """The limits among `ladder` for so many bands with least variance of ln population within.

    Limits that would leave a band empty are not considered. Fewer bands where the ladder ends.
    """
    people = np.sort(population)
    cuts, limits = _useful(people, ladder)
    cells = len(cuts) - 1
    count = min(bands, cells)
    cost = _cost(people, cuts)
    best = np.full((count + 1, cells + 1), np.inf)
    came = np.zeros((count + 1, cells + 1), dtype=np.int64)
    best[0, 0] = 0.0
    for used in range(1, count + 1):
        for end in range(used, cells + 1):
            options = best[used - 1, :end] + cost[:end, end]
            came[used, end] = int(np.argmin(options))
            best[used, end] = options[came[used, end]]
    chosen, end = [], cells
    for used in range(count, 0, -1):
        end = int(came[used, end])
        chosen.append(end)
    return tuple(limits[at - 1] for at in sorted(chosen) if at > 0)


def _useful(people: Floats, ladder: Sequence[float]) -> tuple[list[int], list[float]]:
    """Places in the sorted populations where bands may part, and the limit at each inner place."""
    cuts, limits = [0], []
    for limit in ladder:
        at = int(np.searchsorted(people, limit, side="left"))
        if cuts[-1] < at < people.size:
            cuts.append(at)
            limits.append(float(limit))
    return [*cuts, people.size], limits


def _cost(people: Floats, cuts: Sequence[int]) -> Floats:
    """Weighted squares of ln population about its mean in every run of cells, (cells + 1,) * 2."""
    logs = np.log(people)

    def upto(values: Floats) -> Floats:
        return np.concatenate([[0.0], np.cumsum(values)])[list(cuts)]

    weight, first, second = upto(people), upto(people * logs), upto(people * logs**2)
    w, x, y = (part[np.newaxis, :] - part[:, np.newaxis] for part in (weight, first, second))
    return np.where(w > 0, y - x**2 / np.where(w > 0, w, 1.0), 0.0)


def band_schedule(terms: Terms, rate: float, bands: int) -> BandSchedule:
    """So many bands, each with the round amount nearest to `rate` kronor per inhabitant in it.

    Amounts rise, keep within floor and cap, and reach what deterrence needs where the cap lets
    them; neighbours with the same amount become one band.
    """
    limits = best_limits(terms.population, bands)
    place = np.searchsorted(np.array(limits), terms.population, side="right")
    amounts: list[float] = []
    for band in range(len(limits) + 1):
        inside = place == band
        people = terms.population[inside]
        middle = float(np.exp(np.average(np.log(people), weights=people)))
        wanted = max(terms.floor, min(terms.cap, rate * middle))
        amount = _nearest(wanted, terms.floor, terms.cap)
        needed = float(terms.needed[inside].max())
        if amount < needed <= terms.cap:
            amount = _at_least(needed, terms.cap)
        amounts.append(max([amount, *amounts]))
    return _merged(limits, amounts)


def neutral_schedule(terms: Terms, rate: float, bands: int) -> BandSchedule:
    """So many bands at about `rate` whose fees sum to the proposal's, as nearly as round sums can.

    Of rates about `rate` the one with the nearest sum is taken; what is then missing is sought in
    one band's amount at a time, among sums of two digits between its neighbours'.
    """
    tried = [band_schedule(terms, rate * step, bands) for step in AROUND]
    best = min(tried, key=lambda one: terms.off(one.fee(terms.population)))
    for place in reversed(range(len(best.amounts))):
        if terms.off(best.fee(terms.population)) <= terms.off_at_most:
            break
        best = _adjusted(terms, best, place)
    return best


def _adjusted(terms: Terms, schedule: BandSchedule, place: int) -> BandSchedule:
    """The schedule with one amount moved to where the sum is nearest to the proposal's."""
    amounts = schedule.amounts
    low = amounts[place - 1] if place else terms.floor
    high = amounts[place + 1] if place + 1 < len(amounts) else terms.cap
    options = [one for step in AROUND if low <= (one := _two_digits(amounts[place] * step)) <= high]
    tried = [
        BandSchedule(schedule.limits, (*amounts[:place], one, *amounts[place + 1 :]))
        for one in options
        if one not in (low, high)
    ]
    deters = terms.deters(schedule.fee(terms.population))
    fit = [one for one in tried if terms.deters(one.fee(terms.population)) or not deters]
    return min((schedule, *fit), key=lambda one: terms.off(one.fee(terms.population)))


def _two_digits(value: float) -> float:
    return float(f"{value:.1e}")


def _candidates(near: float) -> Floats:
    power = 10.0 ** np.floor(np.log10(near))
    return np.array([digit * power * scale for scale in (0.1, 1.0, 10.0) for digit in ROUND])


def _nearest(value: float, floor: float, cap: float) -> float:
    """The round amount nearest in proportion, else the floor or cap itself."""
    options = _candidates(value)
    options = options[(options >= floor) & (options <= cap)]
    if not options.size:
        return cap
    return float(round(options[np.argmin(np.abs(np.log(options / value)))], 2))


def _at_least(value: float, cap: float) -> float:
    options = _candidates(value)
    options = options[(options >= value) & (options <= cap)]
    return float(round(options.min(), 2)) if options.size else cap


def _merged(limits: Sequence[float], amounts: Sequence[float]) -> BandSchedule:
    kept_limits: list[float] = []
    kept = [amounts[0]]
    for limit, amount in zip(limits, amounts[1:], strict=True):
        if amount != kept[-1]:
            kept_limits.append(limit)
            kept.append(amount)
    return BandSchedule(tuple(kept_limits), tuple(kept))
