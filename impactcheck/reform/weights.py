"""A drafter's own figure per municipality: a CSV file with the columns `code` and `value`."""

from __future__ import annotations

import math
import pathlib
import re
from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.model import Country
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.own_table import read_table

HEADER = ("code", "value")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")


def read_weights(path: str | pathlib.Path, country_codes: Sequence[str]) -> Floats:
    """Figures in the order of `country_codes`, shape (len,), NaN where the file has none.

    Columns are separated by `;`, `,` or a tab; decimals by comma or point. Raises BadInput with
    every line that cannot be used: unknown, short or repeated codes, and values that are no
    number or negative.
    """
    _, rows = read_table(path, (HEADER,), "weights")
    return _figures(rows, str(path), country_codes)


def weights_in(path: pathlib.Path, country: Country) -> Floats:
    """The figures of a file in the order of the country's codes; errors as in `read_weights`."""
    return read_weights(path, country.codes)


def _figures(rows: list[tuple[int, list[str]]], name: str, country_codes: Sequence[str]) -> Floats:
    position = {code: index for index, code in enumerate(country_codes)}
    figures = np.full(len(country_codes), np.nan)
    problems: list[Problem] = []
    seen: dict[str, int] = {}
    for line, cells in rows:
        found = _row(cells, position)
        code = cells[0]
        if isinstance(found, Problem):
            problems.append(Problem(found.key, found.arguments, Place(name, line)))
        elif code in seen:
            arguments: dict[str, str | int | float] = {"value": code, "first_line": seen[code]}
            problems.append(Problem("weights-code-twice", arguments, Place(name, line)))
        else:
            seen[code] = line
            figures[position[code]] = found
    if problems:
        raise BadInput(problems)
    return figures


def _row(cells: list[str], position: dict[str, int]) -> float | Problem:
    if len(cells) != len(HEADER):
        return Problem("weights-row")
    code, written = cells
    return unknown_code(code, position) or figure(code, written)


def unknown_code(code: str, position: dict[str, int]) -> Problem | None:
    """What is wrong with a municipality's code; None where the country has it."""
    if code not in position:
        if f"0{code}" in position:
            return Problem("code-short", {"value": code, "meant": f"0{code}"})
        return Problem("municipality-code-unknown", {"value": code[:60], "suggestions": ""})
    return None


def figure(code: str, written: str) -> float | Problem:
    """The number in a cell of the row called `code`, NaN where nothing stands there."""
    if not written:
        return math.nan
    digits = _SPACES.sub("", written).replace("\u2212", "-")
    if not _NUMBER.fullmatch(digits):
        return Problem("number-unreadable", {"field": code, "value": written[:60]})
    number = float(digits.replace(",", "."))
    if number < 0 or not math.isfinite(number):
        return Problem("amount-negative", {"field": code, "value": written[:60]})
    return number
