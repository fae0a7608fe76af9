"""Makes the country's own tables from a folder of published ones.

`python -m impactcheck.country.build SOURCE_DIR [--output DIR]`. The same folder gives the same
bytes. Nothing is written unless everything is as expected. Figures are carried over as text, digit
for digit.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from impactcheck.country.build_command import run_build
from impactcheck.country.source_folder import (
    SUPPLEMENTS,
    Expected,
    SourceFolder,
    check_source,
    outline_code,
    read_source_folder,
)
from impactcheck.country.source_more import SeriesSource
from impactcheck.country.tables import DATA, WORDS, Row, read_words
from impactcheck.country.vintage_files import (
    Described,
    FigureColumn,
    FigureSeries,
    VintageContent,
    vintage_files,
)
from impactcheck.problems import BadInput, Place, Problem

NAME = "2026-11"
"""The vintage that comes with the program, by the month in which it was put together."""
SWEDEN = Expected(
    municipalities=290,
    years=(1994, 2025),
    population_sums={
        2022: 10_521_556,
        2023: 10_551_707,
        2024: 10_587_710,
        2025: 10_605_520,
    },
    first_population_year={"0140": 1998, "0330": 2002},
    results_at_most_zero=23,
    without_social_assistance=4,
)
"""The tables of Sweden. Nykvarn (0140) was formed in 1999, Knivsta (0330) in 2003.

The sum of 2025 differs by 9 from the published population of the country: from 2025 SCB adds small
random noise to each published figure, so that nobody can be singled out.
"""

_FIGURES_PUBLISHER = "RKA (Kolada)"
_SUPPLEMENT_COLUMNS = {
    "administration_supplement_kr_inh": "administration",
    "rescue_service_supplement_kr_inh": "raddningstjanst",
}


def build(source_dir: Path, output: Path = DATA, expected: Expected = SWEDEN) -> None:
    """Write the tables and their manifest into `output`, which is created where it is missing.

    Raises BadInput (`source-unexpected`, `source-name-unknown`) before anything is written.
    """
    source = read_source_folder(source_dir)
    check_source(source, expected)
    contents = vintage_files(_content(source, expected))
    for name, content in contents.items():
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_bytes(content)


def _content(source: SourceFolder, expected: Expected) -> VintageContent:
    first, last = expected.years
    columns = _columns(source)
    years = sorted(one.described.year for one in columns)
    return VintageContent(
        name=NAME,
        municipalities=source.municipalities,
        population=source.population,
        columns=columns,
        supplements=_supplements(source),
        outline=_outline(source),
        neighbours=source.more.neighbours,
        sources=_sources(source),
        vintages={
            "figures.csv": f"{years[0]}-{years[-1]}",
            "population.csv": f"{first}-{last}",
            "administration_supplement.csv": "2024",
        },
        kpif_factor_2016_to_2024=source.supplements["kpif_factor_2016_to_2024"],
        series=[_series(one) for one in source.more.series],
    )


def _columns(source: SourceFolder) -> list[FigureColumn]:
    """The table of municipalities first, then newer tables, which replace an older column."""
    found = [*_kolada_columns(source), *_newer_columns(source)]
    by_name = {one.described.name: one for one in found}
    latest = {
        one.name: FigureColumn(_described_series(one), one.cells[one.latest])
        for one in source.more.series
    }
    return list({**by_name, **latest, **by_name}.values())


def _kolada_columns(source: SourceFolder) -> list[FigureColumn]:
    english = _english()
    return [
        FigureColumn(
            Described(
                name=row["column"],
                label_sv=row["name_sv"],
                label_en=english[row["column"]],
                unit=row["unit"],
                year=int(row["year"]),
                publisher=_FIGURES_PUBLISHER,
                source_id=row["kolada_id"],
                licence="kolada",
            ),
            {each["code"]: each[row["column"]] for each in source.municipalities},
        )
        for row in source.columns
    ]


def _newer_columns(source: SourceFolder) -> list[FigureColumn]:
    english = _english()
    return [
        FigureColumn(
            Described(
                name=column.words["name"],
                label_sv=column.words["label_sv"],
                label_en=english[column.words["name"]],
                unit=column.words["unit"],
                year=int(column.words["year"]),
                publisher=column.words["publisher"],
                source_id=column.words["source_id"],
                origin=column.words["origin"],
                licence=column.words["licence"],
            ),
            column.cells,
        )
        for column in source.more.columns
    ]


def _series(one: SeriesSource) -> FigureSeries:
    return FigureSeries(_described_series(one), one.cells)


def _described_series(one: SeriesSource) -> Described:
    return Described(
        name=one.name,
        label_sv=one.label_sv,
        label_en=_english()[one.name],
        unit=one.unit,
        year=one.latest,
        publisher=_FIGURES_PUBLISHER,
        source_id=one.source_id,
        origin=one.origin,
        licence="kolada",
    )


def _english() -> dict[str, str]:
    return {row["name"]: row["label_en"] for row in read_words("columns.csv")}


def _outline(source: SourceFolder) -> str:
    """One feature a line: small, and a change in one municipality is a change in one line."""
    features = sorted(source.outline["features"], key=outline_code)
    lines = [
        _compact(
            {
                "type": "Feature",
                "properties": {"code": outline_code(feature)},
                "geometry": feature["geometry"],
            }
        )
        for feature in features
    ]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def _supplements(source: SourceFolder) -> list[Row]:
    """Kronor per inhabitant by code, 0 where the ordinance names no supplement."""
    code_of = {row["name"]: row["code"] for row in source.municipalities}
    named = [
        (column, amount, name)
        for column, part in _SUPPLEMENT_COLUMNS.items()
        for amount, names in source.supplements[part].items()
        for name in names
    ]
    unknown = sorted({name for _, _, name in named if name not in code_of})
    if unknown:
        place = Place(SUPPLEMENTS)
        raise BadInput(Problem("source-name-unknown", {"name": name}, place) for name in unknown)
    rows = {
        code: {"code": code, **dict.fromkeys(_SUPPLEMENT_COLUMNS, "0")} for code in code_of.values()
    }
    for column, amount, name in named:
        rows[code_of[name]][column] = amount
    return list(rows.values())


def _sources(source: SourceFolder) -> dict[str, dict[str, str]]:
    """Publisher and title of each table; the ordinance's wording and price level from its file."""
    sources: dict[str, dict[str, str]] = json.loads(
        (WORDS / "sources.json").read_text(encoding="utf-8")
    )
    sources["administration_supplement.csv"] |= {
        "title": source.supplements["source"],
        "prices": source.supplements["price_level"],
    }
    return sources


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Build from the command line; 0 when written, 2 when the source is not as expected."""
    return run_build("python -m impactcheck.country.build", build, DATA, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
