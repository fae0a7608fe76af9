"""A sanction: what one decision costs a municipality, and what is expected in a year.

A range is judged at its maximum, with the minimum beside it. Without an expected number a year a
sanction is compared per decision and stays out of every total.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats
from impactcheck.effects.result import MeasureEffects, Note, Series, Step, each_once
from impactcheck.effects.schedule import ZERO, scheduled
from impactcheck.effects.setting import Setting
from impactcheck.reform.quantities import Range
from impactcheck.reform.sanctions import EmployeeScale, Frequency, Sanction

ONCE = Range.exactly(1.0)


def _decisions_a_year(per_year: Range | Frequency, setting: Setting) -> Floats:
    if isinstance(per_year, Frequency):
        each = setting.over(per_year.per_100000_inhabitants, "low")
        return each * setting.country.population / 100_000.0
    return setting.over(per_year, "low")


def sanction_effects(measure_id: str, measure: Sanction, setting: Setting) -> MeasureEffects:
    """Fee per decision (negative kronor), its minimum, and the expected fee of a year."""
    eligible = setting.eligible(measure.only)
    count = setting.over(measure.count or ONCE, "low")
    found = scheduled(setting, measure, measure.amount or measure.maximum or ZERO)

    def charged(fee: Floats) -> Floats:
        return np.where(eligible, -fee * count, 0.0)

    per_decision = charged(found.fee)
    series = {"fee": Series("fee", "kr", per_decision)}
    steps = [*found.steps]
    if measure.count is not None:
        steps.append(Step("count", "count", setting.rows(count), "reform", "fee-count"))
    judged_at_maximum = measure.maximum is not None and not found.own_sum
    formula = "fee-maximum" if judged_at_maximum else "fee"
    steps.append(Step("fee", "kr", per_decision, "computed", formula))
    if measure.minimum is not None and not isinstance(measure.scale, EmployeeScale):
        least = measure.minimum
        lowest = scheduled(setting, measure, least).fee
        if found.own_sum:
            lowest = setting.rows(setting.over(least, "low"))
        minimum = charged(lowest)
        series["fee_minimum"] = Series("fee_minimum", "kr", minimum)
        steps.append(Step("fee_minimum", "kr", minimum, "computed", "fee-minimum"))
    notes = [*found.notes, *_notes(measure, -per_decision[LIKELY])]
    net = None
    if measure.per_year is None:
        notes.append(Note("sanctions-per-year-unknown", kind="not_evaluated"))
    else:
        decisions = _decisions_a_year(measure.per_year, setting)
        net = per_decision * decisions
        series["expected_fee"] = Series("expected_fee", "kr", net)
        rows = setting.rows(decisions)
        steps.append(Step("decisions", "times_per_year", rows, "reform", "decisions"))
        steps.append(Step("expected_fee", "kr", net, "computed", "expected-fee"))
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="fee",
        series=series,
        net_kr=net,
        steps=tuple(steps),
        notes=each_once(notes),
        columns=found.columns,
        eligible=eligible,
    )


def _notes(measure: Sanction, fee: Floats) -> list[Note]:
    notes = []
    if measure.per != "decision" and measure.count is None:
        notes.append(Note(f"sanction-one-{measure.per}", kind="not_evaluated"))
    if measure.statutory_maximum is not None:
        limit = measure.statutory_maximum.likely
        above = int(np.count_nonzero(fee > limit))
        if above:
            arguments: dict[str, str | int | float] = {"count": above, "limit_kr": limit}
            notes.append(Note("statutory-maximum-exceeded", arguments, "label"))
    return notes
