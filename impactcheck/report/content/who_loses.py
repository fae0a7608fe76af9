"""Who loses, told by a decision tree: one sentence, how far it holds, and all its groups."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.who_loses import TreeBound, TreeLeaf, WhoLoses
from impactcheck.language.lists import joined
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Part, Sentence, plain
from impactcheck.report.content.labels import measure_title, series_label
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.wording import Wording

_HERE = "\ue002"
"""Stands in a sentence where the bounds go."""


@dataclass(frozen=True)
class WhoLosesView:
    """One measure: its sentence (or why there is none), its evidence, and the tree's groups."""

    measure: str
    sentence: Sentence
    evidence: Sentence
    groups: TableView | None


def who_loses_views(document: Document, wording: Wording) -> tuple[WhoLosesView, ...]:
    """A view of each tree; empty where nobody has asked for trees."""
    found = document.assessment.who_loses or ()
    return tuple(_view(document, wording, place, tree) for place, tree in enumerate(found))


def _view(document: Document, wording: Wording, place: int, tree: WhoLoses) -> WhoLosesView:
    at = f"/who_loses/{place}"
    title = measure_title(document, tree.measure)
    if tree.sentence is None:
        return WhoLosesView(
            title, wording.message(f"{at}/omitted", **_shares(document, at)), (), None
        )
    return WhoLosesView(
        title,
        _sentence(document, wording, at, tree),
        _evidence(document, wording, at, tree),
        _groups(document, wording, at, tree),
    )


def _shares(document: Document, at: str) -> dict[str, FigureView]:
    return {
        name: document.figure(f"{at}/{name}", "share", decimals=0)
        for name in ("share_explained", "share_held_out", "least_share")
    }


def _sentence(document: Document, wording: Wording, at: str, tree: WhoLoses) -> Sentence:
    worst = tree.leaves[0]
    one_sign = worst.highest < 0 or worst.lowest >= 0
    ends = ("highest", "lowest") if worst.highest < 0 else ("lowest", "highest")
    low, high = (
        document.figure(f"{at}/leaves/0/{end}", with_unit=False, size=one_sign) for end in ends
    )
    told = wording.message(f"{at}/sentence", bounds=_HERE, low=low, high=high)
    rest = wording.say(
        "tree-rest",
        municipalities=document.figure(f"{at}/leaves/0/municipalities", "count", with_unit=False),
        inhabitants=document.figure(f"{at}/leaves/0/inhabitants", "persons", with_unit=False),
        rest=document.figure(f"{at}/rest_municipalities", "count", with_unit=False),
        median=document.figure(f"{at}/rest_median", size=True),
        direction="pays" if (tree.rest_median or 0.0) < 0 else "gets",
    )
    bounds = _bounds(document, wording, f"{at}/leaves/0", worst)
    pieces = ((bounds if piece == _HERE else (piece,)) for piece in told)
    among: Sentence = ()
    if tree.municipalities < len(document.assessment.municipalities):
        count = document.figure(f"{at}/municipalities", "count", with_unit=False)
        among = (*wording.say("tree-among", count=count), " ")
    return (*among, *(part for piece in pieces for part in piece), " ", *rest)


def _bounds(document: Document, wording: Wording, at: str, leaf: TreeLeaf) -> Sentence:
    """The limits of a leaf in a row: `fewer than 3 500 inhabitants and …`."""
    parts: list[Part] = []
    for place, bound in enumerate(leaf.bounds):
        if place:
            parts += [" ", *wording.say("tree-and"), " "]
        parts += _bound(document, wording, f"{at}/bounds/{place}", bound)
    return tuple(parts)


def _bound(document: Document, wording: Wording, at: str, bound: TreeBound) -> Sentence:
    ends = [end for end in ("at_least", "below") if getattr(bound, end) is not None]
    form = "between" if len(ends) > 1 else ends[0].replace("_", "-")
    limits = {end: document.limit(f"{at}/{end}", with_unit=False) for end in ends}
    return wording.say(f"bound-{bound.column}-{form}", "messages", **limits)


def _evidence(document: Document, wording: Wording, at: str, tree: WhoLoses) -> Sentence:
    sizes = [
        document.figure(f"{at}/leaves/{place}/municipalities", "count").text
        for place in range(len(tree.leaves))
    ]
    return wording.say(
        "tree-evidence",
        "report",
        sizes=joined(sizes, document.language),
        error=document.figure(f"{at}/mean_error"),
        **_shares(document, at),
    )


def _groups(document: Document, wording: Wording, at: str, tree: WhoLoses) -> TableView:
    rows: list[tuple[Cell, ...]] = []
    for place, leaf in enumerate(tree.leaves):
        row = f"{at}/leaves/{place}"
        rows.append(
            (
                plain(_bounds(document, wording, row, leaf)),
                document.figure(f"{row}/municipalities", "count", with_unit=False),
                document.figure(f"{row}/inhabitants", "persons", with_unit=False),
                *(
                    document.figure(f"{row}/{name}", with_unit=False)
                    for name in ("lowest", "median", "highest")
                ),
            )
        )
    series = series_label(tree.series, document.language)
    return TableView(
        f"who-loses-{tree.measure}",
        wording.text("table-tree", measure=measure_title(document, tree.measure), series=series),
        (
            ColumnView(wording.text("column-group")),
            ColumnView(wording.text("column-municipalities"), numeric=True),
            ColumnView(wording.text("column-inhabitants"), numeric=True),
            ColumnView(wording.text("column-lowest"), numeric=True),
            ColumnView(wording.text("column-tree-median"), numeric=True),
            ColumnView(wording.text("column-highest"), numeric=True),
        ),
        tuple(rows),
        wording.say("tree-note"),
    )
