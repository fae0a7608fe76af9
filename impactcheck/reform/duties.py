"""Duties, fees and changes of the tax base, as the drafter writes them."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, Text
from impactcheck.reform.grants import Demands
from impactcheck.reform.parts import Allocation, Key, Only, Part, Step
from impactcheck.reform.template_fields import DEMANDS, ONLY, SHARING, TITLE, YEARS, given, may


class PerUnit(Part):
    """So many kronor a year for each unit of a key."""

    key: Key
    amount: Money


class Posts(Part):
    """Staff that a duty needs: whole posts, or the part needed where posts can be shared."""

    needed: Number
    cost: Money
    shareable: bool = False
    specialist: bool = False


class Duty(Part):
    """A task that municipalities must carry out, and the money that follows it, if any.

    `one_off` is a cost at the start, shown beside the yearly cost and never inside it. By 9 kap.
    37 § kommunallagen (2017:725) another municipality may perform the task by agreement, unless
    other law departs from that: `bars_sharing` says that the proposal does, and why stands in
    `reason_to_bar_sharing`.
    """

    kind: Literal["duty"]
    title: Text | None = None
    fixed: Money | None = None
    per_unit: PerUnit | None = None
    per_km2: Money | None = None
    posts: Posts | None = None
    one_off: Money | None = None
    burden: tuple[Step, ...] = ()
    demands: Demands | None = None
    bars_sharing: bool = False
    reason_to_bar_sharing: Text | None = None
    funding: Allocation | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None

    @property
    def changes_duties(self) -> bool:
        """A duty is what a municipality must do."""
        return True

    @model_validator(mode="after")
    def _costs_something(self) -> Duty:
        costs = (self.fixed, self.per_unit, self.per_km2, self.posts, self.one_off)
        if all(cost is None for cost in costs) and not self.burden:
            raise PydanticCustomError("duty_without_cost", "duty-without-cost")
        return self


class Fee(Part):
    """What a municipality pays to take part in something national."""

    kind: Literal["fee"]
    title: Text | None = None
    entry: Money | None = None
    fixed: Money | None = None
    per_inhabitant: Money | None = None
    voluntary: bool = False
    burden: tuple[Step, ...] = ()
    only: Only | None = None
    years: PeriodOfYears | None = None

    @property
    def changes_duties(self) -> bool:
        """Whether municipalities must take part."""
        return not self.voluntary

    @model_validator(mode="after")
    def _costs_something(self) -> Fee:
        if self.entry is None and self.fixed is None and self.per_inhabitant is None:
            raise PydanticCustomError("fee_without_cost", "fee-without-cost")
        return self


class TaxBase(Part):
    """A change of the municipal tax base in kronor, shared by a key or given by municipality.

    `total` is shared in proportion to `key`; without a total the key's own values are kronor.
    `equalisation_rate` is the county's rate of income equalisation, as a share, by municipality.
    """

    kind: Literal["tax_base"]
    title: Text | None = None
    direction: Literal["increase", "decrease"]
    key: Key
    total: Money | None = None
    equalisation_rate: Key | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None


DUTY_TEMPLATE = (
    TITLE,
    given("duty-fixed", "fixed: 100 000 kr"),
    given("duty-per_unit", "per_unit: {key: population, amount: 10 kr}"),
    may("duty-per_km2", "per_km2: 20 kr"),
    may(
        "duty-posts",
        'posts: {needed: "0,3", cost: 800 000 kr, shareable: true, specialist: false}',
    ),
    may("duty-one_off", "one_off: 50 000 kr"),
    may("duty-burden", "burden:", "  - {step: report, hours: 16, times_per_year: 1}"),
    given(
        "duty-funding",
        "funding:",
        "  rate: 10 kr",
        "  key: population",
        "  base: 100 000 kr",
    ),
    DEMANDS,
    *SHARING,
    YEARS,
    ONLY,
)

FEE_TEMPLATE = (
    TITLE,
    may("fee-entry", "entry: 50 000 kr"),
    may("fee-fixed", "fixed: 20 000 kr"),
    given("fee-per_inhabitant", "per_inhabitant: 3 kr"),
    given("fee-voluntary", "voluntary: true"),
    may("fee-burden", "burden:", "  - {step: report, hours: 16, times_per_year: 1}"),
    YEARS,
    ONLY,
)

TAX_BASE_TEMPLATE = (
    TITLE,
    given("tax_base-direction", "direction: decrease"),
    given("tax_base-total", "total: 1 mdkr"),
    given("tax_base-key", "key: population"),
    may(
        "tax_base-equalisation_rate",
        "equalisation_rate: {file: «file».csv, unit: «unit», year: 2026, source: «text»}",
    ),
    YEARS,
    ONLY,
)
