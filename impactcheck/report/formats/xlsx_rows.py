"""A document as rows of a workbook's first sheet, and the tables with sheets of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from impactcheck.language.catalogue import texts_for
from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Heading,
    Paragraph,
    Picture,
    PictureRow,
    Terms,
    Verdicts,
)
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.outline import Content
from impactcheck.report.content.plain_blocks import plain_blocks
from impactcheck.report.content.tables import TableView

Row = tuple[Sentence, Sentence]
LONGEST_NAME = 31
"""Letters that Excel allows on the tab of a sheet."""


def front_rows(content: Content) -> Iterator[Row]:
    """The headings of the two columns, then all that is no table, section by section."""
    texts = texts_for(content.language)
    opening = content.opening
    yield (texts.say("report", "column-figure"),), (texts.say("report", "column-value"),)
    yield (texts.say("report", "heading-title"),), (opening.title,)
    if opening.dated:
        yield (texts.say("report", "heading-date"),), opening.dated
    for placed in content.sections:
        rows = list(_rows(placed.section.blocks))
        if rows and placed.title:
            yield (placed.title,), ()
        yield from rows
    for paragraph in content.closing.colophon:
        yield from _rows((paragraph,))


def _rows(blocks: Iterable[Block]) -> Iterator[Row]:
    for block in blocks:
        match block:
            case Verdicts():
                yield from (((name,), said) for name, said in block.rows)
            case Heading():
                yield (block.text,), ()
            case Paragraph():
                yield (block.label,), block.sentence
            case Bullets():
                yield from (((), item) for item in block.items)
            case Terms():
                yield from (((term.name,), term.sentence) for term in block.rows)
            case BigFigures():
                yield from (((caption,), (figure,)) for figure, caption in block.figures)
                if block.note:
                    yield (), block.note
            case Picture():
                yield (block.caption,), block.alternative
            case PictureRow():
                yield from _rows(block.pictures)
            case TableView():
                pass
            case _:
                yield from _rows(plain_blocks((block,)))


def tables_of(content: Content) -> Iterator[TableView]:
    """Every table, in the order of the document."""
    for placed in content.sections:
        yield from _tables(placed.section.blocks)


def _tables(blocks: Iterable[Block]) -> Iterator[TableView]:
    for block in blocks:
        if isinstance(block, TableView):
            yield block
        else:
            yield from (one for one in plain_blocks((block,)) if isinstance(one, TableView))


def sheet_names(content: Content, tables: Iterable[TableView]) -> list[str]:
    """A name for the first sheet and each table's: ones that Excel accepts, each another."""
    first = texts_for(content.language).say("report", "sheet-summary")
    names: list[str] = []
    for wanted in (first, *(table.tab or table.caption for table in tables)):
        plain_name = re.sub(r"[\[\]:*?/\\']", " ", wanted).strip()
        name = plain_name[:LONGEST_NAME].strip() or "-"
        number = 2
        while name.casefold() in {taken.casefold() for taken in names}:
            ending = f" {number}"
            name = plain_name[: LONGEST_NAME - len(ending)].strip() + ending
            number += 1
        names.append(name)
    return names
