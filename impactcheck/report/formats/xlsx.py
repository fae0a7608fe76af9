"""A document as a workbook: each table on a sheet of its own, all else in rows on the first.

Values are unrounded: only number formats round what is shown. Text is written as text, so that a
title that begins with `=` is never a formula.
"""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from impactcheck.report.content.figures import FigureView, Part, plain
from impactcheck.report.content.outline import Content
from impactcheck.report.content.tables import TableView
from impactcheck.report.formats.xlsx_rows import front_rows, sheet_names, tables_of

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

NUMBER_FORMATS = {
    "share": "0.0 %",
    "count": "#,##0",
    "persons": "#,##0",
    "municipalities": "#,##0",
    "kr": "#,##0",
    "year": "0",
    "hours": "#,##0.0",
}
OTHER_NUMBERS = "#,##0.00"
WIDEST, FIGURES_WIDTH = 60, 14
FRONT_WIDTHS = (48, 60)
LONGEST_TEXT = 32_000
"""A cell of Excel holds at most 32 767 letters."""
PALE_TO_BLUE = {"min_color": "#FFFFFF", "max_color": "#7FB0D8"}


def write(content: Content) -> bytes:
    """An .xlsx file without formulas or macros; the same content gives the same bytes."""
    import xlsxwriter

    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file, {"in_memory": True})
    day = date.fromisoformat(content.closing.day)
    workbook.set_properties(
        {
            "title": content.opening.title,
            "author": "impactcheck",
            "comments": content.closing.line,
            "created": datetime(day.year, day.month, day.day),
        }
    )
    formats = _Formats(workbook)
    tables = list(tables_of(content))
    first, *others = sheet_names(content, tables)
    _write_front(workbook.add_worksheet(first), formats, content)
    for name, table in zip(others, tables, strict=True):
        _write_table(workbook.add_worksheet(name), formats, table)
    workbook.close()
    return file.getvalue()


class _Formats:
    """One format of the workbook for each unit, made when it is first used."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._numbers: dict[str, Any] = {}
        self.head = workbook.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}
        )
        self.text = workbook.add_format({"valign": "top"})
        self.wrapped = workbook.add_format({"valign": "top", "text_wrap": True})

    def number(self, unit: str) -> Any:
        pattern = NUMBER_FORMATS.get(unit, OTHER_NUMBERS)
        if pattern not in self._numbers:
            made = self._workbook.add_format({"num_format": pattern, "valign": "top"})
            self._numbers[pattern] = made
        return self._numbers[pattern]


def _set_page(page: Any, frozen_columns: int) -> None:
    page.freeze_panes(1, frozen_columns)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _write_front(page: Any, formats: _Formats, content: Content) -> None:
    """Names and what is said of them, under the headings of the sections."""
    _set_page(page, 0)
    head, *rows = front_rows(content)
    for place, width in enumerate(FRONT_WIDTHS):
        page.set_column(place, place, width)
        page.write_string(0, place, plain(head[place]), formats.head)
    for row, cells in enumerate(rows, 1):
        for place, cell in enumerate(cells):
            _write(page, formats, row, place, cell[0] if len(cell) == 1 else plain(cell))


def _write_table(page: Any, formats: _Formats, table: TableView) -> None:
    """The headings, the rows, and below them how the table is to be read."""
    _set_page(page, 1 if table.columns[1:] and table.columns[1].numeric else 2)
    for place, column in enumerate(table.columns):
        page.write_string(0, place, column.label[:LONGEST_TEXT], formats.head)
        page.set_column(place, place, _width(table, place))
    for row, cells in enumerate(table.rows, 1):
        for place, cell in enumerate(cells):
            _write(page, formats, row, place, cell if isinstance(cell, FigureView) else str(cell))
    if table.note:
        at = len(table.rows) + 2
        page.write_string(at, 0, table.caption[:LONGEST_TEXT])
        page.write_string(at + 1, 0, plain(table.note)[:LONGEST_TEXT])
    if table.rows and table.columns:
        page.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    if table.shades and table.rows:
        last = (len(table.rows), len(table.columns) - 1)
        page.conditional_format(1, 1, *last, {"type": "2_color_scale", **PALE_TO_BLUE})


def _width(table: TableView, place: int) -> int:
    column = table.columns[place]
    if column.numeric:
        return FIGURES_WIDTH
    longest = max((len(str(row[place])) for row in table.rows), default=0)
    return min(WIDEST, max(8, len(column.label) + 1, longest + 2))


def _write(page: Any, formats: _Formats, row: int, place: int, cell: Part) -> None:
    """A figure as a number: without its sign where the words beside it say who pays."""
    if not isinstance(cell, FigureView):
        text = str(cell)[:LONGEST_TEXT]
        page.write_string(row, place, text, formats.wrapped if len(text) > WIDEST else formats.text)
    elif cell.value is not None:
        value = abs(cell.value) if cell.size else cell.value
        page.write_number(row, place, value, formats.number(cell.unit))
