"""What a reform says about the country, held against the country as it is."""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pydantic import BaseModel

from impactcheck.annotations import members
from impactcheck.country.model import Country
from impactcheck.kinds import resolve
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.model import Reform
from impactcheck.reform.parts import HeldAgainstCountry, Only, OwnFile, WeightsFile
from impactcheck.suggestions import closest
from impactcheck.yamlfile import Document, Path

_MOST_SUGGESTED = 3


def country_problems(
    reform: Reform, document: Document, folder: pathlib.Path | None, country: Country
) -> list[Problem]:
    """Everything that the reform names and the country lacks."""
    found: list[Problem] = []
    for path, part in _parts(reform, ()):
        if isinstance(part, Only):
            found += _eligibility(part, path, document, country)
        if isinstance(part, OwnFile):
            found += _own_file(part, document.value_place(path), folder, country)
        found += _texts(part, path, document, country)
        for name, value in _columns(part):
            at = document.value_place((*path, name))
            if value not in country.columns:
                found.append(_unknown("column-unknown", value, country.columns, at))
            else:
                found += _negative(value, at, country)
    return found


def _parts(value: object, path: Path) -> Iterator[tuple[Path, BaseModel]]:
    if isinstance(value, BaseModel):
        yield path, value
        for name in type(value).model_fields:
            yield from _parts(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _parts(item, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _parts(item, (*path, index))


def _columns(part: BaseModel) -> Iterator[tuple[str, str]]:
    """The fields that hold a column where a file of weights might stand, by their type."""
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if isinstance(value, str) and any(
            member.type is WeightsFile for member in members(field.annotation)
        ):
            yield name, value


def _negative(column: str, at: Place, country: Country) -> Iterator[Problem]:
    """Money cannot be shared, nor units counted, by a figure that is below zero somewhere."""
    below = [
        name
        for name, value in zip(country.names, country.columns[column].values, strict=True)
        if value < 0
    ]
    if below:
        count = len(below)
        yield Problem("column-negative", {"value": column, "count": count, "name": below[0]}, at)


def _eligibility(only: Only, path: Path, document: Document, country: Country) -> Iterator[Problem]:
    listed: tuple[tuple[str, str, tuple[str, ...] | None, tuple[str, ...]], ...] = (
        ("codes", "municipality-code-unknown", only.codes, country.codes),
        ("groups", "skr-group-unknown", only.groups, country.skr_groups),
        ("counties", "county-unknown", only.counties, country.counties + country.county_codes),
    )
    for name, problem, items, known in listed:
        choices = sorted(set(known))
        for index, item in enumerate(items or ()):
            at = document.value_place((*path, name, index))
            if name == "codes":
                yield from _code(item, at, country)
            elif item not in choices:
                yield _unknown(problem, item, choices, at)
    for column in only.columns or {}:
        if column not in country.columns:
            at = document.key_place((*path, "columns", column))
            yield _unknown("column-unknown", column, country.columns, at)


def _code(code: str, at: Place, country: Country) -> Iterator[Problem]:
    if code in country.codes:
        return
    by_name = {name.casefold(): c for c, name in zip(country.codes, country.names, strict=True)}
    near = closest(code.casefold(), by_name)
    meant = [f"0{code}"] if f"0{code}" in country.codes else [by_name[name] for name in near]
    suggestions = ", ".join(f'"{one}"' for one in meant)
    yield Problem("municipality-code-unknown", {"value": code, "suggestions": suggestions}, at)


def _unknown(key: str, value: str, choices: Iterable[str], at: Place) -> Problem:
    suggestions = ", ".join(closest(value, choices, _MOST_SUGGESTED))
    return Problem(key, {"value": value, "suggestions": suggestions}, at)


def _texts(part: BaseModel, path: Path, document: Document, country: Country) -> Iterator[Problem]:
    """What a field says of the country in words of its own, by the check that its type names."""
    for name, field in type(part).model_fields.items():
        checks = [one for one in field.metadata if isinstance(one, HeldAgainstCountry)]
        given = getattr(part, name)
        if not checks or isinstance(given, OwnFile):
            continue
        for index, text in enumerate(given if isinstance(given, tuple) else (given,)):
            step = (index,) if isinstance(given, tuple) else ()
            problem: Problem | None = resolve(checks[0].check)(text, country)
            if problem is not None:
                yield replace(problem, place=document.value_place((*path, name, *step)))


def _own_file(
    own: OwnFile, at: Place, folder: pathlib.Path | None, country: Country
) -> list[Problem]:
    if folder is None:
        return [Problem("weights-no-folder", {"file": own.file}, at)]
    try:
        resolve(own.read_by)(folder / own.file, country)
    except BadInput as error:
        return [
            Problem(problem.key, problem.arguments, at)
            if problem.place is None or problem.place.line is None
            else problem
            for problem in error.problems
        ]
    return []
