"""Special conditions, such as many holiday homes or decline, from a file of dated limits."""

from __future__ import annotations

import datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal, Self

import numpy as np
from pydantic import Field, model_validator

from impactcheck.arrays import Floats, Mask
from impactcheck.country.find import column
from impactcheck.country.medoids import medoid, structure_points
from impactcheck.country.model import Country, Group, Grouping
from impactcheck.country.splits_file import (
    Closed,
    Label,
    Reference,
    read_own_splits,
    read_splits_file,
)

Year = Annotated[int, Field(ge=1994)]


class GrowingPerYear(Closed):
    """Mean yearly growth between two years, in per cent."""

    since: Year = Field(alias="from")
    to: Year
    at_least: float


class Condition(Closed):
    """One condition, tested in exactly one way.

    By a `column` that is `at_least` or `below` a limit (with `of_country_mean`, in per cent of the
    mean weighted by inhabitants); by SKR's groups; by a population falling through given years; or
    by its mean growth a year. `origin` says on whose word the limit rests.
    """

    id: str
    label: Label
    column: str | None = None
    at_least: float | None = None
    below: float | None = None
    unit: str | None = None
    of_country_mean: bool = False
    skr_groups: tuple[str, ...] = ()
    falling_through: tuple[Year, ...] = ()
    growing_per_year: GrowingPerYear | None = None
    origin: Literal["source", "sign", "assumption"]
    reference: Reference

    @model_validator(mode="after")
    def _tested_in_one_way(self) -> Self:
        ways = (self.column, self.skr_groups, self.falling_through, self.growing_per_year)
        if sum(bool(way) for way in ways) != 1:
            raise ValueError("one-test")
        if self.column and (self.at_least is None) == (self.below is None):
            raise ValueError("one-limit")
        return self

    @property
    def years(self) -> frozenset[int]:
        """The years whose populations the condition reads."""
        span = self.growing_per_year
        return frozenset((*self.falling_through, *((span.since, span.to) if span else ())))


class Conditions(Closed):
    """All conditions, with the day they are read at."""

    id: Literal["conditions"]
    label: Label
    as_of: datetime.date
    conditions: Annotated[tuple[Condition, ...], Field(min_length=1)]


def load_conditions(path: Path | None = None) -> Conditions:
    """Read the conditions in a YAML file, by default `archetypes/conditions.yaml` of the rules.

    Raises BadInput with every mistake at its place.
    """
    if path is None:
        return read_own_splits("conditions", Conditions)
    return read_splits_file(path, Conditions)


def conditions(country: Country, file: Conditions | None = None) -> Grouping:
    """The municipalities that have each condition; the groups overlap and leave some out.

    Populations are those of the years that a condition names, whatever the country's own. One that
    names a year which the country's tables do not reach is left out: nobody is known to have it,
    and an empty group would say that nobody has.
    """
    file = load_conditions() if file is None else file
    points = structure_points(country)
    return Grouping(
        id=file.id,
        label_sv=file.label.sv,
        label_en=file.label.en,
        groups=tuple(
            _group(country, points, condition)
            for condition in file.conditions
            if condition.years <= country.population_by_year.keys()
        ),
    )


def _group(country: Country, points: Floats, condition: Condition) -> Group:
    members = holds(country, condition)
    return Group(
        id=condition.id,
        label_sv=condition.label.sv,
        label_en=condition.label.en,
        members=members,
        medoid=medoid(points, members, country.codes),
    )


def holds(country: Country, condition: Condition) -> Mask:
    """Where a condition holds, shape (units,); never where its figure is missing."""
    if condition.skr_groups:
        return np.isin(np.array(country.skr_groups), condition.skr_groups)
    by_year = country.population_by_year
    if condition.falling_through:
        falls = [by_year[then] > by_year[now] for then, now in pairwise(condition.falling_through)]
        return np.asarray(np.logical_and.reduce(falls))
    if condition.growing_per_year is not None:
        span = condition.growing_per_year
        years = span.to - span.since
        yearly = (by_year[span.to] / by_year[span.since]) ** (1.0 / years) - 1.0
        return np.asarray(100.0 * yearly >= span.at_least)
    values = column(country, condition.column or "").values
    if condition.of_country_mean:
        values = 100.0 * values / _mean_by_inhabitants(values, country)
    if condition.below is not None:
        return np.asarray(values < condition.below)
    return np.asarray(values >= (condition.at_least or 0.0))


def _mean_by_inhabitants(values: Floats, country: Country) -> float:
    """Mean weighted by the inhabitants of the latest year, whatever the population year."""
    people = country.population_by_year[max(country.population_by_year)]
    known = np.isfinite(values) & np.isfinite(people)
    return float(np.average(values[known], weights=people[known]))
