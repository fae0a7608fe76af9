"""Duties, fees and changes of the tax base, as the drafter writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, SignedMoney, Text
from impactcheck.reform.grants import Demands
from impactcheck.reform.parts import Allocation, Key, Only, Part, Step
from impactcheck.reform.quantities import Range
from impactcheck.reform.template_fields import (
    DEMANDS,
    ONLY,
    REMOVES,
    SHARING,
    TITLE,
    YEARS,
    given,
    may,
)


class PerUnit(Part):
    """So many kronor a year for each unit of a key."""

    key: Key
    amount: SignedMoney


class Posts(Part):
    """Staff that a duty needs: whole posts, or the part needed where posts can be shared.

    `shared_by` says which municipalities share, where that is not all: the others keep whole posts.
    """

    needed: Number
    cost: Money
    shareable: bool = False
    shared_by: Only | None = None
    specialist: bool = False

    @model_validator(mode="after")
    def _shared_only_if_shareable(self) -> Posts:
        if self.shared_by is not None and not self.shareable:
            raise PydanticCustomError("shared_by_alone", "shared-by-alone")
        return self


def _any_negative(costs: Iterable[Range | None]) -> bool:
    return any(cost is not None and cost.low < 0 for cost in costs)


def _only_less(costs: Iterable[Range | None]) -> bool:
    given = [cost for cost in costs if cost is not None]
    return _any_negative(given) and all(cost.high <= 0 for cost in given)


class Duty(Part):
    """A task that municipalities must carry out, and the money that follows it, if any.

    `one_off` is a cost at the start, shown beside the yearly cost and never inside it. By 9 kap.
    37 § kommunallagen (2017:725) another municipality may perform the task by agreement, unless
    other law departs from that: `bars_sharing` says that the proposal does, and why stands in
    `reason_to_bar_sharing`. A task that is taken away is described as it is today, with `removes`:
    its costs are then saved, and the money that followed it is withdrawn. A task made smaller has
    negative costs, and negative funding where money is withdrawn.
    """

    kind: Literal["duty"]
    title: Text | None = None
    removes: bool = False
    fixed: SignedMoney | None = None
    per_unit: PerUnit | None = None
    per_km2: SignedMoney | None = None
    posts: Posts | None = None
    one_off: SignedMoney | None = None
    burden: tuple[Step, ...] = ()
    demands: Demands | None = None
    bars_sharing: bool = False
    reason_to_bar_sharing: Text | None = None
    funding: Allocation | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None

    @property
    def takes_away(self) -> bool:
        """Whether the task is taken away or made smaller, and nothing is added to it."""
        return self.removes or (_only_less(self._costs) and self.posts is None and not self.burden)

    @property
    def changes_duties(self) -> bool:
        """A duty is what a municipality must do."""
        return True

    @property
    def _costs(self) -> tuple[Range | None, ...]:
        per_unit = None if self.per_unit is None else self.per_unit.amount
        return (self.fixed, per_unit, self.per_km2, self.one_off)

    @model_validator(mode="after")
    def _costs_something(self) -> Duty:
        if all(cost is None for cost in (*self._costs, self.posts)) and not self.burden:
            raise PydanticCustomError("duty_without_cost", "duty-without-cost")
        return self

    @model_validator(mode="after")
    def _taken_away_in_one_way(self) -> Duty:
        funded = self.funding is not None and self.funding.is_negative
        if self.removes and (funded or _any_negative(self._costs)):
            raise PydanticCustomError("removes_negative", "removes-negative")
        return self


class Fee(Part):
    """What a municipality pays to take part in something national.

    A fee that is taken away is described as it is today, with `removes`; a lower fee by what it
    falls by, with a minus sign.
    """

    kind: Literal["fee"]
    title: Text | None = None
    removes: bool = False
    entry: SignedMoney | None = None
    fixed: SignedMoney | None = None
    per_inhabitant: SignedMoney | None = None
    voluntary: bool = False
    burden: tuple[Step, ...] = ()
    only: Only | None = None
    years: PeriodOfYears | None = None

    @property
    def takes_away(self) -> bool:
        """Whether municipalities are to pay less, and nothing is added."""
        return self.removes or (_only_less(self._costs) and not self.burden)

    @property
    def changes_duties(self) -> bool:
        """Whether municipalities must take part."""
        return not self.voluntary

    @property
    def _costs(self) -> tuple[Range | None, ...]:
        return (self.entry, self.fixed, self.per_inhabitant)

    @model_validator(mode="after")
    def _costs_something(self) -> Fee:
        if all(cost is None for cost in self._costs):
            raise PydanticCustomError("fee_without_cost", "fee-without-cost")
        if self.removes and _any_negative(self._costs):
            raise PydanticCustomError("removes_negative", "removes-negative")
        return self


class TaxBase(Part):
    """A change of the municipal tax base in kronor, shared by a key or given by municipality.

    `total` is shared in proportion to `key`; without a total the key's own values are kronor. A
    base that shrinks has `direction: decrease`, or a total with a minus sign and no direction.
    With `given_in: revenue` the kronor are no base but what municipalities get, by a share of
    another tax say; then `equalised` must say whether income equalisation is to count it.
    `equalisation_rate` is the county's rate of income equalisation, as a share, by municipality.
    """

    kind: Literal["tax_base"]
    title: Text | None = None
    direction: Literal["increase", "decrease"] | None = None
    key: Key
    total: SignedMoney | None = None
    given_in: Literal["base", "revenue"] = "base"
    equalised: bool | None = None
    equalisation_rate: Key | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None

    @model_validator(mode="after")
    def _complete(self) -> TaxBase:
        if self.direction is not None and self.total is not None and self.total.low < 0:
            raise PydanticCustomError("direction_and_sign", "direction-and-sign")
        if self.given_in == "revenue" and self.equalised is None:
            raise PydanticCustomError("equalised_missing", "equalised-missing")
        if self.equalised is False and self.equalisation_rate is not None:
            raise PydanticCustomError("rate_not_equalised", "rate-not-equalised")
        return self


DUTY_TEMPLATE = (
    TITLE,
    REMOVES,
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
    REMOVES,
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
    given("tax_base-direction", "direction: increase"),
    given("tax_base-total", "total: 1 mdkr"),
    given("tax_base-key", "key: population"),
    may("tax_base-equalised", "equalised: false"),
    may("tax_base-given_in", "given_in: revenue"),
    may(
        "tax_base-equalisation_rate",
        "equalisation_rate: {file: «file».csv, unit: «unit», year: 2026, source: «text»}",
    ),
    YEARS,
    ONLY,
)
