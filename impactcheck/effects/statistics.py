"""How an effect falls over the country: elasticity, Gini, groups, extremes, winners and losers.

Every function takes the likely row, shape (290,), and answers None, never 0, where a statistic
has no meaning. Definitions: `docs/method.md`, *Statistics*.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask

UNAFFECTED_KR_PER_INHABITANT = 0.5
"""Within this of zero a municipality neither wins nor loses (our assumption)."""


def _one_sign(values: Floats) -> bool:
    return bool(values.size) and bool(np.all(values > 0) or np.all(values < 0))


def elasticity(kr_per_inhabitant: Floats, population: Floats) -> float | None:
    """Slope of ln|kr per inhabitant| on ln population: -1 for a flat sum, 0 for a proportional one.

    None when signs mix, when a zero occurs, or with fewer than two different populations.
    """
    known = np.isfinite(kr_per_inhabitant) & np.isfinite(population)
    values, people = kr_per_inhabitant[known], population[known]
    if not _one_sign(values) or np.unique(people).size < 2:  # noqa: PLR2004
        return None
    x, y = np.log(people), np.log(np.abs(values))
    centred = x - x.mean()
    return float(centred @ (y - y.mean()) / (centred @ centred))


def gini(kr_per_inhabitant: Floats, population: Floats) -> float | None:
    """Population-weighted Gini of the effect per inhabitant; None when signs mix or all is zero."""
    known = np.isfinite(kr_per_inhabitant)
    values, people = np.abs(kr_per_inhabitant[known]), population[known]
    signs = kr_per_inhabitant[known]
    if not (np.all(signs >= 0) or np.all(signs <= 0)) or not np.any(signs):
        return None
    order = np.argsort(values, kind="stable")
    values, people = values[order], people[order]
    share_of_people = people / people.sum()
    share_of_effect = np.cumsum(values * people) / (values * people).sum()
    before = np.concatenate([[0.0], share_of_effect[:-1]])
    return float(1.0 - np.sum(share_of_people * (share_of_effect + before)))


def concentration(kr_per_inhabitant: Floats, ranked_by: Floats, population: Floats) -> float | None:
    """Concentration index of the effect per inhabitant over inhabitants ranked low to high.

    2 x sum(w y R) / mean - 1 with w the share of inhabitants, y the effect's size per inhabitant
    and R the rank in the middle of all who tie. Between -1 and 1: below zero when those ranked low
    (the small, or those with a weak tax base) carry or get more than their share. None when signs
    mix or all is zero.
    """
    known = np.isfinite(kr_per_inhabitant) & np.isfinite(ranked_by)
    signed, rank_by = kr_per_inhabitant[known], ranked_by[known]
    if not (np.all(signed >= 0) or np.all(signed <= 0)) or not np.any(signed):
        return None
    share = population[known] / population[known].sum()
    _, place = np.unique(rank_by, return_inverse=True)
    tied = np.bincount(place, weights=share)
    rank = (np.cumsum(tied) - tied / 2.0)[place]
    size = np.abs(signed)
    return float(2.0 * np.sum(share * size * rank) / np.sum(share * size) - 1.0)


@dataclass(frozen=True)
class GroupFigures:
    """Figures of one group; None where it is empty or none of its members has a value."""

    municipalities: int
    inhabitants: float
    total_kr: float | None
    kr_per_inhabitant: float | None
    median_kr_per_inhabitant: float | None


def group_figures(kr: Floats, population: Floats, members: Mask) -> GroupFigures:
    """Sum of kronor over sum of inhabitants among members with a value; median unweighted."""
    known = members & np.isfinite(kr)
    people = float(population[members].sum())
    if not known.any():
        return GroupFigures(int(members.sum()), people, None, None, None)
    total = float(kr[known].sum())
    return GroupFigures(
        municipalities=int(members.sum()),
        inhabitants=people,
        total_kr=total,
        kr_per_inhabitant=total / float(population[known].sum()),
        median_kr_per_inhabitant=float(np.median(kr[known] / population[known])),
    )


@dataclass(frozen=True, eq=False)
class WinnersAndLosers:
    """Masks of shape (290,): above, below and within half a krona per inhabitant; no figure."""

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

    Limits lie between neighbouring populations, rounded up to the coarsest step of 1, 2 or 5
    times a power of ten that fits between them; None when nobody or everybody is hit.
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
