"""Redesigns as data: what was changed, what it mends, what it costs and who pays.

Nothing here is worded: a report looks figures up and computes none.
"""

from __future__ import annotations

from typing import Any, Literal

from impactcheck.contract.base import Figure, Message, Record, SparseRecord, Words
from impactcheck.contract.effects import Counted
from impactcheck.contract.findings import AreaWord, Severity


class Remedy(Record):
    """A redesign that mends the worst finding; `money` is the state's, before and after.

    `errors_after` counts errors of what the reform then does and `outcome_after` is the worst of
    it; `errors_elsewhere` those in the analysis, which no change of a measure can mend.
    """

    name: str
    measure: str
    parameters: dict[str, Figure]
    errors_after: int
    errors_elsewhere: int
    outcome_after: AreaWord
    money: dict[str, Figure]
    fees_basis: str


FeesBasis = Literal["per_year", "one_decision_each", "none"]


class ChangedValue(Record):
    """One line of the diff: a dotted path of the reform file, with values as people write them."""

    path: str
    old: Any = None
    new: Any = None


class FindingLine(Record):
    """A finding by its rule and measure, with how many meet it and the worst value."""

    rule: str
    severity: Severity
    title: Words
    measure: str | None
    count: int
    inhabitants: float


class StateMoney(Record):
    """Kronor a year that the state pays, and what it gets in fees, before and after.

    `fees_basis` says whether fees are those expected in a year or one decision in each
    municipality, where the expected number is unknown.
    """

    paid_before: float
    paid_after: float
    fees_before: float
    fees_after: float
    fees_basis: FeesBasis


class Price(Record):
    """What a redesign costs against the proposal, kronor a year and per inhabitant of the country.

    `state` is what the state pays more, and `municipalities` what municipalities gain: both are
    negative the other way. With `one_decision_each` fees are those of one decision in each
    municipality, where the expected number a year is unknown.
    """

    state: Figure
    state_per_inhabitant: Figure
    municipalities: Figure
    municipalities_per_inhabitant: Figure
    basis: Literal["year", "one_decision_each"]


class Moved(Record):
    """One municipality's change against the original, kronor and kronor per inhabitant."""

    municipality: str
    kr: float
    kr_per_inhabitant: float


class Against(Record):
    """Who gains and who loses when one version is held against another.

    `compared` says in what: the yearly net, or one decision where that is all there is.
    """

    winners: Counted
    losers: Counted
    unaffected: Counted
    without_figure: Counted
    largest_gain: Moved | None
    largest_loss: Moved | None


class Evenness(Record):
    """How even-handed a schedule of fees is, and how much it still deters.

    `unevenness` is the population-weighted standard deviation of ln(fee per inhabitant);
    `lowest_deterrence` the smallest fee / net cost as a share of the median's under the proposal.
    """

    unevenness: float
    lowest_deterrence: float
    smallest_fee: float
    largest_fee: float
    total: float


class FrontierPoint(Record):
    """A schedule on the way from one sum for all (exponent 0) to per inhabitant (exponent 1)."""

    exponent: float
    evenness: Evenness
    dominated: bool


class PlacesMoved(Record):
    """Places of a service against the proposal's: how many stay, and which come and go, by code."""

    kept: int
    added: tuple[str, ...]
    dropped: tuple[str, ...]


class BandWords(Record):
    """How the items of a list of population bands are written."""

    below: str
    between: str
    last: str


class Draft(Record):
    """Draft statutory text: its form and basis, and paragraphs whose `{names}` are to be filled.

    `figures` and `words` hold what the names stand for; `bands` each band's limit (None for the
    last) and amount. Swedish, like the statutes.
    """

    template: str
    form: str
    basis: str
    paragraphs: tuple[str, ...]
    band_words: BandWords | None = None
    closing: tuple[str, ...] = ()
    precedents: tuple[str, ...]
    figures: dict[str, Figure]
    words: dict[str, str]
    bands: tuple[tuple[float | None, float], ...] = ()


class Change(SparseRecord):
    """One change: the search that found it, the measure it changes, and its figures.

    `bands` are limits (None for the last) and kronor where sums follow population; with `ceiling`
    they, and sums among the figures, are the highest that may be charged. `key` is what money
    beyond a base follows. `places` is absent where none of a service are moved.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"places"})

    name: str
    measure: str
    parameters: dict[str, Figure]
    bands: tuple[tuple[float | None, float], ...] = ()
    ceiling: bool = False
    key: Words | None = None
    places: PlacesMoved | None = None


class Redesign(Record):
    """A changed reform that has been through the whole engine again.

    `parameters` are the figures that the search found, `residual` the findings that remain
    (kvarstående effekter), `new` those that the change has caused. `outcome_after` is the whole
    reform's own verdict (utfall) after the change. Where changes are combined, `name`
    is their names with + between (`every_measure` where each measure has its own); `parts` are the
    single changes, in order. `same_cost`: the state pays and takes in what it would have, but for
    the rounding of fees.
    """

    name: str
    measure: str
    parts: tuple[Change, ...]
    goal_met: bool
    same_cost: bool = False
    outcome_after: AreaWord
    price: Price
    on_frontier: bool = False
    parameters: dict[str, Figure]
    changes: tuple[ChangedValue, ...]
    reform_yaml: str
    gone: tuple[FindingLine, ...]
    residual: tuple[FindingLine, ...]
    new: tuple[FindingLine, ...]
    errors_before: int
    errors_after: int
    warnings_before: int
    warnings_after: int
    new_errors: int
    state: StateMoney
    against_original: Against
    evenness_before: Evenness | None = None
    evenness_after: Evenness | None = None
    draft: Draft | None = None


class NotFound(Record):
    """A search that has nothing to offer, and why."""

    name: str
    measure: str
    reason: Message


class Counterproposals(Record):
    """All redesigns of a reform, the best first, by the stated criteria.

    `measures` is what each measure is called, by id. `dearest` is the multiple of the proposal's
    cost beyond which a redesign counts as another proposal; `combinations_tried` how many pairs and
    triples of changes were put together and tried because no single one was enough.
    """

    format: Literal["impactcheck-redesigns/1"] = "impactcheck-redesigns/1"
    reform: str
    title: str
    measures: dict[str, str]
    fingerprint: str
    goal: Message
    keep_pot: bool
    nothing_to_mend: bool
    dearest: Figure
    combinations_tried: int = 0
    criteria: tuple[str, ...]
    redesigns: tuple[Redesign, ...]
    not_found: tuple[NotFound, ...]
    frontier: tuple[FrontierPoint, ...] = ()
