"""What a reform does, as data: series over municipalities, groups, extremes, the whole net."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Figure, Message, Record, SparseRecord

Values = tuple[float | None, ...]


class Effect(Record):
    """One series over the municipalities, with its country total where a total has a meaning.

    `favourable` and `unfavourable`, and their totals, are absent where no input was given as a
    range.
    """

    name: str
    unit: str
    values: Values
    favourable: Values | None = None
    unfavourable: Values | None = None
    total: float | None = None
    favourable_total: float | None = None
    unfavourable_total: float | None = None


class GroupInOwnUnit(Record):
    """One group's figures of an effect that is not money, in the unit of the distribution."""

    value: float | None
    median: float | None
    favourable: float | None = None
    unfavourable: float | None = None


class GroupStatistics(SparseRecord):
    """One group's figures: `kr_per_inhabitant` is the sum of kronor over the sum of inhabitants.

    The favourable and unfavourable outcome are absent where no input was given as a range. Of an
    effect that is not money `own` holds the figures, and those in kronor are null.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"own"})

    group: str
    municipalities: int
    inhabitants: float
    total_kr: float | None
    kr_per_inhabitant: float | None
    median_kr_per_inhabitant: float | None
    ratio_to_country: float | None
    favourable_kr_per_inhabitant: float | None = None
    unfavourable_kr_per_inhabitant: float | None = None
    own: GroupInOwnUnit | None = None


class BetweenGroups(Record):
    """The groups with the largest and smallest size of effect per inhabitant, and how they differ.

    `ratio` is largest over smallest; `groups_with_value` how many were compared.
    """

    largest: str
    smallest: str
    largest_kr_per_inhabitant: float
    smallest_kr_per_inhabitant: float
    largest_municipalities: int
    smallest_municipalities: int
    largest_inhabitants: float
    smallest_inhabitants: float
    ratio: float
    groups_with_value: int


class OwnUnit(Record):
    """The country's figures of an effect that is not money, in `unit`.

    Where `is_mean`, a group's value is the mean over its inhabitants; else it is the sum over them
    divided by their number.
    """

    unit: str
    is_mean: bool
    country: float | None
    median: float | None
    favourable_country: float | None = None
    unfavourable_country: float | None = None


class Distribution(SparseRecord):
    """How the principal effect falls on the country; null where a statistic has no meaning.

    The concentration indices rank inhabitants by their municipality's population and by its tax
    base per inhabitant, low first: below zero when the low carry or get more than their share. An
    effect that is not money has its figures in `own` and none in kronor; of one that is no sum
    there is no elasticity, Gini or concentration.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"own"})

    series: str
    country_kr_per_inhabitant: float | None
    median_kr_per_inhabitant: float | None
    elasticity: float | None
    gini: float | None
    by_grouping: dict[str, tuple[GroupStatistics, ...]]
    concentration_by_population: float | None = None
    concentration_by_tax_base: float | None = None
    between_groups: dict[str, BetweenGroups | None] = {}
    favourable_country_kr_per_inhabitant: float | None = None
    unfavourable_country_kr_per_inhabitant: float | None = None
    own: OwnUnit | None = None


class Extreme(Record):
    """The municipality with the largest or smallest effect, per inhabitant where it is a sum."""

    municipality: str
    value: float
    unit: str


class KeyFigures(Record):
    """The three figures of the first half page: largest, smallest, and how many times larger."""

    measure: str
    series: str
    largest: Extreme
    smallest: Extreme
    ratio: float | None


class MapClasses(Record):
    """The principal effect per municipality in classes, for a map or any other grading.

    `limits` are the inner limits in rising order, in `unit`: class k holds what is at least
    limits[k - 1] and below limits[k]. `by` says whether the value itself or its size (without
    sign) is classed; `classes` is null where there is no figure; `counts` holds the number of
    municipalities in each class.
    """

    measure: str
    series: str
    unit: str
    by: Literal["size", "value"]
    limits: tuple[float, ...]
    counts: tuple[int, ...]
    classes: tuple[int | None, ...]


class WhoIsHit(Record):
    """The best single split on population between those hit and the rest.

    `hit_below` is the population limit; `share_right` the share of municipalities that the split
    puts on the right side; `criterion` says what counts as hit.
    """

    measure: str
    criterion: Message
    hit: int
    population_limit: float
    municipalities: int
    inhabitants: float
    share_right: float


class Counted(Record):
    """Winners, losers, unaffected or abstaining, by municipality and by inhabitant."""

    municipalities: int
    inhabitants: float


class Net(SparseRecord):
    """The whole reform's net for each municipality, and who gains and loses by it.

    `abstaining` are those whom the reform leaves unaffected because they decline money that they
    would lose by taking; they are not counted among the unaffected. Absent where no measure may be
    declined.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"abstaining"})

    kr: Effect
    kr_per_inhabitant: Effect
    winners: Counted
    losers: Counted
    unaffected: Counted
    without_figure: Counted
    measures_included: tuple[str, ...]
    measures_left_out: tuple[str, ...]
    abstaining: Counted | None = None


class MeasureResult(Record):
    """One measure's effects, derived figures and spread over the country."""

    id: str
    kind: str
    title: str
    line: int | None
    principal: str
    effects: dict[str, Effect]
    totals: dict[str, Figure] = {}
    distribution: Distribution | None
    notes: tuple[Message, ...] = ()


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
