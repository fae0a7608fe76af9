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
    """The three figures of the first half page: largest, smallest, and how many times larger.

    `at_most`: they are the highest sums that a sanction may come to, and not what is imposed.
    """

    measure: str
    series: str
    largest: Extreme
    smallest: Extreme
    ratio: float | None
    at_most: bool = False


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


class HitBy(Record):
    """One way of being hit: by meeting rules, by their weight there, by losing, by abstaining.

    `limit` is the weight that the rules ask for, where it is by weight.
    """

    by: Literal["meets", "weighs", "loses", "abstains"]
    rules: tuple[str, ...]
    limit: Figure | None = None


class PopulationLimit(Record):
    """The limit on population that tells most of those hit from the rest, with its exceptions.

    `hit_below` and `hit_above` are those hit on each side of `population`; `spared_below` those
    below it that are not hit.
    """

    population: float
    hit_below: int
    hit_above: int
    spared_below: int


class KindHit(Record):
    """A kind of municipality that is hit more than others: an end of a dimension, or a group.

    `municipalities` of its `touched` are hit and `gaining` gain; `others_…` are the same of the
    opposite end, or of all other municipalities. `kr_per_inhabitant` is the whole net of those
    touched over all their inhabitants, `others` that of the others; both null where the effect is
    not money.
    """

    grouping: str
    id: str
    municipalities: int
    touched: int
    gaining: int
    others_hit: int
    others_touched: int
    others_gaining: int
    kr_per_inhabitant: float | None
    others: float | None


class HitMunicipality(Record):
    """What the reform does to one of those hit; öre is null where the tax base is unknown."""

    municipality: str
    kr: float
    kr_per_inhabitant: float
    ore_of_tax: float | None


class EffectOnHit(Record):
    """What those hit gain or pay, in `series`: of `measure`, or of the whole reform where null.

    The medians are unweighted, over the municipalities hit. `per_decision` says that the sums are
    of one decision on a sanction and no yearly ones, which are never added up: `total_kr` is null.
    `gaining` and `losing` count those of them beyond half a krona per inhabitant; the worst is the
    one that pays most or gains least per inhabitant.
    """

    measure: str | None
    series: str
    per_decision: bool
    total_kr: float | None
    gaining: int
    losing: int
    median_kr: float
    median_kr_per_inhabitant: float
    median_ore_of_tax: float | None
    worst: HitMunicipality


class WhoIsHit(Record):
    """Those who meet the gravest findings about what the reform does.

    `municipalities` are those hit, by code: `hit` of them with `inhabitants`, of the `touched` that
    the reform reaches; `by` says in which way they are hit. `kinds` are those that are hit more
    than others, the ends of the corners' dimensions first, else SKR's groups. `spared` are those
    touched and not hit, where they are few. `limit` is null where population tells little.
    `measures` are those that the findings are about, `whole` whether one is about all together.
    """

    municipalities: tuple[str, ...]
    hit: int
    inhabitants: float
    touched: int
    by: tuple[HitBy, ...]
    measures: tuple[str, ...]
    whole: bool
    kinds: tuple[KindHit, ...]
    spared: tuple[str, ...]
    limit: PopulationLimit | None
    effect: EffectOnHit | None


class Counted(Record):
    """Winners, losers, unaffected or abstaining, by municipality and by inhabitant."""

    municipalities: int
    inhabitants: float


class GroupNet(Record):
    """The whole reform's net in one group, over all its inhabitants.

    Winners and losers are those of its municipalities beyond half a krona per inhabitant: they
    stand beside the group's sum, which is theirs together. Who abstains is unaffected here.
    """

    group: str
    municipalities: int
    inhabitants: float
    total_kr: float | None
    kr_per_inhabitant: float | None
    winners: Counted
    losers: Counted
    unaffected: Counted


class Net(SparseRecord):
    """The whole reform's net for each municipality, and who gains and loses by it.

    `abstaining` are those whom the reform leaves unaffected because they decline money that they
    would lose by taking; they are not counted among the unaffected. Absent where no measure may be
    declined. `by_grouping` is the same net in the groups of each classification, by its id.
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
    by_grouping: dict[str, tuple[GroupNet, ...]] = {}


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
