"""The country's own tables on disk: where they lie, that they are unaltered, and their raw rows."""

from __future__ import annotations

import csv
import functools
import hashlib
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from impactcheck.problems import BadInput, Problem

DATA = Path(__file__).resolve().parent / "data"
WORDS = Path(__file__).resolve().parent / "words"
MANIFEST = "manifest.json"
FORMAT = "impactcheck-country/2"
VINTAGES_KEPT = 4
"""A drafter compares the newest figures with those of last year; more are read again."""

Row = dict[str, str]


@dataclass(frozen=True)
class Manifest:
    """What the tables in a folder are, and of when: a country owns the one it was read by.

    `name` is what a person calls the vintage; `files` holds the SHA-256 of each table, `checksum`
    that of the manifest itself; `sources` says who publishes each and `vintages` of which years it
    is. `kpif_factor_2016_to_2024` lifts kronor of 2016 to prices of 2024 (a factor, e.g. 1.28).
    Equal manifests are the same tables, so what is kept of a vintage is kept by its manifest: a
    folder may be renewed while we run.
    """

    directory: Path
    checksum: str
    name: str = field(compare=False)
    files: dict[str, str] = field(compare=False)
    sources: dict[str, dict[str, str]] = field(compare=False)
    vintages: dict[str, str] = field(compare=False)
    kpif_factor_2016_to_2024: float = field(compare=False)

    @property
    def newest_population_year(self) -> int:
        """The last year of the table of population: what a check uses when nobody says."""
        return int(self.vintages["population.csv"].rpartition("-")[-1])


def read_manifest(directory: Path = DATA) -> Manifest:
    """Read `manifest.json`; BadInput `data-missing` or `data-altered` if it is not usable."""
    content = _bytes(directory / MANIFEST)
    try:
        raw: dict[str, Any] = json.loads(content)
        manifest = Manifest(
            directory=directory,
            checksum=sha256(content),
            name=str(raw["name"]),
            files=dict(raw["files"]),
            sources=dict(raw["sources"]),
            vintages=dict(raw["vintages"]),
            kpif_factor_2016_to_2024=float(raw["kpif_factor_2016_to_2024"]),
        )
        _ = manifest.newest_population_year
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(_altered(MANIFEST, directory)) from error
    if raw.get("format") != FORMAT:
        told = {
            "file": str(directory / MANIFEST),
            "format": str(raw.get("format")),
            "known": FORMAT,
        }
        raise BadInput(Problem("vintage-format", {**told}))
    _SEEN[manifest.checksum] = manifest
    return manifest


_SEEN: dict[str, Manifest] = {}
"""The manifests read in this process by checksum: a report finds the outline of its own vintage."""


def manifest_of(checksum: str) -> Manifest:
    """The manifest with that checksum, if it was read in this process; else that of the program.

    What depends on it is only how a municipality is drawn: a saved assessment may be shown where
    its vintage is no longer held.
    """
    return _SEEN.get(checksum) or read_manifest()


def read_verified(name: str, manifest: Manifest) -> str:
    """Return the text of one table, only if its SHA-256 is that of the manifest; else BadInput."""
    content = _bytes(manifest.directory / name)
    if manifest.files.get(name) != sha256(content):
        raise BadInput(_altered(name, manifest.directory))
    return content.decode("utf-8")


def read_rows(name: str, manifest: Manifest) -> list[Row]:
    """Read the rows of one verified CSV table; every cell is text."""
    return list(csv.DictReader(io.StringIO(read_verified(name, manifest), newline="")))


@functools.cache
def read_words(name: str) -> tuple[Row, ...]:
    """Read the rows of one of the project's own tables of labels."""
    with (WORDS / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def sha256(content: bytes) -> str:
    """SHA-256 as lower-case hexadecimal text."""
    return hashlib.sha256(content).hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(_problem("missing", path.name, path.parent)) from error


def _altered(name: str, directory: Path) -> Problem:
    return _problem("altered", name, directory)


def _problem(what: str, name: str, directory: Path) -> Problem:
    """Of the program's own tables the remedy is to install again, of others to fetch them."""
    if directory == DATA:
        return Problem(f"data-{what}", {"file": name})
    return Problem(f"vintage-{what}", {"file": name, "folder": str(directory)})
