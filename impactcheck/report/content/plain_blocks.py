"""All blocks in terms of the plain ones, for formats read from the first page to the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from impactcheck.report.content.blocks import (
    BigFigures,
    Block,
    Bullets,
    Card,
    Cards,
    Folded,
    Heading,
    Names,
    Paragraph,
    PlainBlock,
    RuleLines,
    Term,
    Terms,
    Verdicts,
)
from impactcheck.report.content.figures import Sentence, joined_by, plain
from impactcheck.report.content.tables import TableView

MOST_NAMED = 12
"""Municipalities named under a finding; `Names.more` says where the rest stand."""


def plain_blocks(blocks: Iterable[Block]) -> Iterator[PlainBlock]:
    """The same content in plain blocks, in the same order."""
    for block in blocks:
        match block:
            case Verdicts():
                rows = ((f"{name}: ", *said) for name, said in block.rows)
                yield Paragraph(joined_by(" · ", rows))
            case Names():
                yield Terms((_named(block),))
            case Cards():
                for card in block.items:
                    yield from _card(card)
            case RuleLines(run_on=True):
                yield Paragraph(joined_by("; ", (rule.sentence for rule in block.rules)), "remark")
            case RuleLines():
                yield Bullets(tuple(rule.sentence for rule in block.rules))
            case Folded():
                if not isinstance(block.blocks[0], TableView):
                    yield Heading(2, block.summary)
                yield from plain_blocks(block.blocks)
            case BigFigures(note=note) if note:
                yield BigFigures(block.figures)
                yield Paragraph(note, "remark")
            case _:
                yield block


def _card(card: Card) -> Iterator[PlainBlock]:
    """A finding under a heading of its own; those whom it hits stand last in its evidence."""
    word = f"{card.mark.word[:1].upper()}{card.mark.word[1:]}: " if card.mark.word else ""
    heading = f"{card.mark.symbol} {word}{card.title}".strip()
    yield Heading(2, heading, card.anchor)
    if card.message:
        yield Paragraph(card.message)
    terms: list[Term] = []
    for block in card.detail:
        if isinstance(block, Terms):
            terms += block.rows
        elif isinstance(block, Names):
            terms.append(_named(block))
        else:
            yield from plain_blocks((block,))
    if terms:
        yield Terms(tuple(terms))


def _named(block: Names) -> Term:
    shown = block.rows[:MOST_NAMED]
    names = joined_by(", ", ((f"{name} ", figure) for name, figure in shown))
    said: Sentence = names if len(block.rows) <= MOST_NAMED else (*names, block.more)
    return Term(plain(block.label), (said,))
