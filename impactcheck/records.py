"""What the contract is built of, and the trees that it may carry.

Kept apart from `assessment.py`, which says these names again, so that each file has one purpose.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A part of the assessment: closed and unchanging."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Record):
    """One text in both languages."""

    sv: str
    en: str


class Message(Record):
    """A key of a message catalogue with the arguments that it names."""

    key: str
    arguments: dict[str, str | int | float] = {}


class Figure(Record):
    """A number with its unit; `year` is that of the data behind it."""

    value: float | None
    unit: str
    year: int | None = None


class TreeBound(Record):
    """A structural factor within limits: at least the one, below the other, both in `unit`."""

    column: str
    unit: str
    at_least: float | None
    below: float | None


class TreeLeaf(Record):
    """Municipalities within all bounds, and their effect in kronor per inhabitant."""

    bounds: tuple[TreeBound, ...]
    municipalities: int
    inhabitants: float
    lowest: float
    median: float
    highest: float


class WhoLoses(Record):
    """A shallow decision tree over one measure's effect per inhabitant, worst leaf first.

    `municipalities` are those that the measure touches; `share_explained` and `share_held_out` R2
    in them, and in those that the tree had not seen; `mean_error` the mean absolute distance to the
    mean of the own leaf. `sentence` tells the worst leaf, and `rest_median` is that of all others.
    Where the tree explains less than `least_share` of what it had not seen, or there is nothing to
    tell apart, there are no leaves and `omitted` says why.
    """

    measure: str
    series: str
    unit: str = "kr_per_inhabitant"
    municipalities: int
    least_share: float
    share_explained: float | None = None
    share_held_out: float | None = None
    mean_error: float | None = None
    rest_municipalities: int | None = None
    rest_median: float | None = None
    sentence: Message | None = None
    leaves: tuple[TreeLeaf, ...] = ()
    omitted: Message | None = None
