"""Looking around: the sanction question, rules, archetypes, data, and one municipality."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response

from impactcheck.archetypes.overview import overview
from impactcheck.country.model import Column, Country, Group, Grouping
from impactcheck.engine.groups import groupings_of
from impactcheck.handbook.prose import RuleProse, rule_prose, sections
from impactcheck.language.catalogue import Language
from impactcheck.language.numbers import format_number, format_value
from impactcheck.language.problems import message
from impactcheck.problems import BadInput
from impactcheck.report.content.figures import Link
from impactcheck.report.content.redesign_words import RedesignWords
from impactcheck.web.pages import Reader
from impactcheck.web.site import Site, computed

NOT_FOUND, UNFIT = 404, 422
LONGEST_AMOUNT = 60
_WHOLE_FROM = 100.0


@dataclass(frozen=True)
class ColumnRow:
    """A column of the data: its label, unit, year and publisher, and a municipality's figure."""

    name: str
    label: str
    unit: str
    year: int
    publisher: str
    source: str
    value: str = ""


def add_reference_pages(app: FastAPI, site: Site) -> None:
    """Add the pages that need no draft."""
    _add_sanction(app, site)
    _add_rules(app, site)
    _add_country(app, site)


def _add_sanction(app: FastAPI, site: Site) -> None:
    @app.get("/sanction")
    async def sanction(request: Request, amount: str = "", reference: str = "") -> Response:
        reader = site.reader(request)
        return await computed(_sanction, site, reader, amount.strip(), reference)


def _sanction(site: Site, reader: Reader, amount: str, reference: str) -> Response:
    country = site.engine.country
    names = dict(zip(country.codes, country.names, strict=True))
    words = RedesignWords(reader.language, names)
    asked: dict[str, Any] = {
        "amount": amount,
        "reference": reference,
        "told": words,
        "problems": (),
    }
    if not amount:
        return site.shown("sanction", reader, answer=None, **asked)
    try:
        answer = site.engine.sanction(amount[:LONGEST_AMOUNT], reference or None)
    except BadInput as error:
        asked["problems"] = tuple(message(one, reader.language) for one in error.problems)
        return site.shown("sanction", reader, UNFIT, answer=None, **asked)
    return site.shown("sanction", reader, answer=answer, **asked)


def _add_rules(app: FastAPI, site: Site) -> None:
    @app.get("/rules")
    def rules(request: Request) -> Response:
        reader, book = site.reader(request), site.engine.rulebook
        all_rules = [rule_prose(one, book, reader.language) for one in book.rules]
        areas = {area: [one for one in all_rules if one.area == area] for area in _areas(all_rules)}
        return site.shown("rules", reader, areas=areas)

    @app.get("/rules/{code}")
    def rule(code: str, request: Request) -> Response:
        reader, book = site.reader(request), site.engine.rulebook
        for one in book.rules:
            if one.rule.id == code:
                prose = rule_prose(one, book, reader.language)
                basis = [Link(one.title, one.href or "") for one in prose.basis]
                told = [part for part in sections(prose) if part[0] != "basis" and part[1]]
                return site.shown("rule", reader, rule=prose, sections=told, basis=basis)
        return site.refusal(request.scope, NOT_FOUND, "refused-not-found")


def _areas(rules: list[RuleProse]) -> list[str]:
    return list(dict.fromkeys(one.area for one in rules))


def _add_country(app: FastAPI, site: Site) -> None:
    @app.get("/archetypes")
    def archetypes(request: Request) -> Response:
        reader, engine = site.reader(request), site.engine
        groupings = groupings_of(engine.country, engine.rulebook.splits)
        shown = overview(engine.country, groupings.values())
        members = {
            (grouping.id, group.id): _members(engine.country, group.members.nonzero()[0].tolist())
            for grouping in groupings.values()
            for group in grouping.groups
        }
        return site.shown(
            "archetypes", reader, groupings=shown, members=members, number=_number(reader.language)
        )

    @app.get("/data")
    def data(request: Request) -> Response:
        reader = site.reader(request)
        return site.shown("data", reader, rows=_columns(site.engine.country, reader.language))

    @app.get("/place/{code}")
    def place(code: str, request: Request) -> Response:
        reader, country = site.reader(request), site.engine.country
        if code not in country.codes:
            return site.refusal(request.scope, NOT_FOUND, "refused-not-found")
        at = country.codes.index(code)
        groupings = groupings_of(country, site.engine.rulebook.splits)
        groups = [
            (_label(grouping, reader.language), _label(group, reader.language))
            for grouping in groupings.values()
            for group in grouping.groups
            if group.members[at]
        ]
        return site.shown(
            "place",
            reader,
            title=country.names[at],
            code=code,
            county=country.counties[at],
            groups=groups,
            population=format_value(float(country.population[at]), "persons", reader.language),
            rows=_columns(country, reader.language, at),
        )


def _number(language: Language) -> Callable[[float], str]:
    return lambda value: format_number(value, language, 0)


def _members(country: Country, indices: list[int]) -> list[tuple[str, str]]:
    found = [(country.codes[index], country.names[index]) for index in indices]
    return sorted(found, key=lambda one: one[1].casefold())


def _label(named: Column | Group | Grouping, language: Language) -> str:
    return named.label_sv if language == "sv" else named.label_en


def _columns(country: Country, language: Language, at: int | None = None) -> list[ColumnRow]:
    rows = [
        ColumnRow(
            one.name,
            _label(one, language),
            one.unit,
            one.year,
            one.publisher,
            one.source_id,
            "" if at is None else _figure(float(one.values[at]), language),
        )
        for one in country.columns.values()
    ]
    return sorted(rows, key=lambda row: row.label.casefold())


def _figure(value: float, language: Language) -> str:
    whole = math.isfinite(value) and (abs(value) >= _WHOLE_FROM or value == round(value))
    return format_number(value, language, 0 if whole else 2)
