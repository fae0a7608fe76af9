"""The setting of a reform and the effects of its measures, with errors placed in its file."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from impactcheck.country.model import Country
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Assumptions, Known, Setting
from impactcheck.kinds import measure_kinds
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.keys import own_figures
from impactcheck.reform.quantities import Range
from impactcheck.reform.read import LoadedReform, place
from impactcheck.rules.load import Rulebook
from impactcheck.rules.parameters import ParameterValue, parameter_on

HOURLY_COST = "hourly_cost"
HOURS_PER_POST = "hours_per_post"
PRICE_RISE = "price_rise"
PAYROLL_RATE = "payroll_rate"
YEARLY_INTEREST = "yearly_interest"
ADMINISTRATORS = "administrators_of_staff"


def setting_of(loaded: LoadedReform, country: Country, rulebook: Rulebook) -> Setting:
    """The country, the drafter's own figures, and the assumptions of the reform's date.

    Raises BadInput where a required parameter has no value, or a file of weights cannot be read.
    """
    day = loaded.reform.date
    with _told_at(place(loaded, "date")):
        wage = parameter_on(rulebook.parameters, HOURLY_COST, day).range
        year = parameter_on(rulebook.parameters, HOURS_PER_POST, day).value
    if wage is None or year is None:
        name = HOURLY_COST if wage is None else HOURS_PER_POST
        raise BadInput(Problem("parameter-required", {"name": name}))
    interest = _in_force(rulebook, YEARLY_INTEREST, day)
    payroll = _in_force(rulebook, PAYROLL_RATE, day)
    administrators = _in_force(rulebook, ADMINISTRATORS, day)
    assumptions = Assumptions(
        hourly_cost=Range.model_validate(wage),
        hours_per_post=year,
        price_rise=parameter_on(rulebook.parameters, PRICE_RISE, day).value,
        payroll_rate=None if payroll is None else payroll.value,
        payroll_source="" if payroll is None else rulebook.parameters[PAYROLL_RATE].reference.title,
        payroll_year=None if payroll is None else payroll.since.year,
        yearly_interest=None if interest is None else interest.value,
        supplement_prices=country.manifest.kpif_factor_2016_to_2024,
        administrators=None if administrators is None else administrators.value,
    )
    weights = own_figures(loaded.reform.measures, loaded.folder, country)
    kinds = {measure.kind for measure in loaded.reform.measures.values()}
    parameters = {
        name: known
        for kind in sorted(kinds)
        for name in measure_kinds()[kind].parameters
        if (known := _known(rulebook, name, day)) is not None
    }
    return Setting(country, assumptions, weights, parameters=parameters)


def _known(rulebook: Rulebook, name: str, day: datetime.date) -> Known | None:
    """A parameter that a kind of measure reads; None where it has no value on that day."""
    found = _in_force(rulebook, name, day)
    if found is None or found.range is None:
        return None
    title = rulebook.parameters[name].reference.title
    return Known(found.range, found.unit, title, found.since.year, found.assumption)


@contextlib.contextmanager
def _told_at(where: Place | None) -> Iterator[None]:
    """What is raised within says where in the file its cause stands: here, a date too early."""
    try:
        yield
    except BadInput as error:
        raise BadInput(replace(problem, place=where) for problem in error.problems) from error


def _in_force(rulebook: Rulebook, name: str, day: datetime.date) -> ParameterValue | None:
    """A parameter that only some designs need; None before its first day."""
    parameter = rulebook.parameters.get(name)
    if parameter is None or day < parameter.values[0].since:
        return None
    return parameter_on(rulebook.parameters, name, day)


def effects_of_measures(
    loaded: LoadedReform,
    setting: Setting,
    known: Mapping[str, MeasureEffects] = MappingProxyType({}),
) -> tuple[MeasureEffects, ...]:
    """Effects of every measure, or BadInput naming each design that cannot be computed.

    Those that are `known` by id are not computed again.
    """
    results: list[MeasureEffects] = []
    problems: list[Problem] = []
    for measure_id, measure in loaded.reform.measures.items():
        try:
            results.append(known.get(measure_id) or effects_of(measure_id, measure, setting))
        except ImpossibleDesignError as error:
            arguments: dict[str, str | int | float] = {"measure": measure_id, **error.arguments}
            problems.append(Problem(error.key, arguments, place(loaded, "measures", measure_id)))
    if problems:
        raise BadInput(problems)
    return tuple(results)
