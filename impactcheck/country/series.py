"""Figures year by year: read only when somebody asks, so that a check does not wait for them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.find import unknown
from impactcheck.country.model import Country
from impactcheck.country.tables import Row, read_rows
from impactcheck.problems import BadInput


@dataclass(frozen=True, eq=False)
class Series:
    """A figure of every municipality in each of `years`, values of shape (years, units).

    NaN where the source has none. The last year is also a column of the country.
    """

    name: str
    label_sv: str
    label_en: str
    unit: str
    publisher: str
    source_id: str
    origin: str
    years: tuple[int, ...]
    values: Floats


def series_names(country: Country) -> tuple[str, ...]:
    """The names of the columns that the vintage also holds year by year."""
    return tuple(row["name"] for row in _described(country))


def series(country: Country, name: str) -> Series:
    """Read one figure's history. Raises BadInput `column-unknown`, with suggestions, and as
    `load_country` where the file is missing or altered.
    """  # noqa: D205 - one sentence
    by_name = {row["name"]: row for row in _described(country)}
    if name not in by_name:
        raise BadInput(unknown("column-unknown", name, by_name))
    row = by_name[name]
    rows = read_rows(f"series/{row['source_id']}.csv", country.manifest)
    at = {each["code"]: each for each in rows}
    years = tuple(int(year) for year in rows[0] if year != "code")
    values = np.array(
        [[float(at[code][str(year)] or np.nan) for code in country.codes] for year in years]
    )
    values.flags.writeable = False
    return Series(
        name=name,
        label_sv=row["label_sv"],
        label_en=row["label_en"],
        unit=row["unit"],
        publisher=row["publisher"],
        source_id=row["source_id"],
        origin=row["origin"],
        years=years,
        values=values,
    )


def _described(country: Country) -> list[Row]:
    return read_rows("series.csv", country.manifest)
