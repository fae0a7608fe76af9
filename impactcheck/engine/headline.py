"""What stands first in a report: the three figures, and the sentence on who is hit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.contract.effects import Extreme, KeyFigures, WhoIsHit
from impactcheck.contract.findings import Finding
from impactcheck.effects.compared import compared
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.statistics import best_population_split
from impactcheck.engine.hit import who


def leading_measure(
    effects: Sequence[MeasureEffects], findings: Sequence[Finding]
) -> MeasureEffects | None:
    """The measure that the first half page is about: that of the worst finding, else the first."""
    by_id = {one.id: one for one in effects}
    for finding in findings:
        if finding.measure in by_id:
            return by_id[finding.measure]
    return effects[0] if effects else None


def key_figures(measure: MeasureEffects | None, setting: Setting) -> KeyFigures | None:
    """Largest and smallest effect by size, per inhabitant or in its own unit, and their ratio.

    The ratio is None when one gains and the other pays.
    """
    if measure is None:
        return None
    effect = compared(measure, setting.country.population)
    values = effect.touched[LIKELY]
    if not np.isfinite(values).any():
        return None
    size = np.abs(values)
    top, bottom = int(np.nanargmax(size)), int(np.nanargmin(size))
    codes = setting.country.codes

    def extreme(position: int) -> Extreme:
        value = float(values[position])
        return Extreme(municipality=codes[position], value=value, unit=effect.unit)

    same_sign = values[top] * values[bottom] > 0
    return KeyFigures(
        measure=measure.id,
        series=measure.principal,
        largest=extreme(top),
        smallest=extreme(bottom),
        ratio=float(size[top] / size[bottom]) if same_sign else None,
    )


def who_is_hit(
    measure: MeasureEffects | None, setting: Setting, times: float | None
) -> WhoIsHit | None:
    """The best single split on population; None when nobody is hit or size does not tell."""
    if measure is None or times is None:
        return None
    those = who(measure, setting, times)
    if those is None:
        return None
    hit, known = those.hit, those.known
    people = setting.country.population
    split = best_population_split(hit[known], people[known])
    if split is None or split.below == 0:
        return None
    below = known & (people < split.limit)
    right = int((hit & below).sum())
    if 2 * right <= int(below.sum()):
        return None
    return WhoIsHit(
        measure=measure.id,
        criterion=those.criterion,
        hit=int(hit.sum()),
        population_limit=split.limit,
        municipalities=int(below.sum()),
        inhabitants=float(people[below].sum()),
        share_right=1.0 - split.wrong / int(known.sum()),
    )
