"""What a screen shows beside the first page and the findings: short tables, and what to do next."""

from __future__ import annotations

from impactcheck.report.content.alternatives import alternative_tables
from impactcheck.report.content.appendix import not_evaluated
from impactcheck.report.content.blocks import Block, RuleLines, Term, Terms
from impactcheck.report.content.compared import compared_figures, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Code
from impactcheck.report.content.findings import finding_views
from impactcheck.report.content.groups import CORNERS, measure_groups
from impactcheck.report.content.outline import Section
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Argument, Wording

ROOM = "terminal"
SCENARIOS_ACROSS = 4
"""Scenarios beside each other in 80 columns."""


def short_corners(document: Document, wording: Wording) -> Section | None:
    """The corners with the effect of the measure that the first half page is about."""
    grouping = document.assessment.groupings.get(CORNERS)
    if grouping is None:
        return None
    effects, effect_title = _corner_effects(document, wording)
    rows: list[tuple[Cell, ...]] = []
    for place, group in enumerate(grouping.groups):
        at = f"/groupings/{CORNERS}/groups/{place}"
        medoid = wording.text("empty-group") if group.medoid is None else group.medoid
        cells: tuple[Cell, ...] = (
            document.words(group.label),
            document.figure(f"{at}/municipalities", "count", with_unit=False),
            document.figure(f"{at}/inhabitants", "count", with_unit=False),
            document.name_of(medoid),
        )
        rows.append((*cells, effects.get(group.id, "")) if effects else cells)
    columns = (
        ColumnView(wording.text("column-group")),
        ColumnView(wording.text("column-municipalities", ROOM), numeric=True),
        ColumnView(wording.text("column-inhabitants"), numeric=True),
        ColumnView(wording.text("column-medoid", ROOM)),
        *([ColumnView(effect_title, numeric=True)] if effects else []),
    )
    title = wording.text("table-corners", year=document.figure("/population_year", "year"))
    return Section("corners", title, (TableView("corners", title, columns, tuple(rows)),))


def _corner_effects(document: Document, wording: Wording) -> tuple[dict[str, Cell], str]:
    """The leading measure's effect in each corner, and the heading that tells its unit."""
    figures = document.assessment.key_figures
    if figures is None:
        return {}, ""
    index = document.measure_index(figures.measure)
    distribution = document.assessment.measures[index].distribution
    if distribution is None or CORNERS not in distribution.by_grouping:
        return {}, ""
    names = compared_figures(distribution)
    key, unit = in_words("column-effect", names.unit), wording.text(f"unit-{names.unit}")
    at = f"/measures/{index}/distribution/by_grouping/{CORNERS}"
    effects: dict[str, Cell] = {
        statistics.group: document.figure(
            f"{at}/{place}/{names.value}", names.unit, with_unit=False
        )
        for place, statistics in enumerate(distribution.by_grouping[CORNERS])
    }
    return effects, wording.text(key, ROOM, unit=unit)


def outcomes(document: Document, wording: Wording) -> Section | None:
    """The three outcomes side by side, where a figure is uncertain."""
    groups = measure_groups(document, wording)
    tables: tuple[Block, ...] = tuple(table for group in groups for table in group.outcomes)
    return Section("outcomes", "", tables) if tables else None


def alternatives(document: Document, wording: Wording) -> Section | None:
    """The alternatives beside the proposal."""
    tables = alternative_tables(document, wording)
    title = wording.text("heading-alternatives", "scenarios")
    return Section("alternatives-result", title, tables) if tables else None


def few_alternatives(document: Document, wording: Wording) -> Section | None:
    """The same in several tables, as many across as the screen is wide."""
    tables = alternative_tables(document, wording, SCENARIOS_ACROSS)
    return Section("alternatives", "", tables) if tables else None


def unevaluated(document: Document, wording: Wording) -> Section | None:
    """Rules that could not be evaluated, each with its reason."""
    rules = not_evaluated(document, wording)
    title = wording.text("heading-not-evaluated")
    return Section("not-evaluated", title, (RuleLines(rules),)) if rules else None


def next_steps(document: Document, wording: Wording) -> Section:
    """Commands that answer the next question."""
    findings = finding_views(document, wording)
    commands: list[tuple[str, dict[str, Argument]]] = [("next-html", {})]
    if any(finding.remedies for finding in findings):
        commands.append(("next-redesign", {}))
    if findings:
        commands.append(("next-explain", {"rule": findings[0].code}))
    rows = tuple(
        Term(
            wording.text(f"{key}-about", ROOM),
            ((Code(wording.text(key, ROOM, **arguments)),),),
        )
        for key, arguments in commands
    )
    return Section("next", wording.text("next", ROOM), (Terms(rows),))
