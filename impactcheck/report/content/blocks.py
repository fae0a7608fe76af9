"""The building blocks of a document, in which Word, PDF, Markdown and short pages are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from impactcheck.report.content.figures import FigureView, Sentence
from impactcheck.report.content.tables import TableView
from impactcheck.report.pictures.svg import standalone

Style = Literal["body", "lead", "remark", "missing", "status"]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 4; level 0 is the title of the document."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Running text; `missing` is what the drafter has yet to write, `status` a verdict on it."""

    sentence: Sentence
    style: Style = "body"


@dataclass(frozen=True)
class Bullets:
    """A list of sentences, numbered where somebody will refer to a point by its number."""

    items: tuple[Sentence, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Terms:
    """Names with what is said of them, such as the evidence of a finding."""

    rows: tuple[tuple[str, Sentence], ...]


@dataclass(frozen=True)
class BigFigures:
    """A few figures that are to be seen first, each with its caption."""

    figures: tuple[tuple[FigureView, str], ...]


@dataclass(frozen=True)
class Picture:
    """A picture from one source: the marks of an SVG, and its size.

    `alternative` says in words what it shows; `caption` is printed beside it. `data` names where
    the values stand in a table. The page styles the marks itself; elsewhere `svg` stands alone.
    """

    id: str
    body: str
    width: float
    height: float
    caption: str
    alternative: Sentence
    data: Sentence = ()

    @property
    def svg(self) -> str:
        """The picture as an SVG document of its own."""
        return standalone(self.body, self.width, self.height)


@dataclass(frozen=True)
class PictureRow:
    """Pictures that are read together, beside each other where there is room."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class NewPage:
    """What follows starts on a page of its own where there are pages."""


@dataclass(frozen=True)
class Contents:
    """A table of contents, in formats that can make one."""

    heading: str


Block = (
    Heading
    | Paragraph
    | Bullets
    | Terms
    | BigFigures
    | TableView
    | Picture
    | PictureRow
    | NewPage
    | Contents
)


@dataclass(frozen=True)
class Content:
    """A whole document: its title and day for the file's properties, and its blocks in order."""

    title: str
    day: str
    footer: str
    blocks: tuple[Block, ...]
