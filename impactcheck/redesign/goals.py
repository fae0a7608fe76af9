"""What a redesign is to reach: findings gone, or a share or every corner gaining."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from impactcheck.problems import BadInput, Problem

GoalKind = Literal["finding-gone", "share", "corners"]
_SHARE = re.compile(r"share:(?P<number>\d+(?:[.,]\d+)?) ?(?P<percent>%?)")
_WHOLE = 100.0


@dataclass(frozen=True)
class Goal:
    """A goal; `share` is the fraction of municipalities that must gain."""

    kind: GoalKind = "finding-gone"
    share: float = 0.0


def parse_goal(text: str) -> Goal:
    """`finding-gone`, `corners` (`archetypes` in older commands) or `share:95%`.

    Raises BadInput `goal-unknown`.
    """
    if text == "finding-gone":
        return Goal()
    if text in ("corners", "archetypes"):
        return Goal("corners")
    if found := _SHARE.fullmatch(text):
        number = float(found["number"].replace(",", "."))
        share = number / _WHOLE if found["percent"] else number
        if 0 < share <= 1:
            return Goal("share", share)
    raise BadInput(Problem("goal-unknown", {"value": text}))
