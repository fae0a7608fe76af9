"""Proposed wording in two columns: *Nuvarande lydelse* to the left, *Föreslagen lydelse* counts."""

from __future__ import annotations

import re

_HEAD = re.compile(
    r"^\s*(?:Nuvarande|Gällande|Hittillsvarande) lydelse\s{2,}(?P<new>Föreslagen lydelse)\s*$"
)
_GUTTER = re.compile(r"\s{3,}")
_NEAR = 8
"""How many columns a line may stray from where the right column begins."""
_ENDS = re.compile(
    r"^\s*(?:\d\. )?(?:Denna (?:lag|förordning|balk) träder|Övergångsbestämmelser"
    r"|Ikraftträdande- och|\d+(?:\.\d+)*\s+[A-ZÅÄÖ](?!.*§)|Förslag till )"
)
"""What stands across the page again, be it ever so short."""
_NUMBER = re.compile(r"^\s+\d+ ?[a-z]? ?§\s*$")


def is_old_wording(heading: str) -> bool:
    """Whether a column's heading says that it holds the law as it stands."""
    return bool(re.match(r"(?:Nuvarande|Gällande|Hittillsvarande) lydelse", heading.strip()))


def is_new_wording(heading: str) -> bool:
    """Whether a column's heading says that it holds what is proposed."""
    return heading.strip().startswith("Föreslagen lydelse")


def new_wording(text: str) -> str:
    """The text with only the right column wherever two columns stand side by side."""
    kept: list[str] = []
    column: int | None = None
    for line in text.splitlines():
        head = _HEAD.match(line)
        if head:
            column = head.start("new")
            kept.append("")
        elif column is None:
            kept.append(line)
        else:
            part, goes_on = _right_part(line, column)
            kept.append(part)
            column = column if goes_on else None
    return "\n".join(kept)


def _right_part(line: str, column: int) -> tuple[str, bool]:
    """What stands in the right column of a line, and whether the columns go on after it."""
    if _ENDS.match(line):
        return line, False
    if not line.strip() or _NUMBER.match(line):
        return line.strip(), True
    if len(line) - len(line.lstrip()) >= column - _NEAR:
        return line.strip(), True
    for gap in _GUTTER.finditer(line):
        if gap.start() and abs(gap.end() - column) <= _NEAR:
            return line[gap.end() :].strip(), True
    if len(line.rstrip()) < column - 1:
        return "", True
    return line, False
