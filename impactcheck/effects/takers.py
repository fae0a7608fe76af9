"""Who takes a grant when what others decline is shared among those who stay.

The rate at which a pot is shared rises with each who declines, and falls with each who joins. Every
municipality has a rate at which taking the money breaks even. Those who need the lowest are let in
first, each where the rate still is enough with it inside. Who is let in later needs no lower a rate
than those inside, so nobody inside loses by it; and the rate never rises again, so who was turned
away stays away. Nobody inside loses, and nobody outside would gain by joining. Each is asked once,
so it ends.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.effects.allocation import rate_that_spends
from impactcheck.units import HALF_ORE

A_HAIR = 1e-12
_HIGHER_THAN_ANY = 1e200
"""Stands for an infinite rate where it is multiplied by a key that may be zero."""


@dataclass(frozen=True, eq=False)
class Shared:
    """A pot and its terms: `units` (units,), `base` (rows, units), the rest (rows, 1)."""

    units: Floats
    known: Mask
    base: Floats
    pot: Floats
    rate: Floats
    floor: Floats
    cap: Floats
    base_is_extra: bool

    def amounts(self, rate: Floats) -> Floats:
        """What each would get at that rate, (rows, units); at an infinite one its cap."""
        high = np.minimum(rate, _HIGHER_THAN_ANY)
        amounts: Floats = np.clip(self.base + high * self.units, self.floor, self.cap)
        return amounts

    def target(self, takes: Mask) -> Floats:
        """Kronor that are shared out among the takers, (rows, 1)."""
        if not self.base_is_extra:
            return self.pot
        bases: Floats = np.where(takes, self.base, 0.0).sum(axis=-1, keepdims=True)
        return self.pot + bases

    def rate_among(self, takes: Mask) -> Floats:
        """The highest rate (rows, 1) that the money is enough for, were these to take it.

        Infinite, or the rate given, where the takers cannot use up the money whatever the rate.
        """
        units = np.where(takes, self.units, 0.0)
        grows = (units > 0).any(axis=-1, keepdims=True)
        if not grows.any():
            return np.broadcast_to(self.rate, grows.shape)
        target = self.target(takes)
        solved = rate_that_spends(target, units, self.base, takes, self.floor, self.cap)
        used = np.where(takes, self.amounts(solved), 0.0).sum(axis=-1, keepdims=True)
        return np.where(
            grows & (used > target - HALF_ORE), np.minimum(solved, self.rate), self.rate
        )


@dataclass(frozen=True, eq=False)
class Takers:
    """Who takes the money, what each of them gets, both (rows, units), and the rate (rows, 1)."""

    takes: Mask
    amounts: Floats
    rate: Floats


def takers(shared: Shared, needed: Floats) -> Takers:
    """Settle who takes the money, where `needed` (rows, units) is the sum at which taking pays."""
    takes = _let_in(shared, _break_even_rate(shared, needed))
    rate = shared.rate_among(takes)
    return Takers(takes, np.where(takes, shared.amounts(rate), 0.0), rate)


def _break_even_rate(shared: Shared, needed: Floats) -> Floats:
    """The lowest rate at which each gets what it needs: 0 for always, infinite for never."""
    wanted = np.where(np.isnan(needed), 0.0, needed)
    least = np.clip(shared.base, shared.floor, shared.cap)
    grows = shared.units > 0
    rate = (wanted - shared.base) / np.where(grows, shared.units, 1.0)
    never = ~shared.known | ~grows | (shared.cap < wanted)
    return np.where(shared.known & (least >= wanted), 0.0, np.where(never, np.inf, rate))


def _let_in(shared: Shared, pays_from: Floats) -> Mask:
    """Everyone in order of the rate that it needs, as many at once as can be."""
    takes = shared.known & (pays_from <= 0)
    turned_away = np.isinf(pays_from)
    order = np.argsort(pays_from, axis=-1, kind="stable")
    for _ in range(pays_from.shape[-1] + 1):
        rate = shared.rate_among(takes)
        waiting = ~takes & ~turned_away & (pays_from <= rate)
        if not waiting.any():
            break
        in_order = np.take_along_axis(waiting, order, -1)
        place = np.empty_like(order)
        np.put_along_axis(place, order, np.cumsum(in_order, axis=-1), -1)
        admitted = _how_many(shared, pays_from, takes, np.where(waiting, place, 0))
        takes = takes | (waiting & (place <= admitted))
        turned_away = turned_away | (waiting & (place == admitted + 1))
    return takes


def _how_many(shared: Shared, pays_from: Floats, takes: Mask, place: Floats) -> Floats:
    """How many of those who wait can be let in, (rows, 1); `place` from 1, 0 for the others.

    The last let in needs ever more, and the rate that it meets falls: so it is found by halving.
    """
    enough, most = np.zeros_like(place[:, :1]), place.max(axis=-1, keepdims=True)
    while (enough < most).any():
        tried = (enough + most + 1) // 2
        inside = takes | ((place > 0) & (place <= tried))
        last = np.where(place == tried, pays_from, -np.inf).max(axis=-1, keepdims=True)
        holds = shared.rate_among(inside) >= last * (1.0 - A_HAIR)
        enough, most = np.where(holds, tried, enough), np.where(holds, most, tried - 1)
    return enough
