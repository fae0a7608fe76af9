"""The conclusion: a word per area, the worst severity, and on whom it falls."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.assessment import Area, AreaWord, Message, Verdict
from impactcheck.country.model import Grouping
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.rules.evaluate import Answers
from impactcheck.rules.load import Rulebook

RANK: dict[str, int] = {"error": 3, "warning": 2, "note": 1}
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
    worst = _worst([finding.severity for finding in answers.findings])
    dimensions = () if measure is None else _dimensions(measure, groupings, setting, times)
    if worst in ("error", "warning"):
        key = "conclusion-uneven" if dimensions else "conclusion-findings"
    else:
        key = "conclusion-notes" if worst == "note" else "conclusion-clear"
    return Verdict(
        worst=worst,
        errors=counts["error"],
        warnings=counts["warning"],
        notes=counts["note"],
        not_evaluated=len(answers.not_evaluated),
        areas=areas,
        conclusion=Message(key=key),
        dimensions=dimensions,
    )


def _worst(severities: list[str]) -> AreaWord:
    if not severities:
        return "clear"
    words: dict[int, AreaWord] = {3: "error", 2: "warning", 1: "note"}
    return words[max(RANK[severity] for severity in severities)]


def _area(area: str, answers: Answers) -> Area:
    found = [finding.severity for finding in answers.findings if finding.area == area]
    unknown = sum(outcome.area == area for outcome in answers.not_evaluated)
    passed = any(outcome.area == area for outcome in answers.passed)
    word: AreaWord = _worst(list(found)) if found or passed else "not_evaluated"
    return Area(id=area, word=word, findings=len(found), not_evaluated=unknown)


def _dimensions(
    measure: MeasureEffects,
    groupings: Mapping[str, Grouping],
    setting: Setting,
    times: float | None,
) -> tuple[str, ...]:
    """Ends of the corners' dimensions that pay more, or receive less, per inhabitant.

    An end is named when its value is worse than the other end's by more than `times`.
    """
    if times is None:
        return ()
    kr, people = measure.values(measure.principal)[LIKELY], setting.country.population
    known = np.isfinite(kr)
    named = []
    for ends in DIMENSIONS:
        values = []
        for end in ends:
            members = np.any(
                [g.members for g in groupings["corners"].groups if end in g.id.split("-")], axis=0
            )
            members = members & known
            values.append(kr[members].sum() / people[members].sum() if members.any() else np.nan)
        for mine, other, end in ((values[0], values[1], ends[0]), (values[1], values[0], ends[1])):
            worse_payer = mine < 0 and mine < times * min(other, 0.0) and other <= 0
            worse_receiver = other > 0 and mine < other / times
            if worse_payer or worse_receiver:
                named.append(end)
    return tuple(named)
