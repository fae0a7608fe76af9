"""The structural factors by which municipalities are compared, clustered and explained."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.model import Country
from impactcheck.units import Unit

POPULATION = "population"
FACTOR_UNITS: dict[str, Unit] = {
    POPULATION: "persons",
    "population_change_10y_pct": "percent",
    "density": "inhabitants_per_km2",
    "urban_share_pct": "percent",
    "dependency_ratio": "ratio",
    "out_commuting_pct": "percent",
    "higher_education_pct": "percent",
    "median_income_kr": "kr",
    "unemployment_pct": "percent",
}
FACTORS = tuple(FACTOR_UNITS)
"""Size, change and density, and what else a municipality cannot choose in the short run."""
CLUSTER_FEATURES = (*FACTORS, "holiday_homes_per_1000")
SKEWED_ABOVE = 1.0
"""A column whose skewness is larger than this, and whose values are all positive, is logged."""


def cluster_points(country: Country) -> Floats:
    """The published values of the cluster features, shape (units, features).

    The population is that of the newest year whatever the country's population year, so that a
    municipality stays in its cluster.
    """
    return np.column_stack(
        [
            country.population_by_year[country.structure_year]
            if name == POPULATION
            else country.columns[name].values
            for name in CLUSTER_FEATURES
        ]
    )


def skewness(values: Floats) -> float:
    """Third standardised moment of the values that are known; 0 where all are equal."""
    known = values[np.isfinite(values)]
    spread = known.std()
    return float(((known - known.mean()) ** 3).mean() / spread**3) if spread > 0 else 0.0


def is_skewed(values: Floats) -> bool:
    """Whether a column is better seen on a logarithmic scale."""
    known = values[np.isfinite(values)]
    return bool(known.size) and bool(np.all(known > 0)) and skewness(known) > SKEWED_ABOVE
