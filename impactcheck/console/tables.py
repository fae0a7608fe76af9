"""Tables that fit their screen: words may be broken, figures may not, and nothing is cut short."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from impactcheck.console.words import Words, whole, words

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.text import Text

Column = tuple[str, bool]
"""A column's heading, and whether it holds figures."""

GAPS = (2, 1)
"""Blanks between two columns: the first where they fit."""
SHORTEST_PART = 6
"""Letters of a word that is broken because nothing else helps."""


class FittingTable:
    """A table that shares out the screen's width when it is printed.

    Rich alone takes from the widest column first and ends a figure that no longer fits with `…`.
    """

    def __init__(self, headings: Sequence[Column], rows: Iterable[Sequence[Words]]) -> None:
        self.headings = [words(heading) for heading, _ in headings]
        self.is_figure = [is_figure for _, is_figure in headings]
        self.rows = [tuple(row) for row in rows]

    def __rich_console__(
        self, _console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """The table in as many columns as there are."""
        from rich.table import Table

        cells = [[words(cell) for cell in row] for row in self.rows]
        columns = [
            (heading, list(column), is_figure)
            for heading, *column, is_figure in zip(
                self.headings, *cells, self.is_figure, strict=True
            )
        ]
        natural = [_longest((heading, *column)) for heading, column, _ in columns]
        ways = [[way(*column) for column in columns] for way in (_unbroken, _by_word, _by_figure)]
        widths, gap = column_widths(ways, natural, options.max_width)
        made = Table(
            box=None,
            pad_edge=False,
            padding=(0, gap, 0, 0),
            show_header=any(self.headings),
        )
        for (heading, _, is_figure), width in zip(columns, widths, strict=True):
            made.add_column(
                heading,
                justify="right" if is_figure else "left",
                width=width,
                overflow="fold",
            )
        for row in self.rows:
            parts = zip(row, self.is_figure, widths, strict=True)
            made.add_row(*(_cell(cell, is_figure, width) for cell, is_figure, width in parts))
        yield made


def column_widths(
    ways: Sequence[Sequence[int]], natural: Sequence[int], room: int
) -> tuple[list[int], int]:
    """The width of each column and the gap between two, together within `room` where they can be.

    `natural` are the widths without a line break. Each of `ways` is the least widths of one way to
    break lines, the gentlest first; the first that fits is taken. What is left when each column has
    its least is shared by what each lacks. Where none fits the widest give way, down to one.
    """
    gaps = len(natural) - 1
    if sum(natural) + GAPS[0] * gaps <= room:
        return list(natural), GAPS[0]
    fitting = ((least, gap) for least in ways for gap in GAPS if sum(least) + gap * gaps <= room)
    least, gap = next(fitting, (ways[-1], GAPS[-1]))
    widths = list(least)
    room -= gap * gaps
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    spare = max(room - sum(widths), 0)
    lacking = [max(wanted - width, 0) for wanted, width in zip(natural, widths, strict=True)]
    for place, lack in enumerate(lacking):
        given = min(spare * lack // max(sum(lacking[place:]), 1), lack)
        widths[place] += given
        spare -= given
    return widths, gap


def _unbroken(heading: Text, cells: Sequence[Text], is_figure: bool) -> int:
    """Lines end between words, and figures keep their units."""
    if is_figure:
        return max(_longest_word([heading]), _longest(cells))
    return _longest_word([heading, *cells])


def _by_word(heading: Text, cells: Sequence[Text], _is_figure: bool) -> int:
    """Lines end between words, also before a unit."""
    return _longest_word([heading, *cells])


def _by_figure(heading: Text, cells: Sequence[Text], is_figure: bool) -> int:
    """Words are broken anywhere, figures not."""
    part = min(_longest_word([heading, *cells]), SHORTEST_PART)
    return max(part, _longest_word(cells)) if is_figure else part


def _cell(cell: Words, is_figure: bool, width: int) -> Text:
    """What stands in a cell; a figure that fits is kept whole."""
    kept = whole(cell)
    return kept if is_figure and kept.cell_len <= width else words(cell)


def _longest(texts: Sequence[Text]) -> int:
    return max((text.cell_len for text in texts), default=0)


def _longest_word(texts: Sequence[Text]) -> int:
    return max((word.cell_len for text in texts for word in text.split(" ")), default=0)
