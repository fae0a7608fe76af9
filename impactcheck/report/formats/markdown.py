"""The report as Markdown: for mail, issues and version control."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Content,
    Heading,
    Paragraph,
    Picture,
    Terms,
)
from impactcheck.report.content.contents import content_of
from impactcheck.report.content.figures import Sentence, plain
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.content.tables import TableView

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_LEADING = re.compile(r"^(\s*)([#+>-])(?=\s)")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])(?=\s)")


def render(
    assessment: Assessment, language: Language, options: ReportOptions = WHOLE_REPORT
) -> bytes:
    """UTF-8 Markdown with pipe tables; pictures are told in words."""
    return markdown(content_of(assessment, language, options)).encode()


def markdown(content: Content) -> str:
    """The blocks as Markdown, one empty line between them, the footer last."""
    parts = [part for block in content.blocks if (part := _block(block))]
    return "\n\n".join((*parts, "---", escaped(content.footer))) + "\n"


def _block(block: Block) -> str:  # noqa: PLR0911
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {escaped(block.text)}"
        case Paragraph():
            mark = {"lead": "**", "missing": "**", "remark": "_", "status": "_"}
            around = mark.get(block.style, "")
            return f"{around}{_said(block.sentence).strip()}{around}"
        case Bullets():
            marks = (f"{place}." if block.numbered else "-" for place in count(1))
            return "\n".join(
                f"{mark} {_said(item)}" for mark, item in zip(marks, block.items, strict=False)
            )
        case Terms():
            return "\n".join(f"- **{escaped(name)}**: {_said(said)}" for name, said in block.rows)
        case BigFigures():
            return "\n".join(
                f"- **{escaped(figure.text)}** {escaped(caption)}"
                for figure, caption in block.figures
            )
        case TableView():
            return _table(block)
        case Picture():
            return (
                f"**{escaped(block.caption)}**\n\n{_said((*block.alternative, ' ', *block.data))}"
            )
        case _:
            return ""


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
