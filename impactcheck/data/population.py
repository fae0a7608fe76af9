"""The population of every municipality on 31 December, from SCB's table of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from impactcheck.country.vintage_files import VintageContent
from impactcheck.data.http import Source
from impactcheck.data.judge import missing, named
from impactcheck.data.scb import Table, asked_politely, cells, describe
from impactcheck.problems import BadInput, Problem

TABLE = "TAB638"
"""Folkmängden efter region, civilstånd, ålder och kön, from 1968."""
CONTENTS = "Folkmängd"
LEAP_OF_ALL = 0.03
LEAP_OF_ONE = 0.2
"""Parts of the population before, between two years that follow each other.

The largest of 1994–2025 were 1.5 % for the country (2016) and under 10 % for a municipality.
"""


@dataclass(frozen=True)
class Counted:
    """The years that were added, and the sum of the newest."""

    years: tuple[int, ...]
    inhabitants: int


def counted(content: VintageContent, source: Source) -> tuple[VintageContent, Counted]:
    """The vintage with the years of population that SCB has and it lacks.

    Raises BadInput `data-municipalities-missing`, `data-population-leap`,
    `data-leap-of-one`, `scb-table-changed` where the table is not what it was, and as the client
    does.
    """
    polite, limits = asked_politely(source)
    table = describe(polite, TABLE)
    newest = max(int(name) for name in content.population[0] if name != "code")
    years = sorted(
        int(one) for one in _codes(table, table.time) if one.isdecimal() and int(one) > newest
    )
    sums = {code: int(float(row[str(newest)])) for code, row in _by_code(content).items()}
    if not years:
        return content, Counted((), sum(sums.values()))
    choice = {
        table.region: list(sums),
        table.contents: [_contents(table)],
        table.time: [str(year) for year in years],
    }
    choice |= {
        code: list(variable.labels)
        for code, variable in table.variables.items()
        if code not in choice and not variable.may_be_left_out
    }
    found: dict[int, dict[str, int]] = {year: {} for year in years}
    for at, value in cells(polite, table, choice, limits):
        year, code = int(at[table.time]), at[table.region]
        found[year][code] = found[year].get(code, 0) + round(value)
    names = {row["code"]: row["name"] for row in content.municipalities}
    before = sums
    for year in years:
        _refuse_unlikely(year, before, found[year], names)
        before = found[year]
    rows = [
        {**row, **{str(year): str(found[year][code]) for year in years}}
        for code, row in _by_code(content).items()
    ]
    first = min(int(name) for name in content.population[0] if name != "code")
    vintages = {**content.vintages, "population.csv": f"{first}-{years[-1]}"}
    longer = replace(content, population=rows, vintages=vintages)
    return longer, Counted(tuple(years), sum(before.values()))


def _by_code(content: VintageContent) -> dict[str, dict[str, str]]:
    return {row["code"]: dict(row) for row in content.population}


def _codes(table: Table, variable: str) -> tuple[str, ...]:
    if variable not in table.variables:
        raise _changed(table)
    return tuple(table.variables[variable].labels)


def _contents(table: Table) -> str:
    codes = table.variables[table.contents].codes_of(CONTENTS)
    if len(codes) != 1 or table.region not in table.variables:
        raise _changed(table)
    return codes[0]


def _changed(table: Table) -> BadInput:
    return BadInput(Problem("scb-table-changed", {"table": table.id, "title": table.title}))


def _refuse_unlikely(
    year: int, before: Mapping[str, int], after: Mapping[str, int], names: Mapping[str, str]
) -> None:
    column = f"population {year}"
    if set(after) != set(before):
        raise BadInput(missing(column, {code: float(n) for code, n in after.items()}, names))
    total, now = sum(before.values()), sum(after.values())
    if abs(now - total) > LEAP_OF_ALL * total:
        raise BadInput(Problem("data-leap", {"column": column, "before": total, "after": now}))
    far = [
        names[one] for one in before if abs(after[one] - before[one]) > LEAP_OF_ONE * before[one]
    ]
    if far:
        raise BadInput(named("data-leap-of-one", column, far))
