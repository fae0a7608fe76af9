"""How much of a verdict rests on where the corners are drawn: the rules asked with moved splits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import median_of
from impactcheck.contract.base import Words
from impactcheck.contract.findings import Affected, RuleOutcome
from impactcheck.contract.sensitivity import Answer, Asked, Change, MovedSplit, Sensitivity
from impactcheck.country.corners import DIMENSIONS, CornerSplits
from impactcheck.country.model import Country, Grouping
from impactcheck.engine.examination import examine
from impactcheck.engine.headline import leading_measure
from impactcheck.engine.verdict import verdict
from impactcheck.engine.who_is_hit import who_is_hit
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.evaluate import Answers
from impactcheck.rules.load import Rulebook

MOVED_BY = 0.2
"""A split is moved by a fifth, down and up (our assumption)."""


@dataclass(frozen=True, eq=False)
class _Outcome:
    """All answers of the rules with one set of splits."""

    grouping: Grouping
    dimensions: tuple[str, ...]
    answers: Mapping[tuple[str, str | None], tuple[Asked, Words, str | None]]


def sensitivity(loaded: LoadedReform, country: Country, rulebook: Rulebook) -> Sensitivity:
    """Put every rule to the reform again with each split a fifth lower and a fifth higher.

    A split at zero is moved by a fifth of the median size of its column. Raises BadInput as
    `assess` does.
    """
    examined = examine(loaded, country, rulebook)
    reform, splits = loaded.reform, rulebook.splits

    def outcome(splits: CornerSplits) -> _Outcome:
        moved = examined.redrawn(splits)
        answers = moved.ask()
        leading = leading_measure(moved.effects, answers.findings)
        judged = verdict(rulebook, answers, who_is_hit(moved, answers, leading))
        return _Outcome(moved.groupings[splits.id], judged.dimensions, _by_rule(answers))

    base = outcome(splits)
    moved = []
    for dimension in DIMENSIONS:
        split = getattr(splits, dimension)
        step = MOVED_BY * (abs(split.limit) or _median_size(country, split.column))
        for limit in (split.limit - step, split.limit + step):
            there = outcome(splits.with_limits({dimension: limit}))
            moved.append(_moved(dimension, split.unit, split.limit, limit, base, there))
    return Sensitivity(
        reform=reform.id,
        title=reform.title,
        moved_by=MOVED_BY,
        corners=_sizes(base.grouping),
        dimensions=base.dimensions,
        moved=tuple(moved),
    )


def _median_size(country: Country, column: str) -> float:
    return float(median_of(np.abs(country.columns[column].values)))


def _moved(
    dimension: str, unit: str, limit: float, moved_to: float, base: _Outcome, there: _Outcome
) -> MovedSplit:
    changes = tuple(
        Change(rule=rule, title=title, measure=measure, unit=unit_, before=before, after=after)
        for (rule, measure), (before, title, unit_) in base.answers.items()
        if (after := _asked_of(there, rule, measure)) != before
    )
    groups = zip(base.grouping.groups, there.grouping.groups, strict=True)
    left = [now.members & ~then.members for now, then in groups]
    return MovedSplit(
        dimension=dimension,
        unit=unit,
        limit=limit,
        moved_to=moved_to,
        municipalities_moved=int(np.count_nonzero(left)),
        corners=_sizes(there.grouping),
        dimensions=there.dimensions,
        changes=changes,
        unchanged=len(base.answers) - len(changes),
    )


def _asked_of(there: _Outcome, rule: str, measure: str | None) -> Asked:
    """What a rule answered there; a sum that meets it nowhere is not among the answers."""
    found = there.answers.get((rule, measure))
    return Asked(answer="passed") if found is None else found[0]


def _sizes(grouping: Grouping) -> dict[str, int]:
    return {group.id: group.size for group in grouping.groups}


def _by_rule(
    answers: Answers,
) -> dict[tuple[str, str | None], tuple[Asked, Words, str | None]]:
    found: dict[tuple[str, str | None], tuple[Asked, Words, str | None]] = {}
    for finding in answers.findings:
        told: list[tuple[str | None, int, Affected | None]]
        told = [(part.measure, part.count, part.worst) for part in finding.parts]
        evidence = finding.evidence
        if finding.of_whole or not told:
            told.append((None, evidence.count, evidence.worst))
        for measure, count, worst in told:
            value = None if worst is None else worst.value
            asked = Asked(answer="flagged", count=count, worst=value)
            found[finding.rule, measure] = (asked, finding.title, evidence.unit)
    silent: tuple[tuple[Answer, tuple[RuleOutcome, ...]], ...] = (
        ("passed", answers.passed),
        ("not_evaluated", answers.not_evaluated),
    )
    for word, outcomes in silent:
        for one in outcomes:
            found[one.rule, one.measure] = (Asked(answer=word), one.title, None)
    return found
