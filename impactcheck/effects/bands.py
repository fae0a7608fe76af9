"""A value by population band; the bounds of bands are the same for grants and sanctions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.reform.parts import Band
from impactcheck.reform.quantities import Better, Range

ONE = Range.exactly(1.0)


def amounts_by_band(
    base: Floats, bands: Sequence[Band], population: Floats, better: Better
) -> Floats:
    """Kronor by municipality (3, 290): `base` (3, 1) times the band's factor, or its amount.

    `population_below` is strict, `population_at_most` inclusive. Without bands: the base.
    """
    result = np.broadcast_to(base, (3, population.size))
    placed = np.zeros(population.size, dtype=np.bool_)
    for band in bands:
        inside = ~placed
        if band.population_below is not None:
            inside &= population < band.population_below.likely
        elif band.population_at_most is not None:
            inside &= population <= band.population_at_most.likely
        if band.amount is not None:
            value = band.amount.outcomes(better)
        else:
            value = base * (band.factor or ONE).outcomes(better)
        result = np.where(inside, value, result)
        placed |= inside
    return result
