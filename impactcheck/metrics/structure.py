"""What rules ask about structure and time: shrinking, growing, sparse, much visited."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, OUTCOMES, Floats, divide
from impactcheck.metrics.duties import yearly_cost
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.metrics.sides import one_against_other
from impactcheck.reform.duties import Duty, Fee, TaxBase
from impactcheck.reform.grants import Grant
from impactcheck.units import Unit

COST_SERIES = {"burden": "administration", "sanction": "fee"}
"""The series in which a measure that is only a cost has it."""


def _three(values: Floats) -> Floats:
    return np.broadcast_to(values, (len(OUTCOMES), values.size))


@vocabulary("country", "ratio")
def grant_shrinking_to_growing(subject: Subject) -> Measured:
    """Grant per inhabitant where the population has shrunk in ten years, over where it has grown.

    Those who are not eligible count with 0. Numbers: `shrinking`, `growing`.
    """
    return one_against_other(subject, subject.effects.values("grant"), "shrinking", "growing")


@vocabulary("country", "ratio")
def cost_shrinking_to_growing(subject: Subject) -> Measured:
    """Cost per inhabitant where the population has shrunk in ten years, over where it has grown.

    Those who pay nothing count with 0. Numbers: `shrinking`, `growing`.
    """
    measure = subject.effects.measure
    if isinstance(measure, Duty | Fee):
        cost = np.nan_to_num(yearly_cost(subject))
    elif measure.kind in COST_SERIES:
        cost = -subject.effects.values(COST_SERIES[measure.kind])
    else:
        raise NotComputable("not-this-kind")
    return one_against_other(subject, cost, "shrinking", "growing")


@vocabulary("municipality", "share")
def growth_since_key(subject: Subject) -> Measured:
    """How much faster than the country a municipality has grown since the year of the key.

    (its growth / the country's growth) - 1, from the key's year to the population year: about the
    share of the grant that lags behind. Numbers: `key_year`.
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
    lag = growth / country_growth - 1.0
    return Measured(_three(lag), numbers={"key_year": (float(year), "year")})


@vocabulary("municipality", "kr_per_inhabitant")
def net_when_country_gains(subject: Subject) -> Measured:
    """The whole reform's net per inhabitant when it is a gain to all municipalities together.

    0 everywhere when it is not: then the rule asks nothing. Numbers: `country_net`, kronor.
    """
    if subject.net_kr is None:
        raise NotComputable("no-net")
    total = np.nansum(subject.net_kr, axis=-1, keepdims=True)
    judged = np.where(total > 0, subject.net_kr, 0.0)
    numbers: dict[str, tuple[float, Unit]] = {"country_net": (float(total[LIKELY, 0]), "kr")}
    return Measured(judged, subject.population, numbers=numbers)


@vocabulary("municipality", "share")
def retained_tax_base(subject: Subject) -> Measured:
    """How much of its tax income from a change of the tax base a municipality keeps.

    Kept after income equalisation over own tax rate times the change; below 0 where equalisation
    takes more. No figure while the county's rate of equalisation is unknown, nor for Gotland.
    """
    if not isinstance(subject.effects.measure, TaxBase):
        raise NotComputable("not-this-kind")
    if "retained" not in subject.effects.series:
        raise NotComputable("equalisation-rate-unknown")
    rate = subject.setting.country.columns["municipal_tax_rate_pct"].values / 100.0
    income = subject.effects.values("tax_base_change") * rate
    return Measured(subject.effects.values("retained"), np.where(income == 0, np.nan, income))


@vocabulary("municipality", "per_1000_inhabitants")
def holiday_homes(subject: Subject) -> Measured:
    """Holiday homes per 1 000 inhabitants: people who use a municipality but are not counted."""
    return Measured(_three(subject.setting.country.columns["holiday_homes_per_1000"].values))


@vocabulary("municipality", "inhabitants_per_km2")
def inhabitants_per_km2(subject: Subject) -> Measured:
    """Inhabitants per square kilometre of land on 31 December 2024."""
    return Measured(_three(subject.setting.country.columns["density"].values))
