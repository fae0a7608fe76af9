"""From the measures of a reform to their effects, one function per kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from impactcheck.effects.burden import burden_effects
from impactcheck.effects.duty import duty_effects
from impactcheck.effects.equalisation import beside_equalisation
from impactcheck.effects.fee import fee_effects
from impactcheck.effects.grant import grant_effects
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.sanction import sanction_effects
from impactcheck.effects.setting import Setting
from impactcheck.effects.tax_base import tax_base_effects
from impactcheck.reform.measures import Measure

EFFECTS_BY_KIND: dict[str, Callable[[str, Any, Setting], MeasureEffects]] = {
    "grant": grant_effects,
    "burden": burden_effects,
    "duty": duty_effects,
    "sanction": sanction_effects,
    "fee": fee_effects,
    "tax_base": tax_base_effects,
}


def effects_of(measure_id: str, measure: Measure, setting: Setting) -> MeasureEffects:
    """Everything computed for one measure; raises ImpossibleDesignError if it cannot be."""
    effects = EFFECTS_BY_KIND[measure.kind](measure_id, measure, setting)
    return beside_equalisation(effects, setting)
