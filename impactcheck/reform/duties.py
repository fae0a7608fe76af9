"""Duties, fees and changes of the tax base, as the drafter writes them."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, Text
from impactcheck.reform.grants import Demands
from impactcheck.reform.parts import Allocation, Key, Only, Part, Step


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

    `one_off` is a cost at the start, shown beside the yearly cost and never inside it.
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
    funding: Allocation | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None

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
