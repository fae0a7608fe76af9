"""A rule's answers about a reform and its measures, told as one finding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.contract.findings import Finding, FindingPart
from impactcheck.metrics.registry import Subject
from impactcheck.problems import Place
from impactcheck.rules.answers import ORDER, Answer
from impactcheck.rules.applies import remedies_for
from impactcheck.rules.judge import badness
from impactcheck.rules.load import LoadedRule


@dataclass(frozen=True, eq=False)
class Told:
    """What a rule answered of a subject; `measure` is None for the reform, or for its sum."""

    subject: Subject
    measure: str | None
    answer: Answer


def one_finding(
    loaded: LoadedRule,
    parts: Sequence[Told],
    whole: Told | None,
    place: Callable[[str | None], Place | None],
    text_place: Callable[[str], Place | None],
) -> Finding:
    """The finding of at least one answer: as severe as the worst, with evidence of the worst.

    `parts` are the measures that meet the rule, `whole` the reform as such or its summed effects.
    A rule that asks the sum alone is as severe as the sum. Where sum and parts are as severe, the
    sum is told, unless one measure is all there is to tell of.
    """
    rule = loaded.rule
    main = whole if whole is not None and (rule.asks == "whole" or not parts) else None
    if main is None:
        main = min(parts, key=_rank)
        if whole is not None:
            first, second = (ORDER[one.answer.severity] for one in (whole, main))
            main = whole if first < second or (first == second and len(parts) > 1) else main
    at = place(main.measure or (parts[0].measure if len(parts) == 1 else None))
    named = next((one.text for one in rule.conditions if one.text is not None), None)
    if named is not None:
        at = text_place(named)
    return Finding(
        rule=rule.id,
        name=rule.name,
        area=rule.area,
        severity=main.answer.severity,
        title=rule.title,
        why=rule.why,
        message=rule.message,
        measure=parts[0].measure if len(parts) == 1 else None,
        line=None if at is None else at.line,
        column=None if at is None else at.column,
        on=rule.on,
        evidence=main.answer.evidence,
        basis=rule.basis,
        redesigns=remedies_for(rule, _kinds(main.subject, parts)),
        origin=loaded.origin,
        standing=rule.standing,
        instead=rule.instead,
        parts=tuple(_part(one, place, is_told=one is main) for one in parts),
        evidence_of=main.measure,
        of_whole=main.measure is None and main.subject.measure is not None,
    )


def _rank(one: Told) -> tuple[int, float]:
    """Most severe first, then by how far beyond its limit the worst value lies."""
    evidence = one.answer.evidence
    worst, beyond = evidence.worst, 0.0
    if worst is not None and worst.beyond is not None:
        beyond = np.inf
    elif worst is not None and worst.value is not None and evidence.threshold is not None:
        beyond = float(badness(np.array([worst.value]), evidence.threshold)[0])
    return ORDER[one.answer.severity], -beyond


def _kinds(main: Subject, parts: Sequence[Told]) -> tuple[str, ...]:
    """The kinds of the measures that meet the rule, or of all where only their sum does."""
    met = {one.measure for one in parts}
    everything = [one for one in main.all_effects if not met or one.id in met]
    return tuple(dict.fromkeys(one.measure.kind for one in everything))


def _part(one: Told, place: Callable[[str | None], Place | None], *, is_told: bool) -> FindingPart:
    at, evidence = place(one.measure), one.answer.evidence
    return FindingPart(
        measure=one.measure or "",
        severity=one.answer.severity,
        line=None if at is None else at.line,
        column=None if at is None else at.column,
        count=evidence.count,
        inhabitants=evidence.inhabitants,
        worst=evidence.worst,
        weight=evidence.weight,
        meets=None if is_told else tuple(found.id for found in evidence.affected),
    )
