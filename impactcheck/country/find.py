"""Finding a municipality or a column by what a person wrote, with a suggestion when it fails."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from impactcheck.country.model import Column, Country
from impactcheck.problems import BadInput, Problem

_SUGGESTIONS = 3
_LIKENESS = 60.0


def position(country: Country, name_or_code: str) -> int:
    """Index of the municipality with this code, or with this name whatever the case.

    å, ä and ö are letters of their own: Habo is not Håbo. Raises BadInput `municipality-unknown`
    with the arguments `value` and `suggestions` (up to three names, comma-separated, or empty).
    """
    wanted = _comparable(name_or_code)
    for index, code in enumerate(country.codes):
        if code == wanted:
            return index
    for index, name in enumerate(country.names):
        if _comparable(name) == wanted:
            return index
    candidates = country.codes if wanted.isdigit() else country.names
    raise BadInput(unknown("municipality-unknown", name_or_code, candidates))


def column(country: Country, name: str) -> Column:
    """Return the column with exactly this name; else BadInput `column-unknown` as above."""
    found = country.columns.get(name)
    if found is None:
        raise BadInput(unknown("column-unknown", name, country.columns))
    return found


def _comparable(text: str) -> str:
    """Lower case, composed: å typed as `a` with a ring is the letter å."""
    return unicodedata.normalize("NFC", text).strip().casefold()


def unknown(key: str, value: str, candidates: Iterable[str]) -> Problem:
    """A problem that names what was written and up to three near names."""
    from rapidfuzz import fuzz

    wanted = _comparable(value)
    ranked = sorted((-fuzz.ratio(wanted, _comparable(name)), name) for name in candidates)
    close = [name for likeness, name in ranked if -likeness >= _LIKENESS]
    return Problem(key, {"value": value, "suggestions": ", ".join(close[:_SUGGESTIONS])})
