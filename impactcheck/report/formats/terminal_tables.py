"""The tables of the summary for the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impactcheck.report.content.alternatives import alternative_tables
from impactcheck.report.content.document import Document
from impactcheck.report.content.groups import CORNERS
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.view import ReportView
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.terminal_text import screen_heading, screen_text

if TYPE_CHECKING:
    from rich.console import RenderableType

SCENARIOS_ACROSS = 4
"""Scenarios beside each other in 80 columns."""


def corner_table(document: Document, wording: Wording) -> list[RenderableType]:
    """The corners with the effect of the measure that the first half page is about."""
    from rich.table import Table

    grouping = document.assessment.groupings.get(CORNERS)
    if grouping is None:
        return []
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(screen_text(wording.text("column-group")))
    table.add_column(
        screen_text(wording.text("column-municipalities", "terminal")), justify="right"
    )
    table.add_column(screen_text(wording.text("column-inhabitants")), justify="right")
    table.add_column(screen_text(wording.text("column-medoid", "terminal")))
    effects = _corner_effects(document)
    if effects:
        table.add_column(screen_text(wording.text("column-effect", "terminal")), justify="right")
    for place, group in enumerate(grouping.groups):
        at = f"/groupings/{CORNERS}/groups/{place}"
        medoid = wording.text("empty-group") if group.medoid is None else group.medoid
        cells = [
            document.words(group.label),
            document.figure(f"{at}/municipalities", "count", with_unit=False).text,
            document.figure(f"{at}/inhabitants", "count", with_unit=False).text,
            document.name_of(medoid),
        ]
        if effects:
            cells.append(effects.get(group.id, ""))
        table.add_row(*(screen_text(cell) for cell in cells))
    year = document.figure("/population_year", "year")
    return [*screen_heading(wording.text("table-corners", year=year)), table]


def outcome_tables(view: ReportView) -> list[RenderableType]:
    """The tables of the three outcomes, where a figure is uncertain."""
    tables = [table for group in view.groups for table in group.outcomes]
    parts: list[RenderableType] = []
    for table in tables:
        parts += [*screen_heading(table.caption), _table(table)]
    return parts


def scenario_tables(document: Document, wording: Wording) -> list[RenderableType]:
    """The alternatives beside the proposal, as many across as the screen is wide."""
    parts: list[RenderableType] = []
    for table in alternative_tables(document, wording, SCENARIOS_ACROSS):
        parts += [*screen_heading(table.caption), _table(table)]
    return parts


def _table(view: TableView) -> RenderableType:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for column in view.columns:
        table.add_column(screen_text(column.label), justify="right" if column.numeric else "left")
    for row in view.rows:
        table.add_row(*(screen_text(str(cell)) for cell in row))
    return table


def _corner_effects(document: Document) -> dict[str, str]:
    """The leading measure's kronor per inhabitant in each corner, as it reads."""
    figures = document.assessment.key_figures
    if figures is None:
        return {}
    index = document.measure_index(figures.measure)
    distribution = document.assessment.measures[index].distribution
    if distribution is None or CORNERS not in distribution.by_grouping:
        return {}
    at = f"/measures/{index}/distribution/by_grouping/{CORNERS}"
    return {
        statistics.group: document.figure(
            f"{at}/{place}/kr_per_inhabitant", "kr_per_inhabitant", with_unit=False
        ).text
        for place, statistics in enumerate(distribution.by_grouping[CORNERS])
    }
