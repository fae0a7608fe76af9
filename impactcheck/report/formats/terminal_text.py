"""Words on a screen: shown as written, with figures kept whole at the end of a line."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from impactcheck.report.content.figures import Sentence, plain

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

GLUE = "\ue010"
"""Stands for a no-break space while lines are broken, since rich would break there."""


def screen_text(sentence: Sentence | str, style: str = "") -> Text:
    """Text that is shown as written: no markup is read in it and no control sequence passes."""
    from rich.text import Text

    words = sentence if isinstance(sentence, str) else plain(sentence)
    safe = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Cf") else letter for letter in words
    )
    return Text(safe.replace("\N{NO-BREAK SPACE}", GLUE), style=style)


def indented(text: Text, by: int) -> RenderableType:
    """A paragraph that begins so many columns in."""
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, by))


def screen_heading(words: str) -> list[RenderableType]:
    """A heading with an empty line above, underlined so that it shows without colour."""
    return ["", screen_text(words, "bold underline")]
