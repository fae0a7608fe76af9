"""A portfolio's summary for the screen: the answer first, then the corners and the heaviest."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.report.content.figures import plain
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.answers import AnswerView
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import ROOM
from impactcheck.report.portfolio.view import PortfolioView, portfolio_view

Write = Callable[[str], None]

WIDTH = 80
MOST_ROWS = 12
_WORDS_WIDTH = 30
SHORT = (
    "municipalities",
    "hours-per-1000",
    "submissions",
    "reports",
    "posts",
    "share-of-staff",
    "administration-per-inhabitant",
    "administration-saved",
)
"""Columns whose heading is too long for the screen; `short-<name>` in the catalogue."""
_CONTROL = dict.fromkeys((*range(32), 127, *range(128, 160), *range(8234, 8239)), " ")


def render(result: PortfolioResult, language: Language) -> bytes:
    """At most 80 columns of plain UTF-8 text without colour, the same bytes each time."""
    wording = Wording(PortfolioDocument(result, language))
    view = portfolio_view(result, language)
    paper = io.StringIO()

    def write(line: str) -> None:
        paper.write(f"{line.translate(_CONTROL).rstrip()}\n")

    def paragraph(text: str) -> None:
        for line in _wrapped(text):
            write(line)

    write(view.title)
    paragraph(plain(view.meta))
    for said in view.conclusion:
        write("")
        paragraph(plain(said))
    for answer in (*view.sheets, *([view.merged] if view.merged else [])):
        _answer(answer, wording, write, paragraph)
    for heading, table, columns in _shown(view, wording):
        write("")
        write(heading)
        for line in _rows(table, columns, wording):
            write(line)
    write("")
    write(wording.text("heading-unknowns", ROOM))
    for row in view.unknowns.rows:
        write(f"  {row[0]} ({row[2]})")
    _files(view, wording, write)
    return paper.getvalue().encode()


def _shown(view: PortfolioView, wording: Wording) -> list[tuple[str, TableView, tuple[int, ...]]]:
    """Tables on the screen, each with its heading and the columns there is room for."""
    shown: list[tuple[str, TableView, tuple[int, ...]]] = [
        (wording.text("heading-corners", ROOM), view.corners, (0, 1, 3, 4, 5, 6))
    ]
    if view.dropped is not None:
        shown.append((wording.text("heading-dropped", ROOM), view.dropped, (0, 1, 3, 4, 5, 6)))
    shown.append((wording.text("heading-reforms", ROOM), view.reforms, (0, 4, 5, 6, 7, 8)))
    return shown


def _answer(answer: AnswerView, wording: Wording, write: Write, paragraph: Write) -> None:
    write("")
    write(answer.heading)
    for said in answer.sentences:
        paragraph(plain(said))
    columns = (0, 1, 2, 3, 4, 5) if answer.id != "merged" else (0, 1, 2, 3, 4)
    for line in _rows(answer.table, columns, wording):
        write(line)


def _rows(table: TableView, columns: tuple[int, ...], wording: Wording) -> list[str]:
    """Aligned rows under their headings; what does not fit is counted, not shown."""
    body = [[str(row[column]) for column in columns] for row in table.rows[:MOST_ROWS]]
    shorter = {wording.text(f"column-{name}", ROOM): name for name in SHORT}
    heads = [table.columns[column].label for column in columns]
    heads = [
        wording.text(f"short-{shorter[head]}", ROOM) if head in shorter else head for head in heads
    ]
    room = (WIDTH - _WORDS_WIDTH) // (len(columns) - 1) - 1
    head_lines = [textwrap.wrap(head, room) or [""] for head in heads[1:]]
    height = max(len(lines) for lines in head_lines)
    lines = []
    for place in range(height):
        cells = [([""] * (height - len(wrapped)) + wrapped)[place][:room] for wrapped in head_lines]
        first = heads[0] if place == height - 1 else ""
        lines.append(_line(first, cells, room))
    for row in body:
        first, *more = textwrap.wrap(row[0], _WORDS_WIDTH - 2) or [""]
        lines += [_line(first, row[1:], room), *(f"  {part}" for part in more)]
    left = len(table.rows) - MOST_ROWS
    if left > 0:
        lines.append(wording.text("more-rows", ROOM, count=str(left)))
    return lines


def _line(first: str, cells: list[str], room: int) -> str:
    return f"{first:<{_WORDS_WIDTH}}" + "".join(f" {cell:>{room}}" for cell in cells)


def _files(view: PortfolioView, wording: Wording, write: Write) -> None:
    if view.failed:
        write("")
        write(wording.text("heading-failed", ROOM))
        for line in view.failed:
            for part in _wrapped(line):
                write(part)
    if view.skipped:
        write("")
        write(wording.text("heading-skipped", ROOM))
        for name in view.skipped[:MOST_ROWS]:
            write(f"  {name}")
        left = len(view.skipped) - MOST_ROWS
        if left > 0:
            write(wording.text("more-rows", ROOM, count=str(left)))


def _wrapped(text: str) -> list[str]:
    # A no-break space keeps a figure and its unit on one line; textwrap would break there.
    glued = text.replace("\N{NO-BREAK SPACE}", "\ue010")
    lines = textwrap.wrap(glued, WIDTH, break_on_hyphens=False)
    return [line.replace("\ue010", "\N{NO-BREAK SPACE}") for line in lines]
