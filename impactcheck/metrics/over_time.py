"""What rules ask about the years to come: what ends, and what fewer inhabitants must carry."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide, median_of
from impactcheck.effects.hourly_cost import cost_of_a_post
from impactcheck.metrics.duties import yearly_cost
from impactcheck.metrics.grants import eligible_only, grant_of, municipal_grant
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.duties import Duty, Fee
from impactcheck.units import Unit

FORECAST = "population_forecast_10y_pct"
TO_ORE = 10_000.0
"""100 öre to a krona, and a rate in per cent."""


@vocabulary("municipality", "ore_of_tax", numbers=("last_year", "posts"))
def ends_in_ore(subject: Subject) -> Measured:
    """What a municipality loses when the grant ends, as öre of tax; 0 where no last year is set.

    Not computable where the years are not given. Numbers: `last_year`, and `posts`, full-time posts
    in the whole country that the money pays for at the assumed cost of a post.
    """
    years = grant_of(subject).years
    if years is None:
        raise NotComputable("years-not-given")
    grant = eligible_only(subject, municipal_grant(subject))
    lost = np.zeros_like(grant) if years.last is None else grant
    posts = divide(lost, subject.setting.rows(cost_of_a_post(subject.setting, "low")))
    last = float(years.first if years.last is None else years.last)
    base = subject.setting.country.columns["tax_base_kr_inh"].values * subject.population
    return Measured(
        lost * TO_ORE,
        base,
        numbers={"last_year": (last, "year"), "posts": (float(np.nansum(posts[LIKELY])), "posts")},
    )


@vocabulary("municipality", "ore_of_tax", numbers=("fixed",))
def fixed_cost_in_ten_years(subject: Subject) -> Measured:
    """How much heavier the part of a cost that does not follow population weighs in ten years.

    Öre of tax: the fixed kronor per inhabitant of the forecast population less per inhabitant
    today, prices and tax base per inhabitant unchanged; 0 where no fall is expected.
    Numbers: `fixed`, kronor a year in each municipality that bears it (the median).
    """
    fixed = _fixed(subject)
    ahead = 1.0 + subject.setting.country.columns[FORECAST].values / 100.0
    rise = np.maximum(0.0, divide(np.ones_like(ahead), ahead) - 1.0)
    base = subject.setting.country.columns["tax_base_kr_inh"].values * subject.population
    bears = np.where(fixed > 0, fixed, np.nan)
    known = bears[LIKELY][np.isfinite(bears[LIKELY])]
    numbers: dict[str, tuple[float, Unit]] = {
        "fixed": (float(median_of(known)) if known.size else 0.0, "kr")
    }
    return Measured(fixed * rise * TO_ORE, base, numbers=numbers)


def _fixed(subject: Subject) -> Floats:
    """Kronor a year that are the same whatever the population, less a base of funding."""
    effects, setting = subject.effects, subject.setting
    measure = effects.measure
    work = sum((one.cost for one in effects.work if one.per is None), np.zeros(setting.shape))
    if isinstance(measure, Duty):
        cost = -effects.values("task_cost")
        if measure.per_unit is not None:
            units = setting.key(measure.per_unit.key).values
            cost = cost - setting.over(measure.per_unit.amount, "low") * units
        funding = measure.funding
        covered = setting.over(funding.base, "low") if funding and funding.base else 0.0
        fixed = cost + work - covered
    elif isinstance(measure, Fee):
        fixed = work + (0.0 if measure.fixed is None else setting.over(measure.fixed, "low"))
    else:
        fixed = work
    bound = np.isfinite(yearly_cost(subject)) if isinstance(measure, Duty | Fee) else work > 0
    return np.where(bound, np.maximum(0.0, fixed), 0.0)
