"""The JSON contract of a portfolio: everything a report may say about many reforms together.

Like an assessment: data in no language, looked up by JSON Pointer. Kronor are signed, positive when
the municipality gains; arrays follow the order of `municipalities`; `null` means no figure.
"""

from __future__ import annotations

from typing import Any, Literal

from impactcheck.contract.base import (
    Figure,
    Message,
    Record,
    SparseRecord,
    Words,
)
from impactcheck.contract.effects import Counted, Effect, Values
from impactcheck.contract.municipalities import GroupingTable, MunicipalityRow

Money = Literal["known", "shared", "unknown", "none"]


class Spread(Record):
    """A figure under the low, likely and high assumption of hours."""

    low: float
    likely: float
    high: float
    unit: str


class Handed(Record):
    """Pieces handed in during a year; null where the source does not say."""

    submissions: float | None
    reports: float | None
    plans: float | None
    certificates: float | None


class ReformLoad(Record):
    """One reform's part: `handed` and `hours_each` concern one municipality that bears it.

    Kronor are the country's, null where a municipality's money is unknown; `by_corner` is the
    administration in kronor per inhabitant of each corner, in the order of the corners, and `heat`
    the class of each by the portfolio's `heat_limits` (class k holds at least limits[k - 1]);
    `heaviest_corner` the one where it is largest; `administration_each_kr` what the grant must
    bring a municipality to pay for its own administration. `announced_kr` is the source's sum for
    everyone, independent organisers included.
    """

    id: str
    title: str
    origin: Literal["known_grant", "file"]
    file: str | None = None
    authority: str | None = None
    area: str | None = None
    procedures: tuple[str, ...]
    source: str | None = None
    source_date: str | None = None
    money: Money
    assumption: Words | None = None
    municipalities: int
    handed: Handed
    unknown: tuple[str, ...]
    hours: Spread
    hours_each: Spread
    share_of_hours: float | None
    administration_kr: float
    administration_each_kr: float | None
    gross_kr: float | None
    co_financing_kr: float | None
    net_kr: float | None
    announced_kr: float | None
    not_worth_applying: int | None
    by_corner: Values
    heat: tuple[int | None, ...]
    heaviest_corner: str | None
    heaviest_municipality: str | None


class GroupLoad(Record):
    """A group's load. Means are per municipality; shares divide sums by sums within the group."""

    group: str
    municipalities: int
    inhabitants: float
    hours: Spread | None
    hours_per_1000_inhabitants: Spread | None
    posts: Spread | None
    share_of_staff_hours: Spread | None
    submissions: float | None
    reports: float | None
    administration_kr_per_inhabitant: float | None
    gross_kr_per_inhabitant: float | None
    net_kr_per_inhabitant: float | None


class Ranked(Record):
    """The corners, heaviest first by share of staff hours, under one assumption of hours."""

    assumption: Literal["low", "likely", "high"]
    corners: tuple[str, ...]


class Unknown(Record):
    """Something of which the sources are silent, and what it would add to each municipality.

    `if_one_each` are the hours if every such reform demanded one; `most_kr` the largest sum that
    could be municipal money, for the country.
    """

    what: str
    reforms: tuple[str, ...]
    if_one_each: Spread | None = None
    most_kr: float | None = None


class CalendarEntry(Record):
    """A date that is known; `year` is null where it comes back every year."""

    reform: str
    title: str
    what: Literal["opens", "closes", "report", "payment"]
    month: int
    day: int
    year: int | None
    source_says: str | None = None


class SheetLine(Record):
    """One reform in one municipality; null where the municipality lacks a figure behind it."""

    reform: str
    title: str
    hours: Spread | None
    submissions: float
    reports: float
    administration_kr: float | None
    gross_kr: float | None
    net_kr: float | None


class Sheet(Record):
    """One municipality's year: every reform it bears, heaviest first; `calendar` are indices."""

    municipality: str
    lines: tuple[SheetLine, ...]
    calendar: tuple[int, ...]


class Load(Record):
    """The sums of a portfolio for the average municipality and the country."""

    reforms: int
    submissions: float
    reports: float
    hours: float
    posts: float
    administration_kr: float
    over_a_post: int


class Marginal(Record):
    """The portfolio with and without one reform."""

    reform: str
    title: str
    with_it: Load
    without_it: Load


class GroupSaving(Record):
    """What a merger saves in one group."""

    group: str
    municipalities: int
    hours: float
    administration_kr: float
    gross_kr: float


class Merged(Record):
    """What becomes of the load when some grants are merged; savings are positive.

    `gross_kr` is the change of money in each municipality, which sums to zero; it covers only the
    grants whose municipal money is known, `money_of` names them.
    """

    into: Literal["requisition", "pooled"]
    reforms: tuple[str, ...]
    population_below: float | None
    shared_by: Literal["as_before", "population", "equal"]
    municipalities: int
    submissions_saved: float
    reports_saved: float
    hours_saved: Spread
    posts_saved: float
    administration_saved_kr: float
    money_of: tuple[str, ...]
    gainers: Counted
    losers: Counted
    by_corner: tuple[GroupSaving, ...]
    hours_saved_by_municipality: Values
    gross_kr: Values


class Failure(Record):
    """A file that could not be computed, and its problems as message keys with places."""

    file: str
    problems: tuple[Message, ...]
    places: tuple[str | None, ...]


class ServiceLoss(Record):
    """What one municipality loses of services: offices of its own, services that get farther away.

    `longer_km` is added over those services, one way.
    """

    municipality: str
    offices_lost: int
    services_farther: int
    longer_km: float


class PortfolioResult(SparseRecord):
    """All that is known about many reforms together.

    `services` are those who lose by services that move, worst first; absent where none do.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"services"})

    format: Literal["impactcheck-portfolio/1"] = "impactcheck-portfolio/1"
    fingerprint: str
    versions: dict[str, str]
    population_year: int
    selection: dict[str, Any] | None
    hours_per_post: Figure
    municipalities: tuple[MunicipalityRow, ...]
    groupings: dict[str, GroupingTable]
    reforms: tuple[ReformLoad, ...]
    series: dict[str, Effect]
    totals: dict[str, Figure]
    by_grouping: dict[str, tuple[GroupLoad, ...]]
    country: GroupLoad
    corner_ranking: tuple[Ranked, ...]
    heaviest_to_lightest: Figure
    heat_limits: tuple[float, ...]
    unknowns: tuple[Unknown, ...]
    calendar: tuple[CalendarEntry, ...]
    sheets: tuple[Sheet, ...] = ()
    dropped: tuple[Marginal, ...] = ()
    merged: Merged | None = None
    services: tuple[ServiceLoss, ...] | None = None
    assumptions: tuple[Message, ...]
    failed: tuple[Failure, ...] = ()
    skipped: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
