"""The conclusion: a word per area, the worst severity, and on whom it falls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from impactcheck.contract.base import Message
from impactcheck.contract.findings import Area, AreaWord, Verdict
from impactcheck.country.model import Grouping
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.engine.who_is_hit import Hit, who
from impactcheck.rules.evaluate import Answers
from impactcheck.rules.load import Rulebook

RANK: dict[str, int] = {"error": 3, "warning": 2, "note": 1}
GROUNDWORK_AREA = "process"
"""The area of the rules about what the consequence analysis says."""
DECIDING = frozenset({"LS101", "LS105", "LS301", "LS401", "LS407", "LS504"})
"""The rules that decide what a kind of measure does: while one is silent, nothing is clear."""
DIMENSIONS = (("small", "large"), ("shrinking", "growing"), ("sparse", "dense"))


def verdict(
    rulebook: Rulebook,
    answers: Answers,
    measure: MeasureEffects | None,
    groupings: Mapping[str, Grouping],
    setting: Setting,
    times: float | None,
) -> Verdict:
    """Counts by severity and area; dimensions along which the leading measure weighs unevenly."""
    areas = tuple(
        _area(area, answers) for area in dict.fromkeys(one.rule.area for one in rulebook.rules)
    )
    counts = {level: sum(f.severity == level for f in answers.findings) for level in RANK}
    worst = worst_of([finding.severity for finding in answers.findings])
    outcome = worst_of([f.severity for f in answers.findings if f.area != GROUNDWORK_AREA])
    groundwork = worst_of([f.severity for f in answers.findings if f.area == GROUNDWORK_AREA])
    dimensions = () if measure is None else _dimensions(measure, groupings, setting, times)
    unsettled = [one.rule for one in answers.not_evaluated if one.rule in DECIDING]
    arguments: dict[str, str | int | float] = {}
    if outcome in ("error", "warning"):
        key = "conclusion-uneven" if dimensions else "conclusion-findings"
    elif unsettled:
        # A task of unknown cost passed without remark, since the rule that decides was silent.
        key, arguments = "conclusion-not-settled", {"rule": unsettled[0]}
    else:
        key = "conclusion-notes" if outcome == "note" else "conclusion-clear"
    return Verdict(
        worst=worst,
        errors=counts["error"],
        warnings=counts["warning"],
        notes=counts["note"],
        not_evaluated=len(answers.not_evaluated),
        areas=areas,
        conclusion=Message(key=key, arguments=arguments),
        dimensions=dimensions,
        outcome=outcome,
        groundwork=groundwork,
    )


def worst_of(severities: Sequence[str]) -> AreaWord:
    """The worst severity as the word of a judgment: clear where there is none."""
    if not severities:
        return "clear"
    words: dict[int, AreaWord] = {3: "error", 2: "warning", 1: "note"}
    return words[max(RANK[severity] for severity in severities)]


def _area(area: str, answers: Answers) -> Area:
    found = [finding.severity for finding in answers.findings if finding.area == area]
    unknown = sum(outcome.area == area for outcome in answers.not_evaluated)
    passed = any(outcome.area == area for outcome in answers.passed)
    word: AreaWord = worst_of(found) if found or passed else "not_evaluated"
    return Area(id=area, word=word, findings=len(found), not_evaluated=unknown)


def _dimensions(
    measure: MeasureEffects,
    groupings: Mapping[str, Grouping],
    setting: Setting,
    times: float | None,
) -> tuple[str, ...]:
    """Ends of the corners' dimensions where a larger share of the municipalities is hit.

    An end is named when its share is more than `times` that of the other end.
    """
    those = None if times is None else who(measure, setting, times)
    if times is None or those is None:
        return ()
    named = []
    for ends in DIMENSIONS:
        first, second = (_share_hit(those, groupings["corners"], end) for end in ends)
        if first > times * second:
            named.append(ends[0])
        if second > times * first:
            named.append(ends[1])
    return tuple(named)


def _share_hit(those: Hit, corners: Grouping, end: str) -> float:
    members = np.any([group.members for group in corners.groups if end in group.id.split("-")], 0)
    touched = int((members & those.known).sum())
    return int((members & those.hit).sum()) / touched if touched else 0.0
