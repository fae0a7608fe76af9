"""A change of the municipal tax base, and what income equalisation leaves of it.

`retained = change of base x (own tax rate - the county's equalisation rate)`, two years later.
Source: lag (2004:773) om kommunalekonomisk utjämning. Where the equalisation rate is unknown
nothing but the change of base is computed.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE, Floats, Mask, drawn
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.duties import TaxBase
from impactcheck.reform.quantities import Better

TAX_RATE = "municipal_tax_rate_pct"
REGION_IN_RATE = "0980"
"""Gotland's published rate includes the tax that is a region's elsewhere."""
PER_CENT = 100.0


def retained_after_equalisation(
    change_of_base: Floats, own_rate: Floats, equalisation_rate: Floats
) -> Floats:
    """Kronor that stay, broadcasting; both rates as shares. Negative where more is taken."""
    return change_of_base * (own_rate - equalisation_rate)


def tax_base_effects(measure_id: str, measure: TaxBase, setting: Setting) -> MeasureEffects:
    """Change of base in kronor and, where the county's rate is known, what is retained of it."""
    eligible = setting.eligible(measure.only)
    change, steps, notes = _change(setting, measure, eligible)
    series = {"tax_base_change": Series("tax_base_change", "kr", change)}
    retained = None
    if measure.equalisation_rate is None:
        notes.append(Note("equalisation-rate-unknown", kind="not_evaluated"))
    else:
        rates = setting.key(measure.equalisation_rate).values
        largest = float(np.nanmax(rates)) if np.isfinite(rates).any() else 0.0
        if largest > 1.0:
            raise ImpossibleDesignError("equalisation-rate-share", largest=largest)
        is_gotland = np.array(setting.country.codes) == REGION_IN_RATE
        own = np.where(is_gotland, np.nan, setting.key(TAX_RATE).values / PER_CENT)
        retained = _better_first(retained_after_equalisation(change, own, rates))
        retained = np.where(eligible, retained, 0.0)
        series["retained"] = Series("retained", "kr", retained)
        steps += [
            setting.data_step("own_rate", TAX_RATE, "own-tax-rate"),
            setting.data_step("equalisation_rate", measure.equalisation_rate, "equalisation-rate"),
            Step("retained", "kr", retained, "computed", "retained"),
        ]
        notes.append(Note("tax-base-two-years-later", kind="label"))
        notes += setting.missing(measure.equalisation_rate, eligible, "equalisation-rate-missing")
        if np.any(is_gotland & eligible):
            notes.append(Note("gotland-rate-includes-region", kind="not_evaluated"))
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="tax_base_change" if retained is None else "retained",
        series=series,
        net_kr=retained,
        steps=tuple(steps),
        notes=tuple(notes),
        columns=() if retained is None else (TAX_RATE,),
        eligible=eligible,
    )


def _change(
    setting: Setting, measure: TaxBase, eligible: Mask
) -> tuple[Floats, list[Step], list[Note]]:
    """Signed kronor of tax base (cases, units), 0 outside `eligible`."""
    key = setting.key(measure.key).values
    steps = [setting.data_step("key", measure.key)]
    note = "cost-missing" if measure.total is None else "key-missing"
    notes = setting.missing(measure.key, eligible, note)
    known = eligible & np.isfinite(key)
    if not known.any():
        raise ImpossibleDesignError("nobody-eligible")
    if measure.total is None:
        kronor = setting.rows(key)
        formula = "tax-base-given"
    else:
        units = float(key[known].sum())
        if units == 0:
            raise ImpossibleDesignError("key-is-zero")
        better: Better = "high" if measure.direction == "increase" else "low"
        kronor = setting.over(measure.total, better) * key / units
        formula = "tax-base-shared"
    sign = 1.0 if measure.direction == "increase" else -1.0
    change = np.where(eligible, sign * kronor, 0.0)
    steps.append(Step("tax_base_change", "kr", change, "computed", formula))
    return change, steps, notes


def _better_first(kr: Floats) -> Floats:
    """Each municipality's best end first: equalisation may take more than it leaves."""
    ends = kr[[FAVOURABLE, UNFAVOURABLE]]
    by_name = np.stack([ends.max(axis=0), kr[LIKELY], ends.min(axis=0)])
    return np.concatenate([by_name, drawn(kr)])
