"""Favourable, likely and unfavourable side by side, where an input is given as a range."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.contract.effects import Distribution, MeasureResult
from impactcheck.language.lists import joined
from impactcheck.report.content.compared import ComparedFigures, compared_figures, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.labels import series_label
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

ROOM = "scenarios"
CORNERS = "corners"
ENDS = ("favourable", "likely", "unfavourable")


def outcome_tables(
    document: Document, wording: Wording, measure_index: int
) -> tuple[TableView, ...]:
    """Totals of the country, and kronor per inhabitant by corner; empty without any range."""
    measure = document.assessment.measures[measure_index]
    tables = (
        _totals(document, wording, measure_index, measure),
        _corners(document, wording, measure_index, measure),
    )
    return tuple(table for table in tables if table is not None)


def has_ranges(document: Document) -> bool:
    """Whether any figure of the assessment is uncertain."""
    measures = document.assessment.measures
    return any(one.favourable is not None for each in measures for one in each.effects.values())


def holds_in(wording: Wording, outcomes: Sequence[str]) -> str:
    """In which of the three outcomes a finding stands."""
    if set(ENDS) <= set(outcomes):
        return wording.text("holds-in-all", ROOM)
    words = [wording.text(f"outcome-{outcome}") for outcome in outcomes]
    return wording.text("holds-in-some", ROOM, names=joined(words, wording.document.language))


def _columns(wording: Wording, first: str) -> tuple[ColumnView, ...]:
    ends = (ColumnView(wording.text(f"column-{end}", ROOM), numeric=True) for end in ENDS)
    return (ColumnView(first), *ends)


def _totals(
    document: Document, wording: Wording, index: int, measure: MeasureResult
) -> TableView | None:
    rows: list[tuple[Cell, ...]] = []
    for name, effect in measure.effects.items():
        if effect.favourable_total is None or effect.unit not in ("kr", "hours"):
            continue
        at = f"/measures/{index}/effects/{name}"
        label = series_label(name, document.language)
        ends = (f"{at}/{end}" for end in ("favourable_total", "total", "unfavourable_total"))
        rows.append((label, *(document.figure(end) for end in ends)))
    if not rows:
        return None
    return TableView(
        f"outcomes-{measure.id}",
        wording.text("table-outcomes-total", ROOM, measure=measure.title),
        _columns(wording, wording.text("column-figure")),
        tuple(rows),
        wording.say("outcomes-note", ROOM),
    )


def _corners(
    document: Document, wording: Wording, index: int, measure: MeasureResult
) -> TableView | None:
    distribution = measure.distribution
    if distribution is None or not _is_ranged(distribution):
        return None
    at = f"/measures/{index}/distribution"
    compared = compared_figures(distribution)
    ends = (compared.favourable, compared.value, compared.unfavourable)
    names = {group.id: group.label for group in document.assessment.groupings[CORNERS].groups}
    rows: list[tuple[Cell, ...]] = [
        (
            document.words(names[group.group]),
            *_ends(document, f"{at}/by_grouping/{CORNERS}/{place}", ends, compared),
        )
        for place, group in enumerate(distribution.by_grouping[CORNERS])
    ]
    country = _ends(document, at, compared.country, compared)
    rows.append((wording.text("whole-country", ROOM), *country))
    return TableView(
        f"outcomes-{measure.id}-{CORNERS}",
        wording.text(
            in_words("table-outcomes-corners", compared.unit),
            ROOM,
            unit=wording.text(f"unit-{compared.unit}"),
            measure=measure.title,
            series=series_label(distribution.series, document.language),
        ),
        _columns(wording, wording.text("column-group")),
        tuple(rows),
    )


def _ends(
    document: Document, at: str, ends: tuple[str, str, str], compared: ComparedFigures
) -> tuple[Cell, ...]:
    return tuple(document.figure(f"{at}/{end}", compared.unit, with_unit=False) for end in ends)


def _is_ranged(distribution: Distribution) -> bool:
    return CORNERS in distribution.by_grouping and any(
        group.favourable_kr_per_inhabitant is not None
        or (group.own is not None and group.own.favourable is not None)
        for group in distribution.by_grouping[CORNERS]
    )
