"""A portfolio as a workbook: one sheet a table, figures as numbers, nothing that can be run."""

from __future__ import annotations

import datetime
import io
import re
from typing import Any

from impactcheck.contract.portfolio import PortfolioResult
from impactcheck.language.catalogue import Language
from impactcheck.report.content.figures import FigureView, plain
from impactcheck.report.content.tables import TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.portfolio.document import PortfolioDocument
from impactcheck.report.portfolio.tables import ROOM
from impactcheck.report.portfolio.view import PortfolioView, portfolio_view

# A cell that begins with = or @ must stay a text, and a fixed day keeps the bytes the same.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "nan_inf_to_errors": False,
}
_NO_CLOCK = datetime.datetime(2000, 1, 1)
_LONGEST_NAME = 31
_PALE_TO_BLUE = {"min_color": "#FFFFFF", "max_color": "#7FB0D8"}
_WIDEST = 60
_LONGEST_TEXT = 32_000
_NUMBER_FORMATS = {"share": "0.00%", "count": "#,##0", "persons": "#,##0", "hours": "#,##0.0"}


def render(result: PortfolioResult, language: Language) -> bytes:
    """The workbook; the same result gives the same bytes."""
    from xlsxwriter import Workbook

    view = portfolio_view(result, language)
    document = PortfolioDocument(result, language)
    wording = Wording(document)
    file = io.BytesIO()
    book = Workbook(file, _OPTIONS)
    book.set_properties({"title": view.title, "created": _NO_CLOCK})
    formats = {
        unit: book.add_format({"num_format": text}) for unit, text in _NUMBER_FORMATS.items()
    }
    formats |= {
        "": book.add_format({"num_format": "#,##0.00"}),
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    _front(book, view, wording, formats)
    for table in view.tables():
        _sheet(book, _tab(table.id, document, wording), table, formats)
    book.close()
    return file.getvalue()


def _front(book: Any, view: PortfolioView, wording: Wording, formats: dict[str, Any]) -> None:
    sheet = book.add_worksheet(_name(wording.text("heading-answer", ROOM), book))
    sheet.set_column(0, 0, 110)
    lines = [plain(said) for said in (view.meta, *view.conclusion)]
    for answer in (*view.sheets, *([view.merged] if view.merged else [])):
        lines += [answer.heading, *(plain(said) for said in answer.sentences)]
    lines += [wording.text("heading-basis", ROOM), *(plain(said) for said in view.assumptions)]
    for heading, items in (
        ("heading-failed", view.failed),
        ("heading-skipped", view.skipped),
        ("heading-replaced", view.replaced),
    ):
        lines += [wording.text(heading, ROOM), *items] if items else []
    lines += [plain(view.versions), f"{wording.text('fingerprint', ROOM)} {view.fingerprint}"]
    sheet.write_string(0, 0, view.title, formats["head"])
    for row, line in enumerate(lines, start=1):
        sheet.write_string(row, 0, line[:_LONGEST_TEXT], formats["text"])


def _tab(table_id: str, document: PortfolioDocument, wording: Wording) -> str:
    """The name on a sheet's tab: a municipality, a classification, or what the table is about."""
    kind, _, what = table_id.partition("-")
    if kind == "sheet":
        return document.name_of(what)
    if kind == "groups":
        return document.words(document.result.groupings[what].label)
    return wording.text(f"tab-{table_id}", ROOM)


def _sheet(book: Any, tab: str, table: TableView, formats: dict[str, Any]) -> None:
    sheet = book.add_worksheet(_name(tab, book))
    sheet.write_string(0, 0, table.caption, formats["head"])
    for place, column in enumerate(table.columns):
        sheet.write_string(1, place, column.label, formats["head"])
        longest = max([len(column.label) // 2, *(len(str(row[place])) for row in table.rows)])
        sheet.set_column(place, place, min(_WIDEST, longest + 3))
    for at, row in enumerate(table.rows, start=2):
        for place, cell in enumerate(row):
            if not isinstance(cell, FigureView):
                sheet.write_string(at, place, str(cell)[:_LONGEST_TEXT])
            elif cell.value is not None:
                value = abs(cell.value) if cell.size else cell.value
                sheet.write_number(at, place, value, formats.get(cell.unit, formats[""]))
    if table.note:
        sheet.write_string(len(table.rows) + 3, 0, plain(table.note))
    if table.id == "heat" and table.rows:
        last = (len(table.rows) + 1, len(table.columns) - 1)
        sheet.conditional_format(2, 1, *last, {"type": "2_color_scale", **_PALE_TO_BLUE})
    sheet.freeze_panes(2, 1)
    if table.rows:
        sheet.autofilter(1, 0, len(table.rows) + 1, len(table.columns) - 1)


def _name(wanted: str, book: Any) -> str:
    """A name that Excel accepts and that no other sheet of the book has."""
    name = re.sub(r"[\[\]:*?/\\']", " ", wanted).strip()[:_LONGEST_NAME] or "-"
    taken = {sheet.get_name().lower() for sheet in book.worksheets()}
    number = 2
    while name.lower() in taken:
        ending = f" {number}"
        name, number = name[: _LONGEST_NAME - len(ending)] + ending, number + 1
    return name
