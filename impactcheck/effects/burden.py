"""Administrative burden by the standard cost model.

Yearly cost = sum over steps of (hours x hourly cost + external cost) x times per year, per
municipality, per unit of a key or per decision. Hours are the drafter's estimate: no Swedish
source gives them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import OUTCOMES, Floats, Mask
from impactcheck.effects.hourly_cost import hourly_cost_of
from impactcheck.effects.lines import given
from impactcheck.effects.result import MeasureEffects, Note, Origin, Series, Step, each_once
from impactcheck.effects.setting import Setting
from impactcheck.reform import parts
from impactcheck.reform.grants import Burden, Demands


@dataclass(frozen=True, eq=False)
class Work:
    """Hours and kronor a year, both (3, 290) and positive, with the arithmetic that gave them."""

    hours: Floats
    cost: Floats
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]

    @property
    def series(self) -> dict[str, Series]:
        """Administration in negative kronor, and hours."""
        return {
            "administration": Series("administration", "kr", -self.cost),
            "hours": Series("hours", "hours", self.hours),
        }


def work(
    setting: Setting,
    steps: Sequence[parts.Step],
    eligible: Mask,
    decisions: parts.Key | None = None,
) -> Work:
    """Hours and cost of the steps for each eligible municipality, 0 for the others.

    Steps without a key of their own are counted per unit of `decisions` where it is given.
    """
    shape = (len(OUTCOMES), len(setting.country))
    hours, cost = np.zeros(shape), np.zeros(shape)
    lines: list[Step] = []
    notes: list[Note] = []
    for position, step in enumerate(steps):
        name = f"{position}:{step.step}"
        concerned = eligible & setting.eligible(step.only)
        times = np.where(setting.eligible(step.only), step.times_per_year.outcomes("low"), 0.0)
        lines.append(Step(f"{name}:times", "times_per_year", times, "reform", "step-times"))
        per = step.per or decisions
        if per is not None:
            times = times * setting.key(per).values
            lines.append(setting.data_step(f"{name}:units", per))
            notes += setting.missing(per, concerned, "burden-key-missing")
        times = np.where(concerned, times, 0.0)
        price, formula = hourly_cost_of(setting, step)
        if step.hours.high > 0:
            notes += _price_notes(setting, step)
            origin: Origin = "assumption" if formula == "hourly-cost-assumed" else "reform"
            if formula == "hourly-cost-from-wage":
                origin = "computed"
            each = np.broadcast_to(step.hours.outcomes("low"), shape)
            lines.append(Step(f"{name}:hours_each", "hours", each, "reform", "step-hours-each"))
            if step.wage is not None:
                lines += _wage_lines(name, step.wage, setting)
            rows = np.broadcast_to(price, shape)
            lines.append(Step(f"{name}:hourly_cost", "kr_per_hour", rows, origin, formula))
        external = np.zeros((len(OUTCOMES), 1))
        if step.external_cost is not None:
            external = step.external_cost.outcomes("low")
            rows = np.broadcast_to(external, shape)
            lines.append(Step(f"{name}:external", "kr", rows, "reform", "step-external"))
        step_hours = step.hours.outcomes("low") * times
        step_cost = step_hours * price + external * times
        hours, cost = hours + step_hours, cost + step_cost
        lines.append(Step(f"{name}:hours", "hours", step_hours, "computed", "step-hours"))
        lines.append(Step(f"{name}:cost", "kr", -step_cost, "computed", "step-cost"))
    if steps:
        lines.append(Step("hours", "hours", hours, "computed", "hours"))
        lines.append(Step("administration", "kr", -cost, "computed", "administration"))
    return Work(hours, cost, tuple(lines), each_once(notes))


def _wage_lines(name: str, wage: parts.Wage, setting: Setting) -> list[Step]:
    size, assumptions = len(setting.country), setting.assumptions
    charges = assumptions.payroll_rate or 0.0
    return [
        given(f"{name}:monthly_wage", "kr", wage.monthly, size),
        given(
            f"{name}:payroll_rate",
            "share",
            charges,
            size,
            formula="parameter",
            origin="data",
            source=assumptions.payroll_source,
            year=assumptions.payroll_year,
        ),
        given(f"{name}:overhead", "share", wage.overhead, size),
        given(
            f"{name}:yearly_hours",
            "hours",
            assumptions.hours_per_post,
            size,
            formula="assumed",
            origin="assumption",
        ),
    ]


def _price_notes(setting: Setting, step: parts.Step) -> list[Note]:
    if step.hourly_cost is not None:
        return []
    if step.wage is not None:
        year = setting.assumptions.hours_per_post
        return [Note("assumed-yearly-hours", {"value_hours": year})]
    wage = setting.assumptions.hourly_cost
    ends = {"low": wage.low, "likely": wage.likely, "high": wage.high}
    return [Note("assumed-hourly-cost", ends)]


def demanded(demands: Demands | None, eligible: Mask) -> dict[str, Series]:
    """Counts of what must be handed in by each eligible municipality, where the drafter says."""
    if demands is None:
        return {}
    counts = demands.model_dump(exclude_none=True)
    return {
        name: Series(name, "count", np.where(eligible, np.full((3, 1), float(count)), 0.0))
        for name, count in counts.items()
    }


def burden_effects(measure_id: str, measure: Burden, setting: Setting) -> MeasureEffects:
    """Effects of a burden that stands on its own: the municipality pays for the work."""
    eligible = setting.eligible(measure.only)
    done = work(setting, measure.burden, eligible, measure.decisions_per_year)
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="administration",
        series={**done.series, **demanded(measure.demands, eligible)},
        net_kr=-done.cost,
        steps=done.steps,
        notes=done.notes,
        eligible=eligible,
    )
