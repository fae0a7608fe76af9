"""Where a sentence of legal Swedish ends: not at `kap.`, `m.m.` or the number of a point."""

from __future__ import annotations

import re

_ABBREVIATIONS = (
    "kap", "st", "p", "art", "bl.a", "bl a", "m.m", "m.fl", "t.ex", "t ex", "dvs", "d.v.s", "s.k",
    "jfr", "resp", "nr", "prop", "bet", "rskr", "ang", "f.n", "fr.o.m", "t.o.m", "inkl", "exkl",
    "ca", "e.d", "o.d", "osv", "kr", "tkr", "mkr", "mdkr", "mnkr", "milj", "moms", "omtr",
)  # fmt: skip
_END = re.compile(r"(?<=[.!?])[”\"')\]]? (?=(?:[a-z]\) |\d{1,2}\. )?[”\"'(–-]{0,2}[A-ZÅÄÖ])")
_ABBREVIATED = re.compile(
    rf"(?:^|[\s(])(?:{'|'.join(map(re.escape, _ABBREVIATIONS))}|[A-ZÅÄÖ])\.$", re.IGNORECASE
)
_POINT = re.compile(r"(?:^|[\s:;,.])\d{1,2}\.$")


def split_sentences(text: str) -> list[str]:
    """The sentences of a folded text, in their order; together they are the text again."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.start()]
        if _ABBREVIATED.search(before[-12:]) or _POINT.search(before[-5:]):
            continue
        found.append(before.strip())
        start = end.end()
    rest = text[start:].strip()
    if rest:
        found.append(rest)
    return found
