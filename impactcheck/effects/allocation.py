"""Sharing out money: `min(cap, max(floor, base + lambda * key * index))`, solved exactly.

The formula and its meaning stand under *Grant allocation* in `docs/method.md`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.units import HALF_ORE


class ImpossibleDesignError(Exception):
    """A design that no allocation satisfies; `key` names the message, `arguments` fill it."""

    def __init__(self, key: str, **arguments: str | float) -> None:
        self.key = key
        self.arguments = arguments
        super().__init__(f"{key} {arguments}")


@dataclass(frozen=True, eq=False)
class Allocated:
    """Kronor by municipality (…, units), the rate per unit (…, 1) and what caps leave (…, 1)."""

    amounts: Floats
    rate: Floats
    undistributed: Floats


def allocate(
    weight: Floats,
    eligible: Mask,
    *,
    base: Floats,
    pot: Floats | None = None,
    rate: Floats | None = None,
    base_is_extra: bool = False,
    floor: Floats | None = None,
    cap: Floats | None = None,
) -> Allocated:
    """Allocate a pot, a rate per unit, or base amounts alone.

    `weight` (units,) is key times index in units of the key, NaN where unknown; `base` broadcasts
    to (…, units) in kronor; `pot`, `rate`, `floor` and `cap` to (…, 1): the cases, before which the
    ends of ranges may stand. With a pot, the rate is the one that makes the sum equal to it (to pot
    plus bases when `base_is_extra`); with pot and rate, the
    smaller rate holds. Municipalities outside `eligible` get 0; those whose weight is unknown get
    NaN and take no part in the sum.

    Raises ImpossibleDesignError when floors and bases alone exceed the pot, when a cap lies below
    the floor, when nobody is eligible, or when a pot meets a key that is zero everywhere.
    """
    known = eligible & np.isfinite(weight)
    if not known.any():
        raise ImpossibleDesignError("nobody-eligible")
    low = np.zeros(1) if floor is None else floor
    high = np.full(1, np.inf) if cap is None else cap
    if np.any(low > high):
        raise ImpossibleDesignError(
            "cap-below-floor", floor=float(low.max()), cap=float(high.min())
        )
    units = np.where(known, weight, 0.0)
    start = np.where(known, base, 0.0)
    factor = np.zeros((1,)) if rate is None else rate
    target = None
    if pot is not None:
        target = pot + start.sum(axis=-1, keepdims=True) if base_is_extra else pot
        solved = rate_that_spends(target, units, start, known, low, high)
        factor = solved if rate is None else np.minimum(rate, solved)
    amounts = _amounts(factor, units, start, known, low, high)
    spent = amounts.sum(axis=-1, keepdims=True)
    left = np.zeros_like(spent) if target is None else target - spent
    left = np.where(np.abs(left) < HALF_ORE, 0.0, left)
    unknown = eligible & ~known
    return Allocated(np.where(unknown, np.nan, amounts), factor, left)


def _amounts(
    rate: Floats, units: Floats, base: Floats, known: Mask, floor: Floats, cap: Floats
) -> Floats:
    return np.where(known, np.clip(base + rate * units, floor, cap), 0.0)


def rate_that_spends(
    target: Floats, units: Floats, base: Floats, known: Mask, floor: Floats, cap: Floats
) -> Floats:
    """The rate (…, 1) at which the amounts sum to the target, or the one at which all are capped.

    `units` and `known` are (units,) or one row for each case; `target`, `floor` and `cap` (…, 1).
    The sum is piecewise linear and never falls as the rate rises: it bends only where somebody
    leaves the floor or meets the cap, so sorting those places finds the rate without iteration.
    """
    shape = np.broadcast_shapes(target.shape, base.shape, floor.shape, cap.shape, units.shape)
    base, floor, cap = (np.broadcast_to(part, shape) for part in (base, floor, cap))
    lowest = _amounts(np.zeros(1), units, base, known, floor, cap).sum(axis=-1, keepdims=True)
    if np.any(lowest > target + HALF_ORE):
        worst = int(np.argmax(np.broadcast_to(lowest - target, lowest.shape)))
        raise ImpossibleDesignError(
            "floors-exceed-pot",
            guaranteed=float(lowest.ravel()[worst]),
            pot=float(np.broadcast_to(target, lowest.shape).ravel()[worst]),
        )
    grows = units > 0
    if not grows.any():
        if np.any(target > lowest + HALF_ORE):
            raise ImpossibleDesignError("key-is-zero")
        return np.zeros_like(lowest)
    per_unit = np.where(grows, units, 1.0)
    leaves_floor = np.where(grows, np.maximum(0.0, (floor - base) / per_unit), 0.0)
    meets_cap = np.where(grows & np.isfinite(cap), (cap - base) / per_unit, np.inf)
    meets_cap = np.maximum(meets_cap, leaves_floor)
    bends = np.concatenate([leaves_floor, np.where(np.isfinite(meets_cap), meets_cap, 0.0)], -1)
    slopes = np.concatenate(
        [
            np.broadcast_to(np.where(grows, units, 0.0), shape),
            np.where(np.isfinite(meets_cap), -np.where(grows, units, 0.0), 0.0),
        ],
        -1,
    )
    order = np.argsort(bends, axis=-1, kind="stable")
    bends = np.take_along_axis(bends, order, -1)
    slope = np.cumsum(np.take_along_axis(slopes, order, -1), axis=-1)
    gained = np.cumsum(slope[..., :-1] * np.diff(bends, axis=-1), axis=-1)
    sums = lowest + np.concatenate([np.zeros_like(lowest), gained], -1)
    last = np.count_nonzero(sums <= target, axis=-1, keepdims=True) - 1
    last = np.maximum(last, 0)
    at, spent = (np.take_along_axis(part, last, -1) for part in (bends, sums))
    # Summed anew: the running sum of slopes loses a share of 0.001 beside one of a million.
    growing = grows & (leaves_floor <= at) & (meets_cap > at)
    steep = np.where(growing, units, 0.0).sum(axis=-1, keepdims=True)
    rate = at + np.where(steep > 0, (target - spent) / np.where(steep > 0, steep, 1.0), 0.0)
    return _polished(rate, target, units, base, known, floor, cap)


def _polished(
    rate: Floats,
    target: Floats,
    units: Floats,
    base: Floats,
    known: Mask,
    floor: Floats,
    cap: Floats,
) -> Floats:
    """The same rate without the rounding error that the running sums have gathered."""
    raw = base + rate * units
    free = known & (units > 0) & (raw > floor) & (raw < cap)
    fixed = np.where(known & ~free, np.clip(raw, floor, cap), 0.0)
    weight = np.where(free, units, 0.0).sum(axis=-1, keepdims=True)
    rest = target - (fixed + np.where(free, base, 0.0)).sum(axis=-1, keepdims=True)
    better = np.where(weight > 0, rest / np.where(weight > 0, weight, 1.0), rate)
    return np.where(np.abs(better - rate) <= 1e-6 * np.maximum(1.0, np.abs(rate)), better, rate)


def rounded(amounts: Floats, step: float, mode: str) -> Floats:
    """Each amount rounded to a multiple of `step` kronor: `down`, `nearest` (half away) or `up`.

    Of an amount that is taken away the size is rounded: what was paid rounded down is taken so.
    """
    multiples = np.abs(amounts) / step
    # A sum that is whole in decimals may lie a hair below in binary: 30 000 must not become 29 999.
    nearest = np.floor(multiples + 0.5)
    whole = np.isclose(multiples, nearest, rtol=0.0, atol=1e-7)
    exact = {"down": np.floor, "up": np.ceil}.get(mode, lambda value: np.floor(value + 0.5))
    return np.copysign(np.where(whole, nearest, exact(multiples)) * step, amounts)


def payouts_in_ore(amounts: Floats) -> Floats:
    """Shares of one sum in whole öre by largest remainder, ties by order; shape (units,).

    For tables only: the effects themselves stay unrounded.
    """
    usable = np.where(np.isfinite(amounts), amounts, 0.0)
    ore = usable * 100.0
    down = np.floor(ore + 1e-7)
    missing = round(float(ore.sum() - down.sum()))
    remainders = np.where(np.isfinite(amounts), ore - down, -np.inf)
    first = np.argsort(-np.round(remainders, 6), kind="stable")[: max(missing, 0)]
    down[first] += 1.0
    return np.where(np.isfinite(amounts), down / 100.0, np.nan)
