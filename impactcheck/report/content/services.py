"""A service before and after, in one table: offices, kilometres, minutes, and who gets what."""

from __future__ import annotations

from impactcheck.report.content.document import Document
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

TIMES = ("before", "after")
ROWS = ("offices", "mean", "mean_minutes", "beyond_30", "beyond_60", "beyond_100")
SIDES = ("farther", "nearer")


def services_table(document: Document, wording: Wording, place: int) -> TableView | None:
    """The country today and afterwards; people are those whom the service is for."""
    measure = document.assessment.measures[place]
    at = f"/measures/{place}/totals"
    rows: list[tuple[Cell, ...]] = [
        (
            wording.text(f"service-row-{name}"),
            *(document.figure(f"{at}/{name}_{time}/value") for time in TIMES),
        )
        for name in ROWS
    ]
    rows += [
        (wording.text(f"service-row-{side}"), "", document.figure(f"{at}/{side}_people/value"))
        for side in SIDES
    ]
    return TableView(
        f"service-{place}",
        wording.text("service-table", measure=measure_title(document, measure.id)),
        (
            ColumnView(wording.text("service-column")),
            *(ColumnView(wording.text(f"service-{time}-column"), numeric=True) for time in TIMES),
        ),
        tuple(rows),
        wording.say("service-table-note"),
    )
