"""The principal effect as municipalities are compared by it, in its own unit.

A sum (kronor, hours, posts, persons) is held against the inhabitants that it falls on. What is no
sum (kilometres, minutes, a share) is compared as it is, and a group's value is then the mean over
its inhabitants: what they meet, not what their municipalities meet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.result import MeasureEffects
from impactcheck.units import Unit

MONEY: Unit = "kr"
_PER_INHABITANT: Mapping[Unit, tuple[Unit, float]] = {
    MONEY: ("kr_per_inhabitant", 1.0),
    "hours": ("hours_per_1000_inhabitants", 1000.0),
    "posts": ("per_1000_inhabitants", 1000.0),
    "persons": ("per_1000_inhabitants", 1000.0),
}
"""What a sum becomes when it is divided by inhabitants, and by how many of them."""


@dataclass(frozen=True, eq=False)
class Compared:
    """A principal effect ready to be compared; both arrays (cases, units), NaN where no figure.

    `values` are in `unit`. `amounts` over inhabitants make `values`: kronor where the effect is
    money; summed over a group and divided by its inhabitants they make the group's value.
    `is_mean` says that such a value is a mean over inhabitants and no sum per inhabitant.
    """

    unit: Unit
    values: Floats
    amounts: Floats
    is_money: bool
    is_mean: bool

    @property
    def touched(self) -> Floats:
        """The values, NaN where the measure does not reach: a sum of zero, but not zero km."""
        if self.is_mean:
            return self.values
        return np.where(self.values == 0, np.nan, self.values)


def compared(effects: MeasureEffects, population: Floats) -> Compared:
    """The measure's principal effect held against `population`, of shape (units,)."""
    principal = effects.series[effects.principal]
    if principal.unit not in _PER_INHABITANT:
        values = principal.values
        if effects.eligible is not None:
            values = np.where(effects.eligible, values, np.nan)
        return Compared(principal.unit, values, values * population, False, is_mean=True)
    unit, inhabitants = _PER_INHABITANT[principal.unit]
    amounts = principal.values * inhabitants if inhabitants != 1.0 else principal.values
    values = per_inhabitant(amounts, population)
    return Compared(unit, values, amounts, principal.unit == MONEY, is_mean=False)
