"""The classifications that an assessment shows side by side."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from impactcheck.archetypes.assign import clusters
from impactcheck.archetypes.conditions import conditions
from impactcheck.contract.base import Figure, Words
from impactcheck.contract.municipalities import ArchetypeRow, GroupingTable
from impactcheck.country.corners import CornerSplits, corners
from impactcheck.country.groupings import all_groupings
from impactcheck.country.model import Country, Grouping
from impactcheck.sums import sum_by_group

COUNTRIES_KEPT = 4
"""A country's groups are drawn once: a hundred existing grants are examined in the same one."""


@lru_cache(maxsize=COUNTRIES_KEPT)
def groupings_of(country: Country, splits: CornerSplits) -> Mapping[str, Grouping]:
    """Corners first, then official classifications, clusters and special conditions, by id."""
    every = (
        corners(country, splits),
        *all_groupings(country),
        clusters(country),
        conditions(country),
    )
    return MappingProxyType({grouping.id: grouping for grouping in every})


def tables_of(
    country: Country, groupings: Mapping[str, Grouping], splits: CornerSplits
) -> dict[str, GroupingTable]:
    """How many municipalities and inhabitants each group holds, and who stands for it."""
    return {
        name: GroupingTable(
            id=grouping.id,
            label=Words(sv=grouping.label_sv, en=grouping.label_en),
            splits=_splits(splits) if grouping.id == "corners" else (),
            groups=tuple(
                ArchetypeRow(
                    id=group.id,
                    label=Words(sv=group.label_sv, en=group.label_en),
                    municipalities=group.size,
                    inhabitants=float(sum_by_group(country.population, group.members)),
                    medoid=None if group.medoid is None else country.codes[group.medoid],
                )
                for group in grouping.groups
            ),
        )
        for name, grouping in groupings.items()
    }


def _splits(splits: CornerSplits) -> tuple[Figure, ...]:
    units = {"size": "persons", "growth": "percent", "density": "inhabitants_per_km2"}
    return tuple(
        Figure(value=getattr(splits, name).limit, unit=unit, year=splits.as_of.year)
        for name, unit in units.items()
    )
