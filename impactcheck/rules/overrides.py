"""What a person changes in rules that are not theirs: thresholds, severities, who counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.contract.findings import Severity
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import BadInput, Problem
from impactcheck.rules.limits import Condition, Flag, Level
from impactcheck.rules.model import Rule
from impactcheck.rules.renamed import Renamed, unknown_rule
from impactcheck.rules.rule_subject import Part
from impactcheck.validation import validate
from impactcheck.yamlfile import Document

OVERRIDES = "overrides"
"""The YAML file of a user's folder that holds them, by the id of the rule."""


class Changes(Part):
    """The new values; `flag` for a rule with one metric, `flags` by metric, `levels` for levels."""

    flag: Flag | None = None
    flags: dict[str, Flag] = Field(default={})
    levels: tuple[Level, ...] | None = None
    severity: Severity | None = None
    hits_at_least: Annotated[int, Field(ge=1)] | None = None
    group_at_least: Annotated[int, Field(ge=1)] | None = None

    @model_validator(mode="after")
    def _something(self) -> Changes:
        if not self.model_fields_set:
            raise PydanticCustomError("override_empty", "override-empty")
        return self


@dataclass(frozen=True)
class Override:
    """A user's changes of one rule, whose they are, and where they stand."""

    changes: Changes
    origin: str
    document: Document


def read_overrides(document: Document, origin: str) -> dict[str, Override]:
    """Changes by the id of the rule. Raises BadInput with every mistake."""
    if document.problems or not isinstance(document.values, dict):
        validate(Changes, document)
    found: dict[str, Override] = {}
    problems: list[Problem] = []
    for rule_id in document.values:
        below = document.below(rule_id)
        try:
            changes = validate(Changes, users_own(below))
        except BadInput as error:
            problems += error.problems
        else:
            found[rule_id] = Override(changes, origin, below)
    if problems:
        raise BadInput(problems)
    return found


def overridden(
    rule_id: str,
    override: Override,
    rules: Mapping[str, Rule],
    renamed: Mapping[str, Renamed],
) -> Rule:
    """The rule with the changes; BadInput for an unknown or renamed rule, metric or unit."""
    document, changes = override.document, override.changes
    top = document.value_place(())
    if rule_id not in rules:
        raise BadInput(unknown_rule(rule_id, rules, renamed, top))
    rule = rules[rule_id]
    _check_levels(rule, changes, document)
    flags = dict(changes.flags)
    if changes.flag is not None:
        if rule.metric is None:
            known = ", ".join(condition.metric for condition in rule.conditions)
            raise BadInput(Problem("override-which-metric", {"id": rule_id, "metrics": known}, top))
        flags[rule.metric] = changes.flag
    for metric, flag in flags.items():
        _check(rule, metric, flag, document)
    values: dict[str, Any] = {
        name: value
        for name in ("levels", "severity", "hits_at_least", "group_at_least")
        if (value := getattr(changes, name)) is not None
    }
    if rule.metric is not None and flags:
        values["flag"] = flags[rule.metric]
    for kind in ("all", "any"):
        if (conditions := getattr(rule, kind)) is not None:
            values[kind] = tuple(_changed(condition, flags) for condition in conditions)
    return rule.model_copy(update=values)


def _check_levels(rule: Rule, changes: Changes, document: Document) -> None:
    """A rule with levels takes other levels, and no single limit or severity in their place."""
    for name in ("flag", "flags", "severity") if rule.levels is not None else ():
        if name in changes.model_fields_set:
            arguments: dict[str, str | int | float] = {"id": rule.id, "field": name}
            raise BadInput(Problem("override-levels", arguments, document.place(name)))
    if changes.levels is None:
        return
    if rule.levels is None or rule.metric is None:
        arguments = {"id": rule.id, "metrics": ", ".join(one.metric for one in rule.conditions)}
        raise BadInput(Problem("override-which-metric", arguments, document.place("levels")))
    for level in changes.levels:
        _check(rule, rule.metric, level, document)


def _changed(condition: Condition, flags: Mapping[str, Flag]) -> Condition:
    if condition.metric not in flags:
        return condition
    return condition.model_copy(update={"flag": flags[condition.metric]})


def _check(rule: Rule, metric: str, flag: Flag, document: Document) -> None:
    place = document.place("flags", metric) or document.place("flag")
    asked = [condition.metric for condition in rule.conditions]
    if metric not in asked:
        arguments: dict[str, str | int | float] = {"id": rule.id, "metrics": ", ".join(asked)}
        raise BadInput(Problem("override-which-metric", arguments, place))
    unit = METRICS[metric].unit
    if flag.unit != unit:
        arguments = {"metric": metric, "unit": unit, "value": flag.unit}
        raise BadInput(Problem("metric-unit", arguments, place))


def users_own(document: Document) -> Document:
    """The document with every written limit marked as the user's, where nothing else is said."""
    return replace(document, values=_marked(document.values))


def _marked(value: Any) -> Any:
    if isinstance(value, list):
        return [_marked(item) for item in value]
    if not isinstance(value, dict):
        return value
    marked = {name: _marked(item) for name, item in value.items() if name not in ("cases",)}
    marked |= {name: item for name, item in value.items() if name == "cases"}
    if "unit" in marked and any(_is_number(marked.get(name)) for name in ("below", "above")):
        marked.setdefault("rests_on", "user")
    if "unit" in marked and isinstance(marked.get("outside"), list):
        marked.setdefault("rests_on", "user")
    return marked


def _is_number(value: Any) -> bool:
    """A number other than zero, or a text: numbers may be written `100 000`."""
    return isinstance(value, str) or (isinstance(value, int | float) and value != 0)
