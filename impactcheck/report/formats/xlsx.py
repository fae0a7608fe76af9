"""The assessment as a workbook: every municipality and series, and all that stands beside them.

Values are the assessment's own, unrounded: only number formats round what is shown. Text is
written as text, so that a title that begins with `=` is never a formula.
"""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.sheets import Sheet, sheets

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

NUMBER_FORMATS = {
    "share": "0.0 %",
    "count": "#,##0",
    "persons": "#,##0",
    "municipalities": "#,##0",
    "kr": "#,##0",
    "year": "0",
}
OTHER_NUMBERS = "#,##0.00"
WIDEST = 60


def render(
    assessment: Assessment,
    language: Language,
    options: ReportOptions = WHOLE_REPORT,  # noqa: ARG001
) -> bytes:
    """An .xlsx file without formulas or macros; the same input gives the same bytes."""
    import xlsxwriter

    document = Document(assessment, language)
    wording = Wording(document)
    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file, {"in_memory": True})
    day = date.fromisoformat(str(document.json["reform"]["date"]))
    workbook.set_properties(
        {
            "title": document.drafted("title"),
            "author": "impactcheck",
            "comments": f"{wording.text('fingerprint')} {assessment.fingerprint}",
            "created": datetime(day.year, day.month, day.day),
        }
    )
    formats = _Formats(workbook)
    for sheet in sheets(document, wording):
        _write(workbook, formats, sheet)
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


def _write(workbook: Workbook, formats: _Formats, sheet: Sheet) -> None:
    page = workbook.add_worksheet(sheet.name)
    page.freeze_panes(1, sheet.frozen_columns)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, column.label, formats.head)
        page.set_column(place, place, min(column.width, WIDEST))
    for row, cells in enumerate(sheet.rows, 1):
        for place, cell in enumerate(cells):
            if isinstance(cell, str):
                long = len(cell) > WIDEST
                page.write_string(row, place, cell, formats.wrapped if long else formats.text)
            elif cell is not None and cell.value is not None:
                page.write_number(row, place, cell.value, formats.number(cell.unit))
    if sheet.rows and sheet.columns:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
