"""What the contract is built of, and what stands beside a reform's own effects in it.

Kept apart from `assessment.py`, which says these names again, so that each file has one purpose.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, model_validator

STATUTE = re.compile(r"(?:lag|lagen|förordning|förordningen|balk|formen) \((\d{4}:\d+)\)", re.I)
"""A statute's name with its number: an inquiry or a review has a number of the same form."""
STATUTE_BOOK = "https://rkrattsbaser.gov.se/sfst?bet="
"""The government's own database of statutes, which takes a statute's number."""

PartStatus = Literal["fulfilled", "partly", "missing", "not_applicable"]


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


class Reference(Record):
    """What a rule rests on; a statute is linked by the number in its title."""

    title: str
    href: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _linked(cls, given: Any) -> Any:
        if isinstance(given, dict) and not given.get("href"):
            statute = STATUTE.search(str(given.get("title", "")))
            if statute:
                return {**given, "href": f"{STATUTE_BOOK}{statute.group(1)}"}
        return given


class Extreme(Record):
    """The municipality with the largest or smallest effect per inhabitant."""

    municipality: str
    value: float
    unit: str


class GroundworkPart(Record):
    """One part that the ordinance asks for; `empty` are the asked fields that say nothing."""

    id: str
    paragraph: str
    words: Words
    status: PartStatus
    fields: tuple[str, ...]
    empty: tuple[str, ...]
    counted: bool


class Groundwork(Record):
    """How the reform answers its ordinance: so many of the counted parts that apply are fulfilled.

    `bound` says whether the ordinance binds this proposal, or is only the form that it may follow.
    """

    template: str
    title: Words
    reference: Reference
    bound: bool
    fulfilled: int
    counted: int
    parts: tuple[GroundworkPart, ...]


class BackgroundLoad(Record):
    """A proposal against the grants that municipalities already live with.

    Means over the `municipalities` that it gives work to. `submission_number` is the place of its
    last submission in the year; `hours_added` its hours as a share of those before; `heaviest` the
    municipality in which all of it together takes the largest share of the staff's hours.
    """

    grants: str
    reforms: int
    municipalities: int
    submissions: Figure
    reports: Figure
    own_submissions: Figure
    submission_number: Figure
    hours_before: Figure
    hours_after: Figure
    hours_added: Figure
    heaviest: Extreme


class Peer(Record):
    """A comparable municipality; `distance` in standard deviations of size, growth and density."""

    municipality: str
    distance: float


class Nearest(Record):
    """The municipalities most like one that a reader has asked about, nearest first."""

    municipality: str
    peers: tuple[Peer, ...]


class Remedy(Record):
    """A redesign that mends the worst finding; `money` is the state's, before and after.

    `errors_after` counts errors in the measures; `errors_elsewhere` those, in the groundwork for
    instance, that no change of a measure can mend.
    """

    name: str
    measure: str
    parameters: dict[str, Figure]
    errors_after: int
    errors_elsewhere: int
    money: dict[str, Figure]
    fees_basis: str
