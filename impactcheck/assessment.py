"""The JSON contract: everything a report may say about a reform, as data and in no language.

A report looks figures up here by JSON Pointer and computes none. Sentences are message keys with
arguments, except the drafter's own words and the rules' texts, which stand in both languages.
Arrays follow the order of `municipalities`; `null` means that there is no figure.
"""

from __future__ import annotations

from typing import Any, Literal

from impactcheck.records import BackgroundLoad as BackgroundLoad
from impactcheck.records import Extreme as Extreme
from impactcheck.records import Figure as Figure
from impactcheck.records import Groundwork as Groundwork
from impactcheck.records import GroundworkPart as GroundworkPart
from impactcheck.records import Message as Message
from impactcheck.records import Nearest as Nearest
from impactcheck.records import PartStatus as PartStatus
from impactcheck.records import Peer as Peer
from impactcheck.records import Record as Record
from impactcheck.records import Reference as Reference
from impactcheck.records import Remedy as Remedy
from impactcheck.records import TreeBound as TreeBound
from impactcheck.records import TreeLeaf as TreeLeaf
from impactcheck.records import WhoLoses as WhoLoses
from impactcheck.records import Words as Words

Severity = Literal["error", "warning", "note"]
AreaWord = Literal["clear", "note", "warning", "error", "not_evaluated"]
Values = tuple[float | None, ...]


class MunicipalityRow(Record):
    """One municipality: `corner` is the id of its archetype."""

    code: str
    name: str
    county: str
    skr_group: str
    corner: str
    population: float


class Vintage(Record):
    """A column that the assessment used: what, from whom, for which year, in which unit."""

    column: str
    label: Words
    unit: str
    year: int
    publisher: str
    source_id: str


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


class GroupStatistics(Record):
    """One group's figures: `kr_per_inhabitant` is the sum of kronor over the sum of inhabitants.

    The favourable and unfavourable outcome are absent where no input was given as a range.
    """

    group: str
    municipalities: int
    inhabitants: float
    total_kr: float | None
    kr_per_inhabitant: float | None
    median_kr_per_inhabitant: float | None
    ratio_to_country: float | None
    favourable_kr_per_inhabitant: float | None = None
    unfavourable_kr_per_inhabitant: float | None = None


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


class Distribution(Record):
    """How the principal effect falls on the country; null where a statistic has no meaning.

    The concentration indices rank inhabitants by their municipality's population and by its tax
    base per inhabitant, low first: below zero when the low carry or get more than their share.
    """

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
    """Winners, losers or unaffected, by municipality and by inhabitant."""

    municipalities: int
    inhabitants: float


class Net(Record):
    """The whole reform's net for each municipality, and who gains and loses by it."""

    kr: Effect
    kr_per_inhabitant: Effect
    winners: Counted
    losers: Counted
    unaffected: Counted
    without_figure: Counted
    measures_included: tuple[str, ...]
    measures_left_out: tuple[str, ...]


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


class Threshold(Record):
    """What a value was held against, and on whose word."""

    comparison: Literal["below", "above", "outside"]
    value: float
    upper: float | None = None
    unit: str
    origin: Literal["source", "sign", "assumption", "user"]
    parameter: str | None = None
    valid_from: str | None = None
    stale: bool = False


class Affected(Record):
    """A municipality or archetype that meets the flag, with its value."""

    id: str
    value: float | None


class Evidence(Record):
    """Why a rule fired: the metric, its threshold, how many meet it, and who."""

    metric: str
    unit: str
    threshold: Threshold | None
    count: int
    inhabitants: float
    worst: Affected | None
    affected: tuple[Affected, ...]
    numbers: dict[str, Figure] = {}
    holds_in: tuple[str, ...] = ("favourable", "likely", "unfavourable")


class Finding(Record):
    """A rule that fired on a measure or on the reform as a whole (`measure` is then None)."""

    rule: str
    name: str
    area: str
    severity: Severity
    title: Words
    why: Words
    message: Words
    measure: str | None
    line: int | None
    column: int | None
    on: Literal["municipalities", "archetypes", "country", "text"]
    evidence: Evidence
    basis: tuple[Reference, ...]
    redesigns: tuple[str, ...]
    origin: str
    instead: Words | None = None


class RuleOutcome(Record):
    """A rule that passed, did not apply, or could not be evaluated, and why."""

    rule: str
    name: str
    area: str
    title: Words
    measure: str | None
    reason: Message | None = None


class Area(Record):
    """An area of rules and its word: the worst severity found in it."""

    id: str
    word: AreaWord
    findings: int
    not_evaluated: int


class Verdict(Record):
    """The conclusion: worst severity, counts, a word per area, and the sentence that sums up."""

    worst: AreaWord
    errors: int
    warnings: int
    notes: int
    not_evaluated: int
    areas: tuple[Area, ...]
    conclusion: Message
    dimensions: tuple[str, ...] = ()


class ArchetypeRow(Record):
    """One group of a grouping: how many it holds and the real municipality that stands for it."""

    id: str
    label: Words
    municipalities: int
    inhabitants: float
    medoid: str | None


class GroupingTable(Record):
    """A classification of the municipalities, with the splits and dates it rests on."""

    id: str
    label: Words
    splits: tuple[Figure, ...] = ()
    groups: tuple[ArchetypeRow, ...]


class ScenarioFinding(Record):
    """A finding of a scenario, in brief; `count` is how many meet the rule's flag."""

    rule: str
    name: str
    severity: Severity
    title: Words
    measure: str | None
    count: int


class Scenario(Record):
    """The proposal (`id` is None) or one of its alternatives, in figures that can be compared.

    `totals` are the country's sums over all measures, by series. `corners` are kronor per
    inhabitant by corner, `country` for the whole country: of the reform's net where every scenario
    has one, else of the leading measure's principal effect (`compared`).
    """

    id: str | None
    title: str
    is_law_in_force: bool = False
    errors: int
    warnings: int
    notes: int
    not_evaluated: int
    findings: tuple[ScenarioFinding, ...]
    totals: dict[str, Figure]
    winners: Counted | None
    losers: Counted | None
    key_figures: KeyFigures | None
    compared: Literal["net", "principal"]
    corners: dict[str, float | None]
    country: float | None


class Versions(Record):
    """What a result depends on besides the reform."""

    program: str
    rules: str
    country: str
    clusters: str = ""


class Assessment(Record):
    """All that is known about a reform's effects, judged by a rulebook at a population year."""

    format: Literal["impactcheck-assessment/1"] = "impactcheck-assessment/1"
    fingerprint: str
    versions: Versions
    population_year: int
    reform: dict[str, Any]
    changes_nothing: bool
    municipalities: tuple[MunicipalityRow, ...]
    groupings: dict[str, GroupingTable]
    measures: tuple[MeasureResult, ...]
    net: Net | None
    verdict: Verdict
    key_figures: KeyFigures | None
    who_is_hit: WhoIsHit | None
    map: MapClasses | None = None
    findings: tuple[Finding, ...]
    passed: tuple[RuleOutcome, ...]
    not_applicable: tuple[RuleOutcome, ...]
    not_evaluated: tuple[RuleOutcome, ...]
    assumptions: tuple[Message, ...]
    not_modelled: tuple[Message, ...]
    vintages: tuple[Vintage, ...]
    background: BackgroundLoad | None = None
    who_loses: tuple[WhoLoses, ...] | None = None
    groundwork: Groundwork | None = None
    alternatives: tuple[Scenario, ...] = ()
    nearest: Nearest | None = None
    remedy: Remedy | None = None
