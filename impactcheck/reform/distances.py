"""A drafter's own distances between municipalities, by road or in minutes, as a CSV file."""

from __future__ import annotations

import pathlib
from typing import ClassVar

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.model import Country
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.amounts import Text
from impactcheck.reform.own_table import read_table
from impactcheck.reform.parts import OwnFile
from impactcheck.reform.weights import figure, unknown_code

HEADER = ("from", "to", "km", "minutes")
MOST_BYTES = 5_000_000
"""A whole matrix of 290 municipalities has 84 100 rows."""
KM, MINUTES = range(2)


class DistancesFile(OwnFile):
    """A CSV with the columns `from`, `to` and `km`, and `minutes` where they are known.

    `from` and `to` are codes. A pair given in one direction holds in both; a municipality to itself
    is how far its inhabitants have to its centre.
    """

    read_by: ClassVar[str] = "impactcheck.reform.distances:distances_in"

    year: int
    source: Text


def distances_in(path: pathlib.Path, country: Country) -> Floats:
    """Kilometres and minutes between municipalities, shape (2, units, units), NaN where not given.

    Raises BadInput with every line that cannot be used.
    """
    header, rows = read_table(path, (HEADER, HEADER[:-1]), "distances", MOST_BYTES)
    position = {code: index for index, code in enumerate(country.codes)}
    found = np.full((2, len(country), len(country)), np.nan)
    problems: list[Problem] = []
    for line, cells in rows:
        read = _row(cells, len(header), position)
        if isinstance(read, Problem):
            problems.append(Problem(read.key, read.arguments, Place(str(path), line)))
        else:
            start, end, *figures = read
            found[: len(figures), int(start), int(end)] = figures
    if problems:
        raise BadInput(problems)
    other_way = found.transpose(0, 2, 1)
    return np.where(np.isnan(found), other_way, found)


def _row(cells: list[str], columns: int, position: dict[str, int]) -> list[float] | Problem:
    if len(cells) != columns:
        return Problem("distances-row")
    start, end, *written = cells
    unknown = unknown_code(start, position) or unknown_code(end, position)
    if unknown is not None:
        return unknown
    figures: list[float] = []
    for cell in written:
        number = figure(f"{start}–{end}", cell)
        if isinstance(number, Problem):
            return number
        figures.append(number)
    return [float(position[start]), float(position[end]), *figures]
