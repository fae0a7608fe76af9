"""Lines that only state what was given, so that a reader can redo each product."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import OUTCOMES
from impactcheck.effects.result import Origin, Step
from impactcheck.reform.quantities import Better, Range
from impactcheck.units import Unit


def given(
    name: str,
    unit: Unit,
    value: Range | float,
    size: int,
    better: Better = "low",
    *,
    formula: str = "given",
    origin: Origin = "reform",
    source: str = "",
    year: int | None = None,
) -> Step:
    """A number of the reform, or an assumption, the same in all `size` municipalities."""
    known = value if isinstance(value, Range) else Range.exactly(value)
    rows = np.broadcast_to(known.outcomes(better), (len(OUTCOMES), size))
    return Step(name, unit, rows, origin, formula, source, year)
