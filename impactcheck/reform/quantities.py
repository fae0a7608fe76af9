"""A number that the drafter may know exactly or only within a range, and a span of years."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from impactcheck.arrays import Floats

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

    def outcomes(self, better: Better) -> Floats:
        """Favourable, likely and unfavourable end, shape (3, 1), ready to broadcast over 290."""
        import numpy as np

        ends = (self.low, self.likely, self.high)
        ordered = ends if better == "low" else ends[::-1]
        return np.array(ordered, dtype=np.float64)[:, np.newaxis]


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
