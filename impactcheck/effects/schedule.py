"""The fee per decision that a sanction's schedule gives each municipality, with its arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE, Floats, drawn, median_of, named
from impactcheck.effects import scales
from impactcheck.effects.bands import amounts_by_band
from impactcheck.effects.result import Note, Origin, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.quantities import Range
from impactcheck.reform.sanctions import (
    BandScale,
    ContractScale,
    EmployeeScale,
    GainScale,
    PerInhabitantScale,
    PopulationScale,
    RevenueScale,
    Sanction,
)

EMPLOYEES = "employees_fte"
TAX, GRANTS = "tax_revenue_kr_inh", "grants_and_equalisation_kr_inh"
ZERO = Range.exactly(0.0)


@dataclass(frozen=True, eq=False)
class Scheduled:
    """Positive kronor per decision (cases, units); the favourable case has the lowest fee.

    `own_sum` tells that the schedule makes its sum itself and does not scale an amount.
    """

    fee: Floats
    own_sum: bool
    steps: list[Step] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    columns: tuple[str, ...] = ()


def scheduled(setting: Setting, measure: Sanction, amount: Range) -> Scheduled:
    """What `amount` becomes by the measure's schedule; flat without one."""
    found = _by_scale(setting, measure, amount)
    fee, steps = found.fee, found.steps
    scale = measure.scale
    if scale is not None and not isinstance(scale, EmployeeScale):
        for name, limit in (("floor", scale.floor), ("cap", scale.cap)):
            if limit is not None:
                ends = setting.over(limit, "low")
                is_floor = name == "floor"
                fee = scales.within(fee, ends if is_floor else None, None if is_floor else ends)
                steps.append(_step(f"fee_{name}", fee, f"fee-{name}", "reform"))
    if found.own_sum:
        low = None if measure.minimum is None else setting.over(measure.minimum, "low")
        high = None if measure.maximum is None else setting.over(measure.maximum, "low")
        fee = scales.within(fee, low, high)
    return Scheduled(fee, found.own_sum, steps, found.notes, found.columns)


def _step(name: str, fee: Floats, formula: str, origin: Origin = "computed") -> Step:
    return Step(name, "kr", -fee, origin, formula)


def _by_scale(setting: Setting, measure: Sanction, amount: Range) -> Scheduled:
    match measure.scale:
        case None:
            fee = setting.rows(setting.over(amount, "low"))
            found = Scheduled(fee, False, [_step("scaled", fee, "scale-none", "reform")])
        case PopulationScale() as scale:
            found = _population(setting, scale, amount)
        case PerInhabitantScale() as scale:
            rate = setting.over(scale.per_inhabitant, "low")
            fee = scales.by_inhabitants(rate, setting.country.population)
            price = setting.given_step("price_per_inhabitant", "kr", scale.per_inhabitant)
            found = _own(fee, "scale-inhabitants", [price, _people(setting)])
        case BandScale() as scale:
            found = _bands(setting, scale, amount)
        case EmployeeScale() as scale:
            found = _employees(setting, measure, scale)
        case RevenueScale() as scale:
            found = _revenue(setting, scale)
        case ContractScale() as scale:
            share, value = setting.over(scale.share, "low"), setting.over(scale.value, "low")
            fee = setting.rows(scales.by_contract_value(share, value))
            terms = [
                setting.given_step("fee_share", "share", scale.share),
                setting.given_step("contract_value", "kr", scale.value),
            ]
            found = _own(fee, "scale-contract", terms)
        case GainScale() as scale:
            parts = (scale.gain, scale.periods, scale.mark_up)
            gain, periods, mark_up = (setting.over(part, "low") for part in parts)
            fee = setting.rows(scales.by_gain(gain, periods, mark_up))
            terms = [
                setting.given_step("gain", "kr", scale.gain),
                setting.given_step("periods", "count", scale.periods),
                setting.given_step("mark_up", "share", scale.mark_up),
            ]
            found = _own(fee, "scale-gain", terms)
            if "mark_up" not in scale.model_fields_set:
                found.notes.append(Note("assumed-mark-up", {"rate_share": scale.mark_up.likely}))
    return found


