"""What an hour of municipal work costs: given, made from a wage, or assumed."""

from __future__ import annotations

from impactcheck.arrays import Floats
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.setting import Setting
from impactcheck.reform.parts import Step, Wage
from impactcheck.reform.quantities import Better


def hourly_cost_from_wage(
    monthly_wage: Floats | float,
    payroll_rate: float,
    overhead: Floats | float,
    yearly_hours: float,
) -> Floats | float:
    """Monthly wage x 12 x (1 + payroll charges) x (1 + overhead) / yearly hours, kr per hour."""
    return monthly_wage * 12.0 * (1.0 + payroll_rate) * (1.0 + overhead) / yearly_hours


def cost_of_a_post(setting: Setting, better: Better) -> Floats:
    """Kronor a year (cases, 1) for a full-time post at the assumed hourly cost and yearly hours."""
    assumptions = setting.assumptions
    return setting.over(assumptions.hourly_cost, better) * assumptions.hours_per_post


def hourly_cost_of(setting: Setting, step: Step) -> tuple[Floats, str]:
    """Kronor per hour (cases, 1) for a step, and the formula key that says where it comes from.

    Raises ImpossibleDesignError for a wage on a day without a payroll parameter.
    """
    if step.hourly_cost is not None:
        return setting.over(step.hourly_cost, "low"), "hourly-cost-given"
    if step.wage is not None:
        return _from_wage(setting, step.wage), "hourly-cost-from-wage"
    return setting.over(setting.assumptions.hourly_cost, "low"), "hourly-cost-assumed"


def _from_wage(setting: Setting, wage: Wage) -> Floats:
    assumptions = setting.assumptions
    if assumptions.payroll_rate is None:
        raise ImpossibleDesignError("wage-without-parameter", name="payroll_rate")
    cost = hourly_cost_from_wage(
        setting.over(wage.monthly, "low"),
        assumptions.payroll_rate,
        setting.over(wage.overhead, "low"),
        assumptions.hours_per_post,
    )
    assert not isinstance(cost, float), "outcomes are arrays"  # noqa: S101
    return cost
