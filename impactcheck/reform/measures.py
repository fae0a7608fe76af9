"""The kinds of measure a reform may hold, as the drafter writes them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, Share, Text
from impactcheck.reform.parts import Allocation, Only, Part, Step

Procedure = Literal["automatic", "requisition", "application", "competitive"]


class CoFinancing(Part):
    """The municipality's own share, of the sum requested or of the total cost."""

    share: Share
    basis: Literal["requested", "total_cost"]


class Grant(Allocation):
    """Money from the state: allocated by `Allocation`, at the price of its burden."""

    kind: Literal["grant"]
    title: Text | None = None
    targeted: bool = True
    recipients: Literal["municipalities", "all_organisers"] = "municipalities"
    municipal_share: Share | None = None
    co_financing: CoFinancing | None = None
    procedure: Procedure
    years: PeriodOfYears | None = None
    indexed: bool = False
    burden: tuple[Step, ...] = ()


class Burden(Part):
    """Administration demanded of municipalities, by the standard cost model."""

    kind: Literal["burden"]
    title: Text | None = None
    only: Only | None = None
    years: PeriodOfYears | None = None
    burden: Annotated[tuple[Step, ...], Field(min_length=1)]


class Sanction(Part):
    """What a municipality pays for a breach: an amount, or the range within which one is set."""

    kind: Literal["sanction"]
    title: Text | None = None
    amount: Money | None = None
    minimum: Money | None = None
    maximum: Money | None = None
    per_year: Number | None = None
    only: Only | None = None

    @model_validator(mode="after")
    def _an_amount_or_a_range(self) -> Sanction:
        has_range = self.minimum is not None or self.maximum is not None
        if (self.amount is None) == (self.maximum is None):
            raise PydanticCustomError("sanction_amount", "sanction-amount")
        if self.amount is not None and has_range:
            raise PydanticCustomError("sanction_amount", "sanction-amount")
        if (
            self.minimum is not None
            and self.maximum is not None
            and self.minimum.likely > self.maximum.likely
        ):
            raise PydanticCustomError("sanction_range", "sanction-range")
        return self


Measure = Annotated[Grant | Burden | Sanction, Field(discriminator="kind")]
