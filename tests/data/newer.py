"""Publishers that hold newer figures than the embedded vintage, for the tests of updates."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

from impactcheck.country.tables import read_manifest
from impactcheck.country.vintage_files import VintageContent
from impactcheck.data.content import content_of
from impactcheck.data.population import TABLE
from impactcheck.data.refresh import EQUALISATION, KOLADA
from tests.data.mirror import Mirror, dimension

TODAY = datetime.date(2026, 11, 24)
PUPILS, NET_COST = "pupils_1_9", "net_cost_kr_inh"


@cache
def embedded() -> VintageContent:
    return content_of(read_manifest(), "ny")


def codes() -> list[str]:
    return [row["code"] for row in embedded().municipalities]


def kolada_columns() -> dict[str, Any]:
    return {
        one.described.source_id: one
        for one in embedded().columns
        if one.described.publisher == KOLADA and one.described.origin == "published"
    }


def newer_publishers() -> Mirror:
    """Kolada with everything of the embedded vintage, and a year 2024 that is 3 % higher."""
    made = Mirror(page_rows=5_000)
    for kolada_id, column in kolada_columns().items():
        made.titles[kolada_id] = column.described.label_sv
        known = {code: float(cell) for code, cell in column.cells.items() if cell}
        made.values[kolada_id, column.described.year] = {**known, "0000": 1.0}
        made.values[kolada_id, 2024] = {code: value * 1.03 for code, value in known.items()}
    for number, asked in enumerate(EQUALISATION):
        made.titles[asked.id] = f"Utjämning {number}, kr/inv"
        made.values[asked.id, 2025] = dict.fromkeys(codes(), 100.0 + number)
    made.tables[TABLE] = population_table()
    return made


def population_table(factor: float = 1.001, last: int = 2026) -> dict[str, Any]:
    people = {row["code"]: float(row["2025"]) for row in embedded().population}
    return {
        "label": "Folkmängden efter region, civilstånd, ålder och kön",
        "id": ["Region", "Kon", "ContentsCode", "Tid"],
        "role": {"metric": ["ContentsCode"], "time": ["Tid"], "geo": ["Region"]},
        "dimension": {
            "Region": dimension("region", dict.fromkeys(["00", *people], "x")),
            "Kon": dimension("kön", {"1": "män", "2": "kvinnor"}),
            "ContentsCode": dimension("innehåll", {"A": "Folkökning", "B": "Folkmängd"}, "antal"),
            "Tid": dimension("år", {str(year): str(year) for year in range(2020, last + 1)}),
        },
        "cells": lambda at: round(people[at["Region"]] * factor / 2),
    }


def id_of(column: str) -> str:
    return next(one for one, known in kolada_columns().items() if known.described.name == column)
