"""Blocks as Typst source. All text is string literals: nothing in it is read as markup."""

from __future__ import annotations

import re

from impactcheck.language.catalogue import texts_for
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
from impactcheck.report.content.outline import Content
from impactcheck.report.content.tables import TableView
from impactcheck.report.formats.docx_tables import column_widths
from impactcheck.report.formats.paper import NewPage, PaperBlock, clean, labelled, paper_blocks
from impactcheck.report.formats.typst_letters import displayable
from impactcheck.report.pictures.svg import size, standalone

REGIONS = {"sv": "SE", "en": "GB"}
STYLES = {
    "body": "{}",
    "lead": 'text(size: 14pt, weight: "bold", {})',
    "remark": "text(size: 9pt, fill: soft, {})",
    "counts": "text(size: 9pt, fill: soft, {})",
    "status": "text(size: 9pt, fill: soft, {})",
    "missing": 'text(weight: "bold", fill: rgb("#7A4A00"), {})',
}
TALLEST_CM = 11.0
_TOO_LONG = re.compile(r"\S{46,}")
_PIECE = re.compile(r"(\S{30})(?=\S)")

PREAMBLE = """\
#let soft = rgb("#4D555F")
#set page(paper: "a4", margin: (x: 2.2cm, y: 2.2cm), footer: context text(size: 8pt, fill: soft)[
  #{footer} #h(1fr) #counter(page).display()])
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), size: 10.5pt)
#set text(lang: "{language}", region: "{region}")
#set document(title: {title}, author: "impactcheck")
#set par(leading: 0.6em, spacing: 0.85em)
#set table(stroke: (x, y) => (bottom: 0.4pt + rgb("#B4BCC6")), inset: (x: 3pt, y: 2.5pt))
#show title: set text(size: 21pt)
#show heading: set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show figure.caption: it => block(
  width: 100%, sticky: true, align(left, text(size: 9pt, weight: "bold", it)))
#show figure.where(kind: table): set block(breakable: true)
#set figure.caption(position: top, separator: ". ")
#show table: set text(size: 8.5pt)
"""


def typst_source(content: Content) -> str:
    """The whole document."""
    language = content.language
    head = (
        PREAMBLE.replace("{footer}", literal(content.closing.line))
        .replace("{language}", language)
        .replace("{region}", REGIONS[language])
        .replace("{title}", literal(content.closing.title))
    )
    texts = texts_for(language)
    labels = {
        "table": texts.say("report", "caption-table"),
        "image": texts.say("report", "caption-picture"),
    }
    return head + "\n".join(_block(block, labels) for block in paper_blocks(content)) + "\n"


def literal(text: str) -> str:
    """A Typst string that reads as the text and nothing else; a word too long for a line may break.

    Addresses are left alone, so that they can be copied.
    """
    return quoted(_TOO_LONG.sub(_with_breaks, text))


def _with_breaks(found: re.Match[str]) -> str:
    word = found[0]
    return word if "://" in word else _PIECE.sub("\\1\u200b", word)


def quoted(text: str) -> str:
    """A Typst string that holds the text letter by letter, as far as the fonts can show it."""
    escaped = (
        displayable(clean(text).replace("\t", " ").replace("\r", ""))
        .replace("\\", "\\\\")
        .replace('"', '\\"')
    )
    return '"' + escaped.replace("\n", "\\n") + '"'


def _block(block: PaperBlock, labels: dict[str, str]) -> str:  # noqa: PLR0911
    match block:
        case Heading(level=0):
            return f"#title({literal(block.text)})"
        case Heading():
            return f"#heading(level: {block.level}, {literal(block.text)})"
        case Paragraph():
            styled = STYLES[block.style].format(literal(plain(labelled(block))))
            return f"#par({styled})" if block.sentence else ""
        case Bullets():
            kind = "enum" if block.numbered else "list"
            items = ", ".join(f"[#{literal(plain(item))}]" for item in block.items)
            return f"#{kind}({items})"
        case Terms():
            return _terms(block)
        case BigFigures():
            return _big_figures(block)
        case TableView():
            return _table(block, labels["table"])
        case Picture():
            width, height = size(block)
            wide = min(1.0, TALLEST_CM * width / height / 16.6)
            return f"#{_picture(block, labels['image'], f'{100 * wide:.0f}%')}"
        case PictureRow():
            return _row(block, labels["image"])
        case NewPage():
            return "#pagebreak(weak: true)"
        case Contents():
            return f"#outline(title: {literal(block.heading)}, depth: 2)"


def _terms(block: Terms) -> str:
    items = ", ".join(
        f"terms.item({literal(row.name)}, {literal(plain(row.sentence))})" for row in block.rows
    )
    return f"#block(text(size: 9pt, terms(tight: true, hanging-indent: 1.2em, {items})))"


def _big_figures(block: BigFigures) -> str:
    cells = ", ".join(
        f'[#text(size: 14.5pt, weight: "bold", {literal(figure.text)}) \\ '
        f"#text(size: 9pt, fill: soft, {literal(caption)})]"
        for figure, caption in block.figures
    )
    return f"#grid(columns: (1fr,) * {len(block.figures)}, gutter: 10pt, {cells})"


def _table(view: TableView, label: str) -> str:
    sides = ", ".join("right" if column.numeric else "left" for column in view.columns)
    widths = ", ".join(f"{width}fr" for width in column_widths(view))
    head = ", ".join(f'text(weight: "bold", {literal(column.label)})' for column in view.columns)
    rows = ",\n".join(", ".join(literal(str(cell)) for cell in row) for row in view.rows)
    note = f"\n#par(text(size: 9pt, fill: soft, {literal(plain(view.note))}))" if view.note else ""
    return (
        f"#figure(kind: table, supplement: {literal(label)}, caption: {literal(view.caption)}, "
        f"table(columns: ({widths},), align: ({sides},), table.header({head}),\n{rows}))" + note
    )


def _picture(picture: Picture, label: str, width: str) -> str:
    return (
        f"figure(kind: image, supplement: {literal(label)}, "
        f"caption: {literal(picture.caption)}, image(bytes({quoted(standalone(picture))}), "
        f'format: "svg", width: {width}, alt: {literal(plain(picture.alternative))}))'
    )


def _row(block: PictureRow, label: str) -> str:
    if not block.pictures:
        return ""
    cells = ", ".join(_picture(picture, label, "100%") for picture in block.pictures)
    said = ", ".join(
        f"text(size: 9pt, fill: soft, {literal(plain(picture.alternative))})"
        for picture in block.pictures
    )
    widths = ", ".join(_fraction(picture) for picture in block.pictures)
    return f"#grid(columns: ({widths},), gutter: 10pt, align: top, {cells}, {said})"


def _fraction(picture: Picture) -> str:
    width, height = size(picture)
    return f"{width / height:.3f}fr"
