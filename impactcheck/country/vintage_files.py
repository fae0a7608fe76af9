"""A vintage as files: what a program that makes one gives, and the bytes that it becomes.

The layout is described in docs/vintages.md. The same content gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from impactcheck.country.tables import FORMAT, MANIFEST, Row, sha256

IDENTITY = (
    "code",
    "name",
    "county_code",
    "county",
    "skr_group",
    "skr_group_name",
    "labour_market",
    "lat",
    "lon",
)
SUPPLEMENTS = ("administration_supplement_kr_inh", "rescue_service_supplement_kr_inh")

Cells = Mapping[str, str]
"""The cell of each municipality by its code, as the publisher wrote the number; "" for none."""


@dataclass(frozen=True)
class Described:
    """What is said of a figure: where it comes from, in what unit, of which year, on what terms.

    `origin` is `published`, `derived` (from published figures, by us) or `computed` (by a formula
    of law). `retrieved` is the day it was fetched, ISO 8601, empty where nobody noted it.
    """

    name: str
    label_sv: str
    label_en: str
    unit: str
    year: int
    publisher: str
    source_id: str
    origin: str = "published"
    licence: str = ""
    retrieved: str = ""


@dataclass(frozen=True)
class FigureColumn:
    """One figure of every municipality, in one year."""

    described: Described
    cells: Cells


@dataclass(frozen=True)
class FigureSeries:
    """The same figure year by year; `described.year` is the last of them."""

    described: Described
    by_year: Mapping[int, Cells]


@dataclass(frozen=True)
class VintageContent:
    """Everything that a vintage holds, still as text; `municipalities` in code order.

    `population` has the columns `code` and one a year, all years from the first to the last.
    `sources` says who publishes each table, `vintages` of which years it is.
    """

    name: str
    municipalities: Sequence[Row]
    population: Sequence[Row]
    columns: Sequence[FigureColumn]
    supplements: Sequence[Row]
    outline: str
    neighbours: Mapping[str, Sequence[str]]
    sources: Mapping[str, Mapping[str, str]]
    vintages: Mapping[str, str]
    kpif_factor_2016_to_2024: float
    series: Sequence[FigureSeries] = field(default=())


def vintage_files(content: VintageContent) -> dict[str, bytes]:
    """The bytes of each file by its path in the folder; the manifest comes last."""
    codes = [row["code"] for row in content.municipalities]
    files = {
        "municipalities.csv": table(IDENTITY, content.municipalities),
        "figures.csv": _figures(content.columns, codes),
        "population.csv": table(tuple(content.population[0]), content.population),
        "columns.csv": _described_columns(content.columns, codes),
        "outline.geojson": content.outline,
        "administration_supplement.csv": table(("code", *SUPPLEMENTS), content.supplements),
        "neighbours.csv": table(
            ("code", "neighbours"),
            (
                {"code": code, "neighbours": " ".join(content.neighbours.get(code, ()))}
                for code in codes
            ),
        ),
        "series.csv": _described_series(content.series),
        **{f"series/{one.described.source_id}.csv": _series(one, codes) for one in content.series},
    }
    contents = {name: text.encode("utf-8") for name, text in files.items()}
    return {**contents, MANIFEST: _manifest(content, contents)}


def table(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """The text of a CSV table, each line with a line feed at its end."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def checksum_of_cells(cells: Cells, codes: Sequence[str]) -> str:
    """SHA-256 of one column: a line `code,cell` for each municipality in code order."""
    return sha256("".join(f"{code},{cells.get(code, '')}\n" for code in codes).encode())


def _figures(columns: Sequence[FigureColumn], codes: Sequence[str]) -> str:
    rows = (
        {"code": code, **{one.described.name: one.cells.get(code, "") for one in columns}}
        for code in codes
    )
    return table(("code", *(one.described.name for one in columns)), rows)


def _described_columns(columns: Sequence[FigureColumn], codes: Sequence[str]) -> str:
    rows = [
        {
            **_as_row(one.described),
            "municipalities_with_value": str(sum(bool(one.cells.get(code)) for code in codes)),
            "checksum": checksum_of_cells(one.cells, codes),
        }
        for one in columns
    ]
    return table(tuple(rows[0]), rows)


def _described_series(series: Sequence[FigureSeries]) -> str:
    rows = [
        {
            **_as_row(one.described),
            "first_year": str(min(one.by_year)),
            "last_year": str(max(one.by_year)),
        }
        for one in series
    ]
    names = tuple(rows[0]) if rows else ("name",)
    return table(names, rows)


def _as_row(described: Described) -> dict[str, str]:
    return {name: str(value) for name, value in asdict(described).items()}


def _series(one: FigureSeries, codes: Sequence[str]) -> str:
    years = range(min(one.by_year), max(one.by_year) + 1)
    rows = (
        {"code": code, **{str(year): one.by_year.get(year, {}).get(code, "") for year in years}}
        for code in codes
    )
    return table(("code", *map(str, years)), rows)


def _manifest(content: VintageContent, contents: Mapping[str, bytes]) -> bytes:
    manifest = {
        "format": FORMAT,
        "name": content.name,
        "files": {name: sha256(one) for name, one in contents.items()},
        "sources": content.sources,
        "vintages": content.vintages,
        "kpif_factor_2016_to_2024": content.kpif_factor_2016_to_2024,
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True)
    return f"{text}\n".encode()
