"""Sanctions and the schedules by which they may follow size, as the drafter writes them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag, field_validator, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Money, Number, Share, Text
from impactcheck.reform.parts import Band, Only, Part, bands_in_order
from impactcheck.reform.quantities import Range
from impactcheck.reform.template_fields import ONLY, TITLE, given, may
from impactcheck.reform.writing import refuse, write_money


class Limited(Part):
    """A schedule with the lowest and highest fee it may give."""

    floor: Money | None = None
    cap: Money | None = None

    @model_validator(mode="after")
    def _floor_below_cap(self) -> Limited:
        if self.floor and self.cap and self.floor.likely > self.cap.likely:
            raise PydanticCustomError("cap_below_floor", "scale-cap-below-floor")
        return self


def _median_or_number(value: object) -> str:
    return "median" if value == "median" else "number"


Reference = Annotated[
    Annotated[Literal["median"], Tag("median")] | Annotated[Number, Tag("number")],
    Discriminator(_median_or_number),
]


class PopulationScale(Limited):
    """amount x (N / N_ref) ^ exponent: 0 is flat, 1 follows the number of inhabitants.

    `reference` is the population at which the fee is `amount`; `median` is the median municipality.
    """

    by: Literal["population"]
    exponent: Number = Range.exactly(1.0)
    reference: Reference = "median"

    @model_validator(mode="after")
    def _reference_has_people(self) -> PopulationScale:
        if isinstance(self.reference, Range) and self.reference.low <= 0:
            raise PydanticCustomError("reference_zero", "reference-zero")
        return self


class PerInhabitantScale(Limited):
    """So many kronor per inhabitant."""

    by: Literal["inhabitants"]
    per_inhabitant: Money


class BandScale(Limited):
    """One sum, or one factor on `amount`, for each population band."""

    by: Literal["bands"]
    tiers: tuple[Band, ...]

    @field_validator("tiers")
    @classmethod
    def _tiers_in_order(cls, value: tuple[Band, ...]) -> tuple[Band, ...]:
        for band in value:
            if band.amount is not None and band.amount.low < 0:
                raise refuse("amount_negative", write_money(band.amount.low))
        return bands_in_order(value)


class EmployeeScale(Part):
    """minimum + (n - 1) x k, reaching `maximum` at `ceiling` employees, rounded down to `round_to`.

    The work environment ordinance's form; the formula is read in no ordinance (our assumption).
    """

    by: Literal["employees"]
    ceiling: Annotated[int, Field(ge=2)] = 500
    round_to: Money = Range.exactly(100.0)

    @model_validator(mode="after")
    def _rounds_to_something(self) -> EmployeeScale:
        if self.round_to.low <= 0 or not self.round_to.is_exact:
            raise PydanticCustomError("rounding_step", "rounding-step")
        return self


class RevenueScale(Limited):
    """A share of the municipality's taxes and general grants in a year."""

    by: Literal["revenue"]
    share: Share


class ContractScale(Limited):
    """At most a share of a contract's value."""

    by: Literal["contract_value"]
    value: Money
    share: Share


class GainScale(Limited):
    """What the breach saved in a period, times the number of periods, with a mark-up."""

    by: Literal["gain"]
    gain: Money
    periods: Number = Range.exactly(1.0)
    mark_up: Share = Range.exactly(0.25)


Scale = Annotated[
    PopulationScale
    | PerInhabitantScale
    | BandScale
    | EmployeeScale
    | RevenueScale
    | ContractScale
    | GainScale,
    Field(discriminator="by"),
]


class Frequency(Part):
    """Decisions a year per 100 000 inhabitants."""

    per_100000_inhabitants: Number


def _number_or_frequency(value: object) -> str:
    frequency = isinstance(value, Frequency) or (
        isinstance(value, dict) and "per_100000_inhabitants" in value
    )
    return "frequency" if frequency else "number"


PerYear = Annotated[
    Annotated[Number, Tag("number")] | Annotated[Frequency, Tag("frequency")],
    Discriminator(_number_or_frequency),
]


Called = Literal["sanction_fee", "special_fee", "procurement_fee", "environmental_fee"]
"""What the statutes call what is paid for a breach, where it is no vite."""


