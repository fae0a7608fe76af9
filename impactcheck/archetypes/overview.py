"""The classifications side by side: who is in each group, who stands for it, how far it reaches."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from impactcheck.archetypes.features import FACTOR_UNITS, POPULATION
from impactcheck.archetypes.frozen import Frozen
from impactcheck.arrays import Floats
from impactcheck.country.model import Country, Group, Grouping
from impactcheck.sums import sum_by_group

RANGED = (POPULATION, "population_change_10y_pct", "density")
"""The three columns that draw the corners; each at 31 December of the newest year of population."""


class Reach(Frozen):
    """Lowest and highest value of a column in a group; None in an empty one."""

    column: str
    unit: str
    lowest: float | None
    highest: float | None


class GroupOverview(Frozen):
    """One group: names in both languages, members, inhabitants, and its real representative."""

    id: str
    sv: str
    en: str
    municipalities: int
    inhabitants: float
    medoid_code: str | None
    medoid: str | None
    reaches: tuple[Reach, ...]


class GroupingOverview(Frozen):
    """One classification. `partition` is false where groups overlap or leave municipalities out."""

    id: str
    sv: str
    en: str
    partition: bool
    groups: tuple[GroupOverview, ...]


def overview(country: Country, groupings: Iterable[Grouping]) -> tuple[GroupingOverview, ...]:
    """Each grouping with counts, inhabitants of the country's population year, and ranges."""
    return tuple(
        GroupingOverview(
            id=grouping.id,
            sv=grouping.label_sv,
            en=grouping.label_en,
            partition=_is_partition(grouping),
            groups=tuple(_group(country, group) for group in grouping.groups),
        )
        for grouping in groupings
    )


def _is_partition(grouping: Grouping) -> bool:
    times = np.sum([group.members for group in grouping.groups], axis=0)
    return bool(np.all(times == 1))


def _group(country: Country, group: Group) -> GroupOverview:
    return GroupOverview(
        id=group.id,
        sv=group.label_sv,
        en=group.label_en,
        municipalities=group.size,
        inhabitants=float(sum_by_group(country.population, group.members)),
        medoid_code=None if group.medoid is None else country.codes[group.medoid],
        medoid=None if group.medoid is None else country.names[group.medoid],
        reaches=tuple(_reach(name, _values(country, name)[group.members]) for name in RANGED),
    )


def _values(country: Country, name: str) -> Floats:
    if name == POPULATION:
        return country.population_by_year[country.structure_year]
    return country.columns[name].values


def _reach(name: str, values: Floats) -> Reach:
    return Reach(
        column=name,
        unit=FACTOR_UNITS[name],
        lowest=float(values.min()) if values.size else None,
        highest=float(values.max()) if values.size else None,
    )
