"""A rule and a parameter as their YAML files say them: no code, no expression language."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    BeforeValidator,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from impactcheck.contract.base import Reference, Words
from impactcheck.contract.findings import On, Severity, Standing
from impactcheck.kinds import measure_kinds
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.rules.limits import (
    Condition,
    Flag,
    Level,
    Weight,
    in_unit_of,
    known_metric,
)
from impactcheck.rules.rule_subject import WHOLE_REFORM, AppliesTo, Part, known_word

OTHER_AREAS = ("structure", "process", "data")
"""Areas of rules that belong to no kind of measure; each kind may have one of its own name."""


def _known_area(value: object) -> object:
    return known_word(value, (*measure_kinds(), *OTHER_AREAS))


def _known_redesign(value: object) -> object:
    names = (name for kind in measure_kinds().values() for name in kind.searches)
    return known_word(value, tuple(dict.fromkeys(names)))


Area = Annotated[str, BeforeValidator(_known_area)]
"""A kind of measure that the rule is of, or one of `OTHER_AREAS`; its words are `area-<name>`."""
Redesign = Annotated[str, BeforeValidator(_known_redesign)]
"""What a rule may point to as a remedy: a search of some kind, named `redesign-<name>`."""

Asks = Literal["parts", "whole", "both"]
"""Whom a rule about measures is put to: each of them, the reform's summed effects, or both."""

_CODE = re.compile(r"[A-ZÅÄÖ]{2,6}[0-9]{3}")
_NAME = re.compile(r"[a-z]+(\.[a-z0-9-]+)+")
LEVELS_FOR: dict[str, frozenset[str]] = {
    "municipalities": frozenset({"municipality"}),
    "corners": frozenset({"municipality"}),
    "country": frozenset({"country"}),
    "text": frozenset({"text"}),
}


def _both(value: object) -> object:
    return {"sv": value, "en": value} if isinstance(value, str) else value


class Case(Part):
    """A small reform beside the rule and what the rule must say of it.

    `parameters` lends a value for the case alone, so that a rule whose parameter nobody has filled
    in yet can be shown to work, and `existing_hours` the hours a year that existing grants take of
    every municipality. `severity` is that of the finding, where a rule has levels.
    """

    name: Annotated[Words, BeforeValidator(_both)]
    reform: dict[str, Any]
    parameters: dict[str, float] = Field(default_factory=dict)
    existing_hours: Annotated[float, Field(ge=0)] | None = None
    expect: Literal["flag", "pass", "not_applicable", "not_evaluated"]
    severity: Severity | None = None


class Rule(Part):
    """One question of a landsbygdssäkring: a metric, a threshold, and why it matters.

    With `on: text` the rule is about words: `text` is where a metric such as `text_length` looks,
    a dotted path in the reform or the id of a part of the ordinance. `levels` are rising limits of
    one metric, each with its severity, in place of a `flag` with the rule's own `severity`; with a
    `weight` only what weighs so much is found. `standing` says on whose word the rule rests.

    `asks: parts` puts the rule to each measure, `whole` to the reform's summed effects, `both` to
    each and to the sum, so that what is divided on paper is judged as what is not.
    """

    id: str
    name: str
    area: Area
    severity: Severity | None = None
    standing: Standing | None = None
    title: Words
    why: Words
    applies_to: AppliesTo
    metric: str | None = None
    flag: Flag | None = None
    levels: tuple[Level, ...] | None = None
    weight: Weight | None = None
    asks: Asks = "parts"
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
        return None if name is None else known_metric(name)

    @field_validator("flag")
    @classmethod
    def _same_unit(cls, flag: Flag | None, info: ValidationInfo) -> Flag | None:
        return None if flag is None else in_unit_of(info.data.get("metric"), flag)

    @field_validator("levels")
    @classmethod
    def _same_units(
        cls, levels: tuple[Level, ...] | None, info: ValidationInfo
    ) -> tuple[Level, ...] | None:
        for level in levels or ():
            in_unit_of(info.data.get("metric"), level)
        return levels

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
        graded = self.metric is not None and bool(self.levels)
        if sum((single, graded, bool(self.all), bool(self.any))) != 1:
            raise PydanticCustomError("rule_one_question", "rule-one-question")
        if graded == (self.severity is not None):
            raise PydanticCustomError("rule_one_severity", "rule-one-severity")
        if self.asks != "parts" and (self.on == "text" or WHOLE_REFORM in self.applies_to.kind):
            raise PydanticCustomError("rule_asks_nothing", "rule-asks-nothing", {"on": self.on})
        return self

    @property
    def severities(self) -> tuple[Severity, ...]:
        """What a finding of the rule may be, worst first."""
        given = [level.severity for level in self.levels or ()]
        if self.severity is not None:
            given.append(self.severity)
        return tuple(word for word in get_args(Severity) if word in given)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What is asked: one metric and its limit, each level of it, or each of `all` or `any`."""
        flags = self.levels or ((self.flag,) if self.flag is not None else ())
        if self.metric is not None and flags:
            return tuple(Condition(metric=self.metric, flag=flag, text=self.text) for flag in flags)
        return self.all or self.any or ()
