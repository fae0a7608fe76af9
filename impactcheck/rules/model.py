"""A rule and a parameter as their YAML files say them: no code, no expression language."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from impactcheck.contract.base import Reference, Words
from impactcheck.contract.findings import On, Severity
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.rules.parameters import WrittenNumber
from impactcheck.rules.rule_subject import AppliesTo, Part
from impactcheck.suggestions import closest
from impactcheck.units import Unit

Area = Literal["grant", "burden", "sanction", "duty", "structure", "process", "data"]
Origin = Literal["sign", "source", "assumption", "user"]
Redesign = Literal[
    "base_amount",
    "automatic_payment",
    "pooled_grant",
    "floor",
    "lower_co_financing",
    "fewer_reports",
    "differentiated_reporting",
    "shared_fulfilment",
    "per_capita_scale",
    "population_bands",
    "power_scale",
    "revenue_share",
    "funding_key_with_base",
    "shared_posts",
]
"""What a rule may point to as a remedy; each has a name in the report, `redesign-<name>`."""

_CODE = re.compile(r"[A-ZÅÄÖ]{2,6}[0-9]{3}")
_NAME = re.compile(r"[a-z]+(\.[a-z0-9-]+)+")
LEVELS_FOR: dict[str, frozenset[str]] = {
    "municipalities": frozenset({"municipality"}),
    "corners": frozenset({"municipality"}),
    "country": frozenset({"country"}),
    "text": frozenset({"text"}),
}


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


def _known_metric(name: str) -> str:
    if name not in METRICS:
        near = ", ".join(closest(name, METRICS))
        raise PydanticCustomError(
            "metric_unknown", "metric-unknown", {"value": name, "suggestions": near}
        )
    return name


def _in_unit_of(metric: str | None, flag: Flag) -> Flag:
    unit = flag.unit if metric is None else METRICS[metric].unit
    if flag.unit != unit:
        raise PydanticCustomError(
            "metric_unit", "metric-unit", {"metric": metric, "unit": unit, "value": flag.unit}
        )
    return flag


class Condition(Part):
    """A metric and what is flagged about it; `text` is the place that a metric of a text reads."""

    metric: str
    flag: Flag
    text: str | None = None

    @field_validator("metric")
    @classmethod
    def _known(cls, name: str) -> str:
        return _known_metric(name)

    @field_validator("flag")
    @classmethod
    def _same_unit(cls, flag: Flag, info: ValidationInfo) -> Flag:
        return _in_unit_of(info.data.get("metric"), flag)


def _both(value: object) -> object:
    return {"sv": value, "en": value} if isinstance(value, str) else value


class Case(Part):
    """A small reform beside the rule and what the rule must say of it.

    `parameters` lends a value for the case alone, so that a rule whose parameter nobody has filled
    in yet can be shown to work.
    """

    name: Annotated[Words, BeforeValidator(_both)]
    reform: dict[str, Any]
    parameters: dict[str, float] = Field(default_factory=dict)
    expect: Literal["flag", "pass", "not_applicable", "not_evaluated"]


class Rule(Part):
    """One question of a landsbygdssäkring: a metric, a threshold, and why it matters.

    With `on: text` the rule is about words: `text` is where a metric such as `text_length` looks,
    a dotted path in the reform or the id of a part of the ordinance.
    """

    id: str
    name: str
    area: Area
    severity: Severity
    title: Words
    why: Words
    applies_to: AppliesTo
    metric: str | None = None
    flag: Flag | None = None
    all: tuple[Condition, ...] | None = None
    any: tuple[Condition, ...] | None = None
    text: str | None = None
    on: On
    hits_at_least: Annotated[int, Field(ge=1)] = 1
    group_at_least: Annotated[int, Field(ge=1)] = 1
    in_force: datetime.date | None = None
    basis: Annotated[tuple[Reference, ...], Field(min_length=1)]
    message: Words
    instead: Words | None = None
    redesign: tuple[Redesign, ...] = ()
    cases: tuple[Case, ...] = ()

    @field_validator("id")
    @classmethod
    def _code(cls, value: str) -> str:
        if _CODE.fullmatch(value) is None:
            raise PydanticCustomError("rule_id_form", "rule-id-form")
        return value

    @field_validator("name")
    @classmethod
    def _readable(cls, value: str) -> str:
        if _NAME.fullmatch(value) is None:
            raise PydanticCustomError("rule_name_form", "rule-name-form")
        return value

    @field_validator("metric")
    @classmethod
    def _known(cls, name: str | None) -> str | None:
        return None if name is None else _known_metric(name)

    @field_validator("flag")
    @classmethod
    def _same_unit(cls, flag: Flag | None, info: ValidationInfo) -> Flag | None:
        return None if flag is None else _in_unit_of(info.data.get("metric"), flag)

    @field_validator("on")
    @classmethod
    def _at_that_level(cls, on: On, info: ValidationInfo) -> On:
        given = [info.data.get("metric")]
        for kind in ("all", "any"):
            given += [condition.metric for condition in info.data.get(kind) or ()]
        for metric in given:
            if metric is not None and METRICS[metric].level not in LEVELS_FOR[on]:
                raise PydanticCustomError(
                    "metric_level", "metric-level", {"metric": metric, "on": on}
                )
        return on

    @model_validator(mode="after")
    def _one_question(self) -> Rule:
        single = self.metric is not None and self.flag is not None
        if sum((single, bool(self.all), bool(self.any))) != 1:
            raise PydanticCustomError("rule_one_question", "rule-one-question")
        return self

    @property
    def conditions(self) -> tuple[Condition, ...]:
        if self.metric is not None and self.flag is not None:
            return (Condition(metric=self.metric, flag=self.flag, text=self.text),)
        return self.all or self.any or ()
