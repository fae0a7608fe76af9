"""A number that the drafter may know exactly or only within a range, and a span of years."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.arrays import NAMED_CASES, Floats

Better = Literal["high", "low"]
"""Which end of a range is better for the municipality."""


class Range(BaseModel):
    """A low, likely and high value; all equal when the drafter gave one number."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    low: float
    likely: float
    high: float

    @classmethod
    def exactly(cls, value: float) -> Range:
        return cls(low=value, likely=value, high=value)

    @model_validator(mode="after")
    def _in_order(self) -> Range:
        if not self.low <= self.likely <= self.high:
            raise PydanticCustomError("range_order", "range-order")
        return self

    @property
    def is_exact(self) -> bool:
        return self.low == self.high

    def at(self, quantiles: Floats) -> Floats:
        """Values at quantiles in [0, 1]: the low end at 0, the likely at 1/2, the high at 1.

        Straight lines between the three, our assumption: a drafter gives no more than these.
        """
        import numpy as np

        return np.interp(quantiles, (0.0, 0.5, 1.0), (self.low, self.likely, self.high))

    def over(self, better: Better, quantiles: Floats | None = None) -> Floats:
        """The value in each case, shape (cases, 1), ready to broadcast over municipalities.

        The named cases first; then one row for each quantile. A quantile counts from the low end
        whichever end is better, so that an input has one value in a draw wherever it is used.
        """
        import numpy as np

        best, worst = (self.low, self.high) if better == "low" else (self.high, self.low)
        by_name = {"favourable": best, "likely": self.likely, "unfavourable": worst}
        values = np.array([by_name[name] for name in NAMED_CASES], dtype=np.float64)
        if quantiles is not None:
            values = np.concatenate([values, self.at(quantiles)])
        return values[:, np.newaxis]


class Years(BaseModel):
    """First and last year in which a measure applies; `last` is None when it has no end."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    first: int
    last: int | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Years:
        if self.last is not None and self.last < self.first:
            raise PydanticCustomError("years_order", "years-order")
        return self
