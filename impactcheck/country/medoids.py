"""The real municipality that stands for a group: the one nearest to all the others."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.country.model import Country

_TIE = 1e-12
"""Relative difference below which two sums of distances differ by rounding only."""


def structure_points(country: Country) -> Floats:
    """Place of each municipality in structural space, shape (units, 3), in standard deviations.

    z-scores over all municipalities of log10 population, ten-year change and log10 density, all
    at 31 December of the newest year of population.
    """
    raw = np.column_stack(
        [
            np.log10(country.population_by_year[country.structure_year]),
            country.columns["population_change_10y_pct"].values,
            np.log10(country.columns["density"].values),
        ]
    )
    spread = raw.std(axis=0)
    scores: Floats = (raw - raw.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    return scores


def medoid(points: Floats, members: Mask, codes: Sequence[str]) -> int | None:
    """Index of the member with the least sum of Euclidean distances to the members.

    `points` of shape (n, d), `members` and `codes` of length n. Ties go to the lowest code; an
    empty group has no medoid.
    """
    inside = np.flatnonzero(members)
    if inside.size == 0:
        return None
    own = points[inside]
    distances = np.sqrt(((own[:, np.newaxis, :] - own[np.newaxis, :, :]) ** 2).sum(axis=2))
    sums = distances.sum(axis=1)
    nearest = inside[sums <= sums.min() * (1.0 + _TIE)]
    return int(min(nearest, key=lambda index: codes[index]))
