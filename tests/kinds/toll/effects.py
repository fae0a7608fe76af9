"""A toll: `yearly toll = kronor a passage x passages`, which the municipality pays."""

from __future__ import annotations

import numpy as np

from impactcheck.effects.result import MeasureEffects, Series, Step
from impactcheck.effects.setting import Setting
from tests.kinds.toll.model import Toll


def toll_effects(measure_id: str, measure: Toll, setting: Setting) -> MeasureEffects:
    """Kronor a year, negative, in the municipalities that it concerns."""
    eligible = setting.eligible(measure.only)
    passages = setting.key(measure.key).values
    kr = np.where(eligible, -setting.over(measure.passage, "low") * passages, 0.0)
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="toll",
        series={"toll": Series("toll", "kr", kr)},
        net_kr=kr,
        steps=(setting.data_step("key", measure.key), Step("toll", "kr", kr, "computed", "toll")),
        eligible=eligible,
    )
