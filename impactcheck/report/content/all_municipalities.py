"""The table of 290: what each municipality pays or gets, measure by measure."""

from __future__ import annotations

from impactcheck.report.content.compared import PER_HEAD, any_money, compared_figures
from impactcheck.report.content.document import Document
from impactcheck.report.content.labels import series_label
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

MOST_SERIES = 6
"""Columns that a page can hold beside a municipality's name, group and population."""


def all_municipalities(document: Document, wording: Wording) -> TableView:
    """One row a municipality, in code order; all series in full stand in JSON and XLSX."""
    series = _series(document, wording)
    money = any_money(document.assessment)
    rows: list[tuple[Cell, ...]] = []
    for index, municipality in enumerate(document.assessment.municipalities):
        population = document.figure(
            f"/municipalities/{index}/population", "persons", with_unit=False
        )
        figures = (
            document.figure(f"{pointer}/{index}", unit, with_unit=False)
            for pointer, _, unit in series
        )
        rows.append(
            (
                municipality.name,
                municipality.code,
                municipality.skr_group,
                document.name_of(municipality.corner),
                population,
                *figures,
            )
        )
    return TableView(
        "municipalities",
        wording.text("table-municipalities", year=document.figure("/population_year", "year")),
        (
            ColumnView(wording.text("column-municipality")),
            ColumnView(wording.text("column-code")),
            ColumnView(wording.text("column-skr-group")),
            ColumnView(wording.text("column-corner")),
            ColumnView(wording.text("column-population"), numeric=True),
            *(ColumnView(heading, numeric=True) for _, heading, _ in series),
        ),
        tuple(rows),
        wording.say("municipalities-note" if money else "municipalities-note-own"),
    )


def _series(document: Document, wording: Wording) -> list[tuple[str, str, str]]:
    """Pointer, heading and unit of each series shown: the net first, then the principal ones."""
    chosen: list[tuple[str, str, str]] = []
    several = len(document.assessment.measures) > 1
    if document.assessment.net is not None and several:
        net = document.assessment.net.kr_per_inhabitant
        heading = _heading(document, wording, "net_of_reform", net.unit)
        chosen.append(("/net/kr_per_inhabitant/values", heading, net.unit))
    for index, measure in enumerate(document.assessment.measures):
        names = [measure.principal]
        spread = measure.distribution
        unit = PER_HEAD if spread is None else compared_figures(spread).unit
        if unit in measure.effects:
            names.append(unit)
        if "ore_of_tax" in measure.effects and not several:
            names.append("ore_of_tax")
        for name in names:
            unit = measure.effects[name].unit
            heading = _heading(document, wording, name, unit)
            if several:
                heading = f"{measure.title}: {heading}"
            chosen.append((f"/measures/{index}/effects/{name}/values", heading, unit))
    return chosen[:MOST_SERIES]


def _heading(document: Document, wording: Wording, name: str, unit: str) -> str:
    """The series' name with its unit, unless the name says it."""
    label = series_label(name, document.language)
    return label if name == unit else f"{label}, {wording.text(f'unit-{unit}')}"
