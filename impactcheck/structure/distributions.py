"""How a figure is spread within each group: counts and quantiles, unweighted by inhabitants."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.model import Grouping

QUANTILES = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)


@dataclass(frozen=True)
class Spread:
    """Lowest, tenth percentile, quartiles, ninetieth percentile and highest of a group.

    `n` municipalities have a figure; without any, `quantiles` is empty.
    """

    group: str
    sv: str
    en: str
    n: int
    quantiles: tuple[float, ...]


def spreads(values: Floats, grouping: Grouping) -> tuple[Spread, ...]:
    """The spread of values of shape (units,) in each group of a classification."""
    found = []
    for group in grouping.groups:
        known = values[group.members & np.isfinite(values)]
        cuts = tuple(float(cut) for cut in np.quantile(known, QUANTILES)) if known.size else ()
        found.append(Spread(group.id, group.label_sv, group.label_en, int(known.size), cuts))
    return tuple(found)
