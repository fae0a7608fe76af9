"""A sanction: what one decision costs a municipality, and what is expected in a year.

A range is judged at its maximum, with the minimum beside it. Without an expected number a year a
sanction is compared per decision and stays out of every total.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import OUTCOMES, Floats
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.sanctions import Frequency, Sanction
from impactcheck.reform.quantities import Range


def _decisions_a_year(per_year: Range | Frequency, setting: Setting) -> Floats:
    if isinstance(per_year, Frequency):
        each = per_year.per_100000_inhabitants.outcomes("low")
        return each * setting.country.population / 100_000.0
    return per_year.outcomes("low")


def sanction_effects(measure_id: str, measure: Sanction, setting: Setting) -> MeasureEffects:
    """Fee per decision (negative kronor), its minimum, and the expected fee of a year."""
    eligible = setting.eligible(measure.only)

    def fee(amount: Range) -> Floats:
        ends = np.broadcast_to(amount.outcomes("low"), (len(OUTCOMES), len(setting.country)))
        return np.where(eligible, -ends, 0.0)

    judged = measure.amount or measure.maximum
    assert judged is not None, "the model demands an amount or a maximum"  # noqa: S101
    per_decision = fee(judged)
    series = {"fee": Series("fee", "kr", per_decision)}
    steps = [Step("fee", "kr", per_decision, "reform", "fee" if measure.amount else "fee-maximum")]
    notes = []
    if measure.minimum is not None:
        series["fee_minimum"] = Series("fee_minimum", "kr", fee(measure.minimum))
        steps.append(
            Step("fee_minimum", "kr", series["fee_minimum"].values, "reform", "fee-minimum")
        )
    net = None
    if measure.per_year is None:
        notes.append(Note("sanctions-per-year-unknown", kind="not_evaluated"))
    else:
        net = per_decision * _decisions_a_year(measure.per_year, setting)
        series["expected_fee"] = Series("expected_fee", "kr", net)
        steps.append(Step("expected_fee", "kr", net, "computed", "expected-fee"))
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="fee",
        series=series,
        net_kr=net,
        steps=tuple(steps),
        notes=tuple(notes),
    )
