"""The gaps of a consequence analysis in one table, since a thin draft has a dozen of them."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.report.content.findings import FindingView, about_groundwork
from impactcheck.report.content.tables import (
    Cited,
    ColumnView,
    RichCell,
    Said,
    TableView,
)
from impactcheck.report.content.wording import Wording


@dataclass(frozen=True)
class Gaps:
    """What the analysis leaves unsaid: the worst severity in the heading, a row for each gap."""

    title: str
    worst: FindingView
    findings: tuple[FindingView, ...]
    table: TableView
    table_for_others: TableView


def gaps_view(findings: tuple[FindingView, ...], wording: Wording) -> Gaps | None:
    """The findings about the groundwork among those given, worst first; None where there is none.

    A row says what is missing, how grave it is, what to write, what asks for it, and the rule;
    in the table for others than the drafter, not what to write.
    """
    gaps = about_groundwork(findings)
    if not gaps:
        return None
    return Gaps(
        wording.text("heading-gaps"),
        gaps[0],
        gaps,
        _table(gaps, wording, for_drafter=True),
        _table(gaps, wording, for_drafter=False),
    )


def _table(gaps: tuple[FindingView, ...], wording: Wording, *, for_drafter: bool) -> TableView:
    to_do = ("column-to-do",) if for_drafter else ()
    columns = ("column-gap", "column-severity", *to_do, "label-basis", "label-rule")
    rows: tuple[tuple[RichCell, ...], ...] = tuple(
        (
            Said(gap.message),
            f"{gap.symbol}\N{NO-BREAK SPACE}{gap.severity_word}",
            *((gap.instead,) if for_drafter else ()),
            Cited(gap.basis),
            gap.code,
        )
        for gap in gaps
    )
    headings = tuple(ColumnView(wording.text(key)) for key in columns)
    return TableView("gaps", wording.text("table-gaps"), headings, rows)
