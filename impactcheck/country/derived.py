"""Figures made from published ones, each with the years that it mixes or keeps apart."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.arrays import Floats, divide
from impactcheck.country.model import Column, Origin
from impactcheck.country.tables import Manifest, read_words

YEARS_OF_CHANGE = 10
FEWER_YEARS_OF_CHANGE = 5
_POPULATION_PUBLISHER = "SCB"
_POPULATION_SERIES = "BE0101"


def population_column(year: int, population: Floats) -> Column:
    """Make the column `population`: inhabitants on 31 December of `year`."""
    return _column(
        "population",
        year,
        _POPULATION_PUBLISHER,
        _POPULATION_SERIES,
        population,
        origin="published",
    )


def derived_columns(
    published: Mapping[str, Column],
    population_by_year: Mapping[int, Floats],
    supplements: Mapping[str, Floats],
    manifest: Manifest,
) -> dict[str, Column]:
    """Columns that no publisher gives as they stand, all of shape (units,).

    `density` in inhabitants per km2, `population_change_10y_pct` and `population_change_5y_pct` in
    per cent at 31 December of the newest year of population; age shares as fractions of the
    population of the ages' own year; the supplements of cost equalisation in kr per inhabitant at
    2016 prices, 0 where the ordinance names no supplement.
    """
    newest = manifest.newest_population_year
    now = population_by_year[newest]
    land = published["land_area_km2"]
    columns = [
        _column(
            "density",
            newest,
            f"{_POPULATION_PUBLISHER}; {land.publisher}",
            f"{_POPULATION_SERIES} / {land.source_id}",
            divide(now, land.values),
        ),
        _change("population_change_10y_pct", YEARS_OF_CHANGE, newest, population_by_year),
        _change("population_change_5y_pct", FEWER_YEARS_OF_CHANGE, newest, population_by_year),
    ]
    columns += _ages(published, population_by_year)
    source = manifest.sources["administration_supplement.csv"]
    year = int(manifest.vintages["administration_supplement.csv"])
    columns += [
        _column(name, year, source["publisher"], source["title"], values, origin="published")
        for name, values in supplements.items()
    ]
    return {column.name: column for column in columns}


def _change(name: str, years: int, newest: int, population_by_year: Mapping[int, Floats]) -> Column:
    """Change over the years before the newest one, per cent of the population then."""
    then, now = population_by_year[newest - years], population_by_year[newest]
    change = 100.0 * divide(now - then, then)
    return _column(
        name, newest, _POPULATION_PUBLISHER, _POPULATION_SERIES, change, since=newest - years
    )


def _ages(
    published: Mapping[str, Column], population_by_year: Mapping[int, Floats]
) -> list[Column]:
    young = [published[name] for name in ("age_0_5", "age_6_15", "age_16_19")]
    old = [published[name] for name in ("age_65_79", "age_80_plus")]
    return [
        _sum("age_65_plus", old, None),
        _sum("share_under_20", young, population_by_year[young[0].year]),
        _sum("share_65_plus", old, population_by_year[old[0].year]),
    ]


def _sum(name: str, parts: list[Column], of_population: Floats | None) -> Column:
    total = parts[0].values
    for part in parts[1:]:
        total = total + part.values
    first = parts[0]
    source_id = " + ".join(part.source_id for part in parts)
    if of_population is None:
        return _column(name, first.year, first.publisher, source_id, total)
    return _column(
        name,
        first.year,
        f"{first.publisher}; {_POPULATION_PUBLISHER}",
        f"({source_id}) / {_POPULATION_SERIES}",
        divide(total, of_population),
    )


def _column(
    name: str,
    year: int,
    publisher: str,
    source_id: str,
    values: Floats,
    *,
    since: int | None = None,
    origin: Origin = "derived",
) -> Column:
    words = next(row for row in read_words("columns.csv") if row["name"] == name)
    years = {"year": year, "newest": year, "then": since}
    shared = values.view()
    shared.flags.writeable = False
    return Column(
        name=name,
        label_sv=words["label_sv"].format(**years),
        label_en=words["label_en"].format(**years),
        unit=words["unit"],
        year=year,
        publisher=publisher,
        source_id=source_id,
        values=shared,
        origin=origin,
    )
