"""What a document is: an opening, sections in order with where each appears, and a closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from impactcheck.language.catalogue import Language
from impactcheck.report.content.blocks import (
    Block,
    Contents,
    Heading,
    Line,
    Paragraph,
    PlainBlock,
)
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.medium import EVERYWHERE, PAPER, Medium
from impactcheck.report.content.plain_blocks import plain_blocks
from impactcheck.report.content.wording import Wording


@dataclass(frozen=True)
class Section:
    """One part of a document: a title and what stands under it.

    `id` names its place on the page. `look` is a word or two that the page's styles know.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    look: str = ""


D = TypeVar("D", bound=Document)
Write = Callable[[D, Wording], Section | Sequence[Section] | None]
"""What a file of `sections/` gives: a section (or several alike), None where there is none."""


@dataclass(frozen=True)
class Entry(Generic[D]):
    """A line of an outline: a section, where it appears, and how it begins there.

    `headed` says where its title is printed. On paper `level` 2 sets it under the section before
    it, and `new_page` begins a page. In a workbook its tables are sheets of their own, and all
    else is part of the first sheet.
    """

    section: Write[D]
    where: frozenset[Medium] = EVERYWHERE
    headed: frozenset[Medium] = EVERYWHERE
    level: int = 1
    new_page: bool = False


@dataclass(frozen=True)
class Opening:
    """The head of a document: what kind it is, its title, its day and what is said beside it."""

    kicker: str
    title: str
    day: str = ""
    about: Sentence = ()

    @property
    def dated(self) -> Sentence:
        """The day and what is said beside it, in one line."""
        return (f"{self.day} · ", *self.about) if self.day else self.about


@dataclass(frozen=True)
class Closing:
    """The foot of a document: a line for every page, and what the whole rests on at its end.

    `title` and `day` are those of the file's properties. `terms` are what the publishers of the
    data ask to be said; the colophon begins with them, and a screen shows them alone.
    """

    title: str
    day: str
    line: str
    colophon: tuple[Paragraph, ...] = ()
    terms: tuple[Paragraph, ...] = ()


@dataclass(frozen=True)
class Outline(Generic[D]):
    """A document: how it opens, its sections in order, and how it closes."""

    opening: Callable[[D, Wording], Opening]
    entries: tuple[Entry[D], ...]
    closing: Callable[[D, Wording], Closing]


@dataclass(frozen=True)
class Placed:
    """A section in one medium, as its entry has it appear there."""

    section: Section
    headed: bool = True
    level: int = 1
    new_page: bool = False

    @property
    def title(self) -> str:
        """The title where it is printed, else nothing."""
        return self.section.title if self.headed else ""

    @property
    def run(self) -> Iterator[PlainBlock]:
        """Its title and plain blocks as one run, headings inside a level below the title.

        Without a title they take its level: PDF/UA refuses a level that nothing leads down to.
        """
        if self.title:
            yield Heading(self.level, self.title, self.section.id)
        deeper = self.level - (1 if self.title else 2)
        for block in plain_blocks(self.section.blocks):
            if isinstance(block, Heading):
                yield replace(block, level=block.level + deeper)
            else:
                yield block


@dataclass(frozen=True)
class Content:
    """A document worded in one language for one medium."""

    opening: Opening
    sections: tuple[Placed, ...]
    closing: Closing
    language: Language


def compose(outline: Outline[D], document: D, medium: Medium) -> Content:
    """The document's sections in one medium, in the outline's order; empty ones are left out."""
    wording = Wording(document)
    placed = [
        Placed(
            section,
            headed=medium in entry.headed,
            level=entry.level if medium is PAPER else 1,
            new_page=entry.new_page and medium is PAPER,
        )
        for entry in outline.entries
        if medium in entry.where
        for section in _several(entry.section(document, wording))
    ]
    return Content(
        outline.opening(document, wording),
        tuple(_with_contents(one, placed[place:]) for place, one in enumerate(placed, 1)),
        outline.closing(document, wording),
        document.language,
    )


def _several(written: Section | Sequence[Section] | None) -> Sequence[Section]:
    if written is None:
        return ()
    return (written,) if isinstance(written, Section) else written


def _with_contents(placed: Placed, after: list[Placed]) -> Placed:
    """The section; its table of contents, if it has one, with a line for each heading after it."""
    if not any(isinstance(block, Contents) for block in placed.section.blocks):
        return placed
    lines = tuple(
        Line(block.level, block.text, block.anchor, block.level == 1 or block.in_contents)
        for one in after
        for block in one.run
        if isinstance(block, Heading)
    )
    blocks = tuple(
        replace(block, lines=lines) if isinstance(block, Contents) else block
        for block in placed.section.blocks
    )
    return replace(placed, section=replace(placed.section, blocks=blocks))
