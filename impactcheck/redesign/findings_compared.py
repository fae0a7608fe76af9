"""Findings before and after, told apart by rule and measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.findings import Finding, Severity
from impactcheck.contract.redesigns import FindingLine

Key = tuple[str, str | None]


@dataclass(frozen=True)
class Told:
    """Findings that are gone, that remain, and that are new."""

    gone: tuple[FindingLine, ...]
    residual: tuple[FindingLine, ...]
    new: tuple[FindingLine, ...]


def told_apart(
    before: Assessment, after: Assessment, origin: Mapping[str, str] | None = None
) -> Told:
    """Hold the findings against each other; `origin` tells from which measure a new one was split.

    A finding whose rule can no longer be evaluated is not gone: it remains, as it was. Findings
    about the file's texts are left out, since no redesign touches them.
    """
    parents = origin or {}
    sources = {parents.get(one.id, one.id) for one in after.measures}
    # What the sum of one measure's parts meets is met by that measure: of a grant that was split in
    # two the same finding was told as gone, and as new.
    whole = next(iter(sources)) if len(sources) == 1 else None

    def key(rule: str, measure: str | None) -> Key:
        return rule, whole if measure is None else parents.get(measure, measure)

    old = {key(one.rule, one.measure): one for one in _about_figures(before)}
    now = {key(one.rule, one.measure): one for one in _about_figures(after)}
    unknown = {key(one.rule, one.measure) for one in after.not_evaluated}
    return Told(
        gone=tuple(one for at, one in old.items() if at not in now and at not in unknown),
        residual=tuple(
            _of_measure(now.get(at, one), whole)
            for at, one in old.items()
            if at in now or at in unknown
        ),
        new=tuple(_of_measure(one, whole) for at, one in now.items() if at not in old),
    )


def _of_measure(line: FindingLine, whole: str | None) -> FindingLine:
    return line.model_copy(update={"measure": whole}) if line.measure is None else line


def _about_figures(version: Assessment) -> Iterator[FindingLine]:
    """A line for each measure that meets a rule, and for what only the reform as a whole meets."""
    for finding in version.findings:
        if finding.on == "text":
            continue
        for part in finding.parts:
            yield _line(finding, part.measure, part.severity, part.count, part.inhabitants)
        alone = all(part.severity != finding.severity for part in finding.parts)
        if alone:
            evidence = finding.evidence
            yield _line(finding, None, finding.severity, evidence.count, evidence.inhabitants)


def _line(
    finding: Finding, measure: str | None, severity: Severity, count: int, inhabitants: float
) -> FindingLine:
    return FindingLine(
        rule=finding.rule,
        severity=severity,
        title=finding.title,
        measure=measure,
        count=count,
        inhabitants=inhabitants,
    )
