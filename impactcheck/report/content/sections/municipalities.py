"""All municipalities: the table that is read, and the sheet that is computed on."""

from __future__ import annotations

from collections.abc import Iterator

from impactcheck.contract.effects import Effect
from impactcheck.report.content.all_municipalities import all_municipalities
from impactcheck.report.content.document import Document
from impactcheck.report.content.labels import series_label
from impactcheck.report.content.outline import Section
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

OUTCOMES = ("values", "favourable", "unfavourable")


def municipalities(document: Document, wording: Wording) -> Section:
    """What each municipality pays or gets, measure by measure."""
    title = wording.text("heading-municipalities")
    table = all_municipalities(document, wording)
    return Section("municipalities", title, (table,), "municipalities")


def every_series(document: Document, wording: Wording) -> Section:
    """All municipalities in code order, with every series and outcome of every measure."""
    series = list(_series(document, wording))
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.assessment.municipalities):
        known = (one.code, one.name, one.county, one.skr_group, document.name_of(one.corner))
        population = document.figure(f"/municipalities/{index}/population", "persons")
        figures = (document.figure(f"{at}/{index}", unit) for at, _, unit in series)
        rows.append((*known, population, *figures))
    words = ("code", "municipality", "county", "skr-group", "corner")
    columns = (
        *(ColumnView(wording.text(f"column-{name}")) for name in words),
        ColumnView(wording.text("column-population"), numeric=True),
        *(ColumnView(heading, numeric=True) for _, heading, _ in series),
    )
    title = wording.text("sheet-municipalities")
    table = TableView("every-series", title, columns, tuple(rows), tab=title)
    return Section("every-series", title, (table,))


def _series(document: Document, wording: Wording) -> Iterator[tuple[str, str, str]]:
    """Pointer, heading and unit of each array of each measure, then of the net."""
    for index, measure in enumerate(document.assessment.measures):
        for name, effect in measure.effects.items():
            at = f"/measures/{index}/effects/{name}"
            yield from _outcomes(document, wording, at, f"{measure.id}: ", name, effect)
    net = document.assessment.net
    if net is not None:
        for name, effect in (("kr", net.kr), ("kr_per_inhabitant", net.kr_per_inhabitant)):
            label = "net_of_reform"
            yield from _outcomes(document, wording, f"/net/{name}", "", label, effect)


def _outcomes(
    document: Document, wording: Wording, at: str, prefix: str, name: str, effect: Effect
) -> Iterator[tuple[str, str, str]]:
    unit = wording.text(f"unit-{effect.unit}")
    label = f"{prefix}{series_label(name, document.language)}, {unit}"
    for outcome in OUTCOMES:
        if getattr(effect, outcome) is not None:
            ending = "" if outcome == "values" else f" ({wording.text(f'outcome-{outcome}')})"
            yield f"{at}/{outcome}", label + ending, effect.unit
