"""Administrative burden by the standard cost model.

Yearly cost = sum over steps of (hours x hourly cost + external cost) x times per year, per
municipality or per unit of a key. Hours are the drafter's estimate: no Swedish source gives them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import OUTCOMES, Floats, Mask
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform import parts
from impactcheck.reform.grants import Burden


@dataclass(frozen=True, eq=False)
class Work:
    """Hours and kronor a year, both (3, 290) and positive, with the arithmetic that gave them."""

    hours: Floats
    cost: Floats
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


def work(setting: Setting, steps: Sequence[parts.Step], eligible: Mask) -> Work:
    """Hours and cost of the steps for each eligible municipality, 0 for the others."""
    shape = (len(OUTCOMES), len(setting.country))
    hours, cost = np.zeros(shape), np.zeros(shape)
    lines: list[Step] = []
    defaulted = False
    for position, step in enumerate(steps):
        times = step.times_per_year.outcomes("low")
        if step.per is not None:
            times = times * setting.key(step.per).values
        times = np.where(eligible, times, 0.0)
        wage = step.hourly_cost or setting.assumptions.hourly_cost
        defaulted |= step.hourly_cost is None and step.hours.high > 0
        external = step.external_cost.outcomes("low") if step.external_cost else np.zeros((3, 1))
        step_hours = step.hours.outcomes("low") * times
        step_cost = step_hours * wage.outcomes("low") + external * times
        hours, cost = hours + step_hours, cost + step_cost
        name = f"{position}:{step.step}"
        lines.append(Step(f"{name}:hours", "hours", step_hours, "reform", "step-hours"))
        lines.append(Step(f"{name}:cost", "kr", -step_cost, "computed", "step-cost"))
    notes = (_default_wage(setting),) if defaulted else ()
    return Work(hours, cost, tuple(lines), notes)


def _default_wage(setting: Setting) -> Note:
    wage = setting.assumptions.hourly_cost
    arguments: dict[str, str | int | float] = {
        "low": wage.low,
        "likely": wage.likely,
        "high": wage.high,
    }
    return Note("assumed-hourly-cost", arguments)


def burden_effects(measure_id: str, measure: Burden, setting: Setting) -> MeasureEffects:
    """Effects of a burden that stands on its own: the municipality pays for the work."""
    done = work(setting, measure.burden, setting.eligible(measure.only))
    series = {
        "administration": Series("administration", "kr", -done.cost),
        "hours": Series("hours", "hours", done.hours),
    }
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="administration",
        series=series,
        net_kr=-done.cost,
        steps=done.steps,
        notes=done.notes,
    )
