"""What was asked besides the sums: one municipality's year, a merger, the load without a reform."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.report.content.blocks import Paragraph
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.outline import Section
from impactcheck.report.content.tables import Cell, TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import (
    ENDS,
    NOTHING,
    ROOM,
    table,
)


def _answer(name: str, heading: str, told: Iterable[Sentence], answer: TableView) -> Section:
    """What it comes to in a sentence or two, and a table."""
    return Section(f"answer-{name}", heading, (*(Paragraph(one) for one in told), answer))


def sheets(document: PortfolioDocument, wording: Wording) -> tuple[Section, ...]:
    """Each municipality's year: its sums, and every reform it bears, the heaviest first."""
    found = []
    for index, one in enumerate(document.result.sheets):
        name = document.name_of(one.municipality)
        place = document.municipality_index(one.municipality)
        at = f"/sheets/{index}/lines"
        rows: list[tuple[Cell, ...]] = [
            (
                line.title,
                document.figure(f"{at}/{row}/submissions", "count"),
                document.figure(f"{at}/{row}/reports", "count"),
                *_hours(document, f"{at}/{row}/hours", line.hours is not None),
                document.figure(f"{at}/{row}/administration_kr", "kr", with_unit=False, size=True),
                document.figure(f"{at}/{row}/gross_kr", "kr", with_unit=False),
                document.figure(f"{at}/{row}/net_kr", "kr", with_unit=False),
            )
            for row, line in enumerate(one.lines)
        ]

        def of(series: str, unit: str, size: bool = False, place: int = place) -> Cell:
            return document.figure(f"/series/{series}/values/{place}", unit, size=size)

        columns = "reform submissions reports hours-low hours-likely hours-high"
        found.append(
            _answer(
                f"sheet-{one.municipality}",
                wording.text("heading-sheet", ROOM, name=name),
                (
                    wording.say(
                        "sheet-sum",
                        ROOM,
                        name=name,
                        submissions=of("submissions", "count"),
                        reports=of("reports", "count"),
                        hours=of("hours", "hours"),
                        posts=of("posts", "posts"),
                        share=of("share_of_staff_hours", "share"),
                        cost=of("administration_kr", "kr", size=True),
                    ),
                ),
                table(
                    wording,
                    f"sheet-{one.municipality}",
                    (*columns.split(), "administration", "gross", "net"),
                    rows,
                    caption=wording.text("table-sheet", ROOM, name=name),
                    note="note-net",
                    essential=(0, 1, 2, 3, 4, 5),
                    tab=name,
                ),
            )
        )
    return tuple(found)


def _hours(document: PortfolioDocument, at: str, known: bool) -> tuple[Cell, ...]:
    """Low, likely and high hours; the same absent figure three times where there is none."""
    if not known:
        return (document.figure(at, "hours"),) * len(ENDS)
    return tuple(document.figure(f"{at}/{end}", with_unit=False) for end in ENDS)


def merged(document: PortfolioDocument, wording: Wording) -> Section | None:
    """What a merger saves, for whom, and who gains or loses money by it."""
    plan = document.result.merged
    if plan is None:
        return None
    at = "/merged"
    below: Cell = NOTHING
    if plan.population_below is not None:
        below = document.figure(f"{at}/population_below", "persons")
    sentences = [
        wording.say(
            f"merged-{plan.into}" + ("" if plan.population_below is None else "-below"),
            ROOM,
            reforms=str(len(plan.reforms)),
            municipalities=document.figure(f"{at}/municipalities", "municipalities"),
            **({} if isinstance(below, str) else {"limit": below}),
        ),
        wording.say(
            "merged-saves",
            ROOM,
            submissions=document.figure(f"{at}/submissions_saved", "count"),
            reports=document.figure(f"{at}/reports_saved", "count"),
            low=document.figure(f"{at}/hours_saved/low", with_unit=False),
            likely=document.figure(f"{at}/hours_saved/likely"),
            high=document.figure(f"{at}/hours_saved/high", with_unit=False),
            posts=document.figure(f"{at}/posts_saved", "posts"),
            cost=document.figure(f"{at}/administration_saved_kr", "kr"),
        ),
        wording.say(
            f"merged-money-{plan.shared_by}",
            ROOM,
            gainers=document.figure(f"{at}/gainers/municipalities", "municipalities"),
            losers=document.figure(f"{at}/losers/municipalities", "municipalities"),
            known=str(len(plan.money_of)),
            reforms=str(len(plan.reforms)),
        ),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            document.name_of(group.group),
            document.figure(f"{at}/by_corner/{place}/municipalities", "count"),
            document.figure(f"{at}/by_corner/{place}/hours", "hours", with_unit=False),
            document.figure(f"{at}/by_corner/{place}/administration_kr", "kr"),
            document.figure(f"{at}/by_corner/{place}/gross_kr", "kr"),
        )
        for place, group in enumerate(plan.by_corner)
    ]
    columns = ("group", "municipalities", "hours-saved", "administration-saved", "money-moved")
    return _answer(
        "merged",
        wording.text("heading-merged", ROOM),
        tuple(sentences),
        table(wording, "merged", columns, rows),
    )


def dropped(document: PortfolioDocument, wording: Wording) -> Section | None:
    """The load with and without each reform asked about."""
    if not document.result.dropped:
        return None
    rows: list[tuple[Cell, ...]] = []
    for index, one in enumerate(document.result.dropped):
        for side in ("with_it", "without_it"):
            at = f"/dropped/{index}/{side}"
            rows.append(
                (
                    one.title,
                    wording.text(f"side-{side.split('_')[0]}", ROOM),
                    document.figure(f"{at}/reforms", "count"),
                    document.figure(f"{at}/submissions", "count"),
                    document.figure(f"{at}/reports", "count"),
                    document.figure(f"{at}/hours", "hours", with_unit=False),
                    document.figure(f"{at}/posts", "posts", with_unit=False),
                    document.figure(f"{at}/over_a_post", "count"),
                    document.figure(f"{at}/administration_kr", "kr", size=True),
                )
            )
    columns = (
        "reform side reforms submissions reports hours posts over-a-post administration-country"
    )
    load = table(
        wording, "dropped", tuple(columns.split()), rows, words=2, essential=(0, 1, 3, 4, 5, 6)
    )
    return Section("dropped", wording.text("heading-dropped", ROOM), (load,))
