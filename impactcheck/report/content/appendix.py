"""What a figure rests on: rules that did not fire, assumptions, data and sources."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.contract.findings import RuleOutcome
from impactcheck.contract.municipalities import Vintage
from impactcheck.language.lists import joined
from impactcheck.report.content.blocks import RuleLine
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Link, Sentence
from impactcheck.report.content.labels import column_unit, measure_title
from impactcheck.report.content.tables import ColumnView, TableView
from impactcheck.report.content.typesetting import typeset
from impactcheck.report.content.wording import Wording


def not_evaluated(document: Document, wording: Wording) -> tuple[RuleLine, ...]:
    """Rules that could not be evaluated, each with its reason."""
    return _rules(document, wording, "not_evaluated", document.assessment.not_evaluated)


def not_modelled(document: Document, wording: Wording) -> tuple[Sentence, ...]:
    """What the program does not compute at all."""
    return _messages(document, wording, "not_modelled")


def passed(document: Document, wording: Wording) -> tuple[RuleLine, ...]:
    """Rules that were evaluated and did not fire."""
    return _rules(document, wording, "passed", document.assessment.passed)


def not_applicable(document: Document, wording: Wording) -> tuple[RuleLine, ...]:
    """Rules that ask about nothing in this reform."""
    return _rules(document, wording, "not_applicable", document.assessment.not_applicable)


def assumptions(document: Document, wording: Wording) -> tuple[Sentence, ...]:
    """What is assumed: the program's own, then the drafter's."""
    drafters = tuple(
        (typeset(str(text)),) for text in document.json["reform"].get("assumptions") or ()
    )
    return (*_messages(document, wording, "assumptions"), *drafters)


def sources(document: Document) -> tuple[Link, ...]:
    """What the drafter refers to."""
    return tuple(
        Link(typeset(str(source["title"])), str(source.get("href") or ""))
        for source in document.json["reform"].get("sources") or ()
    )


def _messages(document: Document, wording: Wording, name: str) -> tuple[Sentence, ...]:
    return tuple(wording.message(f"/{name}/{place}") for place in range(len(document.json[name])))


def remarks(document: Document, wording: Wording) -> tuple[Sentence, ...]:
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
) -> tuple[RuleLine, ...]:
    """A line for each rule and reason, with the measures that it is the same for."""
    together: dict[tuple[str, str], list[int]] = {}
    for place, outcome in enumerate(outcomes):
        reason = "" if outcome.reason is None else outcome.reason.model_dump_json()
        together.setdefault((outcome.rule, reason), []).append(place)
    return tuple(_line(document, wording, name, outcomes, those) for those in together.values())


def _line(
    document: Document,
    wording: Wording,
    name: str,
    outcomes: Sequence[RuleOutcome],
    places: Sequence[int],
) -> RuleLine:
    """One rule that answered the same of the measures at those places."""
    first = outcomes[places[0]]
    measures = [one.measure for one in (outcomes[place] for place in places) if one.measure]
    titles = [measure_title(document, measure) for measure in measures]
    return RuleLine(
        code=first.rule,
        title=document.words(first.title),
        measure=joined(titles, document.language) if titles else "",
        reason=() if first.reason is None else wording.message(f"/{name}/{places[0]}/reason"),
    )


def _of(vintage: Vintage, wording: Wording) -> str:
    """The publisher's id, and that we made the figure where the publisher did not."""
    if vintage.origin in ("published", "own"):
        return vintage.source_id
    return wording.text(f"source-{vintage.origin}", source=vintage.source_id)


def vintages(document: Document, wording: Wording) -> TableView:
    """The data that were used, with year and publisher."""
    rows = tuple(
        (
            document.words(vintage.label),
            str(vintage.year),
            column_unit(vintage.unit, document.language),
            vintage.publisher,
            _of(vintage, wording),
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
