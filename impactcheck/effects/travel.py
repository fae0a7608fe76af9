"""What a longer way takes of those who go it: hours and kronor of travel in a year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.result import Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.quantities import Range
from impactcheck.reform.service import Service
from impactcheck.units import Unit

COST_PER_KM = "travel_cost_per_km"
COST_PER_HOUR = "travel_cost_per_hour"
THERE_AND_BACK = 2.0


@dataclass(frozen=True, eq=False)
class Travel:
    """Series of travel, (cases, units), none where the drafter gives no visits; with their lines.

    Both are changes against today: hours are positive where more are needed, kronor negative.
    """

    series: dict[str, Series]
    steps: tuple[Step, ...] = ()
    notes: tuple[Note, ...] = ()


def travel_of(
    measure: Service, setting: Setting, ways: Mapping[str, Series], served: Floats
) -> Travel:
    """Visits x those served x there and back x what the way is longer, in hours and kronor.

    `ways` are the series of kilometres and minutes, `served` (units,). Kronor are those of people,
    never of their municipality.
    """
    if measure.visits is None:
        return Travel({}, notes=(Note("service-visits-missing", kind="not_evaluated"),))
    km, minutes = ways["longer"].values, ways["longer_minutes"].values
    trips = THERE_AND_BACK * served
    hours = trips * over_by_sign(setting, measure.visits, minutes) * minutes / 60.0
    series = {"travel_hours": Series("travel_hours", "hours", hours)}
    steps = [
        setting.data_step("served", measure.served),
        setting.given_step("visits", "times_per_year", measure.visits),
        Step("travel_hours", "hours", series["travel_hours"].values, "computed", "service-hours"),
    ]
    notes: list[Note] = [] if measure.visits.is_exact else [Note("service-visits-assumed")]
    per_km, km_steps = _price(setting, COST_PER_KM, measure.cost_per_km)
    per_hour, hour_steps = _price(setting, COST_PER_HOUR, measure.cost_per_hour)
    if per_km is None or per_hour is None:
        missing = COST_PER_KM if per_km is None else COST_PER_HOUR
        note = Note("service-cost-missing", {"name": missing}, "not_evaluated")
        return Travel(series, tuple(steps), (*notes, note))
    driven = trips * over_by_sign(setting, measure.visits, km) * km
    cost = driven * over_by_sign(setting, per_km, km)
    cost = cost + hours * over_by_sign(setting, per_hour, minutes)
    series["travel_cost"] = Series("travel_cost", "kr", np.where(cost == 0, 0.0, -cost))
    steps += [*km_steps, *hour_steps]
    steps.append(Step("travel_cost", "kr", series["travel_cost"].values, "computed", "service-kr"))
    if measure.cost_per_hour is None and setting.parameters[COST_PER_HOUR].assumption:
        notes.append(Note("service-hour-assumed", {"likely": per_hour.likely}))
    return Travel(series, tuple(steps), tuple(notes))


def over_by_sign(setting: Setting, value: Range, change: Floats) -> Floats:
    """A value that multiplies a change, (cases, units): low is better only where it is a loss.

    `change` (cases, units) is positive where people get farther to go. Many visits are the worse
    for them, and the better for those whom an office comes nearer.
    """
    return np.where(change < 0, setting.over(value, "high"), setting.over(value, "low"))


def _price(setting: Setting, name: str, given: Range | None) -> tuple[Range | None, list[Step]]:
    """The drafter's own price, else the parameter's; None where neither is there."""
    if given is not None:
        unit: Unit = "kr_per_unit" if name == COST_PER_KM else "kr_per_hour"
        return given, [setting.given_step(name, unit, given)]
    if name not in setting.parameters:
        return None, []
    return setting.parameters[name].range, [setting.parameter_step(name)]
