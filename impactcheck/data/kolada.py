"""Kolada's interface, version 3: key figures, their descriptions, and their values by year.

Documented at https://api.kolada.se/v3/docs. At most 25 ids stand in one part of an address; an
answer is a page of rows with the address of the next. A row holds a value for women, men and all
(gender K, M, T), each of which may be missing, withdrawn (`isdeleted`) or without a number.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from impactcheck.data.http import Source
from impactcheck.data.parts import in_parts
from impactcheck.problems import BadInput, Problem

ADDRESS = "https://api.kolada.se/v3"
MOST_IDS = 25
PER_PAGE = 5_000
MOST_PAGES = 10_000
"""A circle of next pages is found before this."""
ALL = "T"
OF_MUNICIPALITIES = frozenset({"K", "A"})

Values = dict[str, float]
"""A number by municipality code; a municipality without one is absent."""


@dataclass(frozen=True)
class KeyFigure:
    """What Kolada says of one: `kind` is K (municipalities), L (regions) or A (both)."""

    id: str
    title: str
    description: str
    kind: str


def key_figures(source: Source, ids: Iterable[str]) -> dict[str, KeyFigure]:
    """The description of each key figure.

    Raises BadInput `kolada-unknown` with all ids that Kolada does not have, `kolada-not-municipal`
    for those of regions alone, and as `Source.get`.
    """
    wanted = tuple(dict.fromkeys(ids))
    found: dict[str, KeyFigure] = {}
    for some in in_parts(wanted, MOST_IDS):
        for row in _rows(source, f"kpi/{','.join(some)}"):
            figure = KeyFigure(
                _text(row, "id"),
                _text(row, "title"),
                str(row.get("description") or ""),
                str(row.get("municipality_type") or "K"),
            )
            found[figure.id] = figure
    unknown = [one for one in wanted if one not in found]
    if unknown:
        raise BadInput(Problem("kolada-unknown", {"ids": ", ".join(unknown)}))
    elsewhere = [one for one in wanted if found[one].kind not in OF_MUNICIPALITIES]
    if elsewhere:
        raise BadInput(Problem("kolada-not-municipal", {"ids": ", ".join(elsewhere)}))
    return found


def values_by_year(
    source: Source, ids: Sequence[str], years: Sequence[int], codes: frozenset[str]
) -> dict[tuple[str, int], Values]:
    """The value of each key figure for each year and municipality, men and women together.

    Only municipalities in `codes` are kept: Kolada answers with regions and the country as well.
    A value that is withdrawn, or has no number, is absent. Raises BadInput `source-garbled` where
    rows are not as documented or contradict each other, and as `Source.get`.
    """
    found: dict[tuple[str, int], Values] = {}
    for some in in_parts(dict.fromkeys(ids), MOST_IDS):
        for period in in_parts(sorted(set(years)), MOST_IDS):
            address = f"data/kpi/{','.join(some)}/year/{','.join(map(str, period))}"
            for row in _rows(source, address):
                _take(source, row, codes, found)
    return found


def _take(
    source: Source,
    row: dict[str, Any],
    codes: frozenset[str],
    found: dict[tuple[str, int], Values],
) -> None:
    code = _text(row, "municipality")
    if code not in codes:
        return
    value = _value(row)
    if value is None:
        return
    try:
        place = (_text(row, "kpi"), int(row["period"]))
    except (KeyError, TypeError, ValueError) as error:
        raise _garbled(source, f"period: {row.get('period')!r}") from error
    values = found.setdefault(place, {})
    if values.setdefault(code, value) != value:
        raise _garbled(source, f"{place[0]} {place[1]} {code}: {values[code]} and {value}")


def _value(row: dict[str, Any]) -> float | None:
    """The number for all, whatever the order of the genders."""
    entries = row.get("values")
    if not isinstance(entries, list):
        return None
    for entry in entries:
        if isinstance(entry, dict) and entry.get("gender") == ALL:
            value = entry.get("value")
            if entry.get("isdeleted") or isinstance(value, bool):
                return None
            if isinstance(value, int | float) and math.isfinite(value):
                return float(value)
    return None


def _rows(source: Source, address: str) -> Iterator[dict[str, Any]]:
    page = source.get(address, [("per_page", str(PER_PAGE))])
    seen: set[str] = set()
    for _ in range(MOST_PAGES):
        rows = page.get("values") if isinstance(page, dict) else None
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise _garbled(source, f"{address}: values")
        yield from rows
        following = page.get("next_url")
        if not following:
            return
        if not isinstance(following, str) or following in seen:
            raise _garbled(source, f"next_url: {following!r}")
        seen.add(following)
        page = source.follow(following)
    raise _garbled(source, f"{address}: > {MOST_PAGES}")


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _garbled(source: Source, what: str) -> BadInput:
    told = {"name": source.name, "address": source.base, "reason": what}
    return BadInput(Problem("source-garbled", told))
