"""The table of existing grants on disk: verified against its manifest, one typed row a grant."""

from __future__ import annotations

import csv
import functools
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from impactcheck.country.tables import sha256
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.grants import Procedure
from impactcheck.yamlfile import parse_yaml

DATA = Path(__file__).resolve().parent / "data"
WORDS = Path(__file__).resolve().parent / "words"
MANIFEST = "manifest.json"
YEARS = ("2026",)
"""The years for which a table of grants is held."""

Row = dict[str, str]
DeadlineKind = Literal["opens", "closes", "report", "payment"]

ORDINARY = frozenset(
    {
        "grundskola",
        "socialtjanst",
        "forskola",
        "komvux",
        "aldreomsorg",
        "folkbibliotek",
        "lss",
        "val",
        "kulturskola",
        "alla kommuner",
    }
)
"""Activities that every municipality runs (our choice; the table does not say who runs what)."""


def stands_open(row: Row) -> bool:
    """State money for every municipality that runs the activity."""
    return row["funding"] == "state" and row["eligibility"] == "all"


def ordinary(row: Row) -> bool:
    """Whether nothing but ordinary activity is needed."""
    return row["activity"] in ORDINARY


@dataclass(frozen=True)
class Deadline:
    """A date that the source names; `year` is None where it comes back every year."""

    grant: str
    what: DeadlineKind
    month: int
    day: int
    year: int | None
    source_says: str


@dataclass(frozen=True)
class KnownGrant:
    """A grant that exists, as its source describes it; None means that the source is silent.

    `money` is an allocation as in a reform file, only where municipalities alone get the grant;
    `amount_kr` covers everyone who gets it, independent organisers included.
    """

    row: Row
    money: dict[str, Any] | None
    assumption: dict[str, str] | None
    deadlines: tuple[Deadline, ...]

    def __getitem__(self, column: str) -> str:
        return self.row[column]

    @property
    def id(self) -> str:
        return self.row["id"]

    @property
    def procedure(self) -> Procedure:
        return self.row["procedure"]  # type: ignore[return-value]

    def number(self, column: str) -> int | None:
        """A whole number of the row; None where the source is silent."""
        return int(self.row[column]) if self.row[column] else None

    def says_yes(self, column: str) -> bool:
        return self.row[column] == "yes"


@functools.cache
def known_grants(year: str = "2026", directory: Path = DATA) -> tuple[KnownGrant, ...]:
    """Every grant of the table, in its order.

    Raises BadInput `grants-year-unknown`, `data-missing` or `data-altered`.
    """
    if year not in YEARS:
        raise BadInput(Problem("grants-year-unknown", {"year": year, "known": ", ".join(YEARS)}))
    designs = _designs(f"designs_{year}.yaml", directory)
    deadlines = [
        Deadline(
            grant=row["grant"],
            what=row["what"],  # type: ignore[arg-type]
            month=int(row["month"]),
            day=int(row["day"]),
            year=int(row["year"]) if row["year"] else None,
            source_says=row["source_says"],
        )
        for row in _rows(f"deadlines_{year}.csv", directory)
    ]
    return tuple(
        KnownGrant(
            row=row,
            money=designs.get(row["id"], {}).get("money"),
            assumption=designs.get(row["id"], {}).get("assumption"),
            deadlines=tuple(one for one in deadlines if one.grant == row["id"]),
        )
        for row in _rows(f"grants_{year}.csv", directory)
    )


def grants_checksum(directory: Path = DATA) -> str:
    """SHA-256 of the manifest, which names that of every table."""
    return sha256(_bytes(MANIFEST, directory))


def _rows(name: str, directory: Path) -> list[Row]:
    return list(csv.DictReader(io.StringIO(_verified(name, directory), newline="")))


def _designs(name: str, directory: Path) -> dict[str, dict[str, Any]]:
    """What is known of each grant's money, by its id; read as every other YAML file is."""
    document = parse_yaml(_verified(name, directory), name)
    if document.problems or not isinstance(document.values, dict):
        raise BadInput(document.problems or [Problem("data-altered", {"file": name})])
    return document.values


def _verified(name: str, directory: Path) -> str:
    content = _bytes(name, directory)
    try:
        known = json.loads(_bytes(MANIFEST, directory))["files"].get(name)
    except (ValueError, KeyError, AttributeError):
        known = None
    if known != sha256(content):
        raise BadInput(Problem("data-altered", {"file": name}))
    return content.decode("utf-8")


def _bytes(name: str, directory: Path) -> bytes:
    try:
        return (directory / name).read_bytes()
    except OSError:
        raise BadInput(Problem("data-missing", {"file": name})) from None
