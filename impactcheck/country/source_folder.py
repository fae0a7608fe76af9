"""What the builder reads: a folder of published tables, joined on municipality code and checked."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from impactcheck.country.source_more import MoreSource, more_comparisons, read_more
from impactcheck.country.tables import Row, read_words
from impactcheck.country.vintage_files import IDENTITY
from impactcheck.problems import BadInput, Place, Problem

MUNICIPALITIES = "municipalities.csv"
POPULATION = "population_history.csv"
COLUMNS = "columns.csv"
MAP = "municipalities_map.geojson"
SUPPLEMENTS = "cost_equalisation_supplements_2024.json"

_CODE_LENGTH = 4


@dataclass(frozen=True)
class Expected:
    """What is known of the source beforehand: anything else means a wrong or damaged folder."""

    municipalities: int
    years: tuple[int, int]
    population_sums: Mapping[int, int]
    first_population_year: Mapping[str, int] = field(default_factory=dict)
    results_at_most_zero: int = 0
    without_social_assistance: int = 0


@dataclass(frozen=True)
class SourceFolder:
    """The tables as read, every cell as text; rows in code order."""

    municipalities: list[Row]
    population: list[Row]
    columns: list[Row]
    outline: dict[str, Any]
    supplements: dict[str, Any]
    more: MoreSource


def read_source_folder(folder: Path) -> SourceFolder:
    """Read the files of the folder; an OSError or ValueError where one is not readable."""
    return SourceFolder(
        municipalities=_rows(folder / MUNICIPALITIES),
        population=_rows(folder / POPULATION),
        columns=_read_csv(folder / COLUMNS),
        outline=json.loads((folder / MAP).read_text(encoding="utf-8")),
        supplements=json.loads((folder / SUPPLEMENTS).read_text(encoding="utf-8")),
        more=read_more(folder),
    )


def check_source(source: SourceFolder, expected: Expected) -> None:
    """Raise BadInput with one `source-unexpected` (`what`, `expected`, `found`) per difference."""
    problems = [
        Problem(
            "source-unexpected",
            {"what": what, "expected": str(wanted), "found": str(found)},
            Place(file),
        )
        for file, what, wanted, found in _comparisons(source, expected)
        if wanted != found
    ]
    if problems:
        raise BadInput(problems)


def outline_code(feature: Mapping[str, Any]) -> str:
    """Return the municipality code of a feature of the map."""
    return str(feature["properties"]["kommun_kod"])


def _comparisons(
    source: SourceFolder, expected: Expected
) -> Iterator[tuple[str, str, object, object]]:
    codes = [row["code"] for row in source.municipalities]
    yield MUNICIPALITIES, "municipalities", expected.municipalities, len(set(codes))
    yield MUNICIPALITIES, "repeated codes", [], sorted({c for c in codes if codes.count(c) > 1})
    yield MUNICIPALITIES, "malformed codes", [], [code for code in codes if not _is_code(code)]
    yield POPULATION, "codes", codes, [row["code"] for row in source.population]
    yield MAP, "codes", codes, sorted(map(outline_code, source.outline["features"]))
    described, found = _column_names(source)
    yield MUNICIPALITIES, "columns", sorted(described), sorted(found)
    labelled = {row["name"] for row in read_words("columns.csv")}
    unlabelled = [row["column"] for row in source.columns if row["column"] not in labelled]
    yield COLUMNS, "without an English label", [], unlabelled
    yield from _population_comparisons(source, expected)
    yield from _figure_comparisons(source, expected)
    yield from more_comparisons(source.more, codes)


def _column_names(source: SourceFolder) -> tuple[set[str], set[str]]:
    described = {row["column"] for row in source.columns}
    found = set(_header(source.municipalities))
    latest = {name for name in found if name.startswith("population_2")}
    return described | set(IDENTITY) | latest, found


def _population_comparisons(
    source: SourceFolder, expected: Expected
) -> Iterator[tuple[str, str, object, object]]:
    first, last = expected.years
    years = [str(year) for year in range(first, last + 1)]
    yield POPULATION, "years", ["code", *years], _header(source.population)
    for year, total in expected.population_sums.items():
        found = sum(int(row.get(str(year)) or 0) for row in source.population)
        yield POPULATION, f"sum {year}", total, found
    empty = {
        (row["code"], year) for row in source.population for year in years if not row.get(year)
    }
    known = {
        (code, str(year))
        for code, begins in expected.first_population_year.items()
        for year in range(first, begins)
    }
    yield POPULATION, "empty cells", sorted(known), sorted(empty)
    latest = f"population_{last}"
    if latest in _header(source.municipalities):
        history = [row.get(str(last)) for row in source.population]
        yield MUNICIPALITIES, latest, history, [row[latest] for row in source.municipalities]


def _figure_comparisons(
    source: SourceFolder, expected: Expected
) -> Iterator[tuple[str, str, object, object]]:
    rows = source.municipalities
    results = [float(row["result_kr_inh"]) for row in rows if row.get("result_kr_inh")]
    at_most_zero = sum(result <= 0 for result in results)
    yield MUNICIPALITIES, "results <= 0", expected.results_at_most_zero, at_most_zero
    without = sum(not row.get("social_assistance_households") for row in rows)
    yield (
        MUNICIPALITIES,
        "without social_assistance_households",
        expected.without_social_assistance,
        without,
    )
    for described in source.columns:
        name = described["column"]
        if name in _header(rows):
            count = sum(bool(row[name]) for row in rows)
            yield COLUMNS, name, int(described["municipalities_with_value"]), count


def _header(rows: list[Row]) -> list[str]:
    return list(rows[0]) if rows else []


def _is_code(code: str) -> bool:
    return len(code) == _CODE_LENGTH and code.isascii() and code.isdigit()


def _rows(path: Path) -> list[Row]:
    return sorted(_read_csv(path), key=lambda row: row["code"])


def _read_csv(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
