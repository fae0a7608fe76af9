"""The classifications that an assessment shows side by side."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.assessment import ArchetypeRow, Figure, GroupingTable, Words
from impactcheck.country.corners import corners, load_splits
from impactcheck.country.groupings import counties, size_classes, skr_groups, small_sparse_2025
from impactcheck.country.model import Country, Grouping
from impactcheck.resources import rules_dir

SPLITS_FILE = ("archetypes", "corners.yaml")


def groupings_of(country: Country) -> dict[str, Grouping]:
    """Corners first, then the official and administrative classifications, by id."""
    splits = load_splits(rules_dir().joinpath(*SPLITS_FILE))
    every = (
        corners(country, splits),
        skr_groups(country),
        size_classes(country),
        counties(country),
        small_sparse_2025(country),
    )
    return {grouping.id: grouping for grouping in every}


def tables_of(country: Country, groupings: Mapping[str, Grouping]) -> dict[str, GroupingTable]:
    """How many municipalities and inhabitants each group holds, and who stands for it."""
    return {
        name: GroupingTable(
            id=grouping.id,
            label=Words(sv=grouping.label_sv, en=grouping.label_en),
            splits=_splits() if grouping.id == "corners" else (),
            groups=tuple(
                ArchetypeRow(
                    id=group.id,
                    label=Words(sv=group.label_sv, en=group.label_en),
                    municipalities=group.size,
                    inhabitants=float(country.population[group.members].sum()),
                    medoid=None if group.medoid is None else country.codes[group.medoid],
                )
                for group in grouping.groups
            ),
        )
        for name, grouping in groupings.items()
    }


def _splits() -> tuple[Figure, ...]:
    splits = load_splits(rules_dir().joinpath(*SPLITS_FILE))
    year = splits.as_of.year
    return (
        Figure(value=splits.population, unit="persons", year=year),
        Figure(value=splits.growth, unit="percent", year=year),
        Figure(value=splits.density, unit="inhabitants_per_km2", year=year),
    )
