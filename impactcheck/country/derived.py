"""Figures made from published ones, each with the years that it mixes or keeps apart."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.arrays import Floats, divide
from impactcheck.country.model import Column
from impactcheck.country.tables import Manifest, read_words

YEARS_OF_CHANGE = 10
_POPULATION_PUBLISHER = "SCB"
_POPULATION_SERIES = "BE0101"


def population_column(year: int, population: Floats) -> Column:
    """Make the column `population`: inhabitants on 31 December of `year`."""
    return _column("population", year, _POPULATION_PUBLISHER, _POPULATION_SERIES, population)


def derived_columns(
    published: Mapping[str, Column],
    population_by_year: Mapping[int, Floats],
    supplements: Mapping[str, Floats],
    manifest: Manifest,
) -> dict[str, Column]:
    """Columns that no publisher gives as they stand, all of shape (units,).

    `density` in inhabitants per km2 and `population_change_10y_pct` in per cent at 31 December of
    the newest year of population; age shares as fractions of the population of the ages' own year;
    the supplements of cost equalisation in kr per inhabitant at 2016 prices, 0 where the ordinance
    names no supplement.
    """
    newest = manifest.newest_population_year
    then, now = population_by_year[newest - YEARS_OF_CHANGE], population_by_year[newest]
    land = published["land_area_km2"]
    columns = [
        _column(
            "density",
            newest,
            f"{_POPULATION_PUBLISHER}; {land.publisher}",
            f"{_POPULATION_SERIES} / {land.source_id}",
            divide(now, land.values),
        ),
        _column(
            "population_change_10y_pct",
            newest,
            _POPULATION_PUBLISHER,
            _POPULATION_SERIES,
            100.0 * divide(now - then, then),
        ),
    ]
    columns += _ages(published, population_by_year)
    source = manifest.sources["administration_supplement.csv"]
    year = int(manifest.vintages["administration_supplement.csv"])
    columns += [
        _column(name, year, source["publisher"], source["title"], values)
        for name, values in supplements.items()
    ]
    return {column.name: column for column in columns}


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


def _column(name: str, year: int, publisher: str, source_id: str, values: Floats) -> Column:
    words = next(row for row in read_words("columns.csv") if row["name"] == name)
    shared = values.view()
    shared.flags.writeable = False
    return Column(
        name=name,
        label_sv=words["label_sv"],
        label_en=words["label_en"],
        unit=words["unit"],
        year=year,
        publisher=publisher,
        source_id=source_id,
        values=shared,
    )
