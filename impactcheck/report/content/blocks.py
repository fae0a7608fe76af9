"""The building blocks of a document: what a section says, before any format shows it.

A format shows every block. Formats read from the first page to the last know the plain ones only,
and are given the others in terms of those (`content/plain_blocks.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from impactcheck.report.content.figures import FigureView, Mark, Sentence
from impactcheck.report.content.tables import TableView

Style = Literal["body", "lead", "remark", "counts", "missing", "status"]


@dataclass(frozen=True)
class Heading:
    """A heading inside a section, level 2 or deeper; `in_contents` lists it on the page too."""

    level: int
    text: str
    anchor: str = ""
    in_contents: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text; `missing` is what the drafter has yet to write, `status` a verdict on it.

    A `label` says in a few words what the paragraph is about, and stands before it.
    """

    sentence: Sentence
    style: Style = "body"
    label: str = ""


@dataclass(frozen=True)
class Bullets:
    """A list of sentences, numbered where somebody will refer to a point by its number."""

    items: tuple[Sentence, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Term:
    """A name with what is said of it: a sentence, or several of which each is a point."""

    name: str
    said: tuple[Sentence, ...]
    listed: bool = False

    @property
    def sentence(self) -> Sentence:
        """All that is said, in one line."""
        parts: Sentence = ()
        for one in self.said:
            parts = (*parts, "; ", *one) if parts else one
        return parts


@dataclass(frozen=True)
class Terms:
    """Names with what is said of them, such as the evidence of a finding."""

    rows: tuple[Term, ...]


@dataclass(frozen=True)
class BigFigures:
    """A few figures that are to be seen first, each with its caption; `note` says of what."""

    figures: tuple[tuple[FigureView, str], ...]
    note: Sentence = ()


@dataclass(frozen=True)
class Verdicts:
    """Areas with the verdict on each, in one row; `label` names the row to those who hear it."""

    label: str
    rows: tuple[tuple[str, Sentence], ...]


@dataclass(frozen=True)
class Names:
    """Municipalities or groups with a figure each, worst first.

    A format shows as many as it has room for, and then says where the rest are: `more_on_page`
    on the page, `more` elsewhere.
    """

    label: Sentence
    rows: tuple[tuple[str, FigureView], ...]
    more: str = ""
    more_on_page: str = ""


@dataclass(frozen=True)
class Card:
    """One finding: its verdict and title, what it says, and under that what it rests on.

    `number` is its place where points are referred to. `brief` is said instead of `detail` where
    there is no room for that.
    """

    anchor: str
    mark: Mark
    title: str
    message: Sentence
    detail: tuple[Block, ...]
    code: str = ""
    brief: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Cards:
    """Findings, worst first; `folded` shows titles that open. `note` is read before `brief`."""

    items: tuple[Card, ...]
    note: Sentence = ()
    folded: bool = False


@dataclass(frozen=True)
class RuleLine:
    """A rule that passed, did not apply or could not be evaluated."""

    code: str
    title: str
    measure: str
    reason: Sentence

    @property
    def sentence(self) -> Sentence:
        """The rule in one line, with the reason after it."""
        return (f"{self.code} {self.title}", *((": ", *self.reason) if self.reason else ()))


@dataclass(frozen=True)
class RuleLines:
    """Rules, one a line; `run_on` sets them after each other where many are of little interest."""

    rules: tuple[RuleLine, ...]
    run_on: bool = False


@dataclass(frozen=True)
class Folded:
    """Blocks that the page shows when asked to; elsewhere they stand open."""

    summary: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class LegendRow:
    """A mark of a picture (SVG in a box of 20 by 14), what it stands for, and how many it has."""

    mark: str
    label: Sentence
    count: Sentence = ()


@dataclass(frozen=True)
class Picture:
    """A picture from one source: the marks of an SVG, and its size.

    `alternative` says in words what it shows; `caption` is printed beside it. `data` names where
    the values stand in a table, and `data_anchor` is that table's place on the page. The legend
    stands beside the picture or below it: as text on the page, drawn elsewhere.
    """

    id: str
    body: str
    width: float
    height: float
    caption: str
    alternative: Sentence
    data: Sentence = ()
    data_anchor: str = ""
    legend: tuple[LegendRow, ...] = ()
    legend_beside: bool = False


@dataclass(frozen=True)
class PictureRow:
    """Pictures that are read together, beside each other where there is room."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Line:
    """A line of a table of contents."""

    level: int
    text: str
    anchor: str
    on_page: bool


@dataclass(frozen=True)
class Contents:
    """A table of contents; its lines are known when the document is put together."""

    heading: str
    lines: tuple[Line, ...] = ()


PlainBlock = (
    Heading | Paragraph | Bullets | Terms | BigFigures | TableView | Picture | PictureRow | Contents
)
Block = PlainBlock | Verdicts | Names | Cards | RuleLines | Folded
