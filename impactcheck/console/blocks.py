"""The blocks of a screen: heading, paragraph, list, table, figures; and their lines as text.

Words are shown as written: no markup is read in them and no control character passes. A figure
and its unit stay on one line where a no-break space holds them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from impactcheck.console.characters import one_line
from impactcheck.console.screen import PLAIN, Screen

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    Words = str | tuple[object, ...] | Text
    """Words as they are, in parts that are read one after another, or styled by `words`."""

_GLUE = "\ue010"
"""Stands for a no-break space while lines are broken, since rich would break there."""

SEVERITY_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "clear": "bold green",
    "not_evaluated": "bold",
}
"""How the symbol and word of a severity look; both are there without the colour."""

Column = tuple[str, bool]
"""A column's heading, and whether it holds figures."""


def words(text: Words, style: str = "") -> Text:
    """Words in a style of rich's, such as `bold` or `dim`."""
    from rich.text import Text

    if isinstance(text, Text):
        return text
    read = text if isinstance(text, str) else "".join(str(part) for part in text)
    return Text(one_line(read).replace("\N{NO-BREAK SPACE}", _GLUE), style=style)


def together(*parts: Words, by: str = " ") -> Text:
    """Words of several styles in one paragraph."""
    return words(by).join([words(part) for part in parts])


def severity_mark(severity: str, symbol: str, word: str) -> Text:
    """Symbol and word of a severity, in its colour where there is one."""
    return words(f"{symbol} {word}", SEVERITY_STYLES[severity])


def heading(text: str) -> list[RenderableType]:
    """A heading with air above, underlined so that it shows without colour."""
    from rich.text import Text

    title = words(text, "bold")
    return ["", title, Text("─" * title.cell_len, no_wrap=True, overflow="crop")]


def paragraph(text: Words, indent: int = 0) -> RenderableType:
    """Running text that begins `indent` columns in."""
    from rich.padding import Padding

    return Padding(words(text), (0, 0, 0, indent)) if indent else words(text)


def bullets(items: Iterable[Words], mark: str = "–", indent: int = 0) -> RenderableType:
    """Each item behind a mark; lines after an item's first stand under its words."""
    return _grid([(words(mark), words(item)) for item in items], indent)


def definitions(pairs: Iterable[tuple[Words, Words]], indent: int = 0) -> RenderableType:
    """Terms at the left, what they stand for beside them."""
    return _grid([(words(term, "bold"), words(told)) for term, told in pairs], indent, gap=2)


def table(headings: Sequence[Column], rows: Iterable[Sequence[Words]]) -> RenderableType:
    """A table whose words may be broken and whose figures may not; empty headings are left out."""
    from rich.table import Table

    made = Table(
        box=None,
        pad_edge=False,
        padding=(0, 2, 0, 0),
        show_header=any(text for text, _ in headings),
    )
    for text, is_figure in headings:
        made.add_column(
            words(text),
            justify="right" if is_figure else "left",
            no_wrap=is_figure and " " not in text,
        )
    for row in rows:
        made.add_row(*(words(cell) for cell in row))
    return made


def figure_row(label: Words, figure: Words, mark: str = "") -> RenderableType:
    """What a figure is at the left behind a mark, and the figure at the right edge."""
    from rich.table import Table

    made = Table.grid(expand=True)
    made.add_column(no_wrap=True)
    made.add_column(ratio=1)
    made.add_column(justify="right", vertical="bottom", no_wrap=True)
    made.add_row(words(mark), words(label), words(together("  ", figure, by="")))
    return made


def ruled_row(label: Words, cells: Sequence[Words]) -> RenderableType:
    """A label and figures that line up with every other such row of as many figures."""
    from rich.table import Table

    made = Table.grid(expand=True)
    made.add_column(ratio=2, vertical="bottom")
    for _ in cells:
        made.add_column(ratio=1, justify="right", vertical="bottom")
    made.add_row(words(label), *(words(cell) for cell in cells))
    return made


def columns(items: Sequence[Words], across: int = 2) -> RenderableType:
    """Short items beside each other, row by row."""
    from rich.table import Table

    made = Table.grid(expand=True)
    for _ in range(across):
        made.add_column(ratio=1)
    for start in range(0, len(items), across):
        made.add_row(*(words(item) for item in items[start : start + across]))
    return made


def command(line: str) -> RenderableType:
    """A command line: one line that can be copied, however long."""
    made = words(f"  {line}", "bold")
    made.no_wrap, made.overflow = True, "ignore"
    return made


def big_figures(figures: Sequence[tuple[str, str]]) -> RenderableType:
    """Figures beside each other across the screen, each over its caption."""
    from rich.table import Table

    made = Table.grid(expand=True, padding=(0, 2))
    for _ in figures:
        made.add_column(ratio=1)
    made.add_row(*(words(figure, "bold") for figure, _ in figures))
    made.add_row(*(words(caption, "dim") for _, caption in figures))
    return made


def framed(lines: Sequence[Words], label: str) -> RenderableType:
    """Lines in a frame across the screen, with a label in its upper edge."""
    from rich.box import ROUNDED
    from rich.console import Group
    from rich.panel import Panel

    return Panel(
        Group(*(words(line) for line in lines)), title=words(label), title_align="left", box=ROUNDED
    )


def printed(parts: Iterable[RenderableType], screen: Screen = PLAIN) -> str:
    """The parts below each other as text that ends in a line break; a string is a paragraph."""
    import io

    from rich.console import Console

    paper = io.StringIO()
    console = Console(
        file=paper,
        width=screen.width,
        force_terminal=screen.colour,
        color_system="standard" if screen.colour else None,
        legacy_windows=False,
    )
    for part in parts:
        console.print(words(part) if isinstance(part, str) else part, highlight=False, crop=False)
    text = "\n".join(line.rstrip() for line in paper.getvalue().split("\n"))
    return text.replace(_GLUE, "\N{NO-BREAK SPACE}")


def _grid(rows: Sequence[tuple[Text, Text]], indent: int, gap: int = 1) -> RenderableType:
    from rich.padding import Padding
    from rich.table import Table

    made = Table.grid(padding=(0, gap, 0, 0))
    made.add_column(no_wrap=True)
    made.add_column()
    for first, second in rows:
        made.add_row(first, second)
    return Padding(made, (0, 0, 0, indent)) if indent else made
