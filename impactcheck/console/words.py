"""Words on their way to a screen: shown as written, with figures kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from impactcheck.console.characters import one_line

if TYPE_CHECKING:
    from rich.text import Text

Words: TypeAlias = Union[str, tuple[object, ...], "Text"]
"""Words as they are, in parts that are read one after another, or styled by `words`."""

_NO_BREAK, _BLANK = "\ue010", "\ue011"
"""Stand for a no-break space, and for a blank inside a figure, while rich breaks lines."""


def words(text: Words, style: str = "") -> Text:
    """Words in a style of rich's, such as `bold` or `dim`."""
    from rich.text import Text

    if isinstance(text, Text):
        return text
    read = text if isinstance(text, str) else "".join(str(part) for part in text)
    return Text(one_line(read).replace("\N{NO-BREAK SPACE}", _NO_BREAK), style=style)


def whole(figure: Words) -> Text:
    """A figure that is never broken, not even before its unit."""
    return words(figure.replace(" ", _BLANK) if isinstance(figure, str) else figure)


def as_written(printed: str) -> str:
    """Printed lines with the blanks that were kept from being broken."""
    return printed.replace(_NO_BREAK, "\N{NO-BREAK SPACE}").replace(_BLANK, " ")
