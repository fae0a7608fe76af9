"""What becomes of money that some decline: shared among those who take it, solved for each case.

Where a range moves money between municipalities, or makes some decline, what is best for one is
worst for another. Each then has as its favourable and unfavourable figure the best and the worst
that it meets over the ends of all ranges together.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from impactcheck.arrays import LIKELY, NAMED_CASES, Floats, Mask
from impactcheck.effects.allocation import rounded
from impactcheck.effects.payment import Payment
from impactcheck.effects.setting import Setting
from impactcheck.effects.takers import Shared, Takers, takers
from impactcheck.reform.grants import Grant
from impactcheck.reform.quantities import Range
from impactcheck.units import HALF_ORE

NO_FLOOR, NO_CAP = 0.0, np.inf


@dataclass(frozen=True, eq=False)
class SharedAmongTakers:
    """What those who take the money get and keep, and who abstains, all (cases, units).

    `rate` (cases, 1) in kronor per unit, `undistributed` likely kronor; `at_ends` tells that the
    favourable and unfavourable figures are those at the ends of ranges, and no bounds.
    """

    taken: Floats
    net: Floats
    abstains: Mask
    rate: Floats
    undistributed: float
    at_ends: bool


def shared_among_takers(
    setting: Setting, measure: Grant, paid: Payment, cost: Floats, municipal: Floats
) -> SharedAmongTakers:
    """A grant with `unclaimed: shared`; `cost` (cases, units) of those entitled, if they apply.

    `municipal` (cases, 1) is the part of the grant that is the municipality's own.
    """

    def over(amount: Range | None, otherwise: float) -> Floats:
        found = Range.exactly(otherwise) if amount is None else amount
        return setting.over(found, "high")

    pot, rate = over(measure.pot, 0.0), over(measure.rate, np.inf)
    floor, cap = over(measure.floor, NO_FLOOR), over(measure.cap, NO_CAP)
    known = paid.eligible & np.isfinite(paid.weight)
    ends = (_ends(paid.base, floor, cap), _ends(pot, rate), _ends(cost, municipal))
    met = np.array([*product(*ends), *_each_draw(setting)], dtype=np.intp)
    moved, money, own = met[:, 0], met[:, 1], met[:, 2]
    found = takers(
        Shared(
            units=np.where(known, paid.weight, 0.0),
            known=known,
            base=paid.base[moved],
            pot=pot[money],
            rate=rate[money],
            floor=floor[moved],
            cap=cap[moved],
            base_is_extra=measure.base_from == "extra",
        ),
        _needed(measure, cost[own], municipal[own]),
    )
    taken = found.amounts
    if measure.round is not None:
        taken = rounded(taken, measure.round.to.likely, measure.round.mode)
    net = np.where(found.takes, taken * municipal[own] - cost[own], 0.0)
    missing = paid.eligible & ~known
    taken, net = (np.where(missing, np.nan, kr) for kr in (taken, net))
    draws = len(setting.cases) - len(NAMED_CASES)
    combined = len(met) - draws
    likely = int(np.flatnonzero((met[:combined] == LIKELY).all(axis=-1))[0])
    abstains = known & ~found.takes
    return SharedAmongTakers(
        taken=_best_first(taken, combined, likely),
        net=_best_first(net, combined, likely),
        abstains=np.concatenate(
            [
                abstains[:combined].all(axis=0, keepdims=True),
                abstains[[likely]],
                abstains[:combined].any(axis=0, keepdims=True),
                abstains[combined:],
            ]
        ),
        rate=_best_first(np.where(np.isfinite(found.rate), found.rate, np.nan), combined, likely),
        undistributed=_left(found, measure, paid, likely),
        at_ends=combined > 1,
    )


def _ends(*inputs: Floats) -> tuple[int, ...]:
    """The named cases in which these differ: all three, or the likely one alone."""
    cases = tuple(range(len(NAMED_CASES)))
    for rows in inputs:
        if any(not np.array_equal(rows[0], rows[case], equal_nan=True) for case in cases):
            return cases
    return (LIKELY,)


def _each_draw(setting: Setting) -> list[tuple[int, int, int]]:
    return [(draw, draw, draw) for draw in range(len(NAMED_CASES), len(setting.cases))]


def _needed(measure: Grant, cost: Floats, municipal: Floats) -> Floats:
    """The grant before rounding at which taking it is no loss, (rows, units)."""
    least = cost - HALF_ORE / 2.0
    has_part = municipal > 0
    needed = np.where(
        has_part,
        least / np.where(has_part, municipal, 1.0),
        np.where(least > 0, np.inf, 0.0),
    )
    if measure.round is None:
        return needed
    step = measure.round.to.likely
    paid = np.ceil(needed / step - 1e-9) * step
    short = {"down": 0.0, "nearest": step / 2.0, "up": step * (1.0 - 1e-6)}
    return paid - short[measure.round.mode]


def _best_first(rows: Floats, combined: int, likely: int) -> Floats:
    """The best, the likely and the worst over the ends, then the draws."""
    with_ends = rows[:combined]
    best, worst = with_ends.max(axis=0), with_ends.min(axis=0)
    return np.concatenate([best[np.newaxis], rows[[likely]], worst[np.newaxis], rows[combined:]])


def _left(found: Takers, measure: Grant, paid: Payment, likely: int) -> float:
    """Likely kronor that nobody takes: those who do are at their caps, or nobody is left."""
    assert measure.pot is not None, "the model demands a pot"  # noqa: S101
    target = measure.pot.likely
    if measure.base_from == "extra":
        target += float(paid.base[LIKELY, found.takes[likely]].sum())
    left = target - float(found.amounts[likely].sum())
    return left if abs(left) >= HALF_ORE else 0.0
