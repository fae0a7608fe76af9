"""A value by population band; the bounds of bands are the same for grants and sanctions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.setting import Setting
from impactcheck.reform.parts import Band
from impactcheck.reform.quantities import Better, Range

ONE = Range.exactly(1.0)


def amounts_by_band(
    setting: Setting, base: Floats, bands: Sequence[Band], better: Better
) -> Floats:
    """Kronor (cases, units): `base` (cases, 1) times the band's factor, or the band's amount.

    `population_below` is strict, `population_at_most` inclusive. Without bands: the base.
    """
    population = setting.country.population
    result = setting.rows(base)
    placed = np.zeros(population.size, dtype=np.bool_)
    for band in bands:
        inside = ~placed
        if band.population_below is not None:
            inside &= population < band.population_below.likely
        elif band.population_at_most is not None:
            inside &= population <= band.population_at_most.likely
        if band.amount is not None:
            value = setting.over(band.amount, better)
        else:
            value = base * setting.over(band.factor or ONE, better)
        result = np.where(inside, value, result)
        placed |= inside
    return result
