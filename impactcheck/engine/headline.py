"""What stands first in a report: the measure that it is about, and its three figures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.contract.effects import Extreme, KeyFigures
from impactcheck.contract.findings import Finding
from impactcheck.effects.compared import compared
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting


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

    The ratio is None when one gains and the other pays, and where some abstain: what is left for
    the last who still applies is next to nothing, and "173 times" said nothing of the grant.
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

    some_abstain = measure.abstains is not None and bool(measure.abstains[LIKELY].any())
    comparable = values[top] * values[bottom] > 0 and not some_abstain
    return KeyFigures(
        measure=measure.id,
        series=measure.principal,
        largest=extreme(top),
        smallest=extreme(bottom),
        ratio=float(size[top] / size[bottom]) if comparable else None,
    )
