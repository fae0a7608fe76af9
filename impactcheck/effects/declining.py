"""Money that may be declined is taken where it pays; what then becomes of the rest.

`net_if_applied = municipal grant - administration` as if all apply. Who would lose more than half
an öre abstains, and its net is 0. The rest stays with the state, or is shared among those who
apply.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, best_first
from impactcheck.effects.payment import Payment
from impactcheck.effects.result import Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.effects.unclaimed import shared_among_takers
from impactcheck.reform.grants import Grant
from impactcheck.reform.quantities import Range
from impactcheck.units import HALF_ORE

MAY_BE_DECLINED = ("requisition", "application")
"""Procedures in which nothing is paid, and no work is done, unless the municipality asks."""
WHOLE = Range.exactly(1.0)


@dataclass(frozen=True, eq=False)
class Choice:
    """What each keeps and who abstains, both (cases, units), with what is told of it."""

    net: Floats
    abstains: Mask
    formula: str
    series: dict[str, Series]
    steps: list[Step]
    notes: list[Note]
    totals: dict[str, float]


def may_be_declined(measure: Grant) -> bool:
    """Whether nobody need take it. A cut reaches whoever has had the money."""
    return measure.procedure in MAY_BE_DECLINED and not measure.is_negative


def where_it_pays(
    setting: Setting, measure: Grant, paid: Payment, cost: Floats, municipal: Floats
) -> Choice:
    """Who takes a grant; `cost` and `municipal` (cases, units) are those of everyone entitled."""
    applied = best_first(municipal - cost)
    series = {"net_if_applied": Series("net_if_applied", "kr", applied)}
    steps = [Step("net_if_applied", "kr", applied, "computed", "net-if-applied")]
    notes: list[Note] = []
    totals: dict[str, float] = {}
    if measure.unclaimed == "shared":
        share = measure.municipal_share if measure.recipients == "all_organisers" else None
        shared = shared_among_takers(
            setting, measure, paid, cost, setting.over(share or WHOLE, "high")
        )
        net, abstains, formula = shared.net, shared.abstains, "net-of-takers"
        series["grant_taken"] = Series("grant_taken", "kr", shared.taken)
        rate = setting.rows(shared.rate)
        steps += [
            Step("rate_among_takers", "kr_per_unit", rate, "computed", "rate-among-takers"),
            Step("grant_taken", "kr", shared.taken, "computed", "grant-taken"),
        ]
        totals["undistributed"] = shared.undistributed
        notes += [Note("shared-at-ends")] if shared.at_ends else []
    else:
        abstains, formula = applied < -HALF_ORE, "net-where-it-pays"
        net = np.where(abstains, 0.0, applied)
    declined = float(municipal[LIKELY, abstains[LIKELY]].sum())
    if measure.unclaimed == "stays":
        totals["unclaimed"] = declined
    if abstains[LIKELY].any():
        said = {"count": int(abstains[LIKELY].sum()), "unclaimed_kr": declined}
        notes.append(Note(f"unclaimed-{measure.unclaimed}", said))
    return Choice(net, abstains, formula, series, steps, notes, totals)
