"""Holding a metric against its threshold: who meets the flag, in which of the cases."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, divide
from impactcheck.contract.findings import Threshold
from impactcheck.country.model import Group
from impactcheck.metrics.registry import Measured, NotComputable
from impactcheck.rules.limits import Flag, ParameterName
from impactcheck.rules.parameters import Parameter, ParameterValue, parameter_on
from impactcheck.sums import sum_by_group
from impactcheck.units import HALF_ORE


def threshold(
    flag: Flag,
    parameters: Mapping[str, Parameter],
    day: datetime.date,
    own: frozenset[str] = frozenset(),
) -> Threshold:
    """The flag's limits as numbers with their origin; not computable while a parameter is empty.

    Parameters named in `own` are the user's, whatever they say about themselves.
    """
    numbers: list[float] = []
    looked_up: ParameterValue | None = None
    for limit in flag.limits:
        if isinstance(limit, ParameterName):
            looked_up = parameter_on(parameters, limit.parameter, day)
            if looked_up.value is None:
                raise NotComputable("parameter-empty", name=limit.parameter)
            numbers.append(looked_up.value)
        else:
            numbers.append(limit)
    origin = flag.rests_on or "sign"
    if looked_up is not None and flag.rests_on is None:
        origin = "assumption" if looked_up.assumption else "source"
        if looked_up.name in own:
            origin = "user"
    return Threshold(
        comparison=flag.comparison,
        value=numbers[0],
        upper=numbers[1] if len(numbers) > 1 else None,
        unit=flag.unit,
        origin=origin,
        parameter=None if looked_up is None else looked_up.name,
        valid_from=None if looked_up is None else looked_up.since.isoformat(),
        stale=looked_up is not None and looked_up.stale,
    )


def flagged(values: Floats, limit: Threshold) -> Mask:
    """Where a value meets the flag; NaN never does."""
    with np.errstate(invalid="ignore"):
        if limit.comparison == "below":
            return values < limit.value
        if limit.comparison == "above":
            return values > limit.value
        upper = limit.value if limit.upper is None else limit.upper
        return (values < limit.value) | (values > upper)


def badness(values: Floats, limit: Threshold) -> Floats:
    """Larger is worse: for sorting those affected, worst first."""
    if limit.comparison == "below":
        return -values
    if limit.comparison == "above":
        return values
    upper = limit.value if limit.upper is None else limit.upper
    return np.maximum(limit.value - values, values - upper)


@dataclass(frozen=True, eq=False)
class Values:
    """A metric's values with the people behind each: (cases, n) and (n,)."""

    values: Floats
    inhabitants: Floats

    @property
    def known(self) -> bool:
        return not bool(np.isnan(self.values[LIKELY]).all())


def by_municipality(measured: Measured, population: Floats, sign: float | None = None) -> Values:
    """The metric in each municipality, (cases, units).

    `sign` is the limit of a sign test: what is within half an öre of it lies on it.
    """
    numerator = _numerator(measured)
    if measured.denominator is None:
        return Values(_on_the_limit(numerator, sign), population)
    below = np.broadcast_to(measured.denominator, numerator.shape)
    return Values(_quotient(numerator, below, sign), population)


def by_group(
    measured: Measured,
    population: Floats,
    groups: tuple[Group, ...],
    at_least: int,
    sign: float | None = None,
) -> Values:
    """The metric in each group: sum over sum of the members that have a value, (cases, groups).

    Groups with fewer than `at_least` members have no value; `sign` as in `by_municipality`.
    """
    members = np.array([group.members for group in groups])
    above = _numerator(measured)
    below = np.ones_like(population) if measured.denominator is None else measured.denominator
    both = np.isfinite(above) & np.isfinite(below)
    total = sum_by_group(np.where(both, above, np.nan), members)
    under = sum_by_group(np.where(both, np.broadcast_to(below, above.shape), np.nan), members)
    quotient = _quotient(total, under, sign)
    large = members.sum(axis=-1) >= at_least
    return Values(np.where(large, quotient, np.nan), sum_by_group(population, members))


def country_wide(measured: Measured, population: Floats, sign: float | None = None) -> Values:
    """A metric of the country as a whole, (cases, 1); `sign` as in `by_municipality`."""
    values = _on_the_limit(_numerator(measured)[:, np.newaxis], sign)
    return Values(values, population.sum(keepdims=True))


def _numerator(measured: Measured) -> Floats:
    if measured.numerator is None:
        raise NotComputable("no-figure")
    return measured.numerator


def _quotient(numerator: Floats, denominator: Floats, sign: float | None) -> Floats:
    if sign is not None:
        numerator = _on_the_limit(numerator, sign * denominator)
    return without_end(numerator, denominator)


def _on_the_limit(values: Floats, limit: Floats | float | None) -> Floats:
    """The values, those within half an öre of a sign test's limit moved onto it.

    A grant of 22 000 kr for work of 22 000 kr was a loss in the sixteenth digit.
    """
    if limit is None:
        return values
    near = np.abs(values - limit) < HALF_ORE
    return np.where(near, limit, values)


def without_end(numerator: Floats, denominator: Floats) -> Floats:
    """Elementwise quotient; without end, with the numerator's sign, where it is over nothing.

    Who pays where others pay nothing was no figure, and silent, though nothing is less even. NaN
    where both are zero or either is unknown.
    """
    over_nothing = (denominator == 0) & np.isfinite(numerator) & (numerator != 0)
    return np.where(over_nothing, np.copysign(np.inf, numerator), divide(numerator, denominator))