def _own(fee: Floats, formula: str, data: Sequence[Step] = ()) -> Scheduled:
    return Scheduled(fee, True, [*data, _step("scaled", fee, formula)])


def _bands(setting: Setting, scale: BandScale, amount: Range) -> Scheduled:
    fee = amounts_by_band(setting, setting.over(amount, "low"), scale.tiers, "low")
    steps = [_people(setting), _step("scaled", fee, "scale-bands")]
    return Scheduled(fee, scale.tiers[0].amount is not None, steps)


def _people(setting: Setting) -> Step:
    return setting.data_step("inhabitants", "population")


def _population(setting: Setting, scale: PopulationScale, amount: Range) -> Scheduled:
    """A larger exponent is worse for some and better for others: each takes its own end.

    A draw has one exponent for all.
    """
    people = setting.country.population
    median = Range.exactly(float(median_of(people)))
    reference = median if scale.reference == "median" else scale.reference
    exponents, sums = setting.over(scale.exponent, "low"), setting.over(amount, "low")
    # A larger reference gives a lower fee, so it is the better end; axes: exponent, amount, people.
    ends = setting.over(reference, "high")
    each_exponent = scales.by_power_of_population(
        named(sums), people, named(ends), named(exponents)[:, :, np.newaxis]
    )
    fee = np.stack(
        [
            each_exponent[:, FAVOURABLE].min(axis=0),
            each_exponent[LIKELY, LIKELY],
            each_exponent[:, UNFAVOURABLE].max(axis=0),
        ]
    )
    if setting.cases.draws:
        by_draw = (drawn(sums), people, drawn(ends), drawn(exponents))
        fee = np.concatenate([fee, scales.by_power_of_population(*by_draw)])
    steps = [
        setting.given_step("amount", "kr", amount),
        _people(setting),
        Step("reference", "persons", setting.rows(ends), "reform", "scale-reference"),
        Step("exponent", "ratio", setting.rows(exponents), "reform", "scale-exponent"),
        _step("scaled", fee, "scale-power"),
    ]
    return Scheduled(fee, False, steps)


def _employees(setting: Setting, measure: Sanction, scale: EmployeeScale) -> Scheduled:
    assert measure.minimum is not None, "the model demands a minimum"  # noqa: S101
    assert measure.maximum is not None, "the model demands a maximum"  # noqa: S101
    employees = scales.whole_employees(setting.key(EMPLOYEES).values)
    low, high = setting.over(measure.minimum, "low"), setting.over(measure.maximum, "low")
    fee = scales.by_employees(low, high, employees, float(scale.ceiling), scale.round_to.likely)
    at_maximum = int(np.count_nonzero(employees >= scale.ceiling))
    steps = [
        setting.given_step("lowest_fee", "kr", measure.minimum),
        setting.given_step("highest_fee", "kr", measure.maximum),
        setting.given_step("ceiling", "count", float(scale.ceiling)),
        setting.data_step("employees", EMPLOYEES),
        _step("scaled", fee, "scale-employees"),
    ]
    notes = [Note("assumed-employee-formula", {"ceiling": scale.ceiling, "at_maximum": at_maximum})]
    if "round_to" not in scale.model_fields_set:
        notes.append(Note("assumed-rounding", {"step_kr": scale.round_to.likely}))
    return Scheduled(fee, True, steps, notes, (EMPLOYEES,))


def _revenue(setting: Setting, scale: RevenueScale) -> Scheduled:
    country = setting.country
    tax, grants = setting.key(TAX), setting.key(GRANTS)
    share = setting.over(scale.share, "low")
    fee = scales.by_revenue(share, tax.values, grants.values, country.population)
    years = {"money_year": str(tax.year), "people_year": str(country.population_year)}
    steps = [
        setting.given_step("fee_share", "share", scale.share),
        setting.data_step("tax_revenue", TAX),
        setting.data_step("general_grants", GRANTS),
        _people(setting),
        _step("scaled", fee, "scale-revenue"),
    ]
    return Scheduled(fee, True, steps, [Note("revenue-years", years, "label")], (TAX, GRANTS))
