"""One measure computed in the real country, and the three municipalities that figures are for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from textwrap import indent

from impactcheck.arrays import LIKELY
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.effects.result import MeasureEffects
from impactcheck.engine.examination import examine
from impactcheck.reform.read import read_reform, reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook

DOROTEA, BJUV, STOCKHOLM = "2425", "1260", "0180"
THREE = (DOROTEA, BJUV, STOCKHOLM)
# 31 December 2024, and all of Sweden.
PEOPLE = {DOROTEA: 2_294, BJUV: 15_985, STOCKHOLM: 995_574}
SWEDEN = 10_587_710
# Compulsory school pupils by home municipality, 2022.
PUPILS = {DOROTEA: 232, BJUV: 1_873, STOCKHOLM: 91_439}
ALL_PUPILS = 1_107_548

HEAD = """\
format: impactcheck/1
id: prov
title: Prov
status: idea
date: 2026-01-01
prices: 2026
measures:
  m:
"""


@cache
def country() -> Country:
    return load_country(2024)


@cache
def rulebook() -> Rulebook:
    return load_rulebook()


def compute(measure: str) -> MeasureEffects:
    """The effects of one measure, written as in a reform file without its indentation."""
    loaded = reform_from_text(HEAD + indent(measure, "    "), "prov")
    return examine(loaded, country(), rulebook()).effects[0]


def compute_in(folder: Path, measure: str) -> MeasureEffects:
    """The same from a file, beside which the drafter's own figures lie."""
    path = folder / "prov.yaml"
    path.write_text(HEAD + indent(measure, "    "), encoding="utf-8")
    return examine(read_reform(path), country(), rulebook()).effects[0]


def at(code: str) -> int:
    return country().codes.index(code)


def likely(effects: MeasureEffects, name: str) -> dict[str, float]:
    """The likely figure of a series in the three municipalities."""
    row = effects.values(name)[LIKELY]
    return {code: float(row[at(code)]) for code in THREE}


def notes(effects: MeasureEffects) -> set[str]:
    return {note.key for note in effects.notes}
