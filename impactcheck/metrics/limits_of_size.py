"""What rules ask about population limits: what one inhabitant is worth, and who stands near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from impactcheck.arrays import LIKELY, Floats, median_of
from impactcheck.effects.derived import ore_of_tax
from impactcheck.effects.setting import Setting
from impactcheck.metrics.grants import entitlement
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.parts import Allocation, Band, Only
from impactcheck.reform.quantities import Better, Range
from impactcheck.reform.sanctions import BandScale, Sanction
from impactcheck.units import Unit

NEAR = 0.03
"""Who is within this share of a limit may cross it in a few years (our assumption)."""
YEARS_BACK = 10
NOTHING, ONCE = Range.exactly(0.0), Range.exactly(1.0)


@dataclass(frozen=True)
class _Cliff:
    """A limit of population and the kronor that one inhabitant across it is worth, (cases,)."""

    limit: float
    kr: Floats


@vocabulary("country", "ore_of_tax", numbers=("kr", "limit", "near", "crossed"))
def cliff_in_ore(subject: Subject) -> Measured:
    """What one inhabitant across a population limit is worth, as öre of tax for who stands at it.

    The costliest limit of a measure: of its bands, and of who is eligible; reckoned on the median
    municipality's tax base. 0 where no limit is set. Numbers: `kr`, kronor across it; `limit`, in
    inhabitants; `near`, municipalities within three per cent of it; `crossed`, how many lay on the
    other side ten years before.
    """
    tax_base = float(median_of(subject.setting.country.columns["tax_base_kr_inh"].values))

    def ore(cliff: _Cliff) -> Floats:
        return ore_of_tax(cliff.kr / cliff.limit, np.array(tax_base))

    people = subject.population
    # A condition that shuts nobody out divides nobody.
    cliffs = [one for one in _cliffs(subject) if people.min() < one.limit <= people.max()]
    nothing = _Cliff(1.0, subject.everywhere(0.0))
    worst = max(cliffs, key=lambda one: float(ore(one)[LIKELY]), default=nothing)
    near = np.abs(people - worst.limit) <= NEAR * worst.limit
    return Measured(
        np.max([ore(one) for one in (*cliffs, nothing)], axis=0),
        numbers={
            "kr": (float(worst.kr[LIKELY]), "kr"),
            "limit": (worst.limit, "persons"),
            "near": (float(np.count_nonzero(near)), "municipalities"),
            "crossed": _crossed(subject, worst.limit),
        },
    )


def _crossed(subject: Subject, limit: float) -> tuple[float, Unit]:
    """Municipalities that lay on the other side of the limit ten years before."""
    country = subject.setting.country
    before = country.population_by_year.get(max(country.population_by_year) - YEARS_BACK)
    if before is None:
        return float("nan"), "municipalities"
    moved = (before < limit) != (country.population < limit)
    return float(np.count_nonzero(moved & np.isfinite(before))), "municipalities"


def _cliffs(subject: Subject) -> Iterator[_Cliff]:
    measure, setting = subject.effects.measure, subject.setting
    if isinstance(measure, Sanction):
        if isinstance(measure.scale, BandScale):
            given = measure.amount or measure.maximum or NOTHING
            yield from _between(setting, measure.scale.tiers, given, "low")
        return
    if not isinstance(measure, Allocation):
        raise NotComputable("not-this-kind")
    if measure.tiers is not None:
        yield from _between(setting, measure.tiers, measure.base or NOTHING, "high")
    if measure.only is not None:
        for limit in _limits(measure.only):
            yield _Cliff(limit, _at(entitlement(subject), subject.population, limit))


def _limits(only: Only) -> Iterator[float]:
    for given in (only.population_below, only.population_at_most, only.population_at_least):
        if given is not None:
            yield given.likely


def _at(paid: Floats, people: Floats, limit: float) -> Floats:
    """Kronor of the eligible municipality nearest to the limit: what is lost by crossing it."""
    gets = np.abs(np.nan_to_num(paid[LIKELY])) > 0
    if not gets.any():
        return np.zeros(len(paid))
    nearest = int(np.argmin(np.where(gets, np.abs(people - limit), np.inf)))
    return np.abs(paid[:, nearest])


def _between(
    setting: Setting, bands: Sequence[Band], base: Range, better: Better
) -> Iterator[_Cliff]:
    def worth(band: Band) -> Floats:
        if band.amount is not None:
            return setting.over(band.amount, better)[:, 0]
        factor = setting.over(band.factor or ONCE, better)
        return (setting.over(base, better) * factor)[:, 0]

    for below, above in pairwise(bands):
        if below.limit is not None:
            yield _Cliff(below.limit, np.abs(worth(above) - worth(below)))
