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
    """Pieces a year by municipality, (290,); None when some measure says nothing of them.

    A step that is done for each unit of a key is handed in once, with all its units.
    """
    total = np.zeros(len(setting.country))
    for one in effects:
        pieces = _pieces(name, one.measure)
        if pieces is None:
            return None
        if pieces:
            total = total + pieces * setting.eligible(getattr(one.measure, "only", None))
    return total


def _pieces(name: Handed, measure: Measure) -> float | None:
    """The number given, else the steps given, else none where nothing has to be handed in."""
    if not isinstance(measure, HasDemands):
        return 0.0
    given = None if measure.demands is None else getattr(measure.demands, name)
    if given is not None:
        return float(given)
    if isinstance(measure, HasSteps) and measure.burden:
        steps = (step for step in measure.burden if step.step in HANDED[name])
        return sum((step.times_per_year.likely for step in steps), 0.0)
    silent = isinstance(measure, Grant) and measure.procedure != "automatic"
    return None if silent and name in ("submissions", "reports") else 0.0
