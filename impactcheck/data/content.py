"""A vintage read back as text, so that a newer one can be made of it."""

from __future__ import annotations

from impactcheck.country.tables import Manifest, Row, read_rows, read_verified
from impactcheck.country.vintage_files import (
    Described,
    FigureColumn,
    FigureSeries,
    VintageContent,
)


def content_of(manifest: Manifest, name: str) -> VintageContent:
    """Everything that the vintage holds, under another name.

    Raises BadInput `data-missing` or `data-altered` as `load_country` does.
    """
    figures = read_rows("figures.csv", manifest)
    return VintageContent(
        name=name,
        municipalities=read_rows("municipalities.csv", manifest),
        population=read_rows("population.csv", manifest),
        columns=[
            FigureColumn(
                described(row), {figure["code"]: figure[row["name"]] for figure in figures}
            )
            for row in read_rows("columns.csv", manifest)
        ],
        supplements=read_rows("administration_supplement.csv", manifest),
        outline=read_verified("outline.geojson", manifest),
        neighbours={
            row["code"]: row["neighbours"].split() for row in read_rows("neighbours.csv", manifest)
        },
        sources=manifest.sources,
        vintages=manifest.vintages,
        kpif_factor_2016_to_2024=manifest.kpif_factor_2016_to_2024,
        series=[_series(row, manifest) for row in read_rows("series.csv", manifest)],
    )


def described(row: Row) -> Described:
    """What a line of `columns.csv` or `series.csv` says of a figure."""
    return Described(
        name=row["name"],
        label_sv=row["label_sv"],
        label_en=row["label_en"],
        unit=row["unit"],
        year=int(row["year"]),
        publisher=row["publisher"],
        source_id=row["source_id"],
        origin=row["origin"],
        licence=row["licence"],
        retrieved=row["retrieved"],
    )


def _series(row: Row, manifest: Manifest) -> FigureSeries:
    rows = read_rows(f"series/{row['source_id']}.csv", manifest)
    years = [int(year) for year in rows[0] if year != "code"]
    by_year = {year: {each["code"]: each[str(year)] for each in rows} for year in years}
    return FigureSeries(described(row), by_year)
