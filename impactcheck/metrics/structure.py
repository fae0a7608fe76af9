"""What rules ask about structure and time: shrinking, growing, sparse, much visited."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, OUTCOMES, Floats, divide
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.metrics.sides import one_against_other
from impactcheck.reform.duties import TaxBase
from impactcheck.reform.grants import Grant

COST_SERIES = {"burden": "administration", "sanction": "fee", "duty": "cost", "fee": "cost"}
"""The series in which each kind of measure costs a municipality something."""


def _paid_only(kr: Floats) -> Floats:
    return np.where(kr > 0, kr, np.nan)


def _three(values: Floats) -> Floats:
    return np.broadcast_to(values, (len(OUTCOMES), values.size))


@vocabulary("country", "ratio")
def grant_shrinking_to_growing(subject: Subject) -> Measured:
    """Grant per inhabitant where the population has shrunk in ten years, over where it has grown.

    Numbers: `shrinking`, `growing`.
    """
    grant = _paid_only(subject.effects.values("grant"))
    return one_against_other(subject, grant, "shrinking", "growing")


@vocabulary("country", "ratio")
def cost_shrinking_to_growing(subject: Subject) -> Measured:
    """Cost per inhabitant where the population has shrunk in ten years, over where it has grown.

    Numbers: `shrinking`, `growing`.
    """
    name = COST_SERIES.get(subject.effects.measure.kind)
    if name is None:
        raise NotComputable("not-this-kind")
    cost = _paid_only(-subject.effects.values(name))
    return one_against_other(subject, cost, "shrinking", "growing")


@vocabulary("municipality", "share")
def growth_since_key(subject: Subject) -> Measured:
    """How much faster than the country a municipality has grown since the year of the key.

    (its growth / the country's growth) - 1, from the key's year to the population year: about the
    share of the grant that lags behind. Numbers: `years_behind`.
    """
    measure = subject.effects.measure
    if not isinstance(measure, Grant) or measure.key is None:
        raise NotComputable("no-key")
    country = subject.setting.country
    year = subject.setting.key(measure.key).year
    before = country.population_by_year.get(year)
    if before is None:
        raise NotComputable("no-population-that-year", year=str(year))
    receives = subject.effects.values("grant")[LIKELY] > 0
    both = receives & np.isfinite(before)
    growth = divide(country.population, np.where(both, before, np.nan))
    country_growth = country.population[both].sum() / before[both].sum()
    behind = float(country.population_year - year)
    return Measured(
        _three(growth / country_growth - 1.0), numbers={"years_behind": (behind, "years")}
    )


@vocabulary("municipality", "share")
def retained_tax_base(subject: Subject) -> Measured:
    """How much of its tax income from a change of the tax base a municipality keeps.

    Kept after income equalisation over own tax rate times the change; no figure while the county's
    rate of equalisation is unknown.
    """
    if not isinstance(subject.effects.measure, TaxBase):
        raise NotComputable("not-this-kind")
    if "retained" not in subject.effects.series:
        raise NotComputable("equalisation-rate-unknown")
    rate = subject.setting.country.columns["municipal_tax_rate_pct"].values / 100.0
    income = np.abs(subject.effects.values("change")) * rate
    return Measured(
        np.abs(subject.effects.values("retained")), np.where(income > 0, income, np.nan)
    )


@vocabulary("municipality", "per_1000_inhabitants")
def holiday_homes(subject: Subject) -> Measured:
    """Holiday homes per 1 000 inhabitants: people who use a municipality but are not counted."""
    return Measured(_three(subject.setting.country.columns["holiday_homes_per_1000"].values))


@vocabulary("municipality", "inhabitants_per_km2")
def inhabitants_per_km2(subject: Subject) -> Measured:
    """Inhabitants per square kilometre of land on 31 December 2024."""
    return Measured(_three(subject.setting.country.columns["density"].values))
