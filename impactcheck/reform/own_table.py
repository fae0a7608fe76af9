"""A table of the drafter's own as rows of cells: what every such CSV file has in common."""

from __future__ import annotations

import csv
import io
import pathlib
from collections.abc import Sequence

from impactcheck.problems import BadInput, Place, Problem
from impactcheck.yamlfile import MAX_BYTES, read_text

Header = tuple[str, ...]
Row = tuple[int, list[str]]
"""The number of a line, and its cells without spaces around them."""


def read_table(
    path: str | pathlib.Path, headers: Sequence[Header], room: str, most: int = MAX_BYTES
) -> tuple[Header, list[Row]]:
    """The header that the file has, of those that it may have, and its other rows.

    Columns are separated by `;`, `,` or a tab, whichever the first line holds; empty rows are left
    out. Raises BadInput `<room>-row` where a row cannot be split and `<room>-header` where the
    first is none of `headers`, and as `read_text` does for a file of more than `most` bytes.
    """
    name = str(path)
    text = read_text(path, most)
    first_line = text.partition("\n")[0]
    separator = next((mark for mark in (";", "\t") if mark in first_line), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        raise BadInput(Problem(f"{room}-row", {}, Place(name, reader.line_num))) from error
    rows = [(line, cells) for line, cells in rows if any(cells)]
    if not rows:
        raise BadInput(Problem("file-empty", {"file": name}, Place(name)))
    header_line, cells = rows[0]
    header = tuple(cell.casefold() for cell in cells)
    if header not in headers:
        found = separator.join(cells)[:60]
        raise BadInput(Problem(f"{room}-header", {"value": found}, Place(name, header_line)))
    return header, rows[1:]
