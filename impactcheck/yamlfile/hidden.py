"""Characters that no text of a file may hold: they hide, steer a screen or turn words around."""

from __future__ import annotations

import re

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 but tab and the ends of lines, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional marks, embeddings, isolates
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # half pairs and what Unicode keeps free of meaning
    "]"
)


def hidden_character(text: str) -> str | None:
    """The first character of the text that may not stand there, as `U+202E`; None if all may.

    YAML writes any of them as an escape within quotes, so that the file itself looks clean:
    U+202E in a title once showed an amount backwards in a report. Tabs and line ends may stand
    (a web form sends CR LF), and so may soft hyphens and zero-width spaces, which text copied from
    a word processor carries.
    """
    if text.isprintable():
        return None
    found = _HIDDEN.search(text)
    return None if found is None else f"U+{ord(found[0]):04X}"
