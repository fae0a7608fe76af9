"""The alternatives beside the proposal: one column for each, figures first and then findings."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.contract.alternatives import Scenario
from impactcheck.report.content.compared import PER_HEAD, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.headline import SYMBOLS
from impactcheck.report.content.labels import series_label
from impactcheck.report.content.tables import Cell, ColumnView, TableView
from impactcheck.report.content.typesetting import typeset
from impactcheck.report.content.wording import Wording

ROOM = "scenarios"
CORNERS = "corners"
ANCHOR = "alternatives"
SHOWN_TOTALS = ("kr", "hours")
VERDICT_ORDER = ("error", "warning", "note")
VERDICT = ("errors", "warnings", "notes")


def alternative_tables(
    document: Document, wording: Wording, across: int | None = None
) -> tuple[TableView, ...]:
    """Figures and findings of every scenario; empty where the reform has no alternatives.

    With `across` a table holds at most so many scenarios, the proposal in each.
    """
    scenarios = document.assessment.alternatives
    if not scenarios:
        return ()
    others = range(1, len(scenarios))
    step = len(scenarios) if across is None else across - 1
    parts = [(0, *others[start : start + step]) for start in range(0, len(others), step)]
    tables: list[TableView] = []
    for number, part in enumerate(parts):
        tables += _tables(document, wording, part, number)
    return tuple(tables)


def _tables(
    document: Document, wording: Wording, part: tuple[int, ...], number: int
) -> Iterable[TableView]:
    scenarios = document.assessment.alternatives
    ending = f"-{number + 1}" if number else ""
    titles = [_title(scenarios[index], wording) for index in part]
    rows = [*_verdict(wording, document, part), *_totals(document, part)]
    rows += [*_sides(document, wording, part), *_extremes(document, wording, part)]
    rows += _corners(document, wording, part)
    yield TableView(
        f"{ANCHOR}{ending}",
        wording.text("table-alternatives", ROOM),
        _columns(wording.text("column-figure"), titles, numeric=True),
        tuple(rows),
        wording.say(
            in_words(f"alternatives-note-{scenarios[0].compared}", scenarios[0].unit or PER_HEAD),
            ROOM,
            unit=wording.text(f"unit-{scenarios[0].unit or PER_HEAD}"),
        ),
    )
    found = tuple(_findings(document, wording, part))
    if found:
        yield TableView(
            f"{ANCHOR}-findings{ending}",
            wording.text("table-alternative-findings", ROOM),
            _columns(wording.text("label-rule"), titles, numeric=False),
            found,
        )


def _title(scenario: Scenario, wording: Wording) -> str:
    if scenario.id is None:
        return wording.text("the-proposal", ROOM)
    title = typeset(scenario.title)
    already_said = title.casefold() == wording.text("law-in-force-alone", ROOM).casefold()
    if not scenario.is_law_in_force or already_said:
        return title
    return wording.text("law-in-force", ROOM, title=title)


def _columns(first: str, titles: list[str], *, numeric: bool) -> tuple[ColumnView, ...]:
    return (ColumnView(first), *(ColumnView(title, numeric=numeric) for title in titles))


def _verdict(wording: Wording, document: Document, part: tuple[int, ...]) -> list[tuple[Cell, ...]]:
    return [
        (
            wording.text(f"row-{name}", ROOM),
            *(
                document.figure(f"/alternatives/{index}/{name}", "count", with_unit=False)
                for index in part
            ),
        )
        for name in VERDICT
    ]


def _totals(document: Document, part: tuple[int, ...]) -> list[tuple[Cell, ...]]:
    scenarios = document.assessment.alternatives
    names = dict.fromkeys(
        name
        for index in part
        for name, figure in scenarios[index].totals.items()
        if figure.unit in SHOWN_TOTALS
    )
    if "net_of_reform" in names:
        names.pop("net", None)
    rows: list[tuple[Cell, ...]] = []
    for name in names:
        cells: list[Cell] = [
            document.figure(f"/alternatives/{index}/totals/{name}/value")
            if name in scenarios[index].totals
            else ""
            for index in part
        ]
        rows.append((_sentence_case(series_label(name, document.language)), *cells))
    return rows


def _sides(document: Document, wording: Wording, part: tuple[int, ...]) -> list[tuple[Cell, ...]]:
    scenarios = document.assessment.alternatives
    rows: list[tuple[Cell, ...]] = []
    for side in ("winners", "losers"):
        cells: list[Cell] = [
            document.figure(
                f"/alternatives/{index}/{side}/municipalities", "count", with_unit=False
            )
            if getattr(scenarios[index], side) is not None
            else ""
            for index in part
        ]
        if any(cells):
            rows.append((wording.text(f"row-{side}", ROOM), *cells))
    return rows


def _extremes(
    document: Document, wording: Wording, part: tuple[int, ...]
) -> list[tuple[Cell, ...]]:
    scenarios = document.assessment.alternatives
    rows: list[tuple[Cell, ...]] = []
    for end in ("largest", "smallest"):
        cells: list[Cell] = [
            document.figure(
                f"/alternatives/{index}/key_figures/{end}/value",
                _extreme_unit(scenarios[index]),
                with_unit=False,
            )
            if scenarios[index].key_figures is not None
            else ""
            for index in part
        ]
        unit = _extreme_unit(scenarios[part[0]])
        key = in_words(f"row-{end}", unit)
        rows.append((wording.text(key, ROOM, unit=wording.text(f"unit-{unit}")), *cells))
    return rows


def _extreme_unit(scenario: Scenario) -> str:
    return PER_HEAD if scenario.key_figures is None else scenario.key_figures.largest.unit


def _corners(document: Document, wording: Wording, part: tuple[int, ...]) -> list[tuple[Cell, ...]]:
    scenarios = document.assessment.alternatives
    groups = document.assessment.groupings[CORNERS].groups
    places = [(f"corners/{group.id}", document.words(group.label)) for group in groups]
    places.append(("country", wording.text("whole-country", ROOM)))
    return [
        (
            _sentence_case(label),
            *(
                document.figure(
                    f"/alternatives/{index}/{where}",
                    scenarios[index].unit or PER_HEAD,
                    with_unit=False,
                )
                for index in part
            ),
        )
        for where, label in places
    ]


def _findings(
    document: Document, wording: Wording, part: tuple[int, ...]
) -> Iterable[tuple[Cell, ...]]:
    """A row for each rule that any scenario breaks, with its worst severity in each."""
    scenarios = document.assessment.alternatives
    every = [found for index in part for found in scenarios[index].findings]
    for rule, title in {found.rule: found.title for found in every}.items():
        cells: list[Cell] = []
        for index in part:
            severities = [one.severity for one in scenarios[index].findings if one.rule == rule]
            worst = next((one for one in VERDICT_ORDER if one in severities), None)
            cells.append(
                "–" if worst is None else f"{SYMBOLS[worst]} {wording.text(f'word-{worst}')}"
            )
        yield (f"{rule} {document.words(title)}", *cells)


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]
