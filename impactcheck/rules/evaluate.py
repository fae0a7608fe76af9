"""Asking every rule of a reform: flagged, passed, not applicable or not evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce

import numpy as np

from impactcheck.arrays import LIKELY, NAMED_CASES, Mask, named
from impactcheck.contract.base import Figure, Message
from impactcheck.contract.findings import (
    Affected,
    Evidence,
    Finding,
    RuleOutcome,
    Severity,
)
from impactcheck.metrics.registry import NotComputable, Subject
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import Place
from impactcheck.rules.applies import applies, asks_about_reform, remedies_for
from impactcheck.rules.asking import CORNERS, Asked, put
from impactcheck.rules.judge import badness
from impactcheck.rules.load import LoadedRule, Rulebook
from impactcheck.rules.model import Rule
from impactcheck.rules.rule_subject import WHOLE_REFORM
from impactcheck.rules.weigh import Weighing, weigh

WHOLE_COUNTRY = "country"


_ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}


@dataclass(frozen=True)
class Answers:
    """All outcomes of a rulebook over a reform, findings worst first."""

    findings: tuple[Finding, ...]
    passed: tuple[RuleOutcome, ...]
    not_applicable: tuple[RuleOutcome, ...]
    not_evaluated: tuple[RuleOutcome, ...]


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
                findings.append(_with_places(finding, text_place))
    findings.sort(key=lambda finding: _ORDER[finding.severity])
    return Answers(tuple(findings), tuple(passed), tuple(not_applicable), tuple(not_evaluated))


def _with_places(finding: Finding, text_place: Callable[[str], Place | None]) -> Finding:
    """The finding with the line of each field that it lists, the first of them its own."""
    listed, first = [], None
    for one in finding.evidence.listed:
        place = None if one.path is None else text_place(one.path)
        first = first or place
        listed.append(one.model_copy(update={"line": None if place is None else place.line}))
    evidence = finding.evidence.model_copy(update={"listed": tuple(listed)})
    changes: dict[str, object] = {"evidence": evidence}
    if finding.line is None and first is not None:
        changes |= {"line": first.line, "column": first.column}
    return finding.model_copy(update=changes)


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
    asked: list[Asked] = []
    unknown: NotComputable | None = None
    for condition in rule.conditions:
        try:
            asked.append(put(condition, loaded, subject, rulebook))
        except NotComputable as reason:
            unknown = unknown or reason
    if unknown is not None and not asked:
        raise unknown
    weight = weigh(loaded, subject, rulebook)
    met = _met(rule, asked, weight)
    if unknown is not None and not _settles(rule, met):
        raise unknown
    if met is None:
        return None
    return Finding(
        rule=rule.id,
        name=rule.name,
        area=rule.area,
        severity=met.severity,
        title=rule.title,
        why=rule.why,
        message=rule.message,
        measure=None if subject.measure is None else subject.measure.id,
        line=None if place is None else place.line,
        column=None if place is None else place.column,
        on=rule.on,
        evidence=_evidence(rule, subject, met, weight),
        basis=rule.basis,
        redesigns=remedies_for(rule, _kinds(subject)),
        origin=loaded.origin,
        standing=rule.standing,
        instead=rule.instead,
    )


@dataclass(frozen=True, eq=False)
class _Met:
    """The worst level that enough meet: `hits` (cases, n), and in which cases there are enough."""

    severity: Severity
    asked: list[Asked]
    hits: Mask
    enough: Mask
    weighed: bool


def _met(rule: Rule, asked: list[Asked], weight: Weighing | None) -> _Met | None:
    """The worst level that is met in the likely case; a rule with one `flag` is its own level."""
    if rule.levels is None:
        combine = np.logical_and if rule.all is not None else np.logical_or
        weighs = weight is not None
        hits = _heavy(reduce(combine, [one.hits for one in asked]), weight if weighs else None)
        levels = [(rule.severities[0], asked, hits, weighs)]
    else:
        levels = []
        for level, one in zip(rule.levels, asked, strict=True):
            weighs = weight is not None and level.weighs
            hits = _heavy(one.hits, weight if weighs else None)
            levels.append((level.severity, [one], hits, weighs))
    found = None
    for severity, those, hits, weighs in sorted(levels, key=lambda one: _ORDER[one[0]]):
        enough = np.count_nonzero(hits, axis=-1) >= rule.hits_at_least
        if found is None and enough[LIKELY]:
            found = _Met(severity, those, hits, enough, weighs)
    return found


def _settles(rule: Rule, met: _Met | None) -> bool:
    """One known condition settles an `any` that it meets and an `all` that it does not."""
    return met is None if rule.all is not None else met is not None


def _kinds(subject: Subject) -> tuple[str, ...]:
    """The kind of the measure asked about, or of every measure of the reform."""
    asked = subject.all_effects if subject.measure is None else (subject.measure,)
    return tuple(one.measure.kind for one in asked)


def _evidence(rule: Rule, subject: Subject, met: _Met, weight: Weighing | None) -> Evidence:
    """Figures of the first condition that anyone meets, for all who meet the rule."""
    asked = met.asked
    first = next((one for one in asked if one.hits[LIKELY].any()), asked[0])
    likely, hit = first.values.values[LIKELY], met.hits[LIKELY]
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
        weight=None if weight is None else weight.at(order[:1], needed=met.weighed),
        listed=tuple(
            line for one in asked if one.hits[LIKELY].any() for line in one.measured.listed
        ),
        holds_in=tuple(
            case for case, is_so in zip(NAMED_CASES, named(met.enough), strict=True) if is_so
        ),
    )


def _heavy(hits: Mask, weight: Weighing | None) -> Mask:
    return hits if weight is None else hits & weight.heavy


def _names(rule: Rule, subject: Subject) -> tuple[str, ...]:
    if rule.on == "municipalities":
        return subject.setting.country.codes
    if rule.on == "corners":
        return tuple(group.id for group in subject.groupings[CORNERS].groups)
    return (WHOLE_REFORM if subject.measure is None else WHOLE_COUNTRY,)
