"""White space as one space: what a quote is held against, whatever the lines of the file were."""

from __future__ import annotations

import re

_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def folded(text: str) -> str:
    """The text on one line with single spaces; thin and unbreakable spaces are spaces too.

    Soft hyphens, zero-width characters and marks of direction are left out: they show nothing, and
    a number that a mark stands in (`200[mark]000`) must read as it looks.
    """
    return _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip()
