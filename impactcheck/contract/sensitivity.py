"""How much of a verdict rests on where the corners are drawn."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Record, Words

Answer = Literal["flagged", "passed", "not_evaluated"]


class Asked(Record):
    """What a rule answered: `count` of those that meet it, and the worst value in its unit."""

    answer: Answer
    count: int = 0
    worst: float | None = None


class Change(Record):
    """A rule, put to a measure or the reform, that answers otherwise when a split moves."""

    rule: str
    title: Words
    measure: str | None
    unit: str | None
    before: Asked
    after: Asked


class MovedSplit(Record):
    """One split moved: how many municipalities change corner, and what answers otherwise.

    `dimensions` are the ends on which the reform weighs unevenly with the split there.
    """

    dimension: str
    unit: str
    limit: float
    moved_to: float
    municipalities_moved: int
    corners: dict[str, int]
    dimensions: tuple[str, ...]
    changes: tuple[Change, ...]
    unchanged: int


class Sensitivity(Record):
    """A reform's findings with the splits as they are, and with each moved down and up."""

    reform: str
    title: str
    moved_by: float
    corners: dict[str, int]
    dimensions: tuple[str, ...]
    moved: tuple[MovedSplit, ...]
