"""Whether a vintage is what its manifest says: every file, every column, every municipality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from impactcheck.country.load import load_country
from impactcheck.country.tables import Manifest, read_manifest, read_rows, read_verified
from impactcheck.country.vintage_files import checksum_of_cells
from impactcheck.country.vintages import refuse_other_municipalities
from impactcheck.problems import BadInput, Problem

_NAMED = 5


def verify_vintage(folder: Path) -> list[Problem]:
    """Everything that is wrong with the vintage in a folder; empty where it is whole.

    Checksums of files and columns, the 290 municipalities once each and in every table, no unknown
    code, as many figures in each column as are said, and figures that can be read as numbers.
    """
    try:
        manifest = read_manifest(folder)
    except BadInput as error:
        return list(error.problems)
    damaged = [problem for name in manifest.files for problem in _of_file(name, manifest)]
    if damaged:
        return damaged
    found = [*_of_codes(manifest), *_of_columns(manifest)]
    if found:
        return found
    try:
        country = load_country(directory=folder)
        refuse_other_municipalities(country.codes, manifest)
    except BadInput as error:
        return list(error.problems)
    except (ValueError, LookupError) as error:
        told = {"file": str(error), "folder": str(folder)}
        return [Problem("vintage-altered", {**told})]
    return []


def _of_file(name: str, manifest: Manifest) -> Iterator[Problem]:
    try:
        read_verified(name, manifest)
    except BadInput as error:
        yield from error.problems


def _of_codes(manifest: Manifest) -> Iterator[Problem]:
    codes = [row["code"] for row in read_rows("municipalities.csv", manifest)]
    repeated = sorted(code for code, count in Counter(codes).items() if count > 1)
    if repeated:
        told = {"vintage": manifest.name, "codes": ", ".join(repeated[:_NAMED])}
        yield Problem("vintage-code-repeated", {**told})


def _of_columns(manifest: Manifest) -> Iterator[Problem]:
    codes = [row["code"] for row in read_rows("municipalities.csv", manifest)]
    figures = read_rows("figures.csv", manifest)
    for row in read_rows("columns.csv", manifest):
        cells = {each["code"]: each.get(row["name"], "") for each in figures}
        if checksum_of_cells(cells, codes) != row["checksum"]:
            told = {"column": row["name"], "vintage": manifest.name}
            yield Problem("vintage-column-altered", {**told})
