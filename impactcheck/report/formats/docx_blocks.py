"""Each block of a document as Word's own: headings, lists, captions, tables and pictures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from impactcheck.language.catalogue import Language, texts_for
from impactcheck.report.content.blocks import (
    BigFigures,
    Bullets,
    Contents,
    Heading,
    Paragraph,
    Picture,
    PictureRow,
    Terms,
)
from impactcheck.report.content.figures import plain
from impactcheck.report.content.tables import TableView
from impactcheck.report.formats.docx_styles import add_field
from impactcheck.report.formats.docx_tables import table_element
from impactcheck.report.formats.paper import NewPage, PaperBlock, clean, labelled
from impactcheck.report.pictures.svg import png, size, standalone

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

PIXELS = 1400
"""Width of a picture: sharp on paper at the width of a page."""
CONTENTS_DEPTH = 2
"""Levels of headings in the table of contents; Word adds the pages when it updates the field."""
WIDE_CM, TALL_CM = 16.0, 11.5
STYLES = {"body": "Normal", "lead": "Lead", "remark": "Remark", "missing": "Missing"}


class Writer:
    """Writes blocks at the end of a Word document, counting its tables and pictures."""

    def __init__(
        self,
        document: WordDocument,
        language: Language,
        *,
        in_template: bool = False,
    ) -> None:
        self.document = document
        self._in_template = in_template
        self._texts = texts_for(language)
        self._styles: dict[str, str] = {one.name: one.style_id for one in document.styles}
        self._counted = {"caption-table": 0, "caption-picture": 0}

    def write(self, block: PaperBlock) -> None:
        """Add one block."""
        match block:
            case Heading():
                style = "Title" if block.level == 0 else f"Heading {block.level}"
                self._paragraph(block.text, style)
            case Paragraph():
                style = STYLES.get(block.style, "Remark")
                self._paragraph(plain(labelled(block)), style)
            case Bullets():
                self._list(block)
            case Terms():
                self._terms(block)
            case BigFigures():
                self._big_figures(block)
            case TableView():
                self._table(block)
            case Picture():
                self._picture(block)
            case PictureRow():
                self._row(block)
            case NewPage():
                self.document.add_page_break()  # type: ignore[no-untyped-call]
            case Contents():
                self._paragraph(block.heading, "Lead")
                paragraph = self.document.add_paragraph()
                listed = (line for line in block.lines if line.level <= CONTENTS_DEPTH)
                until_updated = "\n".join(
                    clean(one.text) if one.level == 1 else f"\N{EM SPACE}{clean(one.text)}"
                    for one in listed
                )
                field = f'TOC \\o "1-{CONTENTS_DEPTH}" \\h \\z \\u'
                add_field(paragraph, field, until_updated, dirty=True)

    def _paragraph(self, text: str, style: str) -> Any:
        return self._styled(self.document.add_paragraph(clean(text)), style)

    def _styled(self, paragraph: Any, style: str) -> Any:
        """The paragraph in a style; python-docx's own way reads all styles for each paragraph."""
        paragraph._p.style = self._known(style)
        return paragraph

    def _known(self, style: str) -> str:
        """The style's id, or that of plain text where a ministry's template lacks it."""
        return self._styles.get(style, self._styles["Normal"])

    def _list(self, block: Bullets) -> None:
        for place, item in enumerate(block.items, 1):
            if block.numbered:
                self._paragraph(f"{place}. {plain(item)}", "Normal")
            else:
                self._paragraph(plain(item), "List Bullet")

    def _terms(self, block: Terms) -> None:
        table = self._grid(len(block.rows), 2, "Normal Table")
        for row, term in zip(table.rows, block.rows, strict=True):
            self._cell(row.cells[0], term.name, bold=True)
            self._cell(row.cells[1], plain(term.sentence))
        _set_widths(table, (3.6, 12.4))
        self._paragraph("", "Cell")

    def _big_figures(self, block: BigFigures) -> None:
        table = self._grid(1, len(block.figures), "Normal Table")
        for cell, (figure, caption) in zip(table.rows[0].cells, block.figures, strict=True):
            self._cell(cell, figure.text, style="Big figure")
            self._styled(cell.add_paragraph(clean(caption)), "Remark")
        _set_widths(table, (WIDE_CM / len(block.figures),) * len(block.figures))

    def _table(self, view: TableView) -> None:
        self._caption("caption-table", view.caption)
        own = self._styles.get("Table Grid") if self._in_template else None
        element = table_element(view, self._known("Cell"), own)
        self.document.element.body.insert_element_before(element, "w:sectPr")
        if view.note:
            self._paragraph(plain(view.note), "Remark")
        else:
            self._paragraph("", "Cell")

    def _row(self, block: PictureRow) -> None:
        """Pictures beside each other, each under its caption."""
        shapes = [width / height for width, height in map(size, block.pictures)]
        widths = tuple(WIDE_CM * shape / sum(shapes) for shape in shapes)
        table = self._grid(1, len(widths), "Normal Table")
        for cell, picture, width in zip(table.rows[0].cells, block.pictures, widths, strict=True):
            self._number(cell.paragraphs[0], "caption-picture", picture.caption)
            self._draw(cell.add_paragraph().add_run(), picture, width - 0.3)
            self._styled(cell.add_paragraph(clean(plain(picture.alternative))), "Remark")
        _set_widths(table, widths)

    def _picture(self, block: Picture) -> None:
        self._caption("caption-picture", block.caption)
        drawn_width, drawn_height = size(block)
        width = min(WIDE_CM, TALL_CM * drawn_width / drawn_height)
        self._draw(self.document.add_paragraph().add_run(), block, width)
        self._paragraph(plain((*block.alternative, " ", *block.data)), "Remark")

    def _draw(self, run: Any, picture: Picture, width_cm: float) -> None:
        from docx.shared import Cm

        run.add_picture(io.BytesIO(png(standalone(picture), PIXELS)), width=Cm(width_cm))
        described = run.element.xpath(".//wp:docPr")[-1]
        described.set("descr", clean(plain(picture.alternative)))
        described.set("title", clean(picture.caption))

    def _caption(self, kind: str, text: str) -> None:
        self._number(self.document.add_paragraph(), kind, text)

    def _number(self, paragraph: Any, kind: str, text: str) -> None:
        """A numbered caption that Word can list and renumber."""
        self._counted[kind] += 1
        label = self._texts.say("report", kind)
        self._styled(paragraph, "Caption")
        paragraph.add_run(f"{label} ")
        add_field(paragraph, f"SEQ {label} \\* ARABIC", str(self._counted[kind]))
        paragraph.add_run(clean(f". {text}"))

    def _grid(self, rows: int, columns: int, style: str) -> Any:
        table = self.document.add_table(rows, columns)
        if style in self.document.styles:
            table.style = self.document.styles[style]
        return table

    def _cell(self, cell: Any, text: str, *, bold: bool = False, style: str = "Cell") -> None:
        paragraph = cell.paragraphs[0]
        self._styled(paragraph, style)
        run = paragraph.add_run(clean(text))
        if bold:
            run.bold = True


def _set_widths(table: Any, widths: tuple[float, ...]) -> None:
    from docx.shared import Cm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
