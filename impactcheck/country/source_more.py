"""What the builder reads besides the table of municipalities: newer columns, series, neighbours."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from impactcheck.country.tables import Row, read_words

NEIGHBOURS = "neighbours.json"
SERIES = "kolada_series/columns.csv"
SERIES_VALUES = "kolada_series/series_long.csv"
NET_INVESTMENT = "kolada_series/net_investment_derived.csv"
NET_INVESTMENT_SERIES = "net_investment"

Cells = dict[str, str]
"""The cell of each municipality by its code, as text."""


@dataclass(frozen=True)
class SeriesSource:
    """One figure year by year: `cells` by year, each by code; a missing cell is left out."""

    source_id: str
    name: str
    label_sv: str
    unit: str
    origin: str
    cells: Mapping[int, Cells]

    @property
    def latest(self) -> int:
        """The last year of the series."""
        return max(self.cells)


@dataclass(frozen=True)
class MoreColumn:
    """A column of a table of its own, with what is said of it in `more_columns.csv`."""

    words: Row
    cells: Cells


@dataclass(frozen=True)
class MoreSource:
    """Everything of this file, as read."""

    columns: tuple[MoreColumn, ...]
    series: tuple[SeriesSource, ...]
    neighbours: Mapping[str, list[str]]


def read_more(folder: Path) -> MoreSource:
    """Read the tables; an OSError, LookupError or ValueError where one is not as it should be."""
    columns = [
        MoreColumn(words, {row["code"]: row[words["source_column"]] for row in rows})
        for words in read_words("more_columns.csv")
        for rows in [_rows(folder / words["file"])]
    ]
    return MoreSource(
        columns=tuple(columns),
        series=(*_series(folder), _net_investment(folder)),
        neighbours=json.loads((folder / NEIGHBOURS).read_text(encoding="utf-8")),
    )


def more_comparisons(
    more: MoreSource, codes: list[str]
) -> Iterator[tuple[str, str, object, object]]:
    """File, what, expected and found, for all that is known of these tables beforehand."""
    for column in more.columns:
        name = column.words["source_column"]
        yield column.words["file"], name, codes, sorted(column.cells)
    known = set(codes)
    for series in more.series:
        strange = {code for cells in series.cells.values() for code in cells} - known
        yield SERIES_VALUES, series.source_id, [], sorted(strange)
    strangers = set(more.neighbours).union(*more.neighbours.values()) - known
    yield NEIGHBOURS, "codes", [], sorted(strangers)
    one_way = [
        f"{code}-{other}"
        for code, others in more.neighbours.items()
        for other in others
        if code not in more.neighbours.get(other, [])
    ]
    yield NEIGHBOURS, "one-way", [], one_way


def _series(folder: Path) -> list[SeriesSource]:
    words = {row["source_id"]: row for row in read_words("series.csv")}
    cells: dict[str, dict[int, Cells]] = {}
    for row in _rows(folder / SERIES_VALUES):
        by_year = cells.setdefault(row["kolada_id"], {})
        by_year.setdefault(int(row["year"]), {})[row["code"]] = row["value"]
    return [
        SeriesSource(
            source_id=row["kolada_id"],
            name=words[row["kolada_id"]]["name"],
            label_sv=row["name_sv"],
            unit=words[row["kolada_id"]]["unit"],
            origin="published",
            cells=cells[row["kolada_id"]],
        )
        for row in _rows(folder / SERIES)
    ]


def _net_investment(folder: Path) -> SeriesSource:
    """(Result + depreciation) / degree of self-financing, which no publisher gives as it stands."""
    cells: dict[int, Cells] = {}
    for row in _rows(folder / NET_INVESTMENT):
        cells.setdefault(int(row["year"]), {})[row["code"]] = row["net_investment_kr_inh_DERIVED"]
    return SeriesSource(
        source_id=NET_INVESTMENT_SERIES,
        name="net_investment_kr_inh",
        label_sv="Nettoinvesteringar, egen beräkning, kr/inv",
        unit="SEK per inhabitant",
        origin="derived",
        cells=cells,
    )


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
