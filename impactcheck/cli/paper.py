"""Tables and paragraphs on a screen of 80 columns, without colour: the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType

WIDTH = 80
_GLUE = "\ue010"
"""Stands for a no-break space while lines are broken, since rich would break there."""

Heading = tuple[str, bool]
"""A column's words, and whether it holds figures."""


def printed(parts: Iterable[RenderableType]) -> str:
    """The parts below each other as text; a string stands as a paragraph, broken at 80 columns."""
    from rich.console import Console
    from rich.text import Text

    paper = io.StringIO()
    console = Console(file=paper, width=WIDTH, color_system=None, legacy_windows=False)
    for part in parts:
        shown = Text(_glued(part)) if isinstance(part, str) else part
        console.print(shown, highlight=False)
    lines = (line.rstrip() for line in paper.getvalue().splitlines())
    return ("\n".join(lines) + "\n").replace(_GLUE, "\N{NO-BREAK SPACE}")


def heading(words: str) -> list[RenderableType]:
    """A heading with air above, underlined so that it shows without colour."""
    return ["", words, "─" * min(WIDTH, len(words))]


def indented(words: str, by: int) -> RenderableType:
    """A paragraph that begins so many columns in."""
    from rich.padding import Padding
    from rich.text import Text

    return Padding(Text(_glued(words)), (0, 0, 0, by))


def table(columns: Sequence[Heading], rows: Iterable[Sequence[str]]) -> RenderableType:
    """A table whose words may be broken and whose figures may not."""
    from rich.table import Table
    from rich.text import Text

    made = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for words, is_figure in columns:
        made.add_column(
            Text(_glued(words)),
            justify="right" if is_figure else "left",
            no_wrap=is_figure and " " not in words,
        )
    for row in rows:
        made.add_row(*(Text(_glued(cell)) for cell in row))
    return made


def _glued(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", _GLUE)
