"""A grant: what the state pays each municipality, less what it costs to get.

`net = grant - administration`, and 0 where that is a loss and the money may be declined; own
co-financing and the cost of waiting stand beside the net and are never subtracted. Source of the
formulas: `docs/method.md`, *Grants*.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, best_first
from impactcheck.effects.break_even import (
    NOT_COMPUTED,
    break_even_of_grant,
    per_inhabitant_on_average,
)
from impactcheck.effects.burden import Work, demanded, work
from impactcheck.effects.competitive import competitive_effects, own_share
from impactcheck.effects.declining import may_be_declined, where_it_pays
from impactcheck.effects.payment import Payment, payment, rounded_as_ordained
from impactcheck.effects.reimbursement import reimbursable
from impactcheck.effects.result import MeasureEffects, Note, Series, Step, each_once
from impactcheck.effects.setting import Setting
from impactcheck.reform.grants import Grant
from impactcheck.reform.quantities import Range
from impactcheck.units import HALF_ORE, Unit

MONTHS_A_YEAR = 12.0


def cost_of_waiting(grant: Floats, yearly_interest: float, months: Floats) -> Floats:
    """Kronor lost by being paid so many months afterwards, broadcasting."""
    return grant * yearly_interest * months / MONTHS_A_YEAR


def paid_to_municipalities(setting: Setting, measure: Grant) -> Payment:
    """What is paid after allocation, reimbursement above a line and rounding, in that order."""
    paid = payment(setting, measure)
    amounts, totals = paid.amounts, dict(paid.totals)
    steps, notes = list(paid.steps) if measure.allocates else [], list(paid.notes)
    if measure.reimburses is not None:
        costs, more_steps, more_notes = reimbursable(setting, measure.reimburses, paid.eligible)
        steps += more_steps
        notes += more_notes
        if measure.allocates:
            left = np.maximum(0.0, amounts - costs)
            totals["undistributed"] += float(np.nansum(left[LIKELY]))
            amounts = np.minimum(amounts, costs)
        else:
            amounts = costs
    amounts, residue, more_steps = rounded_as_ordained(measure, amounts)
    if measure.round is not None:
        totals["rounding_residue"] = residue
    steps += [*more_steps, Step("grant", "kr", amounts, "computed", _grant_formula(measure))]
    return replace(paid, amounts=amounts, totals=totals, steps=tuple(steps), notes=tuple(notes))


def _grant_formula(measure: Grant) -> str:
    if measure.reimburses is None:
        return "grant"
    return "grant-within-frame" if measure.allocates else "grant-reimbursed"


def grant_effects(measure_id: str, measure: Grant, setting: Setting) -> MeasureEffects:
    """Gross grant, administration, net, and what stands beside them.

    Grant and administration are those of everyone entitled. Where the money may be declined,
    `net_if_applied` is the one less the other, `net` is 0 for those who would lose, and the total
    `unclaimed` is what the state keeps by their abstaining; with `unclaimed: shared` it is divided
    among those who take the money, `grant_taken`, and `net` is theirs.
    A grant that private organisers share enters no municipal net unless `municipal_share` says
    how much of it is municipal.
    """
    if measure.is_competitive:
        return competitive_effects(measure_id, measure, setting)
    paid = paid_to_municipalities(setting, measure)
    applies = paid.eligible
    if measure.reimburses is not None:
        # Nobody sends in a claim for nothing, in whichever case.
        applies = applies & (paid.amounts > HALF_ORE)
    done = work(setting, measure.burden, applies)
    series = {"grant": Series("grant", "kr", paid.amounts), **done.series}
    steps = [*paid.steps, *done.steps]
    notes = [*paid.notes, *done.notes, *_procedure_notes(measure)]
    municipal: Floats | None = paid.amounts
    if measure.recipients == "all_organisers":
        notes.append(Note("includes-private-organisers", kind="label"))
        municipal = None
        if measure.municipal_share is not None:
            municipal = paid.amounts * setting.over(measure.municipal_share, "high")
            part = measure.municipal_share
            steps.append(setting.given_step("municipal_part", "share", part, "high"))
            series["municipal_grant"] = Series("municipal_grant", "kr", municipal)
            steps.append(Step("municipal_grant", "kr", municipal, "reform", "municipal-share"))
    if measure.co_financing is not None:
        terms = measure.co_financing
        own = -own_share(paid.amounts, setting.over(terms.share, "low"), terms.basis)
        steps.append(setting.given_step("own_share", "share", terms.share))
        series["co_financing"] = Series("co_financing", "kr", own)
        steps.append(Step("co_financing", "kr", own, "computed", f"co-financing-{terms.basis}"))
    figures: dict[str, tuple[float | None, Unit]] = {}
    totals = dict(paid.totals)
    net: Floats | None = None
    abstains: Mask | None = None
    if municipal is not None:
        # A claim smaller than its work is worse than none: the ends may stand the other way round.
        net = best_first(municipal - done.cost)
        formula = "net"
        if may_be_declined(measure):
            choice = where_it_pays(setting, measure, paid, done.cost, municipal)
            net, abstains, formula = choice.net, choice.abstains, choice.formula
            series |= choice.series
            steps += choice.steps
            notes += choice.notes
            totals |= choice.totals
        series["net"] = Series("net", "kr", net)
        steps.append(Step("net", "kr", net, "computed", formula))
        waiting, more_steps, more_notes = _waiting(measure, municipal, setting)
        figures, limit_notes = _break_even(measure, paid, done, setting)
        series |= waiting
        steps += more_steps
        notes += [*more_notes, *limit_notes]
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="grant" if net is None else "net",
        series={**series, **demanded(setting, measure.demands, applies)},
        net_kr=net,
        steps=tuple(steps),
        work=done.by_step,
        terms={"weight": paid.weight, "bases": np.where(paid.eligible, paid.base, 0.0)},
        notes=each_once(notes),
        totals=totals,
        figures=figures,
        eligible=paid.eligible,
        abstains=abstains,
    )


def _reaches_a_net(measure: Grant) -> bool:
    return measure.recipients == "municipalities" or measure.municipal_share is not None


def _procedure_notes(measure: Grant) -> list[Note]:
    notes = []
    if may_be_declined(measure) and _reaches_a_net(measure):
        notes.append(Note("assumed-taken-where-it-pays"))
    elif measure.procedure != "automatic":
        notes.append(Note("assumed-all-apply"))
        if measure.unclaimed == "shared" and not measure.is_negative:
            notes.append(Note("who-declines-unknown", kind="not_evaluated"))
    if measure.pools is not None:
        arguments: dict[str, str | int | float] = {
            "count": len(measure.pools),
            "names": ", ".join(measure.pools),
        }
        notes.append(Note("pools-grants", arguments, "label"))
    return notes


def _waiting(
    measure: Grant, grant: Floats, setting: Setting
) -> tuple[dict[str, Series], list[Step], list[Note]]:
    delay = measure.payment_delay_months
    if delay is None or delay.high == 0:
        return {}, [], []
    interest = setting.assumptions.yearly_interest
    if interest is None:
        return {}, [], [Note("interest-unknown", kind="not_evaluated")]
    cost = -cost_of_waiting(grant, interest, setting.over(delay, "low"))
    steps = [
        setting.given_step("months", "months", delay),
        setting.given_step("interest", "share", interest, formula="assumed", origin="assumption"),
        Step("waiting_cost", "kr", cost, "computed", "waiting-cost"),
    ]
    return (
        {"waiting_cost": Series("waiting_cost", "kr", cost)},
        steps,
        [Note("assumed-interest", {"rate_share": interest})],
    )


def _break_even(
    measure: Grant, paid: Payment, done: Work, setting: Setting
) -> tuple[dict[str, tuple[float | None, Unit]], list[Note]]:
    """The limit at average structure; none to ask for where there is no administration."""
    cost = done.cost[LIKELY, paid.eligible]
    if measure.is_negative or not np.any(np.nan_to_num(cost) > 0):
        return {}, []
    bends = (measure.tiers, measure.reimburses, measure.round)
    shared = measure.recipients == "all_organisers"
    if any(bend is not None for bend in bends) or shared or not np.all(cost == cost[0]):
        return {}, [NOT_COMPUTED]
    rate = 0.0
    if measure.key is not None:
        units = per_inhabitant_on_average(paid.weight, setting.country.population, paid.eligible)
        rate = paid.rate * units
    found = break_even_of_grant(
        administration=float(cost[0]),
        base=_likely(measure.base, 0.0),
        rate=rate,
        floor=_likely(measure.floor, 0.0),
        cap=_likely(measure.cap, np.inf),
    )
    return found.figures, [found.note]


def _likely(value: Range | None, otherwise: float) -> float:
    return otherwise if value is None else value.likely
