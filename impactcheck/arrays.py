"""The one array type of the engine and the order of its leading axis."""

from __future__ import annotations

from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]

Outcome = Literal["favourable", "likely", "unfavourable"]
OUTCOMES: tuple[Outcome, ...] = ("favourable", "likely", "unfavourable")
"""Rows of every (3, 290) array: each uncertain input at the end that is better, expected or worse
for the municipality."""
LIKELY = OUTCOMES.index("likely")


def divide(numerator: Floats, denominator: Floats) -> Floats:
    """Elementwise quotient, broadcasting; NaN where the denominator is zero or either is NaN."""
    usable = np.isfinite(denominator) & (denominator != 0)
    return np.where(usable, numerator / np.where(usable, denominator, 1.0), np.nan)
