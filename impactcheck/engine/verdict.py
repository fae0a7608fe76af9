"""The conclusion: a word per area, the worst severity, and on whom it falls."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.contract.base import Message
from impactcheck.contract.effects import WhoIsHit
from impactcheck.contract.findings import Area, AreaWord, Counts, Finding, Verdict
from impactcheck.engine.who_meets import GROUNDWORK_AREA
from impactcheck.rules.asking import CORNERS
from impactcheck.rules.evaluate import DATA_AREA, Answers
from impactcheck.rules.load import Rulebook

RANK: dict[str, int] = {"error": 3, "warning": 2, "note": 1}
DECIDING = frozenset({"LS101", "LS301", "LS401", "LS504"})
"""The rules that decide what a kind of measure does: while one is silent, nothing is clear."""
NEARLY_ALL = 0.9
"""Where so large a share of those touched are hit, and no kind more, all kinds are (our choice)."""


def verdict(rulebook: Rulebook, answers: Answers, hit: WhoIsHit | None) -> Verdict:
    """Counts by severity and area, and the conclusion with the kinds of municipality it names.

    `hit` are those who meet the gravest findings, None where these name nobody.
    """
    judging = [one.rule.area for one in rulebook.rules if one.rule.area != DATA_AREA]
    areas = tuple(_area(area, answers) for area in dict.fromkeys(judging))
    silent = {one.rule for one in answers.not_evaluated if one.area != DATA_AREA}
    counts = {level: sum(f.severity == level for f in answers.findings) for level in RANK}
    worst = worst_of([finding.severity for finding in answers.findings])
    outcome = worst_of([f.severity for f in answers.findings if f.area != GROUNDWORK_AREA])
    groundwork = worst_of([f.severity for f in answers.findings if f.area == GROUNDWORK_AREA])
    kinds = () if hit is None else hit.kinds
    unsettled = [one.rule for one in answers.not_evaluated if one.rule in DECIDING]
    arguments: dict[str, str | int | float] = {}
    if outcome in ("error", "warning"):
        key = _of_those_hit(hit)
    elif unsettled:
        # A task of unknown cost passed without remark, since the rule that decides was silent.
        key, arguments = "conclusion-not-settled", {"rule": unsettled[0]}
    else:
        key = "conclusion-notes" if outcome == "note" else "conclusion-clear"
        if rulebook.standings is not None:
            # Whoever asks the law alone must not read that nothing else was found either.
            key = f"{key}-chosen"
    return Verdict(
        worst=worst,
        errors=counts["error"],
        warnings=counts["warning"],
        notes=counts["note"],
        not_evaluated=len(silent),
        areas=areas,
        conclusion=Message(key=key, arguments=arguments),
        dimensions=tuple(kind.id for kind in kinds if kind.grouping == CORNERS),
        outcome=outcome,
        groundwork=groundwork,
        unsettled=tuple(dict.fromkeys(unsettled)),
        outcome_counts=_counts([f for f in answers.findings if f.area != GROUNDWORK_AREA]),
        groundwork_counts=_counts([f for f in answers.findings if f.area == GROUNDWORK_AREA]),
    )


def _counts(findings: Sequence[Finding]) -> Counts:
    severities = [finding.severity for finding in findings]
    return Counts(
        errors=severities.count("error"),
        warnings=severities.count("warning"),
        notes=severities.count("note"),
    )


def _of_those_hit(hit: WhoIsHit | None) -> str:
    """The key of the conclusion on a reform with errors or warnings."""
    if hit is None:
        return "conclusion-findings"
    if hit.kinds:
        if hit.kinds[0].grouping != CORNERS:
            return "conclusion-uneven-groups"
        most = any(2 * kind.municipalities >= kind.touched for kind in hit.kinds)
        return "conclusion-uneven" if most else "conclusion-uneven-some"
    everywhere = hit.hit >= NEARLY_ALL * hit.touched
    return "conclusion-everywhere" if everywhere else "conclusion-some"


def worst_of(severities: Sequence[str]) -> AreaWord:
    """The worst severity as the word of a judgment: clear where there is none."""
    if not severities:
        return "clear"
    words: dict[int, AreaWord] = {3: "error", 2: "warning", 1: "note"}
    return words[max(RANK[severity] for severity in severities)]


def _area(area: str, answers: Answers) -> Area:
    found = [finding.severity for finding in answers.findings if finding.area == area]
    unknown = len({one.rule for one in answers.not_evaluated if one.area == area})
    passed = any(outcome.area == area for outcome in answers.passed)
    word: AreaWord = worst_of(found) if found or passed else "not_evaluated"
    return Area(id=area, word=word, findings=len(found), not_evaluated=unknown)
