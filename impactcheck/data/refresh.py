"""A newer vintage of an old one: every figure of Kolada's in its newest complete year."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from impactcheck.country.vintage_files import Cells, Described, FigureColumn, VintageContent
from impactcheck.data.http import Source
from impactcheck.data.judge import enough, missing, no_leap, same_unit
from impactcheck.data.kolada import KeyFigure, Values, key_figures, values_by_year
from impactcheck.problems import BadInput, Problem

KOLADA = "RKA (Kolada)"
PUBLISHED = "published"
LICENCE = "kolada"

Fetched = Mapping[tuple[str, int], Values]


@dataclass(frozen=True)
class Change:
    """What became of one figure: its year before (None: it is new) and after.

    `waiting` is a newer year that is not complete, with the number of municipalities that have a
    figure in it; None where there is none.
    """

    column: str
    before: int | None
    after: int
    waiting: tuple[int, int] | None = None


@dataclass(frozen=True)
class Asked:
    """A figure to add that the vintage does not hold; the newest complete year if none is named."""

    id: str
    name: str
    year: int | None = None


EQUALISATION = (
    Asked("N00011", "income_equalisation_kr_inh"),
    Asked("N00012", "cost_equalisation_kr_inh"),
    Asked("N00019", "structural_grant_kr_inh"),
    Asked("N00100", "structural_cost_kr_inh"),
)
"""Outcome of the equalisation system and structural cost: fetched with every update."""


def refreshed(
    content: VintageContent,
    source: Source,
    today: datetime.date,
    *,
    more: Sequence[Asked] = (),
    only_more: bool = False,
    accepted: Iterable[str] = (),
) -> tuple[VintageContent, tuple[Change, ...]]:
    """The vintage with Kolada's newest complete figures, and those of `more` beside them.

    With `only_more` the others stay as they are. Raises BadInput with everything that speaks
    against the new figures at once (see `impactcheck.data.judge`), and as the client does; columns
    in `accepted` are taken whatever their unit or leap.
    """
    ours = {
        one.described.source_id: one
        for one in content.columns
        if one.described.publisher == KOLADA and one.described.origin == PUBLISHED
    }
    kept = {} if only_more else ours
    new = {one.id: one for one in more}
    ids = tuple(dict.fromkeys((*kept, *new)))
    names = {row["code"]: row["name"] for row in content.municipalities}
    told = key_figures(source, ids)
    first = min((ours[one].described.year for one in ids if one in ours), default=today.year - 5)
    asked_years = [one.year for one in more if one.year is not None]
    years = range(min([first, *asked_years]), today.year + 1)
    fetched = values_by_year(source, ids, years, frozenset(names))
    problems: list[Problem] = []
    changes: list[Change] = []
    columns = {one.described.name: one for one in content.columns}
    for one in ids:
        old = ours.get(one)
        made, change, found = _figure(
            one, new.get(one), old, told[one], fetched, names, today, frozenset(accepted)
        )
        problems += found
        if made is not None and change is not None:
            columns[made.described.name] = made
            changes.append(change)
    if problems:
        raise BadInput(problems)
    series = [
        replace(one, by_year=_longer(one.by_year, one.described.source_id, fetched))
        if one.described.source_id in kept
        else one
        for one in content.series
    ]
    described = {one.described.source_id: max(one.by_year) for one in series}
    series = [
        replace(one, described=replace(one.described, year=described[one.described.source_id]))
        for one in series
    ]
    return _dated(replace(content, columns=list(columns.values()), series=series)), tuple(changes)


def _figure(
    kolada_id: str,
    asked: Asked | None,
    old: FigureColumn | None,
    told: KeyFigure,
    fetched: Fetched,
    names: Mapping[str, str],
    today: datetime.date,
    accepted: frozenset[str],
) -> tuple[FigureColumn | None, Change | None, list[Problem]]:
    name = old.described.name if old is not None else (asked.name if asked else kolada_id)
    before = {} if old is None else _numbers(old.cells)
    by_year = {year: values for (one, year), values in fetched.items() if one == kolada_id}
    wanted = None if asked is None else asked.year
    year, waiting = _newest(by_year, before, len(names), wanted, old)
    if year is None:
        fullest = max(by_year.values(), key=len, default={})
        return None, None, [missing(name, fullest, names)]
    values = by_year[year]
    problems: list[Problem] = []
    if old is not None and name not in accepted:
        problems += same_unit(name, old.described.label_sv, told.title)
        problems += no_leap(name, before, values, names)
    described = Described(
        name=name,
        label_sv=told.title if old is None else old.described.label_sv,
        label_en=told.title if old is None else old.described.label_en,
        unit=told.title if old is None else old.described.unit,
        year=year,
        publisher=KOLADA,
        source_id=kolada_id,
        licence=LICENCE,
        retrieved=today.isoformat(),
    )
    change = Change(name, None if old is None else old.described.year, year, waiting)
    return FigureColumn(described, _cells(values)), change, problems


def _newest(
    by_year: Mapping[int, Values],
    before: Values,
    municipalities: int,
    wanted: int | None,
    old: FigureColumn | None,
) -> tuple[int | None, tuple[int, int] | None]:
    """The newest complete year (or the one wanted), and the newest incomplete one after it."""
    if wanted is not None:
        return (wanted if by_year.get(wanted) else None), None
    least: Callable[[Values], bool] = lambda values: enough(  # noqa: E731
        values, before or dict.fromkeys(map(str, range(municipalities)), 0.0), municipalities
    )
    complete = [
        year
        for year, values in by_year.items()
        if least(values) and (old is None or year >= old.described.year)
    ]
    if not complete:
        return None, None
    newest = max(complete)
    later = [(year, len(values)) for year, values in by_year.items() if year > newest and values]
    return newest, max(later, default=None)


def _longer(by_year: Mapping[int, Cells], source_id: str, fetched: Fetched) -> dict[int, Cells]:
    """The series with the years fetched; a gap between is left empty by the writer."""
    fresh = {
        year: _cells(values)
        for (one, year), values in fetched.items()
        if one == source_id and values and year > max(by_year)
    }
    return {**by_year, **fresh}


def _dated(content: VintageContent) -> VintageContent:
    years = [one.described.year for one in content.columns]
    vintages = {**content.vintages, "figures.csv": f"{min(years)}-{max(years)}"}
    return replace(content, vintages=vintages)


def _numbers(cells: Cells) -> Values:
    return {code: float(cell) for code, cell in cells.items() if cell}


def _cells(values: Values) -> dict[str, str]:
    return {code: repr(value) for code, value in values.items()}
