"""What a figure rests on: rules that did not fire, assumptions, data, sources and versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from impactcheck.contract.findings import RuleOutcome
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Link, Sentence
from impactcheck.report.content.headline import measure_title
from impactcheck.report.content.labels import column_unit
from impactcheck.report.content.tables import ColumnView, TableView
from impactcheck.report.content.typesetting import typeset
from impactcheck.report.content.wording import Wording


@dataclass(frozen=True)
class RuleView:
    """A rule that passed, did not apply or could not be evaluated."""

    code: str
    name: str
    title: str
    measure: str
    reason: Sentence


@dataclass(frozen=True)
class Appendix:
    """Everything that lets a reader check, repeat or doubt the result."""

    passed: tuple[RuleView, ...]
    not_applicable: tuple[RuleView, ...]
    assumptions: tuple[Sentence, ...]
    remarks: tuple[Sentence, ...]
    vintages: TableView
    sources: tuple[Link, ...]
    fingerprint: str
    versions: Sentence


def not_evaluated(document: Document, wording: Wording) -> tuple[RuleView, ...]:
    """Rules that could not be evaluated, each with its reason."""
    return _rules(document, wording, "not_evaluated", document.assessment.not_evaluated)


def not_modelled(document: Document, wording: Wording) -> tuple[Sentence, ...]:
    """What the program does not compute at all."""
    return _messages(document, wording, "not_modelled")


def appendix(document: Document, wording: Wording) -> Appendix:
    """The appendix of the document."""
    assessment = document.assessment
    reform = document.json["reform"]
    drafters = tuple((typeset(str(text)),) for text in reform.get("assumptions") or ())
    return Appendix(
        passed=_rules(document, wording, "passed", assessment.passed),
        not_applicable=_rules(document, wording, "not_applicable", assessment.not_applicable),
        assumptions=(*_messages(document, wording, "assumptions"), *drafters),
        remarks=_notes(document, wording),
        vintages=_vintages(document, wording),
        sources=tuple(
            Link(typeset(str(source["title"])), str(source.get("href") or ""))
            for source in reform.get("sources") or ()
        ),
        fingerprint=assessment.fingerprint,
        versions=wording.say(
            "versions",
            program=assessment.versions.program,
            rules=assessment.versions.rules,
            country=assessment.versions.country,
        ),
    )


def _messages(document: Document, wording: Wording, name: str) -> tuple[Sentence, ...]:
    return tuple(wording.message(f"/{name}/{place}") for place in range(len(document.json[name])))


def _notes(document: Document, wording: Wording) -> tuple[Sentence, ...]:
    """The measures' notes that are not assumptions, under the title where measures are several."""
    several = len(document.assessment.measures) > 1
    return tuple(
        (
            *((f"{measure.title}: ",) if several else ()),
            *wording.message(f"/measures/{index}/notes/{place}"),
        )
        for index, measure in enumerate(document.assessment.measures)
        for place, note in enumerate(measure.notes)
        if note not in document.assessment.assumptions
    )


def _rules(
    document: Document, wording: Wording, name: str, outcomes: Sequence[RuleOutcome]
) -> tuple[RuleView, ...]:
    return tuple(
        RuleView(
            code=outcome.rule,
            name=outcome.name,
            title=document.words(outcome.title),
            measure="" if outcome.measure is None else measure_title(document, outcome.measure),
            reason=() if outcome.reason is None else wording.message(f"/{name}/{place}/reason"),
        )
        for place, outcome in enumerate(outcomes)
    )


def _vintages(document: Document, wording: Wording) -> TableView:
    rows = tuple(
        (
            document.words(vintage.label),
            str(vintage.year),
            column_unit(vintage.unit, document.language),
            vintage.publisher,
            vintage.source_id,
        )
        for vintage in document.assessment.vintages
    )
    columns = (
        "column-figure",
        "column-year",
        "column-unit",
        "column-publisher",
        "column-source",
    )
    return TableView(
        "vintages",
        wording.text("table-vintages"),
        tuple(ColumnView(wording.text(key)) for key in columns),
        rows,
    )
