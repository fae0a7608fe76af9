"""Each block of a document on a screen; what has no room there is summed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from impactcheck.console.blocks import (
    SEVERITY_STYLES,
    big_figures,
    bullets,
    heading,
    paragraph,
    table,
    together,
)
from impactcheck.console.words import words
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Card,
    Cards,
    Contents,
    Folded,
    Heading,
    Names,
    Paragraph,
    Picture,
    PictureRow,
    RuleLines,
    Terms,
    Verdicts,
)
from impactcheck.report.content.figures import Code, Mark, Sentence, plain
from impactcheck.report.content.tables import TableView

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

MOST_SHOWN = 12
"""Findings, or points of a list; other formats hold the rest."""
STYLES = {"lead": "bold", "remark": "dim", "status": "dim", "missing": "bold"}


def shown(  # noqa: PLR0912 - one case a block
    blocks: Iterable[Block], language: Language, *, titled: bool = False
) -> Iterator[RenderableType]:
    """The blocks as what the console prints, one below the other.

    A table's caption is a heading, unless the section around it is `titled`.
    """
    for block in blocks:
        match block:
            case Heading():
                yield ""
                yield words(block.text, "bold")
            case Paragraph(label=label) if label:
                yield ""
                yield together(words(label, "bold"), _styled(block.sentence), by="  ")
            case Paragraph():
                yield _styled(block.sentence, _style(block))
            case Bullets(numbered=True):
                for place, item in enumerate(block.items[:MOST_SHOWN], 1):
                    yield bullets((_styled(item),), f"{place}.")
                yield from _left(len(block.items), MOST_SHOWN, language)
            case Bullets():
                yield bullets(_styled(item) for item in block.items[:MOST_SHOWN])
                yield from _left(len(block.items), MOST_SHOWN, language)
            case Terms():
                for term in block.rows:
                    yield words(term.name)
                    yield paragraph(_styled(term.sentence), 2)
            case BigFigures():
                yield ""
                yield big_figures([(figure.text, caption) for figure, caption in block.figures])
            case Verdicts():
                rows = (together(name, _styled(said)) for name, said in block.rows)
                yield together(*rows, by=" · ")
            case Cards():
                yield from _cards(block, language)
            case RuleLines():
                for rule in block.rules:
                    yield words(f"○ {rule.code} {rule.title}")
                    if rule.reason:
                        yield paragraph(_styled(rule.reason), 2)
            case Folded():
                yield from shown(block.blocks, language, titled=titled)
            case Names():
                yield _styled(block.label)
            case TableView():
                caption = words(block.caption, "dim")
                yield from (("", caption) if titled else heading(block.caption))
                yield from _table(block, language)
            case Picture():
                yield _styled(block.alternative)
            case PictureRow():
                yield from shown(block.pictures, language)
            case Contents():
                pass


def _styled(sentence: Sentence, style: str = "") -> Text:
    """A sentence whose verdicts stand in their colours, and what is to be copied in bold."""
    if style or not any(isinstance(part, Mark | Code) for part in sentence):
        return words(plain(sentence), style)
    return together(*(words(str(part), _part(part)) for part in sentence), by="")


def _part(part: object) -> str:
    if isinstance(part, Mark):
        return SEVERITY_STYLES.get(part.severity, "")
    return "bold" if isinstance(part, Code) else ""


def _style(block: Paragraph) -> str:
    """The style of a paragraph; a lead that begins with a verdict has the verdict's colour."""
    first = block.sentence[0] if block.sentence else ""
    if block.style == "lead" and isinstance(first, Mark):
        return SEVERITY_STYLES.get(first.severity, "bold")
    return STYLES.get(block.style, "")


def _cards(block: Cards, language: Language) -> Iterator[RenderableType]:
    """The findings with what they say; a card that only sums others up comes after them."""
    if block.note:
        yield _styled(block.note, "dim")
    whole = [card for card in block.items if card.message]
    for card in whole[:MOST_SHOWN]:
        yield from _card(card)
    left = len(whole) - MOST_SHOWN
    if left > 0:
        yield words(texts_for(language).say("terminal", "more-findings", count=str(left)), "dim")
    for card in block.items:
        if not card.message:
            yield from _card(card)


def _card(card: Card) -> Iterator[RenderableType]:
    title = words(f"{card.code} {card.title}".strip(), "bold")
    yield together(_styled((card.mark,)), title)
    if card.message:
        yield paragraph(_styled(card.message), 2)
    for line in card.brief:
        yield paragraph(_styled(line), 2)


def _table(view: TableView, language: Language) -> Iterator[RenderableType]:
    """The columns there is room for under their short headings; what is left out is counted."""
    places = [place for place, column in enumerate(view.columns) if column.essential]
    columns = [view.columns[place] for place in places]
    yield table(
        [(column.short or column.label, column.numeric) for column in columns],
        [[str(row[place]) for place in places] for row in view.rows[: view.most_rows or None]],
    )
    yield from _left(len(view.rows), view.most_rows, language)


def _left(number: int, most: int, language: Language) -> Iterator[RenderableType]:
    """How many of them are not shown; nothing where all are."""
    if 0 < most < number:
        more = texts_for(language).say("terminal", "more-rows", count=str(number - most))
        yield words(more, "dim")
