"""Grants and stand-alone burdens, as the drafter writes them."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, PeriodOfYears, Share, Text
from impactcheck.reform.parts import Allocation, Key, Only, Part, Step
from impactcheck.reform.template_fields import (
    ALLOCATION,
    DEMANDS,
    ONLY,
    REMOVES,
    SHARING,
    STEPS,
    TITLE,
    YEARS,
    given,
    may,
)

Procedure = Literal["automatic", "requisition", "application", "competitive"]
Recipients = Literal["municipalities", "all_organisers"]
Ground = Literal["identifiable_cost", "uneven_cost", "efficiency", "temporary"]


class CoFinancing(Part):
    """The municipality's own share, of the sum requested or of the total cost."""

    share: Share
    basis: Literal["requested", "total_cost"]

    @model_validator(mode="after")
    def _leaves_something_to_the_state(self) -> CoFinancing:
        if self.basis == "total_cost" and self.share.high >= 1:
            raise PydanticCustomError("co_financing_whole", "co-financing-whole")
        return self


class Reimbursement(Part):
    """Only costs above a line are paid, at most the municipality's frame where there is one.

    `cost` is the yearly cost by municipality, in kronor or in kronor per inhabitant (`given_in`).
    The line is `above_per_inhabitant` (a *ventil*) or the municipality's own past average, given
    as the cost is. `share` of what lies above is paid, all of it where none is given.
    """

    cost: Key
    given_in: Literal["kr", "kr_per_inhabitant"] = "kr"
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


Count = Annotated[int, Field(ge=0)]


class Demands(Part):
    """What must be handed in during a cycle, in numbers."""

    submissions: Count | None = None
    reports: Count | None = None
    plans: Count | None = None
    indicators: Count | None = None
    certificates: Count | None = None


class Grant(Allocation):
    """Money from the state: allocated by `Allocation`, at the price of its burden.

    `payment_delay_months` is how long a municipality waits for its money after paying; `pools`
    names the grants that this one replaces. Of a competitive grant only the cost of applying is
    known; `award` is what one that is chosen may expect, `awards` how many are. What is left by
    those who decline stays with the state, or is `shared` among the rest. A grant that is taken
    away with its work is described as it is today, with `removes: true`; a cut of its money alone
    by negative amounts.
    """

    kind: Literal["grant"]
    title: Text | None = None
    removes: bool = False
    targeted: bool = True
    recipients: Recipients = "municipalities"
    municipal_share: Share | None = None
    co_financing: CoFinancing | None = None
    reimburses: Reimbursement | None = None
    procedure: Procedure
    award: Money | None = None
    awards: Number | None = None
    window: Window | None = None
    payment_delay_months: Number | None = None
    years: PeriodOfYears | None = None
    indexed: bool = False
    profile: Literal["none", "socioeconomic", "structural"] | None = None
    grounds: tuple[Ground, ...] | None = None
    pools: tuple[Text, ...] | None = None
    unclaimed: Literal["stays", "shared"] = "stays"
    demands: Demands | None = None
    burden: tuple[Step, ...] = ()

    @property
    def takes_away(self) -> bool:
        """Whether municipalities are to get less than today."""
        return self.removes or self.is_negative

    @property
    def is_competitive(self) -> bool:
        """Whether an authority ranks the applications, so that nobody can compute who is paid."""
        return self.procedure == "competitive"

    @property
    def _amount_elsewhere(self) -> bool:
        return self.reimburses is not None or self.is_competitive

    @property
    def _needs_a_key(self) -> bool:
        return not self.is_competitive

    @model_validator(mode="after")
    def _something_is_left_to_share(self) -> Grant:
        if self.unclaimed == "shared":
            if self.reimburses is not None:
                raise PydanticCustomError("shared_reimbursement", "shared-reimbursement")
            if self.pot is None:
                raise PydanticCustomError("shared_without_pot", "shared-without-pot")
        return self

    @model_validator(mode="after")
    def _awards_are_competed_for(self) -> Grant:
        given = self.award is not None or self.awards is not None
        if given and not self.is_competitive:
            raise PydanticCustomError("award_without_competition", "award-without-competition")
        if self.awards is not None and self.awards.low <= 0:
            raise PydanticCustomError("awards_zero", "awards-zero")
        if self.is_competitive and self.is_negative:
            raise PydanticCustomError("negative_competition", "negative-competition")
        return self

    @model_validator(mode="after")
    def _taken_away_in_one_way(self) -> Grant:
        if self.removes and self.is_negative:
            raise PydanticCustomError("removes_negative", "removes-negative")
        if self.is_negative and self.reimburses is not None:
            raise PydanticCustomError("negative_reimbursement", "negative-reimbursement")
        return self


class Burden(Part):
    """Administration demanded of municipalities, by the standard cost model.

    With `decisions_per_year`, steps are counted per decision instead of per municipality. With
    `removes` the work described is no longer demanded. A bar against sharing (9 kap. 37 §
    kommunallagen (2017:725)) is said as in a duty.
    """

    kind: Literal["burden"]
    title: Text | None = None
    removes: bool = False
    only: Only | None = None
    years: PeriodOfYears | None = None
    demands: Demands | None = None
    decisions_per_year: Key | None = None
    bars_sharing: bool = False
    reason_to_bar_sharing: Text | None = None
    burden: Annotated[tuple[Step, ...], Field(min_length=1)]

    @property
    def takes_away(self) -> bool:
        """Whether it is work that municipalities are spared."""
        return self.removes

    @property
    def changes_duties(self) -> bool:
        """Demanded of municipalities, without money that they could decline."""
        return True


GRANT_TEMPLATE = (
    TITLE,
    given("grant-targeted", "targeted: true"),
    *ALLOCATION,
    given("grant-procedure", "procedure: automatic"),
    may("grant-award", "award: 500 000 kr"),
    may("grant-awards", "awards: 40"),
    may("grant-window", "window: {opens: 2026-02-01, closes: 2026-04-30}"),
    may("grant-recipients", "recipients: all_organisers"),
    may("grant-municipal_share", "municipal_share: 85 %"),
    may("grant-co_financing", "co_financing: {share: 20 %, basis: requested}"),
    may(
        "grant-reimburses",
        "reimburses:",
        "  cost: political_cost_kr_inh",
        "  given_in: kr_per_inhabitant",
        "  above_per_inhabitant: 1 000 kr",
        "  #above_own_average: political_cost_kr_inh",
        "  share: 50 %",
    ),
    may("grant-payment_delay_months", "payment_delay_months: 6"),
    given("grant-years", "years: 2026–2030"),
    given("grant-indexed", "indexed: true"),
    may("grant-profile", "profile: socioeconomic"),
    given("grant-grounds", "grounds: [uneven_cost]"),
    may("grant-pools", "pools: [«text»]"),
    may("grant-unclaimed", "unclaimed: shared"),
    REMOVES,
    DEMANDS,
    *STEPS,
)

BURDEN_TEMPLATE = (
    TITLE,
    REMOVES,
    *STEPS,
    may("burden-decisions_per_year", "decisions_per_year: social_assistance_households"),
    DEMANDS,
    *SHARING,
    YEARS,
    ONLY,
)
