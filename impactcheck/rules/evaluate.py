"""Asking every rule of a reform: flagged, passed, not applicable or not evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

from impactcheck.arrays import LIKELY, NAMED_CASES, Mask, named
from impactcheck.contract.base import Figure, Message
from impactcheck.contract.findings import (
    Affected,
    Evidence,
    Finding,
    RuleOutcome,
    Threshold,
)
from impactcheck.metrics.registry import Measured, NotComputable, Subject
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import BadInput, Place
from impactcheck.rules.applies import applies, asks_about_reform, remedies_for
from impactcheck.rules.judge import (
    Values,
    badness,
    by_group,
    by_municipality,
    country_wide,
    flagged,
    threshold,
)
from impactcheck.rules.load import LoadedRule, Rulebook
from impactcheck.rules.model import Condition, Rule
from impactcheck.rules.rule_subject import WHOLE_REFORM

CORNERS = "corners"
WHOLE_COUNTRY = "country"


@dataclass(frozen=True)
class Answers:
    """All outcomes of a rulebook over a reform, findings worst first."""

    findings: tuple[Finding, ...]
    passed: tuple[RuleOutcome, ...]
    not_applicable: tuple[RuleOutcome, ...]
    not_evaluated: tuple[RuleOutcome, ...]


@dataclass(frozen=True, eq=False)
class _Asked:
    """One condition put to one subject: values, hits, and what they were held against."""

    condition: Condition
    limit: Threshold
    measured: Measured
    values: Values
    hits: Mask


def ask_all(
    rulebook: Rulebook,
    subjects: Iterable[Subject],
    place: Callable[[str | None], Place | None],
    text_place: Callable[[str], Place | None] = lambda _path: None,
) -> Answers:
    """Put every rule to every subject, findings worst first.

    `place` tells where a measure stands in the reform file, `text_place` where a dotted path does.
    Raises BadInput, at the rule's threshold, for a parameter that has no value yet on the
    reform's date.
    """
    everything = list(subjects)
    findings: list[Finding] = []
    passed: list[RuleOutcome] = []
    not_applicable: list[RuleOutcome] = []
    not_evaluated: list[RuleOutcome] = []
    for loaded in rulebook.rules:
        rule = loaded.rule
        relevant = [subject for subject in everything if _about(rule, subject)]
        if not relevant:
            not_applicable.append(_outcome(rule, None, None))
        for subject in relevant:
            measure_id = None if subject.measure is None else subject.measure.id
            try:
                where = place(measure_id)
                named = next((one.text for one in rule.conditions if one.text is not None), None)
                if named is not None:
                    where = text_place(named)
                finding = _ask(loaded, subject, rulebook, where)
            except NotComputable as reason:
                message = Message(key=reason.key, arguments=reason.arguments)
                not_evaluated.append(_outcome(rule, measure_id, message))
                continue
            if finding is None:
                passed.append(_outcome(rule, measure_id, None))
            else:
                findings.append(finding)
    order = {"error": 0, "warning": 1, "note": 2}
    findings.sort(key=lambda finding: order[finding.severity])
    return Answers(tuple(findings), tuple(passed), tuple(not_applicable), tuple(not_evaluated))


def _about(rule: Rule, subject: Subject) -> bool:
    if (subject.measure is None) != asks_about_reform(rule):
        return False
    measure = None if subject.measure is None else subject.measure.measure
    return applies(rule, subject.reform, measure)


def _outcome(rule: Rule, measure: str | None, reason: Message | None) -> RuleOutcome:
    return RuleOutcome(
        rule=rule.id,
        name=rule.name,
        area=rule.area,
        title=rule.title,
        measure=measure,
        reason=reason,
    )


def _ask(
    loaded: LoadedRule, subject: Subject, rulebook: Rulebook, place: Place | None
) -> Finding | None:
    """The finding, None when the rule passes; NotComputable when what is known settles nothing."""
    rule = loaded.rule
    asked: list[_Asked] = []
    unknown: NotComputable | None = None
    for condition in rule.conditions:
        try:
            asked.append(_put(condition, loaded, subject, rulebook))
        except NotComputable as reason:
            unknown = unknown or reason
    if unknown is not None and not asked:
        raise unknown
    combine = np.logical_and if rule.all is not None else np.logical_or
    hits = reduce(combine, [one.hits for one in asked])
    enough = np.count_nonzero(hits, axis=-1) >= rule.hits_at_least
    # One known condition settles an `any` that it meets and an `all` that it does not.
    settles = not enough[LIKELY] if rule.all is not None else bool(enough[LIKELY])
    if unknown is not None and not settles:
        raise unknown
    if not enough[LIKELY]:
        return None
    return Finding(
        rule=rule.id,
        name=rule.name,
        area=rule.area,
        severity=rule.severity,
        title=rule.title,
        why=rule.why,
        message=rule.message,
        measure=None if subject.measure is None else subject.measure.id,
        line=None if place is None else place.line,
        column=None if place is None else place.column,
        on=rule.on,
        evidence=_evidence(rule, subject, asked, hits, enough),
        basis=rule.basis,
        redesigns=remedies_for(rule, _kinds(subject)),
        origin=loaded.origin,
        instead=rule.instead,
    )


def _kinds(subject: Subject) -> tuple[str, ...]:
    """The kind of the measure asked about, or of every measure of the reform."""
    asked = subject.all_effects if subject.measure is None else (subject.measure,)
    return tuple(one.measure.kind for one in asked)


def _put(condition: Condition, loaded: LoadedRule, subject: Subject, rulebook: Rulebook) -> _Asked:
    rule = loaded.rule
    try:
        limit = threshold(
            condition.flag, rulebook.parameters, subject.reform.date, rulebook.own_parameters
        )
    except BadInput as error:
        at = loaded.document.place("flag") or loaded.document.value_place(())
        raise BadInput(replace(problem, place=at) for problem in error.problems) from error
    measured = METRICS[condition.metric].measure(replace(subject, asked=condition.text))
    if rule.on == "municipalities":
        values = by_municipality(measured, subject.population)
    elif rule.on == "corners":
        groups = subject.groupings[CORNERS].groups
        values = by_group(measured, subject.population, groups, rule.group_at_least)
    else:
        values = country_wide(measured, subject.population)
    if not values.known:
        raise NotComputable("no-figure")
    return _Asked(condition, limit, measured, values, flagged(values.values, limit))


def _evidence(
    rule: Rule, subject: Subject, asked: list[_Asked], hits: Mask, enough: Mask
) -> Evidence:
    """Figures of the first condition that anyone meets, for all who meet the rule."""
    first = next((one for one in asked if one.hits[LIKELY].any()), asked[0])
    likely, hit = first.values.values[LIKELY], hits[LIKELY]
    worse = np.where(hit & np.isfinite(likely), badness(likely, first.limit), -np.inf)
    order = [int(i) for i in np.argsort(-worse, kind="stable") if hit[i]]
    names = _names(rule, subject)
    affected = tuple(
        Affected(id=names[i], value=float(likely[i]) if np.isfinite(likely[i]) else None)
        for i in order
    )
    numbers = {
        name: Figure(value=value, unit=unit)
        for one in reversed(asked)
        for name, (value, unit) in one.measured.numbers.items()
    }
    return Evidence(
        metric=first.condition.metric,
        unit=METRICS[first.condition.metric].unit,
        threshold=first.limit,
        count=len(affected),
        inhabitants=float(first.values.inhabitants[hit].sum()),
        worst=affected[0] if affected else None,
        affected=affected,
        numbers=numbers,
        holds_in=tuple(
            case for case, is_so in zip(NAMED_CASES, named(enough), strict=True) if is_so
        ),
    )


def _names(rule: Rule, subject: Subject) -> tuple[str, ...]:
    if rule.on == "municipalities":
        return subject.setting.country.codes
    if rule.on == "corners":
        return tuple(group.id for group in subject.groupings[CORNERS].groups)
    return (WHOLE_REFORM if subject.measure is None else WHOLE_COUNTRY,)
