"""Tables of the effect by group: the eight corners first, other classifications beside them."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.effects import Distribution
from impactcheck.report.content.compared import compared_figures, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.labels import series_label
from impactcheck.report.content.outcomes import outcome_tables
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

CORNERS = "corners"


@dataclass(frozen=True)
class MeasureGroups:
    """One measure's effect by group: its corners, and the other classifications.

    `outcomes` are the tables of the three outcomes, empty where no figure is uncertain.
    """

    measure: str
    corners: TableView | None
    others: tuple[TableView, ...]
    outcomes: tuple[TableView, ...] = ()


def measure_groups(document: Document, wording: Wording) -> tuple[MeasureGroups, ...]:
    """A set of tables for each measure whose spread over the country is known."""
    views = []
    for index, measure in enumerate(document.assessment.measures):
        spread = measure.distribution
        if spread is None:
            continue
        tables = {
            grouping: _effect_table(document, wording, index, spread, grouping)
            for grouping in spread.by_grouping
            if grouping in document.assessment.groupings
        }
        corners = tables.pop(CORNERS, None)
        outcomes = outcome_tables(document, wording, index)
        views.append(MeasureGroups(measure.title, corners, tuple(tables.values()), outcomes))
    return tuple(views)


def corner_overview(document: Document, wording: Wording) -> TableView | None:
    """The corners themselves: how many each holds, and the municipality that stands for it."""
    if CORNERS not in document.assessment.groupings:
        return None
    rows = []
    for position, group in enumerate(document.assessment.groupings[CORNERS].groups):
        at = f"/groupings/{CORNERS}/groups/{position}"
        rows.append(
            (
                document.words(group.label),
                document.figure(f"{at}/municipalities", "count", with_unit=False),
                document.figure(f"{at}/inhabitants", "persons", with_unit=False),
                _stands_for(document, wording, group.medoid),
            )
        )
    return TableView(
        "corners",
        wording.text("table-corners", year=document.figure("/population_year", "year")),
        (
            ColumnView(wording.text("column-group")),
            ColumnView(wording.text("column-municipalities"), numeric=True),
            ColumnView(wording.text("column-inhabitants"), numeric=True),
            ColumnView(wording.text("column-medoid")),
        ),
        tuple(rows),
        wording.say("corners-note"),
    )


def _effect_table(
    document: Document,
    wording: Wording,
    measure_index: int,
    spread: Distribution,
    grouping_id: str,
) -> TableView:
    measure = document.assessment.measures[measure_index]
    grouping = document.assessment.groupings[grouping_id]
    names = compared_figures(spread)
    unit = wording.text(f"unit-{names.unit}")
    at = f"/measures/{measure_index}/distribution/by_grouping/{grouping_id}"
    known = {group.id: group for group in grouping.groups}
    rows: list[tuple[Cell, ...]] = []
    for position, statistics in enumerate(document.at(at)):
        group = known[statistics["group"]]
        row = f"{at}/{position}"
        rows.append(
            (
                document.words(group.label),
                document.figure(f"{row}/municipalities", "count", with_unit=False),
                document.figure(f"{row}/inhabitants", "persons", with_unit=False),
                _stands_for(document, wording, group.medoid),
                document.figure(f"{row}/{names.value}", names.unit, with_unit=False),
                document.figure(f"{row}/{names.median}", names.unit, with_unit=False),
                document.figure(f"{row}/ratio_to_country", "ratio", with_unit=False),
            )
        )
    return TableView(
        f"groups-{measure.id}-{grouping_id}",
        wording.text(
            "table-groups",
            grouping=document.words(grouping.label),
            series=series_label(spread.series, document.language),
        ),
        (
            ColumnView(wording.text("column-group")),
            ColumnView(wording.text("column-municipalities"), numeric=True),
            ColumnView(wording.text("column-inhabitants"), numeric=True),
            ColumnView(wording.text("column-medoid")),
            ColumnView(wording.text(f"column-kr-per-inhabitant{names.manner}", unit=unit), True),
            ColumnView(wording.text(in_words("column-median", names.unit), unit=unit), True),
            ColumnView(wording.text("column-ratio"), numeric=True),
        ),
        tuple(rows),
        wording.say(f"groups-note{names.manner}"),
    )


def _stands_for(document: Document, wording: Wording, medoid: str | None) -> str:
    return wording.text("empty-group") if medoid is None else document.name_of(medoid)
