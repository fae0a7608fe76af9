"""A drafter's own figure per municipality: a CSV file with the columns `code` and `value`."""

from __future__ import annotations

import csv
import io
import math
import pathlib
import re
from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.yamlfile import read_text

HEADER = ("code", "value")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")


def read_weights(path: str | pathlib.Path, country_codes: Sequence[str]) -> Floats:
    """Figures in the order of `country_codes`, shape (len,), NaN where the file has none.

    Columns are separated by `;`, `,` or a tab; decimals by comma or point. Raises BadInput with
    every line that cannot be used: unknown, short or repeated codes, and values that are no
    number or negative.
    """
    name = str(path)
    text = read_text(path)
    first_line = text.partition("\n")[0]
    separator = next((mark for mark in (";", "\t") if mark in first_line), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        raise BadInput(Problem("weights-row", {}, Place(name, reader.line_num))) from error
    rows = [(line, cells) for line, cells in rows if any(cells)]
    if not rows:
        raise BadInput(Problem("file-empty", {"file": name}, Place(name)))
    header_line, header = rows[0]
    if tuple(cell.casefold() for cell in header) != HEADER:
        found = separator.join(header)[:60]
        raise BadInput(Problem("weights-header", {"value": found}, Place(name, header_line)))
    return _figures(rows[1:], name, country_codes)


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
    return _unknown_code(code, position) or _figure(code, written)


def _unknown_code(code: str, position: dict[str, int]) -> Problem | None:
    if code not in position:
        if f"0{code}" in position:
            return Problem("code-short", {"value": code, "meant": f"0{code}"})
        return Problem("municipality-code-unknown", {"value": code[:60], "suggestions": ""})
    return None


def _figure(code: str, written: str) -> float | Problem:
    if not written:
        return math.nan
    digits = _SPACES.sub("", written).replace("\u2212", "-")
    if not _NUMBER.fullmatch(digits):
        return Problem("number-unreadable", {"field": code, "value": written[:60]})
    figure = float(digits.replace(",", "."))
    if figure < 0 or not math.isfinite(figure):
        return Problem("amount-negative", {"field": code, "value": written[:60]})
    return figure
