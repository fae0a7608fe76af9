"""Numbers that rules and effects share, each looked up as of a day.

A value holds until the next one and goes stale, never silent.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, field_validator
from pydantic_core import PydanticCustomError

from impactcheck.contract.base import Reference, Words
from impactcheck.problems import BadInput, Problem
from impactcheck.reform import writing
from impactcheck.reform.quantities import Range
from impactcheck.rules.rule_subject import Part
from impactcheck.units import Unit


def _as_written(value: object) -> object:
    if not isinstance(value, str):
        return value
    return float(writing.parse(value, writing.PLAIN, "number_unreadable")[0])


WrittenNumber = Annotated[float, BeforeValidator(_as_written)]
"""A number as in a reform file: `100 000`, `0,05`, `1.5`."""


class Dated(Part):
    """A parameter's value from a day on; `low` and `high` where the value is uncertain."""

    since: datetime.date
    value: WrittenNumber | None
    low: WrittenNumber | None = None
    high: WrittenNumber | None = None
    reference: Reference | None = None


class Parameter(Part):
    """A number that rules and effects share: dated, with its unit and whose word it is."""

    name: str
    unit: Unit
    meaning: Words
    assumption: bool
    reference: Reference
    values: tuple[Dated, ...]
    last_value_still_valid_on: datetime.date

    @field_validator("values")
    @classmethod
    def _dates_rise(cls, values: tuple[Dated, ...]) -> tuple[Dated, ...]:
        if not values:
            raise PydanticCustomError("list_too_short", "list-too-short")
        days = [dated.since for dated in values]
        if days != sorted(set(days)):
            raise PydanticCustomError("dates_order", "dates-order")
        return values


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
