"""A kind of measure that no program has: how far people must go to something, in kilometres."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from impactcheck.effects.result import MeasureEffects, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.kinds import MeasureKind
from impactcheck.reform.amounts import Number, Text
from impactcheck.reform.parts import Key, Only, Part
from impactcheck.reform.quantities import Range
from impactcheck.reform.template_fields import ONLY, TITLE, given, may
from tests.kinds.adding import HERE


class Detour(Part):
    """The way to a place, as a column or a file of kilometres tells it, times `factor`."""

    kind: Literal["detour"]
    title: Text | None = None
    distance: Key
    factor: Number = Range.exactly(1.0)
    only: Only | None = None


TEMPLATE = (
    TITLE,
    given("detour-distance", "distance: density"),
    may("detour-factor", "factor: 2"),
    ONLY,
)


def detour_effects(measure_id: str, measure: Detour, setting: Setting) -> MeasureEffects:
    """Kilometres in each municipality; nothing of it is money."""
    eligible = setting.eligible(measure.only)
    column = setting.key(measure.distance).values
    km = np.where(eligible, setting.over(measure.factor, "low") * column, np.nan)
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="detour",
        series={"detour": Series("detour", "km", km)},
        net_kr=None,
        steps=(
            setting.data_step("distance", measure.distance),
            Step("detour", "km", km, "computed", "detour"),
        ),
        eligible=eligible,
    )


def waiting_effects(measure_id: str, measure: Detour, setting: Setting) -> MeasureEffects:
    """The same figures as hours that all inhabitants together wait: a sum that is not money."""
    km = detour_effects(measure_id, measure, setting)
    hours = Series("detour", "hours", km.values("detour"))
    return replace(km, series={"detour": hours}, steps=())


DETOUR = MeasureKind(
    name="detour",
    model="tests.kinds.detour:Detour",
    effects="tests.kinds.detour:detour_effects",
    template="tests.kinds.detour:TEMPLATE",
    changed="factor: 3",
    icon="M3 20c6 0 6-16 18-16",
    texts=str(HERE / "detour_words"),
)
WAITING = replace(DETOUR, effects="tests.kinds.detour:waiting_effects")
