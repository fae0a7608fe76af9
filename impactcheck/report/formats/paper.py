"""A document as one run of plain blocks, for formats that are read from the first page on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from impactcheck.report.content.blocks import Heading, Paragraph, PlainBlock
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.outline import Content

_CONTROL = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


@dataclass(frozen=True)
class NewPage:
    """What follows starts on a page of its own where there are pages."""


PaperBlock = PlainBlock | NewPage


def paper_blocks(content: Content) -> Iterator[PaperBlock]:
    """The opening, the sections and the colophon, in the order in which they are read."""
    opening = content.opening
    yield Paragraph((opening.kicker,), "status")
    yield Heading(0, opening.title)
    if opening.dated:
        yield Paragraph(opening.dated, "remark")
    for placed in content.sections:
        if placed.new_page:
            yield NewPage()
        yield from placed.run
    yield from content.closing.colophon


def labelled(paragraph: Paragraph) -> Sentence:
    """The paragraph with its label before it."""
    before = (f"{paragraph.label}: ",) if paragraph.label else ()
    return (*before, *paragraph.sentence)


def clean(text: str) -> str:
    """Text in which the characters that XML, and with it a Word file, cannot hold are spaces."""
    return _CONTROL.sub(" ", text)
