"""What the rules found, worst first, each finding with its evidence and its basis."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.findings import Finding
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Link, Part, Sentence
from impactcheck.report.content.headline import GROUNDWORK_AREA, SYMBOLS
from impactcheck.report.content.labels import measure_title, metric_label, number_label
from impactcheck.report.content.outcomes import has_ranges, holds_in
from impactcheck.report.content.whom import whom
from impactcheck.report.content.wording import Argument, Wording

SEVERITIES = ("error", "warning", "note")
AFFECTS = ("municipalities", "corners")
"""Levels at which a rule names those who meet its flag."""
RATIOS = ("ratio", "share")
"""Units that say how unevenly something falls, and not how much it is."""
SANCTIONS = "sanction"


@dataclass(frozen=True)
class NamedFigure:
    """A figure under a name: a municipality's, an archetype's or a term's."""

    name: str
    figure: FigureView


@dataclass(frozen=True)
class FindingView:
    """One finding as it is read."""

    anchor: str
    code: str
    name: str
    severity: str
    severity_word: str
    area_id: str
    area: str
    standing: str
    title: str
    message: Sentence
    why: str
    place: Sentence
    metric: str
    threshold: Sentence
    origin: str
    is_assumption: bool
    extent: Sentence
    numbers: tuple[NamedFigure, ...]
    holds: str
    affected: tuple[NamedFigure, ...]
    affected_label: Sentence
    basis: tuple[Link, ...]
    remedies: tuple[str, ...]
    instead: str

    @property
    def symbol(self) -> str:
        return SYMBOLS[self.severity]


def finding_views(document: Document, wording: Wording) -> tuple[FindingView, ...]:
    """All findings, errors first, otherwise in the order of the assessment."""
    numbered = enumerate(document.assessment.findings)
    ordered = sorted(numbered, key=lambda pair: SEVERITIES.index(pair[1].severity))
    return tuple(
        _finding(document, wording, f"/findings/{index}", finding) for index, finding in ordered
    )


def data_note_views(document: Document, wording: Wording) -> tuple[FindingView, ...]:
    """What the rules about data say of the figures, in the order of the assessment."""
    return tuple(
        _finding(document, wording, f"/data_notes/{index}", note)
        for index, note in enumerate(document.assessment.data_notes)
    )


def about_effects(findings: tuple[FindingView, ...]) -> tuple[FindingView, ...]:
    """Those about what the reform does."""
    return tuple(one for one in findings if one.area_id != GROUNDWORK_AREA)


def about_groundwork(findings: tuple[FindingView, ...]) -> tuple[FindingView, ...]:
    """Those about what its consequence analysis leaves unsaid."""
    return tuple(one for one in findings if one.area_id == GROUNDWORK_AREA)


def _finding(document: Document, wording: Wording, at: str, finding: Finding) -> FindingView:
    evidence = finding.evidence
    threshold = evidence.threshold
    return FindingView(
        anchor=at.removeprefix("/").replace("findings", "finding").replace("/", "-"),
        code=finding.rule,
        name=finding.name,
        severity=finding.severity,
        severity_word=wording.text(f"word-{finding.severity}"),
        area_id=finding.area,
        area=wording.text_or(f"area-{finding.area}", finding.area),
        standing="" if finding.standing is None else wording.text(f"standing-{finding.standing}"),
        title=document.words(finding.title),
        message=(
            *wording.rule_text(at, document.words(finding.message)),
            *_weight(document, wording, f"{at}/evidence/weight", finding),
            *whom(document, wording, finding),
        ),
        why=document.words(finding.why),
        place=_place(document, wording, finding),
        metric=metric_label(evidence.metric, document.language),
        threshold=_threshold(document, wording, f"{at}/evidence/threshold", finding),
        origin="" if threshold is None else wording.text(f"origin-{threshold.origin}"),
        is_assumption=threshold is not None and threshold.origin == "assumption",
        extent=_extent(document, wording, at, finding),
        numbers=tuple(
            NamedFigure(
                number_label(name, document.language),
                document.figure(f"{at}/evidence/numbers/{name}/value"),
            )
            for name in evidence.numbers
        ),
        holds=_holds(document, wording, finding),
        affected=()
        if finding.on not in AFFECTS
        else tuple(
            NamedFigure(
                document.name_of(affected.id),
                wording.value_of(f"{at}/evidence/affected/{position}", evidence.unit),
            )
            for position, affected in enumerate(evidence.affected)
        ),
        affected_label=wording.say(
            "affected-corners" if finding.on == "corners" else "affected-municipalities",
            count=document.figure(f"{at}/evidence/count", "count", with_unit=False),
        ),
        basis=tuple(Link(reference.title, reference.href or "") for reference in finding.basis),
        remedies=tuple(wording.text_or(f"redesign-{name}", name) for name in finding.redesigns),
        instead="" if finding.instead is None else document.words(finding.instead),
    )


