"""What does this amount mean across the country? The sanction question, answered without a file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Literal

import numpy as np

from impactcheck.arrays import Floats, median_of
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import Redesign
from impactcheck.contract.sanction import SanctionAnswer, SanctionRow
from impactcheck.country.find import position
from impactcheck.country.model import Country
from impactcheck.engine.assess import assessment_of
from impactcheck.engine.examination import Examination, examine
from impactcheck.engine.groups import groupings_of
from impactcheck.problems import BadInput, Problem
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.propose import propose
from impactcheck.redesign.sanction_terms import terms_of
from impactcheck.redesign.trial import Assess, Trial
from impactcheck.reform.read import LoadedReform, reform_from_text
from impactcheck.reform.sanctions import Sanction
from impactcheck.rules.load import Rulebook

SCHEDULES = {
    "per-capita": "per_capita_scale",
    "bands": "population_bands",
    "power": "power_scale",
    "revenue": "revenue_share",
    "employees": "employee_scale",
}
"""Schedules by the name that a person writes."""
SHOWN = ("per-capita", "bands", "power")
STOCKHOLM = "0180"
LARGE = "100000-up"
MEASURE = "avgift"

Role = Literal["small", "median", "large", "stockholm", "reference"]


def sanction_answer(
    amount: str,
    country: Country,
    rulebook: Rulebook,
    *,
    assess: Assess = assessment_of,
    reference: str | None = None,
    schedules: Sequence[str] = SHOWN,
    statutory_maximum: str | None = None,
) -> SanctionAnswer:
    """The amount in a small, a median and a large municipality and in Stockholm, and schedules.

    `amount` and `statutory_maximum` as people write them; the schedules bring in the same sum, or
    give the amount in the municipality `reference` (name or code). Raises BadInput for an amount or
    a municipality that cannot be read, and for an amount above the statutory maximum.
    """
    at = None if reference is None else position(country, reference)
    loaded = _question(amount, statutory_maximum, country.population_year)
    examined = examine(loaded, country, rulebook)
    before = assess(examined)
    if not _fees(before).any():
        raise BadInput(Problem("sanction-zero", {"value": amount}))
    found = propose(
        loaded,
        country,
        rulebook,
        assess=assess,
        reference=at,
        before=before,
        names=frozenset(SCHEDULES[name] for name in schedules),
    )
    shown = sorted(
        found.redesigns, key=lambda one: [SCHEDULES[n] for n in schedules].index(one.name)
    )
    flat = _fees(before)
    fees = {one.name: _fees(assess(_read(one, country, rulebook))) for one in shown}
    trial = Trial(examined, before, Goal(), reference=at)
    terms = terms_of(trial, MEASURE)
    per_head = flat / country.population
    return SanctionAnswer(
        amount=Figure(value=float(flat.max()), unit="kr"),
        population_year=country.population_year,
        reference=None if at is None else country.codes[at],
        neutral=at is None,
        rows=tuple(
            _row(role, place, country, flat, fees)
            for role, place in _representatives(country, rulebook, at)
        ),
        times=Figure(value=float(per_head.max() / per_head.min()), unit="ratio"),
        floor=Figure(value=terms.floor, unit="kr"),
        cap=Figure(value=terms.cap, unit="kr"),
        limits_assumed=statutory_maximum is None,
        schedules=tuple(shown),
        not_found=found.not_found,
        frontier=found.frontier,
    )


def _question(amount: str, maximum: str | None, population_year: int) -> LoadedReform:
    """The amount as a reform, dated the first day after the population's year."""
    lines = [
        "format: impactcheck/1",
        "id: sanktion",
        "title: Sanktionsavgift",
        "status: idea",
        f"date: {population_year + 1}-01-01",
        f"prices: {population_year + 1}",
        f"measures: {{{MEASURE}: {{kind: sanction",
        f"amount: {json.dumps(amount, ensure_ascii=False)}",
    ]
    text = "\n".join(lines[:-1]) + f", {lines[-1]}"
    if maximum is not None:
        text += f", statutory_maximum: {json.dumps(maximum, ensure_ascii=False)}"
    try:
        loaded = reform_from_text(text + "}}\n", amount)
    except BadInput as wrong:
        raise BadInput(_as_asked(problem) for problem in wrong.problems) from wrong
    _refuse_above(loaded)
    return loaded


def _as_asked(problem: Problem) -> Problem:
    """The problem without a place in a file that the person has never seen."""
    if problem.key == "money-unreadable":
        return Problem("sum-unreadable", {"value": problem.arguments["value"]})
    field = str(problem.arguments.get("field", "")).rpartition(".")[-1]
    return Problem(problem.key, {**problem.arguments, "field": field})


def _refuse_above(loaded: LoadedReform) -> None:
    """No schedule can start from a fee that the law does not allow."""
    measure = loaded.reform.measures[MEASURE]
    assert isinstance(measure, Sanction)  # noqa: S101 - the question is one
    if measure.amount is None or measure.statutory_maximum is None:
        return
    amount, limit = measure.amount.high, measure.statutory_maximum.low
    if amount > limit:
        raise BadInput(Problem("sanction-above-maximum", {"amount": amount, "maximum": limit}))


def _read(one: Redesign, country: Country, rulebook: Rulebook) -> Examination:
    return examine(reform_from_text(one.reform_yaml, one.name), country, rulebook)


def _fees(version: Assessment) -> Floats:
    (measure,) = version.measures
    return -np.array(measure.effects["fee"].values, dtype=np.float64)


def _representatives(
    country: Country, rulebook: Rulebook, reference: int | None
) -> Iterator[tuple[Role, int]]:
    """Real municipalities: the smallest, that nearest the median, a large one, and Stockholm."""
    people = country.population
    chosen: dict[int, Role] = {}
    if reference is not None:
        chosen[reference] = "reference"
    large = groupings_of(country, rulebook.splits)["size_classes"].group(LARGE).medoid
    roles: tuple[tuple[Role, int | None], ...] = (
        ("small", int(np.argmin(people))),
        ("median", int(np.argmin(np.abs(people - median_of(people))))),
        ("large", large),
        ("stockholm", country.codes.index(STOCKHOLM)),
    )
    for role, place in roles:
        if place is not None:
            chosen.setdefault(place, role)
    for place in sorted(chosen, key=lambda index: float(people[index])):
        yield chosen[place], place


def _row(
    role: Role, place: int, country: Country, flat: Floats, fees: dict[str, Floats]
) -> SanctionRow:
    people = float(country.population[place])

    def per_head(kr: Floats) -> Figure:
        year = country.population_year
        return Figure(value=float(kr[place]) / people, unit="kr_per_inhabitant", year=year)

    return SanctionRow(
        role=role,
        municipality=country.codes[place],
        name=country.names[place],
        population=people,
        flat=Figure(value=float(flat[place]), unit="kr"),
        flat_per_inhabitant=per_head(flat),
        fees={name: Figure(value=float(kr[place]), unit="kr") for name, kr in fees.items()},
        fees_per_inhabitant={name: per_head(kr) for name, kr in fees.items()},
    )
