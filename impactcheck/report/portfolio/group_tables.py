"""The tables of whom a portfolio weighs on: groups, corners, and each reform in them."""

from __future__ import annotations

from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import ENDS, ROOM, table


def groups_table(document: PortfolioDocument, wording: Wording, grouping: str) -> TableView:
    """The load of each group of one classification."""
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.result.by_grouping[grouping]):
        at = f"/by_grouping/{grouping}/{index}"
        figures: list[Cell] = [
            document.figure(f"{at}/municipalities", "count"),
            document.figure(f"{at}/inhabitants", "persons", with_unit=False),
        ]
        for field, unit in (
            ("hours_per_1000_inhabitants", "hours_per_1000_inhabitants"),
            ("posts", "posts"),
            ("share_of_staff_hours", "share"),
        ):
            here = f"{at}/{field}" + ("" if getattr(one, field) is None else "/likely")
            figures.append(document.figure(here, unit, with_unit=unit == "share"))
        for field in (
            "administration_kr_per_inhabitant",
            "gross_kr_per_inhabitant",
            "net_kr_per_inhabitant",
        ):
            size = field.startswith("administration")
            figures.append(
                document.figure(f"{at}/{field}", "kr_per_inhabitant", with_unit=False, size=size)
            )
        rows.append((document.name_of(one.group), *figures))
    columns = (
        "group municipalities inhabitants hours-per-1000 posts share-of-staff "
        "administration-per-inhabitant gross-per-inhabitant net-per-inhabitant"
    )
    label = document.words(document.result.groupings[grouping].label)
    caption = wording.text("table-groups", ROOM, grouping=label)
    note = "note-groups" if grouping == "corners" else None
    return table(
        wording,
        f"groups-{grouping}",
        tuple(columns.split()),
        rows,
        caption=caption,
        note=note,
        essential=(0, 1, 3, 4, 5, 6),
        tab=label,
    )


def sensitivity_table(document: PortfolioDocument, wording: Wording) -> TableView:
    """Rank and share of staff hours of each corner under low, likely and high hours."""
    places = {one.group: index for index, one in enumerate(document.result.by_grouping["corners"])}
    ranks = {one.assumption: one.corners for one in document.result.corner_ranking}
    rows: list[tuple[Cell, ...]] = []
    for group in ranks["likely"]:
        at = f"/by_grouping/corners/{places[group]}/share_of_staff_hours"
        cells: list[Cell] = [document.name_of(group)]
        for end in ENDS:
            cells += [str(ranks[end].index(group) + 1), document.figure(f"{at}/{end}")]
        rows.append(tuple(cells))
    columns = "group rank-low share-low rank-likely share-likely rank-high share-high"
    return table(wording, "sensitivity", tuple(columns.split()), rows, note="note-sensitivity")


def heat_table(document: PortfolioDocument, wording: Wording) -> TableView:
    """Administration in kronor per inhabitant: reforms down, corners across."""
    corners = document.result.groupings["corners"].groups
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.result.reforms):
        cells = (
            document.figure(
                f"/reforms/{index}/by_corner/{place}",
                "kr_per_inhabitant",
                with_unit=False,
                size=True,
            )
            for place in range(len(corners))
        )
        rows.append((one.title, *cells))
    heading = ColumnView(wording.text("column-reform", ROOM))
    return TableView(
        "heat",
        wording.text("table-heat", ROOM),
        (heading, *(ColumnView(document.words(group.label), numeric=True) for group in corners)),
        tuple(rows),
        wording.say("note-heat", ROOM),
        tab=wording.text("tab-heat", ROOM),
        shades=tuple(one.heat for one in document.result.reforms),
    )
