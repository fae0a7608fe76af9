"""A table as every format shows it: caption, columns, and rows whose first cell is their header."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.report.figures import FigureView, Sentence

Cell = str | FigureView


@dataclass(frozen=True)
class ColumnView:
    """A column's heading and whether it holds figures, which line up at the right."""

    label: str
    numeric: bool = False


@dataclass(frozen=True)
class TableView:
    """One table; `note` says what the reader must know to read it, and may be empty."""

    id: str
    caption: str
    columns: tuple[ColumnView, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: Sentence = ()
