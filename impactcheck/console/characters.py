"""Which characters may reach a screen, and what stands in for those that may not."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NEVER_SHOWN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control and format characters, half pairs, and separators that a terminal may break a line at."""

_BREAKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"), " ")

_NEAREST = {
    "–": "-",
    "—": "-",
    "−": "-",
    "─": "-",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "│": "|",
    **dict.fromkeys("╭╮╰╯", "+"),
    "”": '"',
    "“": '"',
    "«": '"',
    "»": '"',
    "’": "'",
    "‘": "'",
    "…": "...",
    "·": "-",
    "×": "x",
    "÷": "/",
    "→": "->",
    "≥": ">=",
    "≤": "<=",
    "≈": "~",
    "²": "2",
    "³": "3",
    "§": "par.",
    "€": "EUR",
    "\N{NO-BREAK SPACE}": " ",
    "\N{NARROW NO-BREAK SPACE}": " ",
    "✔": "v",
    "✖": "x",
    "▲": "!",
    "●": "*",
    "◐": "o",
    "○": "o",
    "◆": "*",
}
"""What a screen shows that has no such character: cp1252 lacks most of them, ASCII all."""


def one_line(words: str) -> str:
    r"""The words on one line without any character that steers a terminal or hides.

    Line breaks and tabs become a space. C0 and C1 controls (ESC among them), bidirectional marks
    and zero-width characters become visible, as JSON would escape them: U+202E as `\u202e`.
    Titles, names and texts come from files: an escape in a title once cleared the screen.
    """
    return words if words.isprintable() else visible(words.translate(_BREAKS))


def lines(words: str) -> str:
    """The same for words of several lines, which stay."""
    return "\n".join(one_line(line) for line in words.replace("\r\n", "\n").split("\n"))


def visible(words: str) -> str:
    """Only line feeds stay as they are; whatever else would not be seen is escaped as JSON does.

    JSON text remains the same JSON, since outside its strings it holds no such characters.
    """
    return "".join(_shown(letter) for letter in words)


def in_encoding(words: str, encoding: str) -> str:
    """The words in characters that the encoding has; `?` where there is nothing near."""
    try:
        words.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_nearest(letter, encoding) for letter in words)
    return words


def _shown(letter: str) -> str:
    if letter == "\n" or unicodedata.category(letter) not in _NEVER_SHOWN:
        return letter
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


@lru_cache(maxsize=1024)
def _nearest(letter: str, encoding: str) -> str:
    without_accents = unicodedata.normalize("NFKD", letter)[:1]
    for candidate in (letter, _NEAREST.get(letter, letter), without_accents):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?"
