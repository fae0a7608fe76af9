"""Offices as a drafter writes them: a row of text for each, in the reform file or in a CSV file.

A row is `place; days; form`: a municipality's code or name, or a latitude and a longitude; opening
days a week, 5 where nothing is said; and how the office is kept, `fixed` where nothing is said.
"""

from __future__ import annotations

import pathlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, get_args

import numpy as np
from pydantic import AfterValidator, Discriminator, Tag
from pydantic_core import PydanticCustomError

from impactcheck.arrays import Floats
from impactcheck.country.find import position
from impactcheck.country.model import Country
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.amounts import Text
from impactcheck.reform.own_table import read_table
from impactcheck.reform.parts import HeldAgainstCountry, OwnFile

Form = Literal["fixed", "mobile", "shared"]
FORMS: tuple[Form, ...] = get_args(Form)
HEADER = ("place", "days", "form")
EVERY_WORKDAY = 5.0
MOST_DAYS = 7.0
MUNICIPALITY, LATITUDE, LONGITUDE, DAYS, FORM = range(5)
"""The columns of offices as figures, shape (offices, 5); see `office_figures`."""

_POINT = re.compile(r"(-?\d{1,3}[.,]\d+) *[ ,/] *(-?\d{1,3}[.,]\d+)")
_DAYS = re.compile(r"(\d+(?:[.,]\d+)?)(?: *(?:dagar|dag|days|day))?")
_SWEDEN = ((54.5, 70.0), (10.0, 25.0))
"""Latitudes and longitudes that hold Sweden: two numbers that changed places lie outside."""
_SHOWN = 60


@dataclass(frozen=True)
class Office:
    """One row: where it is, as written, how many days a week it is open, and how it is kept."""

    place: str
    days: float = EVERY_WORKDAY
    form: Form = "fixed"

    @property
    def point(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees; None where the place is a municipality."""
        found = _POINT.fullmatch(self.place)
        if found is None:
            return None
        return float(found[1].replace(",", ".")), float(found[2].replace(",", "."))


def office(row: str) -> Office:
    """The office of a row. Raises PydanticCustomError for a row that cannot be read."""
    cells = [cell.strip() for cell in row.split(";")]
    place, days, form, *more = [*cells, "", ""][: max(3, len(cells))]
    if not place or any(more):
        raise _unreadable("office_row", row)
    if form and form.casefold() not in FORMS:
        raise PydanticCustomError(
            "office_form", "office-form", {"value": form[:_SHOWN], "expected": ", ".join(FORMS)}
        )
    if days and (found := _DAYS.fullmatch(days)) is None:
        raise _unreadable("office_days", days)
    open_days = float(found[1].replace(",", ".")) if days and found else EVERY_WORKDAY
    if not 0 < open_days <= MOST_DAYS:
        raise _unreadable("office_days", days)
    kept: Form = next((one for one in FORMS if one == form.casefold()), "fixed")
    made = Office(place, open_days, kept)
    if made.point is not None and not _inside(made.point):
        raise _unreadable("office_outside", place)
    return made


def _inside(point: tuple[float, float]) -> bool:
    return all(low <= value <= high for value, (low, high) in zip(point, _SWEDEN, strict=True))


def _unreadable(kind: str, value: str) -> PydanticCustomError:
    return PydanticCustomError(kind, kind.replace("_", "-"), {"value": value[:_SHOWN]})


def _readable(row: str) -> str:
    office(row)
    return row


class OfficesFile(OwnFile):
    """A CSV with the columns `place`, `days` and `form`, of which the last two may be left out."""

    read_by: ClassVar[str] = "impactcheck.reform.offices:offices_in"

    year: int
    source: Text


def unknown_place(row: str, country: Country) -> Problem | None:
    """What the country lacks of a row: a municipality of that code or name."""
    made = office(row)
    if made.point is None:
        try:
            position(country, made.place)
        except BadInput as error:
            return error.problems[0]
    return None


def _file_or_rows(value: object) -> str:
    return "file" if isinstance(value, dict | OfficesFile) else "rows"


OfficeRow = Annotated[Text, AfterValidator(_readable)]
Offices = Annotated[
    Annotated[tuple[OfficeRow, ...], Tag("rows")] | Annotated[OfficesFile, Tag("file")],
    Discriminator(_file_or_rows),
    HeldAgainstCountry("impactcheck.reform.offices:unknown_place"),
]
"""The offices at one time: rows, or a file of rows."""


def office_figures(rows: Iterable[str], country: Country) -> Floats:
    """Offices as figures, shape (offices, 5): its municipality's index, degrees, days, form.

    The index is NaN where coordinates are given; those of a municipality are its point. The form is
    an index into `FORMS`. Raises BadInput for a municipality that the country lacks.
    """
    made = [_figures(office(row), country) for row in rows]
    return np.array(made, dtype=np.float64).reshape(-1, FORM + 1)


def _figures(made: Office, country: Country) -> tuple[float, ...]:
    form = float(FORMS.index(made.form))
    if made.point is not None:
        return (np.nan, *made.point, made.days, form)
    at = position(country, made.place)
    return (float(at), country.latitude[at], country.longitude[at], made.days, form)


def offices_in(path: pathlib.Path, country: Country) -> Floats:
    """The offices of a file, as `office_figures`. Raises BadInput with every row it cannot use."""
    headers = tuple(HEADER[:count] for count in range(1, len(HEADER) + 1))
    header, rows = read_table(path, headers, "offices")
    found = list(_rows(rows, len(header), path, country))
    if problems := [one for one in found if isinstance(one, Problem)]:
        raise BadInput(problems)
    return office_figures((one for one in found if isinstance(one, str)), country)


def _rows(
    rows: list[tuple[int, list[str]]], columns: int, path: pathlib.Path, country: Country
) -> Iterator[str | Problem]:
    for line, cells in rows:
        at = Place(str(path), line)
        row = "; ".join(cells)
        if len(cells) > columns or any(";" in cell for cell in cells):
            yield Problem("offices-row", {}, at)
            continue
        try:
            unknown = unknown_place(row, country)
        except PydanticCustomError as error:
            yield Problem(error.message_template, {**(error.context or {}), "field": "place"}, at)
            continue
        yield row if unknown is None else Problem(unknown.key, unknown.arguments, at)
