"""From a loaded reform to the effects of its measures, with errors placed in the reform file."""

from __future__ import annotations

from impactcheck.country.model import Country
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Assumptions, Setting
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.quantities import Range
from impactcheck.reform.read import LoadedReform, check_against_country, place
from impactcheck.rules.load import Rulebook
from impactcheck.rules.parameters import parameter_on

HOURLY_COST = "hourly_cost"
HOURS_PER_POST = "hours_per_post"
PRICE_RISE = "price_rise"


def setting_of(loaded: LoadedReform, country: Country, rulebook: Rulebook) -> Setting:
    """The country with the assumptions that hold on the reform's date."""
    day = loaded.reform.date
    wage = parameter_on(rulebook.parameters, HOURLY_COST, day).range
    year = parameter_on(rulebook.parameters, HOURS_PER_POST, day).value
    if wage is None or year is None:
        name = HOURLY_COST if wage is None else HOURS_PER_POST
        raise BadInput(Problem("parameter-required", {"name": name}))
    rise = parameter_on(rulebook.parameters, PRICE_RISE, day).value
    return Setting(country, Assumptions(Range.model_validate(wage), year, rise))


def effects_of_reform(
    loaded: LoadedReform, country: Country, rulebook: Rulebook
) -> tuple[Setting, tuple[MeasureEffects, ...]]:
    """Effects of every measure, or BadInput naming each design that cannot be computed."""
    check_against_country(loaded, country)
    setting = setting_of(loaded, country, rulebook)
    results: list[MeasureEffects] = []
    problems: list[Problem] = []
    for measure_id, measure in loaded.reform.measures.items():
        try:
            results.append(effects_of(measure_id, measure, setting))
        except ImpossibleDesignError as error:
            arguments: dict[str, str | int | float] = {"measure": measure_id, **error.arguments}
            problems.append(Problem(error.key, arguments, place(loaded, "measures", measure_id)))
    if problems:
        raise BadInput(problems)
    return setting, tuple(results)
