"""How an effect falls over the country: elasticity, Gini, groups, extremes, winners and losers.

Every function takes (cases, units), or the row of one case, and answers for each case by itself:
NaN, never 0, where a statistic has no meaning. Definitions: `docs/method.md`, *Statistics*.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask, median_of, place_by_value
from impactcheck.sums import ratio_by_group, sum_by_group

UNAFFECTED_KR_PER_INHABITANT = 0.5
"""Within this of zero a municipality neither wins nor loses (our assumption)."""
FEWEST = 2
"""A slope needs so many populations that differ."""


def elasticity(kr_per_inhabitant: Floats, population: Floats) -> Floats:
    """Slope of ln|kr per inhabitant| on ln population: -1 for a flat sum, 0 for a proportional one.

    NaN when signs mix, when a zero occurs, or with fewer than two different populations.
    """

    def of_case(values: Floats) -> float:
        known = np.isfinite(values) & np.isfinite(population)
        values, people = values[known], population[known]
        different = place_by_value(people).max(initial=-1) + 1
        if not (np.all(values > 0) or np.all(values < 0)) or different < FEWEST:
            return np.nan
        x, y = np.log(people), np.log(np.abs(values))
        centred = x - x.mean()
        return float(centred @ (y - y.mean()) / (centred @ centred))

    return _in_each_case(of_case, kr_per_inhabitant)


def gini(kr_per_inhabitant: Floats, population: Floats) -> Floats:
    """Population-weighted Gini of the effect per inhabitant; NaN when signs mix or all is zero."""

    def of_case(values: Floats) -> float:
        known = np.isfinite(values)
        signed, people = values[known], population[known]
        if not _on_one_side(signed):
            return np.nan
        size = np.abs(signed)
        order = np.argsort(size, kind="stable")
        size, people = size[order], people[order]
        share_of_people = people / people.sum()
        share_of_effect = np.cumsum(size * people) / (size * people).sum()
        before = np.concatenate([[0.0], share_of_effect[:-1]])
        return float(1.0 - np.sum(share_of_people * (share_of_effect + before)))

    return _in_each_case(of_case, kr_per_inhabitant)


def concentration(kr_per_inhabitant: Floats, ranked_by: Floats, population: Floats) -> Floats:
    """Concentration index of the effect per inhabitant over inhabitants ranked low to high.

    2 x sum(w y R) / mean - 1 with w the share of inhabitants, y the effect's size per inhabitant
    and R the rank in the middle of all who tie. Between -1 and 1: below zero when those ranked low
    (the small, or those with a weak tax base) carry or get more than their share. NaN when signs
    mix or all is zero.
    """

    def of_case(values: Floats) -> float:
        known = np.isfinite(values) & np.isfinite(ranked_by)
        signed = values[known]
        if not _on_one_side(signed):
            return np.nan
        share = population[known] / population[known].sum()
        place = place_by_value(ranked_by[known])
        tied = np.bincount(place, weights=share)
        rank = (np.cumsum(tied) - tied / 2.0)[place]
        size = np.abs(signed)
        return float(2.0 * np.sum(share * size * rank) / np.sum(share * size) - 1.0)

    return _in_each_case(of_case, kr_per_inhabitant)


def _in_each_case(of_case: Callable[[Floats], float], values: Floats) -> Floats:
    """A statistic of each row of (cases, units), or of the one row given.

    Row by row and not at once: whose figure is known may differ between cases, and a sum over a
    matrix is rounded otherwise than one over a row, so that a draw would change the likely case.
    """
    rows = values.reshape(-1, values.shape[-1])
    return np.array([of_case(row) for row in rows]).reshape(values.shape[:-1])


def _on_one_side(values: Floats) -> bool:
    """Whether nobody gains or nobody loses, and somebody does either."""
    return bool((np.all(values >= 0) or np.all(values <= 0)) and np.any(values))


@dataclass(frozen=True, eq=False)
class GroupFigures:
    """Figures of one group in each case asked about; NaN where none of its members has a value."""

    municipalities: int
    inhabitants: float
    total_kr: Floats
    kr_per_inhabitant: Floats
    median_kr_per_inhabitant: Floats


def group_figures(kr: Floats, population: Floats, members: Mask) -> GroupFigures:
    """Sum of kronor over sum of inhabitants among members with a value; median unweighted.

    `kr` is (cases, units) or one row of it, `members` (units,).
    """
    known = members & np.isfinite(kr)
    return GroupFigures(
        municipalities=int(members.sum()),
        inhabitants=float(sum_by_group(population, members)),
        total_kr=np.where(known.any(axis=-1), sum_by_group(kr, members), np.nan),
        kr_per_inhabitant=ratio_by_group(kr, population, members),
        median_kr_per_inhabitant=median_of(np.where(known, kr / population, np.nan)),
    )


@dataclass(frozen=True, eq=False)
class WinnersAndLosers:
    """Masks: above, below and within half a krona per inhabitant, and without a figure."""

    winners: Mask
    losers: Mask
    unaffected: Mask
    unknown: Mask


def winners_and_losers(net_kr_per_inhabitant: Floats) -> WinnersAndLosers:
    """Who gains and who loses by the whole reform's net per inhabitant."""
    limit = UNAFFECTED_KR_PER_INHABITANT
    unknown = ~np.isfinite(net_kr_per_inhabitant)
    wins = net_kr_per_inhabitant > limit
    loses = net_kr_per_inhabitant < -limit
    return WinnersAndLosers(wins, loses, ~(wins | loses | unknown), unknown)


@dataclass(frozen=True)
class Split:
    """A population limit: those below it are the ones hit, except for `wrong` municipalities."""

    limit: float
    below: int
    wrong: int


def best_population_split(hit: Mask, population: Floats) -> Split | None:
    """The limit on population that misplaces the fewest municipalities when all below are hit.

    Of one case, `hit` of shape (units,): a sentence names one limit. Limits lie between
    neighbouring populations, rounded up to the coarsest step of 1, 2 or 5 times a power of ten that
    fits between them; None when nobody or everybody is hit.
    """
    if not hit.any() or hit.all():
        return None
    order = np.argsort(population, kind="stable")
    people, hits = population[order], hit[order]
    hits_below = np.concatenate([[0], np.cumsum(hits)])
    below = np.arange(hits.size + 1)
    wrong = (below - hits_below) + (hits.sum() - hits_below)
    distinct = np.concatenate([[False], people[1:] > people[:-1], [False]])
    if not distinct.any():
        return None
    place = int(np.argmin(np.where(distinct, wrong, np.iinfo(np.int64).max)))
    limit = _round_number_between(float(people[place - 1]), float(people[place]))
    return Split(limit=limit, below=place, wrong=int(wrong[place]))


def _round_number_between(low: float, high: float) -> float:
    """The roundest number above `low` and at most `high`."""
    for power in range(7, -1, -1):
        for step in (5 * 10**power, 2 * 10**power, 10**power):
            candidate = (np.floor(low / step) + 1) * step
            if candidate <= high:
                return float(candidate)
    return high
