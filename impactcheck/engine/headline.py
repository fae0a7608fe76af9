"""What stands first in a report: the measure that it is about, and its three figures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.contract.effects import Extreme, KeyFigures
from impactcheck.contract.findings import Finding
from impactcheck.effects.compared import MONEY, compared
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.engine.who_meets import of_each
from impactcheck.reform.sanctions import Sanction
from impactcheck.rules.answers import ORDER


def leading_measure(
    effects: Sequence[MeasureEffects], findings: Sequence[Finding]
) -> MeasureEffects | None:
    """The measure that the first half page is about: the heaviest of those with the worst finding.

    Heaviest by kronor in the whole country; in the order of the reform where that tells nothing. A
    duty that costs 300 mkr stood behind a grant of 25, because the grant's rule came first.
    """
    by_id = {one.id: one for one in effects}
    found = [(part.measure, part.severity) for one in findings for part in one.parts]
    found = [pair for pair in found if pair[0] in by_id]
    gravest = min((ORDER[severity] for _, severity in found), default=None)
    worst = [measure for measure, severity in found if ORDER[severity] == gravest]
    among = [one for one in effects if one.id in worst] or list(effects)
    return max(among, key=_kronor, default=None)


def _kronor(measure: MeasureEffects) -> float:
    """The size of the principal effect summed over the country, kr; 0 where it is not money."""
    principal = measure.series[measure.principal]
    return float(np.nansum(np.abs(principal.values[LIKELY]))) if principal.unit == MONEY else 0.0


def key_figures(measure: MeasureEffects | None, setting: Setting) -> KeyFigures | None:
    """Largest and smallest effect by size, per inhabitant or in its own unit, and their ratio.

    What is no sum is told by value: 30 km farther and 30 km nearer are two ends.

    The ratio is None when some gain and others pay: the smallest is then whoever happens to break
    even, and the ratio to it was told as 2 862 times. It is None too where some abstain, for what
    is left to the last who applies is next to nothing ("173 times" said nothing of the grant), and
    where the law sets each sum by the municipality's economy, so that only its maximum is known.
    """
    if measure is None:
        return None
    effect = compared(measure, setting.country.population)
    values = effect.touched[LIKELY]
    if not np.isfinite(values).any():
        return None
    size = values if effect.is_mean else np.abs(values)
    top, bottom = int(np.nanargmax(size)), int(np.nanargmin(size))
    codes = setting.country.codes

    def extreme(position: int) -> Extreme:
        value = float(values[position])
        return Extreme(municipality=codes[position], value=value, unit=effect.unit)

    some_abstain = measure.abstains is not None and bool(measure.abstains[LIKELY].any())
    known = values[np.isfinite(values)]
    one_sign = bool((known > 0).all() or ((known < 0).all() and not effect.is_mean))
    comparable = one_sign and not some_abstain and not of_each(measure)
    return KeyFigures(
        measure=measure.id,
        series=measure.principal,
        largest=extreme(top),
        smallest=extreme(bottom),
        ratio=float(size[top] / size[bottom]) if comparable else None,
        at_most=isinstance(measure.measure, Sanction) and measure.measure.is_ceiling,
    )
