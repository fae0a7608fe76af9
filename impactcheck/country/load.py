"""The country as the engine sees it, at the population year that the user chose."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import cast, get_args

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.derived import derived_columns, population_column
from impactcheck.country.model import Column, Country, Origin
from impactcheck.country.tables import DATA, VINTAGES_KEPT, Manifest, Row, read_manifest, read_rows
from impactcheck.problems import BadInput, Problem

_NAMED_IN_A_MESSAGE = 5


@dataclass(frozen=True, eq=False)
class _Tables:
    """Everything that does not depend on the population year."""

    identity: tuple[Row, ...]
    population: Mapping[int, Floats]
    columns: Mapping[str, Column]


def load_country(population_year: int | None = None, directory: Path | None = None) -> Country:
    """Load the 290 municipalities with `population` as of 31 December of `population_year`.

    The year is by default the newest of the tables, which lie in `directory` (by default those
    that come with impactcheck). Raises BadInput with `data-missing` or `data-altered` where a table
    is not the one its manifest names, and `population-year-unknown` or
    `population-year-incomplete` for a year that cannot be used.
    """
    manifest = read_manifest(DATA if directory is None else directory)
    tables = _read_tables(manifest)
    year = manifest.newest_population_year if population_year is None else population_year
    names = tuple(row["name"] for row in tables.identity)
    population = _population_of(tables.population, year, names)
    columns = {**tables.columns, "population": population_column(year, population)}
    return Country(
        codes=tuple(row["code"] for row in tables.identity),
        names=names,
        county_codes=tuple(row["county_code"] for row in tables.identity),
        counties=tuple(row["county"] for row in tables.identity),
        skr_groups=tuple(row["skr_group"] for row in tables.identity),
        skr_group_names=tuple(row["skr_group_name"] for row in tables.identity),
        labour_markets=tuple(row["labour_market"] for row in tables.identity),
        latitude=_numbers([row["lat"] for row in tables.identity]),
        longitude=_numbers([row["lon"] for row in tables.identity]),
        population_year=year,
        population=population,
        columns=MappingProxyType(columns),
        population_by_year=tables.population,
        manifest=manifest,
    )


def with_population_year(country: Country, year: int) -> Country:
    """Return the same country with another population year; errors as in `load_country`.

    Only `population_year`, `population` and the column `population` change: density, ten-year
    change and age shares keep their own years.
    """
    population = _population_of(country.population_by_year, year, country.names)
    columns = {**country.columns, "population": population_column(year, population)}
    return replace(
        country,
        population_year=year,
        population=population,
        columns=MappingProxyType(columns),
    )


def _population_of(by_year: Mapping[int, Floats], year: int, names: tuple[str, ...]) -> Floats:
    if year not in by_year:
        known = {"year": str(year), "first": str(min(by_year)), "last": str(max(by_year))}
        raise BadInput(Problem("population-year-unknown", {**known}))
    population = by_year[year]
    missing = [names[index] for index in np.flatnonzero(np.isnan(population))]
    if missing:
        arguments: dict[str, str | int | float] = {
            "year": str(year),
            "count": len(missing),
            "municipalities": ", ".join(missing[:_NAMED_IN_A_MESSAGE]),
            "first": str(_first_complete_year(by_year)),
            "last": str(max(by_year)),
        }
        raise BadInput(Problem("population-year-incomplete", arguments))
    return population


def _first_complete_year(by_year: Mapping[int, Floats]) -> int:
    """Find the year from which every later year has a figure everywhere."""
    incomplete = [year for year, values in by_year.items() if np.isnan(values).any()]
    return max(incomplete, default=min(by_year) - 1) + 1


@functools.lru_cache(maxsize=VINTAGES_KEPT)
def _read_tables(manifest: Manifest) -> _Tables:
    identity = tuple(read_rows("municipalities.csv", manifest))
    codes = [row["code"] for row in identity]
    population = _by_code("population.csv", manifest, codes)
    by_year = {int(year): values for year, values in population.items()}
    supplements = _by_code("administration_supplement.csv", manifest, codes)
    figures = _by_code("figures.csv", manifest, codes)
    published = {
        row["name"]: _published(row, figures[row["name"]])
        for row in read_rows("columns.csv", manifest)
    }
    derived = derived_columns(published, by_year, supplements, manifest)
    return _Tables(
        identity=identity,
        population=MappingProxyType(by_year),
        columns=MappingProxyType({**published, **derived}),
    )


def _published(row: Row, values: Floats) -> Column:
    return Column(
        name=row["name"],
        label_sv=row["label_sv"],
        label_en=row["label_en"],
        unit=row["unit"],
        year=int(row["year"]),
        publisher=row["publisher"],
        source_id=row["source_id"],
        values=values,
        origin=_origin(row["origin"]),
        licence=row["licence"],
        retrieved=row["retrieved"],
    )


def _origin(cell: str) -> Origin:
    """How a figure came to be; BadInput `data-altered` for a word that nobody knows."""
    for origin in get_args(Origin):
        if cell == origin:
            return cast(Origin, origin)
    raise BadInput(Problem("data-altered", {"file": "columns.csv"}))


def _by_code(file: str, manifest: Manifest, codes: list[str]) -> dict[str, Floats]:
    """Every column but `code` as numbers in the order of `codes`: joined on code, never by row."""
    rows = read_rows(file, manifest)
    at = {row["code"]: row for row in rows}
    _refuse_other_codes(file, codes, at)
    ordered = [at[code] for code in codes]
    names = [name for name in rows[0] if name != "code"]
    return {name: _numbers([row[name] for row in ordered]) for name in names}


def _refuse_other_codes(file: str, codes: list[str], at: Mapping[str, Row]) -> None:
    """Raise BadInput `data-codes` where a table lacks a municipality, or has one too many."""
    other = sorted(set(codes) ^ set(at))
    if other:
        listed = ", ".join(other[:_NAMED_IN_A_MESSAGE])
        raise BadInput(Problem("data-codes", {"file": file, "codes": listed, "count": len(other)}))


def _numbers(cells: list[str]) -> Floats:
    """Numbers as published; an empty cell is NaN. Read-only, since the arrays are shared."""
    values = np.array([float(cell) if cell else np.nan for cell in cells], dtype=np.float64)
    values.flags.writeable = False
    return values
