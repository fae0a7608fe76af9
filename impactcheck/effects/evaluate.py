"""From the measures of a reform to their effects, one function per kind in the table."""

from __future__ import annotations

from collections.abc import Callable

from impactcheck.effects.equalisation import beside_equalisation
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.taken_away import taken_away
from impactcheck.kinds import measure_kinds, resolve
from impactcheck.reform.measures import MayBeRemoved, Measure

Compute = Callable[[str, Measure, Setting], MeasureEffects]


def effects_of(measure_id: str, measure: Measure, setting: Setting) -> MeasureEffects:
    """Everything computed for one measure; raises ImpossibleDesignError if it cannot be."""
    compute: Compute = resolve(measure_kinds()[measure.kind].effects)
    found = compute(measure_id, measure, setting)
    if isinstance(measure, MayBeRemoved) and measure.removes:
        found = taken_away(found)
    return beside_equalisation(found, setting)
