"""A table as Word's XML, written in one piece: python-docx takes seconds for one of 290 rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from impactcheck.report.content.tables import TableView
from impactcheck.report.formats.paper import clean

PAGE_TWIPS = 9290
"""The width of an upright page between its margins, in twentieths of a point."""
NARROWEST, WIDEST = 6, 34
"""How many letters a column is counted as having, at least and at most."""
BESIDE = 2
"""Letters that the margins of a cell take, so that a year is not broken over two lines."""
LONGEST_DESCRIPTION = 250


def table_element(view: TableView, cell_style: str, table_style: str | None) -> Any:
    """The `w:tbl` element: header row repeated, rows unbroken, figures at the right."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    widths = column_widths(view)
    style = "" if table_style is None else f"<w:tblStyle w:val={quoteattr(table_style)}/>"
    described = quoteattr(clean(view.caption)[:LONGEST_DESCRIPTION])
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    header = _row([column.label for column in view.columns], view, widths, cell_style, head=True)
    rows = "".join(
        _row([str(cell) for cell in row], view, widths, cell_style, head=False) for row in view.rows
    )
    return parse_xml(
        f"<w:tbl {nsdecls('w')}><w:tblPr>{style}"
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>'
        '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
        '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5D9DE"/></w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="50" w:type="dxa"/>'
        '<w:right w:w="50" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblDescription w:val={described}/>"
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{header}{rows}</w:tbl>"
    )


def column_widths(view: TableView, whole: int = PAGE_TWIPS) -> list[int]:
    """Widths in proportion to the longest text of each column, within limits; they fill `whole`."""
    letters = [
        BESIDE + min(WIDEST, max(NARROWEST, _longest_word(column.label), *_lengths(view, place)))
        for place, column in enumerate(view.columns)
    ]
    return [whole * length // sum(letters) for length in letters]


def _lengths(view: TableView, place: int) -> list[int]:
    return [len(str(row[place])) for row in view.rows] or [0]


def _longest_word(text: str) -> int:
    return max((len(word) for word in text.split(" ")), default=0) + 3


def _row(
    texts: Sequence[str], view: TableView, widths: Sequence[int], style: str, *, head: bool
) -> str:
    header = "<w:tblHeader/>" if head else ""
    cells = "".join(
        _cell(text, width, style, bold=head, right=column.numeric)
        for text, width, column in zip(texts, widths, view.columns, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>"


def _cell(text: str, width: int, style: str, *, bold: bool, right: bool) -> str:
    weight = "<w:rPr><w:b/></w:rPr>" if bold else ""
    side = '<w:jc w:val="right"/>' if right else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style)}/>{side}</w:pPr>"
        f'<w:r>{weight}<w:t xml:space="preserve">{escape(clean(text))}</w:t></w:r></w:p></w:tc>'
    )
