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

    def key(rule: str, measure: str | None) -> Key:
        return rule, parents.get(measure, measure) if measure is not None else None

    old = {key(one.rule, one.measure): one for one in _about_figures(before)}
    now = {key(one.rule, one.measure): one for one in _about_figures(after)}
    unknown = {key(one.rule, one.measure) for one in after.not_evaluated}
    return Told(
        gone=tuple(one for at, one in old.items() if at not in now and at not in unknown),
        residual=tuple(now.get(at, one) for at, one in old.items() if at in now or at in unknown),
        new=tuple(one for at, one in now.items() if at not in old),
    )


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
