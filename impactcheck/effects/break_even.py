"""The population at which a sum per inhabitant pays for a fixed cost.

`net(N) = (base - cost) + (rate - unit cost) x N`, in kronor a year; definitions and sources in
`docs/method.md`, *Grants* and *Duties*.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.effects.result import Note
from impactcheck.units import Unit

Gains = Literal["everyone", "nobody", "above", "below"]


@dataclass(frozen=True)
class BreakEven:
    """Who gains; `population` is the limit, None where there is none."""

    gains: Gains
    population: float | None = None

    @property
    def figures(self) -> dict[str, tuple[float | None, Unit]]:
        """The limit as a single figure of the measure."""
        return {"break_even_population": (self.population, "persons")}

    @property
    def note(self) -> Note:
        """What the limit, or the want of one, means."""
        limit = {} if self.population is None else {"limit": float(round(self.population))}
        return Note(f"break-even-{self.gains}", limit, "label")


NOT_COMPUTED = Note("break-even-not-computed", kind="not_evaluated")


def break_even_of_grant(
    administration: float, base: float, rate: float, floor: float = 0.0, cap: float = np.inf
) -> BreakEven:
    """N* = (administration - base) / rate per inhabitant for min(cap, max(floor, base + rate N)).

    Everyone gains where floor or base covers the administration; nobody where the cap does not,
    or where nothing follows the number of inhabitants.
    """
    if min(cap, max(floor, base)) >= administration:
        return BreakEven("everyone")
    if cap < administration or rate <= 0:
        return BreakEven("nobody")
    return BreakEven("above", (administration - base) / rate)


def break_even_of_duty(fixed: float, base: float, rate: float, unit_cost: float) -> BreakEven:
    """N* = (F - b) / (r - v); with a base above F and r below v, those below N* gain."""
    left, slope = fixed - base, rate - unit_cost
    if left <= 0 and slope >= 0:
        return BreakEven("everyone")
    if left >= 0 and slope <= 0:
        return BreakEven("nobody")
    return BreakEven("above" if slope > 0 else "below", left / slope)


def per_inhabitant_on_average(units: Floats, population: Floats, among: Mask) -> float:
    """Units of a key per inhabitant over those who are eligible and have a figure."""
    known = among & np.isfinite(units)
    people = float(population[known].sum())
    return float(units[known].sum()) / people if people else 0.0
