"""A table as every format shows it: caption, columns, and rows whose first cell is their header."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.report.content.figures import (
    FigureView,
    Link,
    Sentence,
    plain,
)


@dataclass(frozen=True)
class Said:
    """A cell of running text, in which the figures are still figures."""

    sentence: Sentence

    def __str__(self) -> str:
        return plain(self.sentence)


@dataclass(frozen=True)
class Cited:
    """A cell of references; on paper they are known by their titles."""

    links: tuple[Link, ...]

    def __str__(self) -> str:
        return "; ".join(link.title for link in self.links)


Cell = str | FigureView
RichCell = Cell | Said | Cited


@dataclass(frozen=True)
class ColumnView:
    """A column's heading and whether it holds figures, which line up at the right.

    Where there is little room, `short` is its heading, and a column that is not `essential` is
    left out.
    """

    label: str
    numeric: bool = False
    short: str = ""
    essential: bool = True


@dataclass(frozen=True)
class TableView:
    """One table; `note` says what the reader must know to read it, and may be empty.

    `tab` names its sheet in a workbook where the caption is too long for that. `shades` gives each
    figure after the first cell of a row its class of size, 0 to 3, None where it has none. Where
    there is little room only `most_rows` are shown, all when it is 0.
    """

    id: str
    caption: str
    columns: tuple[ColumnView, ...]
    rows: tuple[tuple[RichCell, ...], ...]
    note: Sentence = ()
    tab: str = ""
    shades: tuple[tuple[int | None, ...], ...] = ()
    most_rows: int = 0
