"""A fee: what a municipality pays to take part in something national.

`yearly fee = fixed + per inhabitant x population`; the entry fee is paid once and stands beside.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.burden import work
from impactcheck.effects.result import MeasureEffects, Note, Series, Step, each_once
from impactcheck.effects.setting import Setting
from impactcheck.reform.duties import Fee
from impactcheck.reform.quantities import Range

NOTHING = Range.exactly(0.0)


def yearly_fee(fixed: Floats, per_inhabitant: Floats, population: Floats) -> Floats:
    """Kronor a year, broadcasting (cases, 1) with (units,)."""
    return fixed + per_inhabitant * population


def fee_effects(measure_id: str, measure: Fee, setting: Setting) -> MeasureEffects:
    """Yearly fee, administration, net (all that the municipality pays in a year) and entry fee."""
    eligible = setting.eligible(measure.only)
    people = setting.country.population

    def ends(amount: Range | None) -> Floats:
        return setting.over(amount or NOTHING, "low")

    every_year = yearly_fee(ends(measure.fixed), ends(measure.per_inhabitant), people)
    yearly = np.where(eligible, -every_year, 0.0)
    done = work(setting, measure.burden, eligible)
    net = yearly - done.cost
    series = {
        "yearly_fee": Series("yearly_fee", "kr", yearly),
        **done.series,
        "net": Series("net", "kr", net),
    }
    steps = [
        setting.given_step("fixed_fee", "kr", measure.fixed or NOTHING),
        setting.given_step("price_per_inhabitant", "kr", measure.per_inhabitant or NOTHING),
        setting.data_step("inhabitants", "population"),
        Step("yearly_fee", "kr", yearly, "computed", "yearly-fee"),
        *done.steps,
        Step("net", "kr", net, "computed", "net-of-fee"),
    ]
    principal = "net"
    if measure.entry is not None:
        once = np.where(eligible, setting.rows(-ends(measure.entry)), 0.0)
        series["one_off"] = Series("one_off", "kr", once)
        steps.append(Step("one_off", "kr", once, "reform", "entry-fee"))
        if not np.any(net):
            principal = "one_off"
    notes = [Note("assumed-all-join")] if measure.voluntary else []
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal=principal,
        series=series,
        net_kr=net,
        steps=tuple(steps),
        work=done.by_step,
        notes=each_once([*notes, *done.notes]),
        eligible=eligible,
    )
