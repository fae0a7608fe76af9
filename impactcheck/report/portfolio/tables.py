"""The tables of a portfolio: reforms, the year, the unknowns and all municipalities."""

from __future__ import annotations

import datetime
from typing import Literal, get_args

from impactcheck.contract.portfolio import ReformLoad
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument

ROOM = "portfolio"
NOTHING = ""
MOST_ROWS = 12
"""Rows on a screen: the heaviest come first."""
SHORT = frozenset(
    {
        "municipalities",
        "hours-low",
        "hours-likely",
        "hours-high",
        "hours-per-1000",
        "submissions",
        "reports",
        "posts",
        "share-of-staff",
        "administration-per-inhabitant",
        "administration-saved",
    }
)
"""Columns whose heading is too long for a screen; `short-<name>` in the catalogue."""
_ANY_LEAP_YEAR = 2000
End = Literal["low", "likely", "high"]
ENDS: tuple[End, ...] = get_args(End)


def table(
    wording: Wording,
    table_id: str,
    columns: tuple[str, ...],
    rows: list[tuple[Cell, ...]],
    *,
    caption: str | None = None,
    words: int = 1,
    last_words: int = 0,
    note: str | None = None,
    essential: tuple[int, ...] = (),
    tab: str = "",
) -> TableView:
    """A table whose first `words` and `last_words` columns hold words, the others figures.

    `essential` are the places of the columns that a narrow screen shows, all when none is named.
    """
    return TableView(
        table_id,
        caption or wording.text(f"table-{table_id}", ROOM),
        tuple(
            ColumnView(
                wording.text(f"column-{name}", ROOM),
                numeric=words <= place < len(columns) - last_words,
                short=wording.text(f"short-{name}", ROOM) if name in SHORT else "",
                essential=not essential or place in essential,
            )
            for place, name in enumerate(columns)
        ),
        tuple(rows),
        wording.say(note, ROOM) if note else (),
        tab=tab or wording.text(f"tab-{table_id}", ROOM),
        most_rows=MOST_ROWS,
    )


def reforms_table(document: PortfolioDocument, wording: Wording) -> TableView:
    """Every reform, the most hours first."""
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.result.reforms):
        at = f"/reforms/{index}"
        procedures = [wording.text(f"procedure-{name}", ROOM) for name in one.procedures]
        rows.append(
            (
                one.title,
                one.authority or one.file or NOTHING,
                ", ".join(procedures),
                wording.text(f"money-{one.money}", ROOM),
                document.figure(f"{at}/handed/submissions", "count"),
                document.figure(f"{at}/handed/reports", "count"),
                *(document.figure(f"{at}/hours_each/{end}", with_unit=False) for end in ENDS),
                document.figure(f"{at}/share_of_hours", "share"),
                document.figure(f"{at}/administration_each_kr", "kr", with_unit=False),
                document.figure(f"{at}/gross_kr", "kr"),
                document.figure(f"{at}/net_kr", "kr"),
                document.figure(f"{at}/not_worth_applying", "count"),
                _weighs_most(one, document),
            )
        )
    columns = (
        "reform authority procedure money submissions reports hours-low hours-likely hours-high "
        "share-of-hours administration-each gross net not-worth heaviest"
    )
    return table(
        wording,
        "reforms",
        tuple(columns.split()),
        rows,
        words=4,
        last_words=1,
        note="note-reforms",
        essential=(0, 4, 5, 6, 7, 8),
    )


def _weighs_most(one: ReformLoad, document: PortfolioDocument) -> str:
    """The corner and the municipality in which it costs most per inhabitant."""
    if one.heaviest_corner is None or one.heaviest_municipality is None:
        return NOTHING
    corner = document.name_of(one.heaviest_corner)
    return f"{document.name_of(one.heaviest_municipality)} ({corner})"


def unknowns_table(document: PortfolioDocument, wording: Wording) -> TableView:
    """What is not known, in how many reforms, and what it could matter."""
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.result.unknowns):
        at = f"/unknowns/{index}"
        hours: tuple[Cell, ...] = (NOTHING, NOTHING, NOTHING)
        if one.if_one_each is not None:
            hours = tuple(
                document.figure(f"{at}/if_one_each/{end}", with_unit=False) for end in ENDS
            )
        most: Cell = NOTHING if one.most_kr is None else document.figure(f"{at}/most_kr", "kr")
        titles = ", ".join(document.reform_title(name) for name in one.reforms)
        rows.append(
            (wording.text(f"unknown-{one.what}", ROOM), titles, str(len(one.reforms)), *hours, most)
        )
    columns = "unknown which reforms more-low more-likely more-high most"
    return table(
        wording,
        "unknowns",
        tuple(columns.split()),
        rows,
        words=2,
        note="note-unknowns",
        essential=(0, 2, 4),
    )


def calendar_table(document: PortfolioDocument, wording: Wording) -> TableView:
    """The dates that are known, in the order of the year."""
    rows: list[tuple[Cell, ...]] = [
        (
            _day(entry.month, entry.day, entry.year, document),
            wording.text(f"what-{entry.what}", ROOM),
            entry.title,
        )
        for entry in document.result.calendar
    ]
    return table(
        wording, "calendar", ("day", "what", "reform"), rows, words=3, note="note-calendar"
    )


def _day(month: int, day: int, year: int | None, document: PortfolioDocument) -> str:
    from babel.dates import format_date

    pattern = "d MMMM" if year is None else "d MMMM y"
    date = datetime.date(year or _ANY_LEAP_YEAR, month, day)
    return str(format_date(date, pattern, locale=document.language))


def municipalities_table(document: PortfolioDocument, wording: Wording) -> TableView:
    """One row a municipality, in the order of the codes."""
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.result.municipalities):

        def value(series: str, unit: str, place: int = index) -> Cell:
            pointer = f"/series/{series}/values/{place}"
            size = series == "administration_kr"
            return document.figure(pointer, unit, with_unit=unit == "share", size=size)

        rows.append(
            (
                one.name,
                one.code,
                document.name_of(one.corner),
                document.figure(f"/municipalities/{index}/population", "persons", with_unit=False),
                value("submissions", "count"),
                value("reports", "count"),
                value("hours", "hours"),
                value("posts", "posts"),
                value("share_of_staff_hours", "share"),
                value("administration_kr", "kr"),
                value("gross_kr", "kr"),
                value("net_kr", "kr"),
            )
        )
    columns = (
        "municipality code corner inhabitants submissions reports hours posts share-of-staff "
        "administration gross net"
    )
    return table(wording, "municipalities", tuple(columns.split()), rows, words=3, note="note-net")
