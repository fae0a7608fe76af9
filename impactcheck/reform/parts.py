"""Pieces that several kinds of measure share: who is eligible, by what key, with what burden."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Annotated, ClassVar, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Tag,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from impactcheck.reform.amounts import Hours, Money, Number, Share, SignedMoney, Text
from impactcheck.reform.quantities import Range


class Part(BaseModel):
    """A mapping of the reform file: unknown keys are errors, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


@dataclass(frozen=True)
class HeldAgainstCountry:
    """Beside the type of a text or a list of texts: `check` says what the country lacks of one.

    A dotted path, called with a text and the country, that gives a Problem or None.
    """

    check: str


class OwnFile(Part):
    """A table of the drafter's own beside the reform file.

    `read_by` is the dotted path of what reads it: called with the path and the country it gives an
    array of float64, or raises BadInput with every line that cannot be used.
    """

    read_by: ClassVar[str]

    file: str

    @field_validator("file")
    @classmethod
    def _inside_the_folder(cls, value: str) -> str:
        path = PurePath(value)
        if path.is_absolute() or ".." in path.parts:
            raise PydanticCustomError("file_outside", "file-outside", {"value": value})
        return value


class WeightsFile(OwnFile):
    """A drafter's own figure per municipality: a CSV with the columns `code` and `value`."""

    read_by: ClassVar[str] = "impactcheck.reform.weights:weights_in"

    unit: Text
    year: int
    source: Text


def _column_or_file(value: object) -> str:
    return "file" if isinstance(value, dict | WeightsFile) else "column"


Key = Annotated[
    Annotated[Text, Tag("column")] | Annotated[WeightsFile, Tag("file")],
    Discriminator(_column_or_file),
]
"""A column of the country by name, or a file of the drafter's own."""


class Band(Part):
    """One population band: `factor` multiplies the base, `amount` replaces it."""

    population_below: Number | None = None
    population_at_most: Number | None = None
    factor: Number | None = None
    amount: SignedMoney | None = None

    @model_validator(mode="after")
    def _one_limit_one_value(self) -> Band:
        if self.population_below is not None and self.population_at_most is not None:
            raise PydanticCustomError("band_two_limits", "band-two-limits")
        if (self.factor is None) == (self.amount is None):
            raise PydanticCustomError("band_one_value", "band-one-value")
        return self

    @property
    def limit(self) -> float | None:
        limit = self.population_at_most if self.population_below is None else self.population_below
        return None if limit is None else limit.likely


def bands_in_order(bands: tuple[Band, ...]) -> tuple[Band, ...]:
    """Refuse bands that overlap, leave a gap, mix factor and amount, or do not end open."""
    limits = [band.limit for band in bands]
    if not bands or limits[-1] is not None or any(limit is None for limit in limits[:-1]):
        raise PydanticCustomError("bands_open_end", "bands-open-end")
    known = [limit for limit in limits if limit is not None]
    if known != sorted(set(known)):
        raise PydanticCustomError("bands_order", "bands-order")
    if len({band.amount is None for band in bands}) > 1:
        raise PydanticCustomError("bands_mixed", "bands-mixed")
    return bands


class Within(Part):
    """A closed-open condition on a column: `at_least` inclusive, `below` strict."""

    at_least: float | None = None
    below: float | None = None


class Only(Part):
    """Who is eligible. Keys are combined with *and*, the items of a list with *or*."""

    population_below: Number | None = None
    population_at_most: Number | None = None
    population_at_least: Number | None = None
    groups: tuple[str, ...] | None = None
    counties: tuple[str, ...] | None = None
    codes: tuple[str, ...] | None = None
    columns: dict[str, Within] | None = None


StepName = Literal[
    "monitor",
    "read_conditions",
    "plan",
    "union_hearing",
    "application",
    "supplement",
    "board_decision",
    "requisition",
    "follow_up",
    "report",
    "indicators",
    "certificate",
    "repayment",
    "other",
]


class Wage(Part):
    """What an hour costs, told by a monthly wage; `overhead` is a share on top of wage and charges.

    Payroll charges and yearly hours are dated parameters.
    """

    monthly: Money
    overhead: Share = Range.exactly(0.0)


