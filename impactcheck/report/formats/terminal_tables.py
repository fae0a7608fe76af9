"""The tables of the summary for the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impactcheck.console.blocks import heading, table
from impactcheck.report.content.alternatives import alternative_tables
from impactcheck.report.content.document import Document
from impactcheck.report.content.groups import CORNERS
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.view import ReportView
from impactcheck.report.content.wording import Wording

if TYPE_CHECKING:
    from rich.console import RenderableType

SCENARIOS_ACROSS = 4
"""Scenarios beside each other in 80 columns."""


def corner_table(document: Document, wording: Wording) -> list[RenderableType]:
    """The corners with the effect of the measure that the first half page is about."""
    grouping = document.assessment.groupings.get(CORNERS)
    if grouping is None:
        return []
    columns = [
        (wording.text("column-group"), False),
        (wording.text("column-municipalities", "terminal"), True),
        (wording.text("column-inhabitants"), True),
        (wording.text("column-medoid", "terminal"), False),
    ]
    effects = _corner_effects(document)
    if effects:
        columns.append((wording.text("column-effect", "terminal"), True))
    rows = []
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
        rows.append(cells)
    year = document.figure("/population_year", "year")
    return [*heading(wording.text("table-corners", year=year)), table(columns, rows)]


def outcome_tables(view: ReportView) -> list[RenderableType]:
    """The tables of the three outcomes, where a figure is uncertain."""
    parts: list[RenderableType] = []
    for outcomes in (outcomes for group in view.groups for outcomes in group.outcomes):
        parts += [*heading(outcomes.caption), _table(outcomes)]
    return parts


def scenario_tables(document: Document, wording: Wording) -> list[RenderableType]:
    """The alternatives beside the proposal, as many across as the screen is wide."""
    parts: list[RenderableType] = []
    for scenarios in alternative_tables(document, wording, SCENARIOS_ACROSS):
        parts += [*heading(scenarios.caption), _table(scenarios)]
    return parts


def _table(view: TableView) -> RenderableType:
    columns = [(column.label, column.numeric) for column in view.columns]
    return table(columns, ([str(cell) for cell in row] for row in view.rows))


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
