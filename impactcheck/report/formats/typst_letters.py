"""Which characters the fonts that come with Typst can show, and what stands in for the others."""

from __future__ import annotations

import re
import unicodedata

SHOWN = (
    ("\n", "\n"),
    (" ", "~"),
    ("\u00a0", "\u036f"),  # Latin with its accents
    ("\u0391", "\u03a1"),  # Greek
    ("\u03a3", "\u03c9"),
    ("\u0400", "\u0482"),  # Cyrillic
    ("\u1e00", "\u1ef9"),
    ("\u2002", "\u200b"),
    ("\u2010", "\u2027"),
    ("\u202f", "\u203e"),
    ("\u2070", "\u2071"),
    ("\u2074", "\u208e"),
    ("\u20a0", "\u20bf"),
    ("\u2116", "\u2116"),
    ("\u2122", "\u2122"),
    ("\u2153", "\u215f"),
    ("\u2190", "\u21ff"),
    ("\u2200", "\u22ff"),
    ("\u2500", "\u25ff"),
    ("\u2713", "\u2718"),
)
"""Ranges, both ends included, that Libertinus Serif or DejaVu Sans Mono hold whole."""

_OTHERS = re.compile("[^" + "".join(f"{first}-{last}" for first, last in SHOWN) + "]")


def displayable(text: str) -> str:
    """The text with `‹U+1F600›` where no font that Typst carries has a glyph.

    A PDF/UA file may not hold a character that is not shown: one emoji in a title, or a name in
    Chinese letters, failed the file and with it every other format of the same run.
    """
    return _OTHERS.sub(lambda found: f"‹U+{ord(found[0]):04X}›", unicodedata.normalize("NFC", text))