class Sanction(Part):
    """What a municipality pays for a breach: an amount, a range, or a schedule.

    `count` multiplies an amount set per day or per violation. `criteria` says how a sum within the
    range is chosen; `conditional` marks a vite; `regard_to_economy` that the law lets the
    addressee's economy count; `protects` names the service whose budget bears the fee.

    For a vite 3 § lagen (1985:206) om viten holds unless the proposal says that it departs from it
    (1 § second paragraph): `departs_from_vite_act`. `called` is the regime's own word for the sum,
    where it is no vite. `individual_assessment` says whether the sum must be set in each case; None
    follows from the rest, see `must_be_assessed`.
    """

    kind: Literal["sanction"]
    title: Text | None = None
    amount: Money | None = None
    minimum: Money | None = None
    maximum: Money | None = None
    scale: Scale | None = None
    per: Literal["decision", "day", "violation"] = "decision"
    count: Number | None = None
    per_year: PerYear | None = None
    conditional: bool = False
    regard_to_economy: bool = False
    departs_from_vite_act: bool = False
    called: Called = "sanction_fee"
    individual_assessment: bool | None = None
    criteria: Text | None = None
    protects: Text | None = None
    eu_based: bool = False
    statutory_maximum: Money | None = None
    only: Only | None = None

    @property
    def follows_economy(self) -> bool:
        """Whether the addressee's economy counts when the sum is set."""
        return self.regard_to_economy or (self.conditional and not self.departs_from_vite_act)

    @property
    def must_be_assessed(self) -> bool:
        """Whether EU law or the statute demands that the sum be set in each case.

        Said by the drafter, or because the sanction follows from EU law (such as article 83 of
        regulation (EU) 2016/679) or is a vite under 3 § lagen (1985:206) om viten.
        """
        if self.individual_assessment is not None:
            return self.individual_assessment
        return self.eu_based or (self.conditional and not self.departs_from_vite_act)

    @property
    def is_ceiling(self) -> bool:
        """Whether the sum judged is the highest that may be charged, and not the sum itself."""
        ranged = self.maximum is not None and not isinstance(self.scale, EmployeeScale)
        return ranged or self.must_be_assessed

    @model_validator(mode="after")
    def _departs_only_if_vite(self) -> Sanction:
        if self.departs_from_vite_act and not self.conditional:
            raise PydanticCustomError("departs_without_vite", "departs-without-vite")
        return self

    @model_validator(mode="after")
    def _an_amount_or_a_range(self) -> Sanction:
        ranged = self.minimum is not None or self.maximum is not None
        if self.amount is not None and ranged:
            raise PydanticCustomError("sanction_amount", "sanction-amount")
        own_amount = isinstance(
            self.scale, PerInhabitantScale | RevenueScale | ContractScale | GainScale
        ) or (isinstance(self.scale, BandScale) and self.scale.tiers[0].amount is not None)
        if self.amount is None and self.maximum is None and not own_amount:
            raise PydanticCustomError("sanction_amount", "sanction-amount")
        if isinstance(self.scale, EmployeeScale) and (self.minimum is None or self.maximum is None):
            raise PydanticCustomError("employee_range", "employee-range")
        if self.minimum and self.maximum and self.minimum.likely > self.maximum.likely:
            raise PydanticCustomError("sanction_range", "sanction-range")
        return self


SANCTION_TEMPLATE = (
    TITLE,
    may("sanction-amount", "amount: 200 000 kr"),
    may("sanction-minimum", "minimum: 15 000 kr"),
    may("sanction-maximum", "maximum: 1,5 mkr"),
    given(
        "sanction-scale",
        "scale: {by: inhabitants, per_inhabitant: 12 kr}",
    ),
    may(
        "population_scale",
        "scale: {by: population, exponent: 1, reference: median, floor: 25 000 kr, cap: 5 mkr}",
    ),
    may(
        "band_scale",
        "scale:",
        "  by: bands",
        "  tiers: [{population_below: 10 000, amount: 100 000 kr}, {amount: 500 000 kr}]",
    ),
    may(
        "",
        "scale:",
        "  by: bands",
        "  tiers: [{population_at_most: 10 000, factor: 1}, {factor: 5}]",
    ),
    may("employee_scale", "scale: {by: employees, ceiling: 500, round_to: 100 kr}"),
    may("revenue_scale", "scale: {by: revenue, share: 0.01 %}"),
    may("contract_scale", "scale: {by: contract_value, value: 4 mkr, share: 10 %}"),
    may("gain_scale", "scale: {by: gain, gain: 300 000 kr, periods: 1, mark_up: 25 %}"),
    given("sanction-per", "per: decision"),
    may("sanction-count", "count: 10"),
    may("sanction-per_year", "per_year: 0.05"),
    may("frequency", "per_year: {per_100000_inhabitants: 0.5}"),
    may("sanction-criteria", "criteria: «text»"),
    may("sanction-conditional", "conditional: true"),
    may("sanction-departs_from_vite_act", "departs_from_vite_act: true"),
    may("sanction-regard_to_economy", "regard_to_economy: true"),
    may("sanction-called", "called: special_fee"),
    may("sanction-individual_assessment", "individual_assessment: true"),
    may("sanction-protects", "protects: «text»"),
    may("sanction-eu_based", "eu_based: true"),
    may("sanction-statutory_maximum", "statutory_maximum: 10 mkr"),
    ONLY,
)
