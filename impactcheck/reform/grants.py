"""Grants and stand-alone burdens, as the drafter writes them."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, Share, Text
from impactcheck.reform.parts import Allocation, Key, Only, Part, Step

Procedure = Literal["automatic", "requisition", "application", "competitive"]
Ground = Literal["identifiable_cost", "uneven_cost", "efficiency", "temporary"]


class CoFinancing(Part):
    """The municipality's own share, of the sum requested or of the total cost."""

    share: Share
    basis: Literal["requested", "total_cost"]


class Reimbursement(Part):
    """Only costs above a line are paid, at most the municipality's frame where there is one.

    `cost` is the cost in kronor by municipality. The line is `per_inhabitant` (a *ventil*) or the
    municipality's own past average. `share` of what lies above is paid.
    """

    cost: Key
    above_per_inhabitant: Money | None = None
    above_own_average: Key | None = None
    share: Share | None = None

    @model_validator(mode="after")
    def _one_line(self) -> Reimbursement:
        if (self.above_per_inhabitant is None) == (self.above_own_average is None):
            raise PydanticCustomError("reimbursement_line", "reimbursement-line")
        return self


class Window(Part):
    """When applications are taken, first and last day."""

    opens: datetime.date
    closes: datetime.date

    @model_validator(mode="after")
    def _in_order(self) -> Window:
        if self.closes < self.opens:
            raise PydanticCustomError("window_order", "window-order")
        return self


class Demands(Part):
    """What must be handed in during a cycle, in numbers."""

    submissions: int | None = None
    reports: int | None = None
    plans: int | None = None
    indicators: int | None = None
    certificates: int | None = None


class Grant(Allocation):
    """Money from the state: allocated by `Allocation`, at the price of its burden."""

    kind: Literal["grant"]
    title: Text | None = None
    targeted: bool = True
    recipients: Literal["municipalities", "all_organisers"] = "municipalities"
    municipal_share: Share | None = None
    co_financing: CoFinancing | None = None
    reimburses: Reimbursement | None = None
    procedure: Procedure
    window: Window | None = None
    payment_delay_months: Number | None = None
    years: PeriodOfYears | None = None
    indexed: bool = False
    profile: Literal["none", "socioeconomic", "structural"] | None = None
    grounds: tuple[Ground, ...] | None = None
    pools: tuple[Text, ...] | None = None
    demands: Demands | None = None
    burden: tuple[Step, ...] = ()


class Burden(Part):
    """Administration demanded of municipalities, by the standard cost model."""

    kind: Literal["burden"]
    title: Text | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None
    demands: Demands | None = None
    decisions_per_year: Key | None = None
    burden: Annotated[tuple[Step, ...], Field(min_length=1)]
