"""The whole reform's net: who gains and who loses, by municipality and by inhabitant."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Sentence
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.tables import ColumnView, TableView
from impactcheck.report.content.wording import Wording

SIDES = ("winners", "losers", "abstaining", "unaffected", "without_figure")


@dataclass(frozen=True)
class NetView:
    """Counts of those who gain and lose, the sum for the country, and what it leaves out."""

    table: TableView
    total: FigureView
    left_out: Sentence


def net_view(document: Document, wording: Wording) -> NetView | None:
    """The net, or None when no measure enters it."""
    net = document.assessment.net
    if net is None:
        return None
    rows = tuple(
        (
            wording.text(f"side-{side}"),
            document.figure(f"/net/{side}/municipalities", "count", with_unit=False),
            document.figure(f"/net/{side}/inhabitants", "persons", with_unit=False),
        )
        for side in SIDES
        if getattr(net, side) is not None
    )
    table = TableView(
        "net",
        wording.text("table-net"),
        (
            ColumnView(wording.text("column-outcome")),
            ColumnView(wording.text("column-municipalities"), numeric=True),
            ColumnView(wording.text("column-inhabitants"), numeric=True),
        ),
        rows,
        wording.say("net-note"),
    )
    return NetView(
        table=table,
        total=document.figure("/net/kr/total"),
        left_out=_titles(document, wording, "net-left-out", net.measures_left_out),
    )


def _titles(document: Document, wording: Wording, key: str, measures: tuple[str, ...]) -> Sentence:
    if not measures:
        return ()
    return wording.say(key, titles=", ".join(measure_title(document, name) for name in measures))
