"""Who has lost how many services, when several reforms move offices."""

from __future__ import annotations

from impactcheck.report.content.blocks import Paragraph
from impactcheck.report.content.outline import Section
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import ROOM

FEW = 10
"""Rows on a screen."""
COLUMNS = ("offices_lost", "services_farther", "longer_km")


def services(document: PortfolioDocument, wording: Wording) -> Section | None:
    """Every municipality that loses an office or gets farther to one, the worst first."""
    return _section(document, wording, None)


def few_services(document: PortfolioDocument, wording: Wording) -> Section | None:
    """The worst of them."""
    return _section(document, wording, FEW)


def _section(document: PortfolioDocument, wording: Wording, most: int | None) -> Section | None:
    found = document.result.services
    if found is None:
        return None
    title = wording.text("heading-services", ROOM)
    if not found:
        return Section("services", title, (Paragraph(wording.say("services-nobody", ROOM)),))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            document.name_of(one.municipality),
            *(
                document.figure(
                    f"/services/{place}/{name}", "km" if name == "longer_km" else "count"
                )
                for name in COLUMNS
            ),
        )
        for place, one in enumerate(found[:most])
    )
    columns = (
        ColumnView(wording.text("services-municipality", ROOM)),
        *(ColumnView(wording.text(f"services-{name}", ROOM), numeric=True) for name in COLUMNS),
    )
    caption = wording.text("services-caption", ROOM)
    note = wording.say("services-note", ROOM)
    return Section("services", title, (TableView("services", caption, columns, rows, note),))