def _place(document: Document, wording: Wording, finding: Finding) -> Sentence:
    if len(finding.parts) > 1:
        found: list[Part] = []
        for part in finding.parts:
            title = measure_title(document, part.measure)
            key = "place-measure" if part.line is None else "place-line"
            found += ["; "] if found else []
            found += wording.say(key, title=title, line=str(part.line))
        return tuple(found)
    title = "" if finding.measure is None else measure_title(document, finding.measure)
    if finding.line is None:
        return wording.say("place-measure", title=title) if title else ()
    key = "place-line" if title else "place-line-only"
    return wording.say(key, title=title, line=str(finding.line))


def _threshold(document: Document, wording: Wording, at: str, finding: Finding) -> Sentence:
    threshold = finding.evidence.threshold
    if threshold is None:
        return ()
    if threshold.unit == "yes_no":
        return wording.say("threshold-yes")
    figures: dict[str, Argument] = {"value": document.limit(f"{at}/value")}
    if threshold.upper is not None:
        figures["upper"] = document.limit(f"{at}/upper")
    sentence = wording.say(f"threshold-{threshold.comparison}", "report", **figures)
    if threshold.stale and threshold.valid_from:
        return (*sentence, " ", *wording.say("threshold-stale", date=threshold.valid_from))
    return sentence


PLACES_OF_THEIR_OWN = ("municipalities", "corners")
"""Rules on these name the one worst off, and the weight told is its own."""


def _weight(document: Document, wording: Wording, at: str, finding: Finding) -> Sentence:
    """What the effect weighs, said with how unevenly it falls: one is nothing without the other."""
    weight = finding.evidence.weight
    if weight is None or weight.value is None:
        return ()
    if not weight.needed and finding.evidence.unit in RATIOS:
        key = "beside-decision" if finding.area == SANCTIONS else "beside-net"
        if finding.on == "municipalities":
            key += "-there"
    elif finding.on in PLACES_OF_THEIR_OWN:
        key = "finding-weighs-one"
    else:
        key = "finding-weighs" if weight.reached_by else "finding-weighs-little"
    place = "" if weight.municipality is None else document.name_of(weight.municipality)
    said = wording.say(
        key,
        value=document.figure(f"{at}/value", weight.unit),
        place=place,
        limit=document.limit(f"{at}/at_least"),
        reached=document.figure(f"{at}/reached_by", "count", with_unit=False),
    )
    return (" ", *said)


def _extent(document: Document, wording: Wording, at: str, finding: Finding) -> Sentence:
    evidence = finding.evidence
    if finding.on not in AFFECTS:
        return ()
    return wording.say(
        f"extent-{finding.on}",
        count=document.figure(f"{at}/evidence/count", "count", with_unit=False),
        inhabitants=document.figure(f"{at}/evidence/inhabitants", "persons", with_unit=False),
    ) + _worst(document, wording, at, evidence.unit, finding)


def _worst(document: Document, wording: Wording, at: str, unit: str, finding: Finding) -> Sentence:
    worst = finding.evidence.worst
    if worst is None:
        return ()
    figure = wording.value_of(f"{at}/evidence/worst", unit)
    return (" ", *wording.say("worst", name=document.name_of(worst.id), value=figure))


def _holds(document: Document, wording: Wording, finding: Finding) -> str:
    """Whether the finding stands in all three outcomes; empty where no figure is uncertain."""
    if not has_ranges(document):
        return ""
    return holds_in(wording, finding.evidence.holds_in)
