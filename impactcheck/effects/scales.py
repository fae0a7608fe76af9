"""Schedules by which a sanction may follow a municipality's size: one pure function each.

All broadcast, take positive kronor and give positive kronor per decision. Precedents stand in
`docs/method.md`, *Sanctions*.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats


def by_power_of_population(
    amount: Floats, population: Floats, reference: Floats, exponent: Floats
) -> Floats:
    """Amount x (N / N_ref) ^ exponent: 0 is flat, 1 follows the number of inhabitants."""
    return amount * (population / reference) ** exponent


def by_inhabitants(kr_per_inhabitant: Floats, population: Floats) -> Floats:
    """So many kronor per inhabitant."""
    return kr_per_inhabitant * population


def whole_employees(full_time_equivalents: Floats) -> Floats:
    """Full-time equivalents as a whole number of employees, half up and at least one."""
    return np.maximum(1.0, np.floor(full_time_equivalents + 0.5))


def by_employees(
    minimum: Floats, maximum: Floats, employees: Floats, ceiling: float, round_to: float
) -> Floats:
    """Minimum + (n - 1) x k, at the maximum from `ceiling` employees; down to a whole `round_to`.

    k = (maximum - minimum) / (ceiling - 1). The formula is our assumption: the work environment
    regulations give the amounts and the ceiling only.
    """
    per_employee = (maximum - minimum) / (ceiling - 1.0)
    rising = minimum + (employees - 1.0) * per_employee
    steps = rising / round_to
    nearest = np.floor(steps + 0.5)
    # What is whole in decimals may lie a hair below in binary.
    whole = np.where(np.isclose(steps, nearest, rtol=0.0, atol=1e-7), nearest, np.floor(steps))
    fee = np.maximum(minimum, whole * round_to)
    return np.where(employees >= ceiling, maximum, np.minimum(fee, maximum))


def by_revenue(
    share: Floats, tax_kr_per_inhabitant: Floats, grants_kr_per_inhabitant: Floats, people: Floats
) -> Floats:
    """A share of (tax revenue + general grants and equalisation) per inhabitant x inhabitants."""
    return share * (tax_kr_per_inhabitant + grants_kr_per_inhabitant) * people


def by_contract_value(share: Floats, value: Floats) -> Floats:
    """A share of a contract's value."""
    return share * value


def by_gain(gain: Floats, periods: Floats, mark_up: Floats) -> Floats:
    """What the breach saved in a period x periods x (1 + mark-up)."""
    return gain * periods * (1.0 + mark_up)


def within(fee: Floats, floor: Floats | None, cap: Floats | None) -> Floats:
    """The fee kept at or above `floor` and at or below `cap`; NaN stays NaN."""
    at_least = fee if floor is None else np.maximum(fee, floor)
    return at_least if cap is None else np.minimum(at_least, cap)
