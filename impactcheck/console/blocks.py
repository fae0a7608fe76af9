"""The blocks of a screen: heading, paragraph, list, table, figures; and their lines as text.

Words are shown as written: no markup is read in them and no control character passes. A figure
and its unit stay on one line where a no-break space holds them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from impactcheck.console.screen import PLAIN, Screen
from impactcheck.console.tables import Column, FittingTable
from impactcheck.console.words import Words, as_written, whole, words

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

SEVERITY_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "clear": "bold green",
    "not_evaluated": "bold",
}
"""How the symbol and word of a severity look; both are there without the colour."""


def together(*parts: Words, by: str = " ") -> Text:
    """Words of several styles in one paragraph."""
    return words(by).join([words(part) for part in parts])


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


def table(headings: Sequence[Column], rows: Iterable[Sequence[Words]]) -> RenderableType:
    """A table whose words may be broken and whose figures may not; empty headings are left out."""
    return FittingTable(headings, rows)


def right_aligned(text: Words) -> RenderableType:
    """Running text that ends at the right edge, where figures stand."""
    from rich.align import Align

    return Align.right(words(text))


def figure_row(label: Words, figure: Words, mark: str = "") -> RenderableType:
    """What a figure is at the left behind a mark, and the figure at the right edge."""
    from rich.table import Table

    made = Table.grid(expand=True)
    made.add_column(no_wrap=True)
    made.add_column(ratio=1)
    made.add_column(justify="right", vertical="bottom", no_wrap=True)
    made.add_row(words(mark), words(label), together("  ", whole(figure), by=""))
    return made


def ruled_row(label: Words, cells: Sequence[Words]) -> RenderableType:
    """A label and figures that line up with every other such row of as many figures."""
    from rich.table import Table

    made = Table.grid(expand=True)
    made.add_column(ratio=2, vertical="bottom")
    for _ in cells:
        made.add_column(ratio=1, justify="right", vertical="bottom", overflow="fold")
    made.add_row(words(label), *(whole(cell) for cell in cells))
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
        made.add_column(ratio=1, overflow="fold")
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
    from rich.text import Text

    paper = io.StringIO()
    console = Console(
        file=paper,
        width=screen.width,
        force_terminal=screen.colour,
        color_system="standard" if screen.colour else None,
        legacy_windows=False,
    )
    for part in parts:
        shown = words(part) if isinstance(part, str) else part
        # Rich joins texts into a new one before it breaks lines, and forgets what was asked of it.
        overflow = shown.overflow if isinstance(shown, Text) else None
        no_wrap = shown.no_wrap if isinstance(shown, Text) else None
        console.print(shown, highlight=False, crop=False, overflow=overflow, no_wrap=no_wrap)
    lines = (line.rstrip() for line in paper.getvalue().lstrip("\n").split("\n"))
    return as_written("\n".join(lines))


def _grid(rows: Sequence[tuple[Text, Text]], indent: int) -> RenderableType:
    from rich.padding import Padding
    from rich.table import Table

    made = Table.grid(padding=(0, 1, 0, 0))
    made.add_column(no_wrap=True)
    made.add_column()
    for first, second in rows:
        made.add_row(first, second)
    return Padding(made, (0, 0, 0, indent)) if indent else made
