"""The other classifications of the municipalities, shown beside the eight corners."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Annotated, Literal

import numpy as np
from pydantic import Field, field_validator

from impactcheck.arrays import Mask
from impactcheck.country.medoids import medoid, structure_points
from impactcheck.country.model import Country, Group, Grouping
from impactcheck.country.splits_file import Closed, Label, Reference, read_own_splits
from impactcheck.country.tables import read_words


class SizeBand(Closed):
    """Municipalities below a population (strict) and not in an earlier band; the last has none."""

    id: str
    below: float | None = None
    sv: str
    en: str


class SizeBands(Closed):
    """Population bands in rising order, with what their limits rest on."""

    id: str
    label: Label
    as_of: str
    column: Literal["population"]
    origin: Literal["source", "assumption"]
    reference: Reference
    bands: Annotated[tuple[SizeBand, ...], Field(min_length=2)]

    @field_validator("bands")
    @classmethod
    def _rising(cls, bands: tuple[SizeBand, ...]) -> tuple[SizeBand, ...]:
        limits = [np.inf if band.below is None else band.below for band in bands]
        rising = all(low < high for low, high in pairwise(limits))
        if not rising or limits[-1] != np.inf:
            raise ValueError("bands")
        return bands


def all_groupings(country: Country) -> tuple[Grouping, ...]:
    """Every classification of this file: size classes, SKR's groups, counties, the 2025 limit."""
    return (
        size_classes(country),
        skr_groups(country),
        counties(country),
        small_sparse_2025(country),
    )


def skr_groups(country: Country) -> Grouping:
    """SKR's nine groups of municipalities (2023), by their letter and number."""
    words = {
        row["group"]: row for row in read_words("groups.csv") if row["grouping"] == "skr_groups"
    }
    belongs = np.array(country.skr_groups)
    labels = [(group, row["label_sv"], row["label_en"]) for group, row in words.items() if group]
    return _grouping(
        country,
        "skr_groups",
        (words[""]["label_sv"], words[""]["label_en"]),
        ((group, sv, en, belongs == group) for group, sv, en in labels),
    )


def counties(country: Country) -> Grouping:
    """Group by the 21 counties, by their two-digit code."""
    title = next(row for row in read_words("groups.csv") if row["grouping"] == "counties")
    names = dict(sorted(zip(country.county_codes, country.counties, strict=True)))
    belongs = np.array(country.county_codes)
    return _grouping(
        country,
        "counties",
        (title["label_sv"], title["label_en"]),
        ((code, name, name, belongs == code) for code, name in names.items()),
    )


def size_classes(country: Country) -> Grouping:
    """Classes of population in the country's population year, from `size_classes.yaml`."""
    return _bands(country, load_bands("size_classes"))


def small_sparse_2025(country: Country) -> Grouping:
    """Below 10 000 inhabitants or not, in the country's population year.

    Only the limit of inhabitants in the memorandum of November 2025: its limit of 700 m mean
    distance between inhabitants needs a figure that the country lacks.
    """
    return _bands(country, load_bands("small_sparse_2025"))


def load_bands(name: str) -> SizeBands:
    """Read `archetypes/<name>.yaml` of the rules; BadInput as in `read_own_splits`."""
    return read_own_splits(name, SizeBands)


def _bands(country: Country, bands: SizeBands) -> Grouping:
    limits = [band.below for band in bands.bands if band.below is not None]
    band_of = np.searchsorted(limits, country.population, side="right")
    return _grouping(
        country,
        bands.id,
        (bands.label.sv, bands.label.en),
        ((band.id, band.sv, band.en, band_of == place) for place, band in enumerate(bands.bands)),
    )


def _grouping(
    country: Country,
    grouping_id: str,
    label: tuple[str, str],
    groups: Iterable[tuple[str, str, str, Mask]],
) -> Grouping:
    points = structure_points(country)
    return Grouping(
        id=grouping_id,
        label_sv=label[0],
        label_en=label[1],
        groups=tuple(
            Group(group, sv, en, members, medoid(points, members, country.codes))
            for group, sv, en, members in groups
        ),
    )
