"""Schedules of fees that weigh evenly and still deter: pure functions over those that can be fined.

Deterrence is fee / net cost, and no municipality should fall below a chosen share of the median's
under the proposal. Unevenness is the population-weighted standard deviation of ln(fee per
inhabitant). Per inhabitant has none: floors, caps, bands and round numbers are what add it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, median_of
from impactcheck.contract.redesigns import Evenness
from impactcheck.effects.allocation import ImpossibleDesignError, allocate

Schedule = Callable[[Floats], Floats]
"""Fee in kronor by size, both of shape (n,)."""


@dataclass(frozen=True, eq=False)
class Terms:
    """What a schedule must keep to; arrays over those that can be fined, kronor.

    `now` is the fee under the proposal, `decisions` the expected decisions a year (1 where
    unknown). The anchor is a municipality of a certain size and the fee that it is to pay; without
    one the sum of expected fees is kept, but for `off_at_most` of it where sums are round.
    """

    population: Floats
    net_cost: Floats
    decisions: Floats
    now: Floats
    floor: float
    cap: float
    deterrence_share: float
    anchor_population: float | None = None
    anchor_fee: float | None = None
    off_at_most: float = 0.05
    times: float = 1.5

    @property
    def neutral(self) -> bool:
        """Whether the sum of expected fees is to be kept."""
        return self.anchor_fee is None

    def is_another_proposal(self, fee: Floats) -> bool:
        """Whether the sum of expected fees is `times` that of the proposal, or as much less."""
        quota = float((fee * self.decisions).sum()) / self.total
        return not 1.0 / self.times <= quota <= self.times

    def off(self, fee: Floats) -> float:
        """How far the sum of expected fees is from that of the proposal, as a share of it."""
        return abs(float((fee * self.decisions).sum()) / self.total - 1.0)

    @property
    def median_deterrence(self) -> float:
        return float(median_of(self.now / self.net_cost))

    @property
    def total(self) -> float:
        return float((self.now * self.decisions).sum())

    @property
    def needed(self) -> Floats:
        """The least fee that still deters enough in each municipality."""
        return self.deterrence_share * self.median_deterrence * self.net_cost

    def deters(self, fee: Floats) -> bool:
        """Whether no municipality falls below the chosen share."""
        return bool(np.all(fee >= self.needed * (1 - 1e-9)))


def unevenness(fee: Floats, population: Floats) -> float:
    """Population-weighted standard deviation of ln(fee per inhabitant); 0 for proportional fees."""
    logs = np.log(fee / population)
    mean = np.average(logs, weights=population)
    return float(np.sqrt(np.average((logs - mean) ** 2, weights=population)))


def evenness(terms: Terms, fee: Floats) -> Evenness:
    """The figures by which schedules are compared."""
    return Evenness(
        unevenness=unevenness(fee, terms.population),
        lowest_deterrence=float((fee / terms.net_cost).min() / terms.median_deterrence),
        smallest_fee=float(fee.min()),
        largest_fee=float(fee.max()),
        total=float((fee * terms.decisions).sum()),
    )


def rate_for(terms: Terms, size: Floats, anchor_size: float | None) -> float | None:
    """Kronor per unit of `size` (n,) for fees of rate x size within floor and cap.

    With an anchor: the anchor's fee over its size, and no less than deterrence needs where the cap
    lets it. Without: the rate that keeps the sum, found exactly since the sum is piecewise linear;
    None when floor and cap make that impossible.
    """
    if anchor_size is not None and terms.anchor_fee is not None:
        wanted = terms.anchor_fee / anchor_size
        reachable = terms.needed <= terms.cap
        above_floor = terms.needed > terms.floor
        least = (terms.needed / size)[reachable & above_floor]
        return max(wanted, float(least.max())) if least.size else wanted
    everyone = np.ones(size.size, dtype=np.bool_)
    weights = terms.decisions
    try:
        solved = allocate(
            weights * size,
            everyone,
            base=np.zeros(1),
            pot=np.array([terms.total]),
            floor=weights * terms.floor,
            cap=weights * terms.cap,
        )
    except ImpossibleDesignError:
        return None
    return float(solved.rate.ravel()[0])


def within(terms: Terms, fee: Floats) -> Floats:
    """The fee between the floor and the cap."""
    return np.clip(fee, terms.floor, terms.cap)


def relative_size(terms: Terms, exponent: float, reference: float) -> Floats:
    """(N / N_ref) ^ exponent."""
    return np.asarray((terms.population / reference) ** exponent)