class Step(Part):
    """One step of the standard cost model.

    Yearly cost = (hours x hourly cost + external cost) x times per year, per municipality, or
    per unit of `per` (a key) when that is given. `hourly_cost` may be told by a `wage` instead.
    `only` says of which municipalities the step is demanded, where that is not all.
    """

    step: StepName
    title: Text | None = None
    hours: Hours = Range.exactly(0.0)
    hourly_cost: Money | None = None
    wage: Wage | None = None
    external_cost: Money | None = None
    times_per_year: Number = Range.exactly(1.0)
    per: Key | None = None
    only: Only | None = None
    specialist: bool = False

    @model_validator(mode="after")
    def _one_price_of_an_hour(self) -> Step:
        if self.hourly_cost is not None and self.wage is not None:
            raise PydanticCustomError("step_two_wages", "step-two-wages")
        return self


class Rounding(Part):
    """How an ordinance rounds each payout, e.g. down to whole kronor."""

    to: Money
    mode: Literal["down", "nearest", "up"]

    @model_validator(mode="after")
    def _to_something(self) -> Rounding:
        if self.to.low <= 0 or not self.to.is_exact:
            raise PydanticCustomError("rounding_step", "rounding-step")
        return self


_SUMS = ("pot", "rate", "base", "floor", "cap")


class Allocation(Part):
    """How money is shared out; see *Grant allocation* in `docs/method.md`.

    Exactly as an ordinance writes it: a pot shared by a key, a rate per unit of a key, a base
    amount for each, floors, caps, population bands, an index, and who is eligible. Where the
    proposal takes money away all its amounts are negative: they are shared out as the same amounts
    without their sign would be.
    """

    pot: SignedMoney | None = None
    rate: SignedMoney | None = None
    key: Key | None = None
    base: SignedMoney | None = None
    base_from: Literal["pot", "extra"] | None = None
    floor: SignedMoney | None = None
    cap: SignedMoney | None = None
    tiers: tuple[Band, ...] | None = None
    index: Key | None = None
    only: Only | None = None
    round: Rounding | None = None

    @property
    def allocates(self) -> bool:
        """Whether some amount is given here at all."""
        by_band = self.tiers is not None and self.tiers[0].amount is not None
        return by_band or any(part is not None for part in (self.pot, self.rate, self.base))

    @property
    def is_negative(self) -> bool:
        """Whether its amounts are written with a minus sign: money that is taken away."""
        return any(amount.low < 0 for amount in self._amounts)

    @property
    def _amounts(self) -> list[Range]:
        bands = [band.amount for band in self.tiers or ()]
        return [
            one for one in (*(getattr(self, name) for name in _SUMS), *bands) if one is not None
        ]

    @property
    def _amount_elsewhere(self) -> bool:
        return False

    @property
    def _needs_a_key(self) -> bool:
        return True

    @field_validator("tiers")
    @classmethod
    def _tiers_in_order(cls, value: tuple[Band, ...] | None) -> tuple[Band, ...] | None:
        return None if value is None else bands_in_order(value)

    @model_validator(mode="after")
    def _complete(self) -> Allocation:
        amounts_by_band = self.tiers is not None and self.tiers[0].amount is not None
        if self.is_negative and any(amount.high > 0 for amount in self._amounts):
            raise PydanticCustomError("amount_signs_mixed", "amount-signs-mixed")
        if not self.allocates and not self._amount_elsewhere:
            raise PydanticCustomError("no_amount", "no-amount")
        paid_by_key = self.pot is not None or self.rate is not None
        if paid_by_key and self.key is None and self._needs_a_key:
            raise PydanticCustomError("key_missing", "key-missing")
        if self.index is not None and self.key is None:
            raise PydanticCustomError("index_without_key", "index-without-key")
        has_base = self.base is not None or amounts_by_band
        if self.pot is not None and has_base and self.base_from is None:
            raise PydanticCustomError("base_from_missing", "base-from-missing")
        if self.tiers is not None and not amounts_by_band and self.base is None:
            raise PydanticCustomError("factor_without_base", "factor-without-base")
        return self
