"""Asking every rule of a reform: flagged, passed, not applicable or not evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from impactcheck.contract.base import Message
from impactcheck.contract.findings import Finding, RuleOutcome
from impactcheck.metrics.registry import NotComputable, Subject
from impactcheck.problems import Place
from impactcheck.rules.answers import ORDER, answer
from impactcheck.rules.applies import applies, asks_about_reform
from impactcheck.rules.load import LoadedRule, Rulebook
from impactcheck.rules.model import Rule
from impactcheck.rules.one_finding import Told, one_finding

DATA_AREA = "data"
"""The area of the rules about the figures behind a result, which judge no reform."""


@dataclass(frozen=True)
class Answers:
    """All outcomes of a rulebook over a reform, findings worst first and one a rule.

    `data_notes` are what rules of area `data` found: never findings.
    """

    findings: tuple[Finding, ...]
    passed: tuple[RuleOutcome, ...]
    not_applicable: tuple[RuleOutcome, ...]
    not_evaluated: tuple[RuleOutcome, ...]
    data_notes: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class _Heard:
    """What one rule answered: of each measure, and of the reform or its sum."""

    parts: list[Told] = field(default_factory=list)
    whole: list[Told] = field(default_factory=list)
    passed: list[RuleOutcome] = field(default_factory=list)
    not_evaluated: list[RuleOutcome] = field(default_factory=list)


def ask_all(
    rulebook: Rulebook,
    subjects: Iterable[Subject],
    place: Callable[[str | None], Place | None],
    text_place: Callable[[str], Place | None] = lambda _path: None,
    *,
    sums: bool = True,
) -> Answers:
    """Put every rule to every subject it is about, findings worst first.

    `place` tells where a measure stands in the reform file, `text_place` where a dotted path does.
    Without `sums` rules are not put to the reform's summed effects. Raises BadInput, at the rule's
    threshold, for a parameter that has no value yet on the reform's date.
    """
    everything = list(subjects)
    findings: list[Finding] = []
    passed: list[RuleOutcome] = []
    not_applicable: list[RuleOutcome] = []
    not_evaluated: list[RuleOutcome] = []
    for loaded in rulebook.rules:
        asked = list(_asked(loaded.rule, everything, sums=sums))
        if not asked:
            not_applicable.append(_outcome(loaded.rule, None, None))
            continue
        heard = _hear(loaded, asked, rulebook)
        passed += heard.passed
        not_evaluated += heard.not_evaluated
        if heard.parts or heard.whole:
            whole = heard.whole[0] if heard.whole else None
            finding = one_finding(loaded, heard.parts, whole, place, text_place)
            findings.append(_with_places(finding, text_place))
    findings.sort(key=lambda finding: ORDER[finding.severity])
    return Answers(
        tuple(one for one in findings if one.area != DATA_AREA),
        tuple(passed),
        tuple(not_applicable),
        tuple(not_evaluated),
        tuple(one for one in findings if one.area == DATA_AREA),
    )


def _asked(
    rule: Rule, everything: Sequence[Subject], *, sums: bool
) -> Iterable[tuple[str | None, Subject]]:
    """Whom the rule is put to: each measure that it is about by id, the sum or the reform by None.

    The sum of one measure is that measure, and is asked as such.
    """
    measures = [one for one in everything if one.measure is not None]
    if asks_about_reform(rule):
        whole = (one for one in everything if one.measure is None)
        yield from ((None, one) for one in whole if applies(rule, one.reform, None))
        return
    met = [
        one
        for one in measures
        if one.measure is not None and applies(rule, one.reform, one.measure.measure)
    ]
    yield from ((one.measure.id, one) for one in met if one.measure is not None)
    if not met or rule.asks == "parts" or not sums:
        return
    together = met[0].together
    if together is not None and not any(one is together for one in met[0].all_effects):
        yield None, replace(met[0], measure=together)


def _hear(
    loaded: LoadedRule, asked: Sequence[tuple[str | None, Subject]], rulebook: Rulebook
) -> _Heard:
    """Every answer to the rule, the sum's last."""
    rule, heard = loaded.rule, _Heard()
    for measure, subject in asked:
        is_sum = measure is None and subject.measure is not None
        try:
            found = answer(loaded, subject, rulebook)
        except NotComputable as reason:
            if is_sum and len(asked) > 1:
                continue
            message = Message(key=reason.key, arguments=reason.arguments)
            heard.not_evaluated.append(_outcome(rule, measure, message))
            continue
        if is_sum and rule.asks == "whole":
            # What the sum answers is the answer: parts only say where it comes from.
            heard.passed.clear()
            heard.not_evaluated.clear()
            if found is None:
                heard.parts.clear()
                heard.passed.append(_outcome(rule, None, None))
        if found is not None:
            told = Told(subject, measure, found)
            (heard.whole if measure is None else heard.parts).append(told)
        elif not is_sum:
            heard.passed.append(_outcome(rule, measure, None))
    return heard


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


def _outcome(rule: Rule, measure: str | None, reason: Message | None) -> RuleOutcome:
    return RuleOutcome(
        rule=rule.id,
        name=rule.name,
        area=rule.area,
        title=rule.title,
        measure=measure,
        reason=reason,
    )
