"""What a rule holds a metric against: limits with their units, levels, and the weight it needs."""

from __future__ import annotations

from typing import Literal

from pydantic import ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.contract.findings import Severity
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.rules.parameters import WrittenNumber
from impactcheck.rules.rule_subject import Part
from impactcheck.suggestions import closest
from impactcheck.units import Unit

Origin = Literal["sign", "source", "assumption", "user"]


class ParameterName(Part):
    """A threshold that is looked up instead of written out."""

    parameter: str


Limit = WrittenNumber | ParameterName


class Flag(Part):
    """The condition under which a value is flagged, in the metric's own unit.

    `rests_on` says on whose word the number stands; a limit of zero is a sign test by itself.
    """

    below: Limit | None = None
    above: Limit | None = None
    outside: tuple[Limit, Limit] | None = None
    unit: Unit
    rests_on: Origin | None = None

    @model_validator(mode="after")
    def _one_comparison(self) -> Flag:
        given = [x for x in (self.below, self.above, self.outside) if x is not None]
        if len(given) != 1:
            raise PydanticCustomError("flag_one_comparison", "flag-one-comparison")
        if self.rests_on is None and any(
            isinstance(limit, float) and limit != 0.0 for limit in self.limits
        ):
            raise PydanticCustomError("flag_rests_on", "flag-rests-on")
        return self

    @property
    def comparison(self) -> Literal["below", "above", "outside"]:
        if self.outside is not None:
            return "outside"
        return "below" if self.below is not None else "above"

    @property
    def limits(self) -> tuple[Limit, ...]:
        if self.outside is not None:
            return self.outside
        return tuple(limit for limit in (self.below, self.above) if limit is not None)


class Level(Flag):
    """A limit with the severity of what passes it; without `weighs` the rule's weight is waived."""

    severity: Severity
    weighs: bool = True


def known_metric(name: str) -> str:
    """The name, if a metric has it; pydantic's error with the nearest names otherwise."""
    if name not in METRICS:
        near = ", ".join(closest(name, METRICS))
        raise PydanticCustomError(
            "metric_unknown", "metric-unknown", {"value": name, "suggestions": near}
        )
    return name


def in_unit_of(metric: str | None, flag: Flag) -> Flag:
    """The flag, if its unit is the metric's; pydantic's error with both units otherwise."""
    unit = flag.unit if metric is None else METRICS[metric].unit
    if flag.unit != unit:
        raise PydanticCustomError(
            "metric_unit", "metric-unit", {"metric": metric, "unit": unit, "value": flag.unit}
        )
    return flag


class Weight(Part):
    """How much an effect must weigh to be found: unevenness alone is never enough.

    A flat fee of 1 000 kr falls as unevenly as one of 10 million, and nobody need mend it. The
    metric is one of municipalities; `at_least` is usually a parameter.
    """

    metric: str
    at_least: Limit
    unit: Unit
    rests_on: Origin | None = None

    @field_validator("metric")
    @classmethod
    def _known(cls, name: str) -> str:
        if METRICS[known_metric(name)].level != "municipality":
            raise PydanticCustomError(
                "metric_level", "metric-level", {"metric": name, "on": "municipalities"}
            )
        return name

    @field_validator("unit")
    @classmethod
    def _same_unit(cls, unit: Unit, info: ValidationInfo) -> Unit:
        metric = info.data.get("metric")
        if metric is not None and METRICS[metric].unit != unit:
            arguments = {"metric": metric, "unit": METRICS[metric].unit, "value": unit}
            raise PydanticCustomError("metric_unit", "metric-unit", arguments)
        return unit

    @property
    def flag(self) -> Flag:
        """The weight as a limit: what lies below it is too light."""
        rests_on = self.rests_on
        if rests_on is None and isinstance(self.at_least, float):
            rests_on = "assumption"
        return Flag(below=self.at_least, unit=self.unit, rests_on=rests_on)


class Condition(Part):
    """A metric and what is flagged about it; `text` is the place that a metric of a text reads."""

    metric: str
    flag: Flag
    text: str | None = None

    @field_validator("metric")
    @classmethod
    def _known(cls, name: str) -> str:
        return known_metric(name)

    @field_validator("flag")
    @classmethod
    def _same_unit(cls, flag: Flag, info: ValidationInfo) -> Flag:
        return in_unit_of(info.data.get("metric"), flag)
