"""A document as Markdown: for mail, issues and version control."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count

from impactcheck.report.content.blocks import (
    BigFigures,
    Bullets,
    Heading,
    Paragraph,
    Picture,
    PictureRow,
    Terms,
)
from impactcheck.report.content.figures import Sentence, plain
from impactcheck.report.content.outline import Content
from impactcheck.report.content.tables import TableView
from impactcheck.report.formats.paper import PaperBlock, labelled, paper_blocks

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_LEADING = re.compile(r"^(\s*)([#+>-])(?=\s)")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])(?=\s)")


def write(content: Content) -> bytes:
    """UTF-8 Markdown with pipe tables; pictures are told in words."""
    return markdown(content).encode()


def markdown(content: Content) -> str:
    """The blocks as Markdown, one empty line between them, the footer last."""
    parts = [part for block in paper_blocks(content) if (part := _block(block))]
    return "\n\n".join((*parts, "---", escaped(content.closing.line))) + "\n"


def _block(block: PaperBlock) -> str:  # noqa: PLR0911
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {escaped(block.text)}"
        case Paragraph():
            mark = {"lead": "**", "missing": "**", "remark": "_", "counts": "_", "status": "_"}
            around = mark.get(block.style, "")
            return f"{around}{_said(labelled(block)).strip()}{around}"
        case Bullets():
            marks = (f"{place}." if block.numbered else "-" for place in count(1))
            return "\n".join(
                f"{mark} {_said(item)}" for mark, item in zip(marks, block.items, strict=False)
            )
        case Terms():
            return "\n".join(
                f"- **{escaped(row.name)}**: {_said(row.sentence)}" for row in block.rows
            )
        case BigFigures():
            return "\n".join(
                f"- **{escaped(figure.text)}** {escaped(caption)}"
                for figure, caption in block.figures
            )
        case TableView():
            return _table(block)
        case Picture():
            return _picture(block)
        case PictureRow():
            return "\n\n".join(_picture(picture) for picture in block.pictures)
        case _:
            return ""


def _picture(picture: Picture) -> str:
    told = _said((*picture.alternative, " ", *picture.data))
    return f"**{escaped(picture.caption)}**\n\n{told}"


def _table(table: TableView) -> str:
    lines = [
        f"**{escaped(table.caption)}**",
        "",
        _row(column.label for column in table.columns),
        _row("---:" if column.numeric else "---" for column in table.columns),
        *(_row(escaped(str(cell)) for cell in row) for row in table.rows),
    ]
    if table.note:
        lines += ["", f"_{_said(table.note)}_"]
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _said(sentence: Sentence) -> str:
    return escaped(plain(sentence))


def escaped(text: str) -> str:
    """Text in which nothing is read as markup; line breaks become spaces."""
    one_line = " ".join(text.replace("\r", " ").split("\n"))
    plain_start = _LEADING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", one_line))
    return _NUMBERED.sub(r"\1\\\2", plain_start)
