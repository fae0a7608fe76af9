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


def net_by_group_table(document: Document, wording: Wording, grouping_id: str) -> TableView | None:
    """The net in each group over all its inhabitants, with who gains and loses inside it.

    None where no measure enters the net, or the classification is not known.
    """
    net, grouping = document.assessment.net, document.assessment.groupings.get(grouping_id)
    if net is None or grouping is None or grouping_id not in net.by_grouping:
        return None
    labels = {group.id: document.words(group.label) for group in grouping.groups}
    rows = []
    for place, group in enumerate(net.by_grouping[grouping_id]):
        at = f"/net/by_grouping/{grouping_id}/{place}"

        def count(name: str, unit: str, at: str = at) -> FigureView:
            return document.figure(f"{at}/{name}", unit, with_unit=False)

        rows.append(
            (
                labels[group.group],
                count("municipalities", "count"),
                count("kr_per_inhabitant", "kr_per_inhabitant"),
                count("winners/municipalities", "count"),
                count("winners/inhabitants", "persons"),
                count("losers/municipalities", "count"),
                count("losers/inhabitants", "persons"),
            )
        )
    return TableView(
        f"net-{grouping_id}",
        wording.text("table-net-groups", grouping=document.words(grouping.label)),
        (
            ColumnView(wording.text("column-group")),
            ColumnView(wording.text("column-municipalities"), numeric=True),
            ColumnView(wording.text("column-kr-per-inhabitant"), numeric=True),
            *(
                ColumnView(wording.text(f"column-{side}-{counted}"), numeric=True)
                for side in ("winners", "losers")
                for counted in ("municipalities", "inhabitants")
            ),
        ),
        tuple(rows),
        wording.say("net-groups-note"),
    )


def _titles(document: Document, wording: Wording, key: str, measures: tuple[str, ...]) -> Sentence:
    if not measures:
        return ()
    return wording.say(key, titles=", ".join(measure_title(document, name) for name in measures))
