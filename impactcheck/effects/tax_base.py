"""A change of the municipal tax base, and what income equalisation leaves of it.

The base itself is never money. `gross = change of base x own tax rate`, `taken` what the own change
costs in equalisation at the county's rate, `kept` the difference, and `returned` what everybody's
change gives back by way of the mean and the regulation item: `net = kept + returned`, two years
later. Revenue outside the base that is not equalised is kept whole. Source: lagen (2004:773) om
kommunalekonomisk utjämning; see `income_equalisation`.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats, Mask, best_first
from impactcheck.effects import county_rates
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.income_equalisation import (
    applied_rate,
    guaranteed_less_own,
    returned_by_the_mean,
    taken_by_equalisation,
)
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.duties import TaxBase
from impactcheck.reform.parts import Key
from impactcheck.sums import sum_of_known

TAX_RATE = "municipal_tax_rate_pct"
TAX_BASE = "tax_base_kr_inh"
REGION_IN_RATE = "0980"
"""Gotland's published rate includes the tax that is a region's elsewhere."""
PER_CENT = 100.0


def tax_base_effects(measure_id: str, measure: TaxBase, setting: Setting) -> MeasureEffects:
    """What the change of base gives in tax, what equalisation takes of it, and what is left.

    Revenue outside the tax base is what it is; where it is equalised, it counts as the base that
    would give as much at the municipality's own rate (our assumption: the law has no such item).
    """
    eligible = setting.eligible(measure.only)
    kronor, steps, notes = _change(setting, measure, eligible)
    is_revenue = measure.given_in == "revenue"
    if is_revenue and measure.equalised is False:
        return _all_kept(measure_id, measure, kronor, steps, notes, ())
    is_gotland = np.array(setting.country.codes) == REGION_IN_RATE
    own_rate = np.where(is_gotland, np.nan, setting.key(TAX_RATE).values / PER_CENT)
    steps.append(setting.data_step("own_rate", TAX_RATE, "own-tax-rate"))
    change = np.where(kronor == 0, 0.0, kronor / own_rate if is_revenue else kronor)
    gross = np.where(kronor == 0, 0.0, change * own_rate)
    if np.any(is_gotland & eligible):
        notes.append(Note("gotland-rate-includes-region", kind="not_evaluated"))
    if measure.equalised is False:
        return _all_kept(measure_id, measure, gross, steps, notes, (TAX_RATE,))
    if is_revenue:
        notes.append(Note("revenue-equalised-as-base"))
    rate, rate_steps, rate_notes = _equalisation_rate(setting, measure.equalisation_rate, eligible)
    taken = np.where(eligible, taken_by_equalisation(change, rate), 0.0)
    kept = gross + taken
    returned = returned_by_the_mean(change, rate, setting.country.population)
    parts = {
        "gross": gross,
        "taken": taken,
        "kept": kept,
        "returned": returned,
        "net": best_first(kept + returned),
    }
    parts |= {name: best_first(parts[name]) for name in ("kept", "returned")}
    steps += rate_steps
    notes += [*rate_notes, Note("tax-base-two-years-later", kind="label")]
    notes.append(Note("tax-base-returned"))
    return _result(measure_id, measure, parts, steps, notes, (TAX_RATE, TAX_BASE))


def _all_kept(
    measure_id: str,
    measure: TaxBase,
    gross: Floats,
    steps: list[Step],
    notes: list[Note],
    columns: tuple[str, ...],
) -> MeasureEffects:
    """Money that equalisation does not count: nothing is taken, and nothing comes back."""
    nothing = np.zeros_like(gross)
    parts = {"gross": gross, "taken": nothing, "kept": gross, "returned": nothing, "net": gross}
    notes.append(Note("tax-base-not-equalised", kind="label"))
    return _result(measure_id, measure, parts, steps, notes, columns)


def _result(
    measure_id: str,
    measure: TaxBase,
    parts: dict[str, Floats],
    steps: list[Step],
    notes: list[Note],
    columns: tuple[str, ...],
) -> MeasureEffects:
    formulas = {name: f"tax-base-{name}" for name in parts}
    if measure.given_in == "revenue":
        formulas["gross"] = "revenue-gross"
    if measure.equalised is False:
        formulas = {"gross": formulas["gross"], "kept": "kept-whole", "net": "kept-whole"}
    lines = [Step(name, "kr", parts[name], "computed", by) for name, by in formulas.items()]
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="net",
        series={name: Series(name, "kr", kr) for name, kr in parts.items()},
        net_kr=parts["net"],
        steps=(*steps, *lines),
        notes=tuple(notes),
        columns=columns,
        eligible=None,
    )


def _equalisation_rate(
    setting: Setting, given: Key | None, eligible: Mask
) -> tuple[Floats, list[Step], list[Note]]:
    """The rate of each municipality as a share (units,): the drafter's own, else the ordinance's.

    Who receives and who pays is read off the country's own tax base against 115 per cent of its
    mean, both of the column's year.
    """
    if given is not None:
        rates = setting.key(given).values
        largest = float(np.nanmax(rates)) if np.isfinite(rates).any() else 0.0
        if largest > 1.0:
            raise ImpossibleDesignError("equalisation-rate-share", largest=largest)
        steps = [setting.data_step("equalisation_rate", given, "equalisation-rate")]
        return rates, steps, setting.missing(given, eligible, "equalisation-rate-missing")
    base, people = setting.key(TAX_BASE), setting.country.population
    known = np.isfinite(base.values)
    mean = sum_of_known(base.values * people, known) / sum_of_known(people, known)
    grant, fee = county_rates.rates_of(setting.country.county_codes)
    rates = applied_rate(guaranteed_less_own(base.values, mean), grant, fee)
    step = Step(
        "equalisation_rate",
        "share",
        setting.rows(rates),
        "data",
        "equalisation-rate-of-county",
        source=county_rates.SOURCE,
        year=county_rates.YEAR,
    )
    return rates, [setting.data_step("own_base", TAX_BASE, "own-tax-base"), step], []


def _change(
    setting: Setting, measure: TaxBase, eligible: Mask
) -> tuple[Floats, list[Step], list[Note]]:
    """Signed kronor of tax base or revenue (cases, units), 0 outside `eligible`."""
    key = setting.key(measure.key).values
    steps = [setting.data_step("key", measure.key)]
    note = "cost-missing" if measure.total is None else "key-missing"
    notes = setting.missing(measure.key, eligible, note)
    known = eligible & np.isfinite(key)
    if not known.any():
        raise ImpossibleDesignError("nobody-eligible")
    shrinks = measure.direction == "decrease"
    if measure.total is None:
        kronor = setting.rows(key)
        how = "given"
    else:
        units = float(key[known].sum())
        if units == 0:
            raise ImpossibleDesignError("key-is-zero")
        kronor = setting.over(measure.total, "low" if shrinks else "high") * key / units
        how = "shared"
    change = np.where(eligible, -kronor if shrinks else kronor, 0.0)
    name = "revenue" if measure.given_in == "revenue" else "tax_base_change"
    formula = f"{name.removesuffix('_change').replace('_', '-')}-{how}"
    steps.append(Step(name, "kr", change, "computed", formula))
    return change, steps, notes
