"""Which characters may reach a screen, and what stands in for those that may not."""

from __future__ import annotations

import unicodedata

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_NEVER_SHOWN = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Control and format characters, and the separators that a terminal may take for a line break."""


def one_line(words: str) -> str:
    """The words on one line without any character that steers a terminal or hides.

    C0 and C1 controls (ESC among them), bidirectional marks, zero-width characters, and line and
    paragraph separators become a space each; a soft hyphen becomes the hyphen that it may become.
    Titles, names and texts come from files: an escape in a title once cleared the screen.
    """
    if words.isascii() and words.isprintable():
        return words
    return "".join(_shown(letter) for letter in words)


def lines(words: str) -> str:
    """The same for words that may hold line breaks, which stay."""
    return "\n".join(one_line(line) for line in words.replace("\r\n", "\n").split("\n"))


def _shown(letter: str) -> str:
    if unicodedata.category(letter) not in _NEVER_SHOWN:
        return letter
    return "-" if letter == SOFT_HYPHEN else " "
