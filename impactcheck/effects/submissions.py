"""What a municipality hands in during a year: submissions, reports, plans and certificates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.reform.grants import Grant
from impactcheck.reform.measures import HasDemands, HasSteps, Measure

Handed = Literal["submissions", "reports", "plans", "certificates"]
HANDED: dict[Handed, frozenset[str]] = {
    "submissions": frozenset({"application", "requisition"}),
    "reports": frozenset({"report"}),
    "plans": frozenset({"plan"}),
    "certificates": frozenset({"certificate"}),
}
"""What is handed in, and the steps that are counted where a reform gives no number."""


def handed_in(name: Handed, effects: Sequence[MeasureEffects], setting: Setting) -> Floats | None:
    """Pieces a year, (cases, units); None when some measure says nothing of them.

    A step that is done for each unit of a key is handed in once, with all its units.
    """
    total = np.zeros(setting.shape)
    for measure_effects in effects:
        measure = measure_effects.measure
        pieces = _pieces(name, measure, setting)
        if pieces is None:
            return None
        if pieces.any():
            total = total + pieces * setting.eligible(getattr(measure, "only", None))
    return total


def _pieces(name: Handed, measure: Measure, setting: Setting) -> Floats | None:
    """The number given, else the steps given, else none where nothing has to be handed in.

    Shape (cases, 1).
    """
    nothing = np.zeros((len(setting.cases), 1))
    if not isinstance(measure, HasDemands):
        return nothing
    given = None if measure.demands is None else getattr(measure.demands, name)
    if given is not None:
        return nothing + float(given)
    if isinstance(measure, HasSteps) and measure.burden:
        counted = (step for step in measure.burden if step.step in HANDED[name])
        return sum((setting.over(step.times_per_year, "low") for step in counted), nothing)
    silent = isinstance(measure, Grant) and measure.procedure != "automatic"
    return None if silent and name in ("submissions", "reports") else nothing
