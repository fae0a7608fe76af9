"""What a version costs the state, and who gains by it against another."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats, divide
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure
from impactcheck.contract.effects import Counted, Effect, MeasureResult
from impactcheck.contract.redesigns import (
    Against,
    FeesBasis,
    Moved,
    Price,
    StateMoney,
)
from impactcheck.effects.compared import MONEY
from impactcheck.effects.competitive import POT
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.units import HALF_ORE

PAID = ("grant", "funding")


def state_money(before: Assessment, after: Assessment) -> StateMoney:
    """Grants and funding paid, and fees taken, in the two versions, kronor a year."""
    known = all(
        "expected_fee" in one.effects or "fee" not in one.effects
        for version in (before, after)
        for one in version.measures
        if one.kind == "sanction"
    )
    has_fees = any(
        one.kind == "sanction" for version in (before, after) for one in version.measures
    )
    basis: FeesBasis = "none"
    if has_fees:
        basis = "per_year" if known else "one_decision_each"
    fee = "expected_fee" if known else "fee"
    return StateMoney(
        paid_before=_sum(before, PAID),
        paid_after=_sum(after, PAID),
        fees_before=-_sum(before, (fee,)) + 0.0,
        fees_after=-_sum(after, (fee,)) + 0.0,
        fees_basis=basis,
    )


def price(before: Assessment, after: Assessment, state: StateMoney) -> Price:
    """What the change costs the state and gives municipalities, a year, against the proposal."""
    people = sum(row.population for row in before.municipalities)
    fees = state.fees_after - state.fees_before
    paid = state.paid_after - state.paid_before - fees + 0.0
    gained = float(np.nansum(kronor(after) - kronor(before)))

    def figure(kr: float) -> Figure:
        return Figure(value=round(kr, 2) + 0.0, unit="kr")

    def per_head(kr: float) -> Figure:
        value = round(kr / people, 4) + 0.0
        return Figure(value=value, unit="kr_per_inhabitant", year=before.population_year)

    expected = state.fees_basis != "one_decision_each" or abs(fees) < HALF_ORE
    return Price(
        state=figure(paid),
        state_per_inhabitant=per_head(paid),
        municipalities=figure(gained),
        municipalities_per_inhabitant=per_head(gained),
        basis="year" if expected else "one_decision_each",
    )


def costs_of(before: Assessment, state: StateMoney) -> float:
    """What the proposal costs: what the state pays, and what municipalities bear beyond that."""
    return state.paid_before - float(np.nansum(np.minimum(kronor(before), 0.0)))


def _sum(version: Assessment, names: tuple[str, ...]) -> float:
    """Summed with exact rounding, so that the same money in other shares is the same sum."""
    totals = [
        one.effects[name].total or 0.0
        for one in version.measures
        for name in names
        if name in one.effects
    ]
    if names is PAID:
        # Nobody knows who gets what is competed for, but the state pays all of it.
        pots = [one.totals[POT].value for one in version.measures if POT in one.totals]
        totals += [pot or 0.0 for pot in pots]
    return round(sum(totals), 4)


def kronor(version: Assessment) -> Floats:
    """What each municipality gains by the version, (units,), NaN where a measure has no figure.

    Each measure whose effect is money by what it is worth in a year, or by one decision where that
    is all there is.
    """
    worth = [one for measure in version.measures for one in _worth(measure)]
    rows = [_values(one) for one in worth if one.unit == MONEY]
    return np.sum(rows, axis=0) if rows else np.zeros(len(version.municipalities))


def _worth(measure: MeasureResult) -> tuple[Effect, ...]:
    """The series that sum to it; a grant to private organisers too has no net, but its work."""
    if "expected_fee" in measure.effects:
        return (measure.effects["expected_fee"],)
    principal = measure.effects[measure.principal]
    if measure.principal == "grant" and "administration" in measure.effects:
        return principal, measure.effects["administration"]
    return (principal,)


def _values(effect: Effect) -> Floats:
    return np.array([np.nan if value is None else value for value in effect.values])


def against(before: Assessment, after: Assessment) -> Against:
    """Who gains and who loses more than half a krona per inhabitant by the change."""
    people = np.array([row.population for row in before.municipalities])
    kr = kronor(after) - kronor(before)
    per_head = divide(kr, people)
    sides = winners_and_losers(per_head)

    def counted(mask: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> Counted:
        return Counted(municipalities=int(mask.sum()), inhabitants=float(people[mask].sum()))

    def moved(position: int) -> Moved:
        return Moved(
            municipality=before.municipalities[position].code,
            kr=float(kr[position]),
            kr_per_inhabitant=float(per_head[position]),
        )

    gain = int(np.argmax(np.nan_to_num(per_head, nan=-np.inf)))
    loss = int(np.argmin(np.nan_to_num(per_head, nan=np.inf)))
    return Against(
        winners=counted(sides.winners),
        losers=counted(sides.losers),
        unaffected=counted(sides.unaffected),
        without_figure=counted(sides.unknown),
        largest_gain=moved(gain) if sides.winners.any() else None,
        largest_loss=moved(loss) if sides.losers.any() else None,
    )
