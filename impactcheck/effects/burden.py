"""Administrative burden by the standard cost model.

Yearly cost = sum over steps of (hours x hourly cost + external cost) x times per year, per
municipality, per unit of a key or per decision. Hours are the drafter's estimate: no Swedish
source gives them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.effects.hourly_cost import hourly_cost_of
from impactcheck.effects.result import (
    MeasureEffects,
    Note,
    Origin,
    Series,
    Step,
    WorkOfStep,
    each_once,
)
from impactcheck.effects.setting import Setting
from impactcheck.reform import parts
from impactcheck.reform.grants import Burden, Demands
from impactcheck.reform.quantities import Range

NOTHING = Range.exactly(0.0)
PRICE_ORIGIN: Mapping[str, Origin] = {
    "hourly-cost-assumed": "assumption",
    "hourly-cost-from-wage": "computed",
}
"""Where the price of an hour comes from, by its formula; a price given is the reform's."""


@dataclass(frozen=True, eq=False)
class Work:
    """Hours and kronor a year, both (cases, units) and positive, with what they are made of."""

    hours: Floats
    cost: Floats
    by_step: tuple[WorkOfStep, ...]
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

    `eligible` broadcasts to (cases, units). Steps without a key of their own are counted per unit
    of `decisions` where it is given.
    """
    by_step: list[WorkOfStep] = []
    lines: list[Step] = []
    notes: list[Note] = []
    for position, step in enumerate(steps):
        done, more_lines, more_notes = _one_step(setting, position, step, eligible, decisions)
        by_step.append(done)
        lines += more_lines
        notes += more_notes
    hours = sum((done.hours for done in by_step), np.zeros(setting.shape))
    cost = sum((done.cost for done in by_step), np.zeros(setting.shape))
    if steps:
        lines.append(Step("hours", "hours", hours, "computed", "hours"))
        lines.append(Step("administration", "kr", -cost, "computed", "administration"))
    return Work(hours, cost, tuple(by_step), tuple(lines), each_once(notes))


def _one_step(
    setting: Setting,
    position: int,
    step: parts.Step,
    eligible: Mask,
    decisions: parts.Key | None,
) -> tuple[WorkOfStep, list[Step], list[Note]]:
    """One step's work with its lines of arithmetic, each named `position:step:part`."""
    name = f"{position}:{step.step}"
    asked = setting.eligible(step.only)
    concerned = eligible & asked
    times = np.where(asked, setting.over(step.times_per_year, "low"), 0.0)
    lines = [Step(f"{name}:times", "times_per_year", times, "reform", "step-times")]
    notes: list[Note] = []
    per = step.per or decisions
    if per is not None:
        times = times * setting.key(per).values
        lines.append(setting.data_step(f"{name}:units", per))
        ever: Mask = np.any(setting.rows(concerned), axis=0)
        notes += setting.missing(per, ever, "burden-key-missing")
    times = np.where(concerned, times, 0.0)
    hours_each = setting.over(step.hours, "low")
    price, formula = hourly_cost_of(setting, step)
    if step.hours.high > 0:
        notes += _price_notes(setting, step)
        lines.append(
            setting.given_step(f"{name}:hours_each", "hours", step.hours, formula="step-hours-each")
        )
        if step.wage is not None:
            lines += _wage_lines(name, step.wage, setting)
        lines.append(
            Step(
                f"{name}:hourly_cost",
                "kr_per_hour",
                setting.rows(price),
                PRICE_ORIGIN.get(formula, "reform"),
                formula,
            )
        )
    external = setting.over(step.external_cost or NOTHING, "low")
    if step.external_cost is not None:
        rows = setting.rows(external)
        lines.append(Step(f"{name}:external", "kr", rows, "reform", "step-external"))
    hours = hours_each * times
    cost = hours * price + external * times
    lines.append(Step(f"{name}:hours", "hours", hours, "computed", "step-hours"))
    lines.append(Step(f"{name}:cost", "kr", -cost, "computed", "step-cost"))
    return WorkOfStep(step, per, times, hours, cost), lines, notes


def _wage_lines(name: str, wage: parts.Wage, setting: Setting) -> list[Step]:
    assumptions = setting.assumptions
    return [
        setting.given_step(f"{name}:monthly_wage", "kr", wage.monthly),
        setting.given_step(
            f"{name}:payroll_rate",
            "share",
            assumptions.payroll_rate or 0.0,
            formula="parameter",
            origin="data",
            source=assumptions.payroll_source,
            year=assumptions.payroll_year,
        ),
        setting.given_step(f"{name}:overhead", "share", wage.overhead),
        setting.given_step(
            f"{name}:yearly_hours",
            "hours",
            assumptions.hours_per_post,
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


def demanded(setting: Setting, demands: Demands | None, eligible: Mask) -> dict[str, Series]:
    """Counts of what must be handed in by each eligible municipality, where the drafter says."""
    if demands is None:
        return {}
    counts = demands.model_dump(exclude_none=True)
    return {
        name: Series(name, "count", setting.rows(np.where(eligible, float(count), 0.0)))
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
        series={**done.series, **demanded(setting, measure.demands, eligible)},
        net_kr=-done.cost,
        steps=done.steps,
        work=done.by_step,
        notes=done.notes,
        eligible=eligible,
    )
