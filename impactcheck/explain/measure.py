"""Every step of one measure's arithmetic, for one municipality."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.country.model import Group
from impactcheck.effects.compared import compared
from impactcheck.effects.result import MeasureEffects, Step
from impactcheck.effects.setting import Setting
from impactcheck.explain.comparison import comparisons, three
from impactcheck.explain.model import Beside, Explanation, Line, PeerValue


def explain_measure(
    effects: MeasureEffects,
    setting: Setting,
    position: int,
    corner: Group,
    peers: Sequence[int] = (),
) -> Explanation:
    """How the measure's figures came about in the municipality at `position` of the country.

    `corner` is the municipality's own corner; `peers` are positions of comparable municipalities.
    """
    lines = tuple(_line(step, setting, position) for step in effects.steps)
    shown = {line.name for line in lines}
    return Explanation(
        id=effects.id,
        title=effects.measure.title or effects.id,
        measure=effects.measure,
        eligible=bool(setting.eligible(effects.measure.only)[position]),
        principal=effects.principal,
        lines=lines,
        beside=tuple(
            Beside(series.name, series.unit, three(series.values, position))
            for series in effects.series.values()
            if series.name not in shown and np.any(np.nan_to_num(series.values) != 0)
        ),
        comparisons=comparisons(effects, setting, position, corner),
        peers=_peers(effects, setting, peers),
        notes=effects.notes,
    )


def _line(step: Step, setting: Setting, position: int) -> Line:
    return Line(
        name=step.name,
        unit=step.unit,
        value=three(step.values, position),
        origin=step.origin,
        formula=step.formula,
        source=step.source,
        year=step.year,
        column=setting.country.columns.get(step.column),
    )


def _peers(
    effects: MeasureEffects, setting: Setting, positions: Sequence[int]
) -> tuple[PeerValue, ...]:
    country = setting.country
    principal = compared(effects, country.population)
    values = principal.values[LIKELY]
    return tuple(
        PeerValue(
            country.codes[index],
            country.names[index],
            None if np.isnan(values[index]) else float(values[index]) + 0.0,
            principal.unit,
        )
        for index in positions
    )
