"""SCB's statistical database through PxWebApi 2.0: tables, their variables, their cells.

Specified at https://github.com/PxTools/PxApiSpecs. `/config` tells the limits (150 000 cells and 30
questions in 10 seconds when this was written). A table comes as json-stat2: a flat list of cells,
or a mapping from place to cell, in the order of `id` and `size`; where a category stands in it is
said by `category.index` alone, never by the order of the keys.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from impactcheck.data.http import Source
from impactcheck.data.parts import in_parts
from impactcheck.problems import BadInput, Problem

ADDRESS = "https://statistikdatabasen.scb.se/api/v2"
LANGUAGE = ("lang", "sv")
FEWEST_CELLS = 1_000
_FORMAT = ("outputFormat", "json-stat2")

Choice = Mapping[str, Sequence[str]]
"""The codes asked for by variable."""


@dataclass(frozen=True)
class Limits:
    """How much one question may ask for, and how often one may ask."""

    cells: int
    calls: int
    seconds: float


@dataclass(frozen=True)
class Variable:
    """One dimension of a table: the label of each code, and whether a question may leave it out."""

    code: str
    label: str
    labels: Mapping[str, str]
    may_be_left_out: bool

    def codes_of(self, label: str) -> tuple[str, ...]:
        """The codes whose label is this one, whatever its case."""
        wanted = label.casefold()
        return tuple(code for code, said in self.labels.items() if said.casefold() == wanted)


@dataclass(frozen=True)
class Table:
    """What SCB says of a table; `units` are those of each code of the contents variable."""

    id: str
    title: str
    updated: str
    variables: Mapping[str, Variable]
    contents: str
    units: Mapping[str, str]
    region: str
    time: str


def asked_politely(source: Source) -> tuple[Source, Limits]:
    """The same source with the pause between questions that SCB asks for, and its limits.

    Raises BadInput as `Source.get`, and `source-garbled` where the limits are not told.
    """
    said = source.get("config")
    try:
        limits = Limits(
            int(said["maxDataCells"]), int(said["maxCallsPerTimeWindow"]), float(said["timeWindow"])
        )
        pause = limits.seconds / limits.calls
    except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise _garbled(source, f"config: {error}") from error
    if limits.cells < FEWEST_CELLS:
        raise _garbled(source, f"maxDataCells: {limits.cells}")
    source.manners = replace(source.manners, pause=max(source.manners.pause, pause))
    return source, limits


def find_table(source: Source, title: str) -> str:
    """The id of the one table with this beginning of its title.

    Raises BadInput `scb-table-missing` or `scb-table-ambiguous` with what was found, and as
    `Source.get`.
    """
    wanted, found = title.casefold(), dict[str, str]()
    page, pages = 1, 1
    while page <= pages:
        said = source.get(
            "tables",
            [LANGUAGE, ("query", title), ("pageNumber", str(page)), ("pageSize", "100")],
        )
        try:
            rows, pages = said["tables"], int(said["page"]["totalPages"])
            found |= {str(row["id"]): str(row["label"]) for row in rows}
        except (KeyError, TypeError, ValueError) as error:
            raise _garbled(source, f"tables: {error}") from error
        page += 1
    fitting = [one for one, label in found.items() if label.casefold().startswith(wanted)]
    if len(fitting) == 1:
        return fitting[0]
    key = "scb-table-ambiguous" if fitting else "scb-table-missing"
    known = "; ".join(f"{one} {label}" for one, label in sorted(found.items())[:10])
    raise BadInput(Problem(key, {"title": title, "found": known}))


def describe(source: Source, table: str) -> Table:
    """The variables of a table. Raises BadInput as `Source.get`, and `source-garbled`."""
    said = source.get(f"tables/{table}/metadata", [LANGUAGE])
    try:
        variables = {code: _variable(code, said["dimension"][code]) for code in said["id"]}
        role = said.get("role", {})
        contents = role.get("metric", ["ContentsCode"])[0]
        units = said["dimension"][contents]["category"].get("unit", {})
        return Table(
            id=table,
            title=str(said["label"]),
            updated=str(said.get("updated", "")),
            variables=variables,
            contents=contents,
            units={code: str(unit.get("base", "")) for code, unit in units.items()},
            region=_one(role.get("geo", []), variables, "Region"),
            time=_one(role.get("time", []), variables, "Tid"),
        )
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise _garbled(source, f"{table}: {error!r}") from error


def cells(
    source: Source, table: Table, choice: Choice, limits: Limits
) -> Iterator[tuple[dict[str, str], float]]:
    """Every cell with a number: its codes by variable, and the number.

    The question is split over regions so that none asks for more cells than SCB allows. Raises
    BadInput `scb-too-much` where one region alone is too much, `source-garbled` where the answer
    is not the table asked for, and as `Source.get`.
    """
    others = math.prod(len(codes) for code, codes in choice.items() if code != table.region)
    at_once = limits.cells // max(1, others)
    if at_once == 0:
        told: dict[str, str | int | float] = {"table": table.id, "cells": others}
        told["limit"] = limits.cells
        raise BadInput(Problem("scb-too-much", told))
    for regions in in_parts(choice[table.region], at_once):
        asked = {**choice, table.region: regions}
        selection = [
            {"variableCode": code, "valueCodes": list(codes)} for code, codes in asked.items()
        ]
        said = source.post(
            f"tables/{table.id}/data?{_FORMAT[0]}={_FORMAT[1]}&{LANGUAGE[0]}={LANGUAGE[1]}",
            {"selection": selection},
        )
        try:
            yield from _cells_of(said, asked)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _garbled(source, f"{table.id}: {error!r}") from error


def _cells_of(said: Any, asked: Choice) -> Iterator[tuple[dict[str, str], float]]:
    names, sizes = said["id"], said["size"]
    by_place = [_in_order(said["dimension"][name]["category"]["index"]) for name in names]
    if [len(one) for one in by_place] != list(sizes):
        raise ValueError(f"size {sizes}")
    for name, codes in zip(names, by_place, strict=True):
        if name in asked and set(codes) != set(asked[name]):
            raise ValueError(f"{name}: other codes than those asked for")
    values = said["value"]
    if isinstance(values, dict):
        filled = {int(place): value for place, value in values.items()}
        if any(not 0 <= place < math.prod(sizes) for place in filled):
            raise ValueError("value outside the table")
    elif len(values) == math.prod(sizes):
        filled = dict(enumerate(values))
    else:
        raise ValueError(f"{len(values)} values of {math.prod(sizes)}")
    for place, value in filled.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            continue
        at: dict[str, str] = {}
        left = place
        for name, known in zip(reversed(names), reversed(by_place), strict=True):
            left, here = divmod(left, len(known))
            at[name] = known[here]
        yield at, float(value)


def _in_order(index: Mapping[str, int] | Sequence[str]) -> list[str]:
    if isinstance(index, Mapping):
        codes = sorted(index, key=index.__getitem__)
        if sorted(index.values()) != list(range(len(codes))):
            raise ValueError(f"index {sorted(index.values())[:5]}")
        return codes
    return list(index)


def _variable(code: str, said: Mapping[str, Any]) -> Variable:
    category = said["category"]
    labels = category.get("label", {})
    return Variable(
        code=code,
        label=str(said.get("label", code)),
        labels={one: str(labels.get(one, one)) for one in _in_order(category["index"])},
        may_be_left_out=bool(said.get("extension", {}).get("elimination", False)),
    )


def _one(roles: Sequence[str], variables: Mapping[str, Variable], usual: str) -> str:
    return next((code for code in (*roles, usual) if code in variables), "")


def _garbled(source: Source, what: str) -> BadInput:
    told = {"name": source.name, "address": source.base, "reason": what}
    return BadInput(Problem("source-garbled", told))
