"""Looking a parameter up as of a day: a value holds until the next and goes stale, never silent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from impactcheck.problems import BadInput, Problem
from impactcheck.reform.quantities import Range
from impactcheck.rules.model import Dated, Parameter
from impactcheck.units import Unit


@dataclass(frozen=True)
class ParameterValue:
    """A parameter on a day; `value` is None while nobody has filled it in."""

    name: str
    unit: Unit
    value: float | None
    range: Range | None
    since: datetime.date
    assumption: bool
    stale: bool


def parameter_on(
    parameters: Mapping[str, Parameter], name: str, day: datetime.date
) -> ParameterValue:
    """The value in force on `day`; raises BadInput naming the date when it is before the first."""
    parameter = parameters[name]
    started = [dated for dated in parameter.values if dated.since <= day]
    if not started:
        first = parameter.values[0].since.isoformat()
        arguments = {"name": name, "day": day.isoformat(), "first": first}
        raise BadInput(Problem("parameter-too-early", arguments))
    dated = started[-1]
    is_last = dated is parameter.values[-1]
    return ParameterValue(
        name=name,
        unit=parameter.unit,
        value=dated.value,
        range=_range(dated),
        since=dated.since,
        assumption=parameter.assumption,
        stale=is_last and day > parameter.last_value_still_valid_on,
    )


def _range(dated: Dated) -> Range | None:
    if dated.value is None:
        return None
    low = dated.value if dated.low is None else dated.low
    high = dated.value if dated.high is None else dated.high
    return Range(low=low, likely=dated.value, high=high)
