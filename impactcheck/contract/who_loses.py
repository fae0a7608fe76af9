"""Who loses, in a few limits on structural factors: a shallow decision tree as data."""

from __future__ import annotations

from impactcheck.contract.base import Message, Record


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
