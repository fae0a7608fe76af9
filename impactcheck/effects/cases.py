"""The cases that effects are computed in: the three that have names, then any number of draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from impactcheck.arrays import NAMED_CASES, Floats
from impactcheck.reform.quantities import Better, Range

Quantiles: TypeAlias = Callable[[Range], Floats]
"""Where an uncertain input lies in each draw: quantiles in [0, 1], shape (draws,).

Asked with the very object that the reform or the assumptions hold, so that two inputs that look
alike may be drawn apart by their identity.
"""


@dataclass(frozen=True, eq=False)
class Cases:
    """How many draws follow the named cases, and where every input lies in them.

    `quantiles` is asked only of inputs that are uncertain. Raises ValueError for draws without it.
    """

    draws: int = 0
    quantiles: Quantiles | None = None

    def __post_init__(self) -> None:
        if self.draws < 0 or (self.draws > 0) != (self.quantiles is not None):
            raise ValueError(f"{self.draws} draws, quantiles {self.quantiles}")

    def __len__(self) -> int:
        return len(NAMED_CASES) + self.draws

    def over(self, value: Range, better: Better) -> Floats:
        """What an input is in each case, shape (cases, 1)."""
        if self.quantiles is None:
            return value.over(better)
        if value.is_exact:
            return np.full((len(self), 1), value.likely)
        return value.over(better, self.quantiles(value))
