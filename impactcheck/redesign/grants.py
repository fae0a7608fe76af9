"""Grants: the smallest base amount, floor or pot, and payment without asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.contract.redesigns import Draft
from impactcheck.effects.result import MeasureEffects
from impactcheck.redesign.burdens import ASKING
from impactcheck.redesign.drafts import draft, template_names
from impactcheck.redesign.searches import Candidate, Nothing, Offers
from impactcheck.redesign.smallest_sum import smallest_sum
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import amount_of, as_written, money
from impactcheck.reform.grants import Grant
from impactcheck.reform.parts import Band
from impactcheck.reform.quantities import Range
from impactcheck.units import Unit

MOST_TIMES_POT = 200
THOUSAND = 1_000.0
COMPETITIVE = "competitive"
MOST_BASE = 50_000_000


def base_amount(trial: Trial, measure_id: str) -> Offers:
    """The smallest base amount within the same sum of money: a pot, a rate or sums in bands."""
    name = "base_amount"
    grant = _grant(trial, measure_id)
    if reason := _no_sum(grant):
        return [Nothing(name, measure_id, reason)]
    total = _whole_sum(trial, measure_id)
    most = _per_head(trial, measure_id, total)
    low = _least(trial, grant.base)
    if low > most:
        return [Nothing(name, measure_id, "sum-too-small")]
    changes = _within(trial, measure_id, total)
    if changes is None:
        return [Nothing(name, measure_id, "no-pot")]
    offers = _searched(trial, measure_id, name, changes, low, most)
    if grant.tiers is None or grant.base is not None:
        return offers
    return [
        replace(one, bands=_bands(grant.tiers, one.changes[f"measures.{measure_id}.tiers"]))
        if isinstance(one, Candidate)
        else one
        for one in offers
    ]


def _bands(tiers: tuple[Band, ...], changed: object) -> tuple[tuple[float | None, float], ...]:
    """Each band's limit (strictly below; None for the last) and changed sum."""
    assert isinstance(changed, list)  # noqa: S101 - as `_bands_with_base` writes them
    amounts = [amount_of(one["amount"]) for one in changed]
    limits = [
        None if one.limit is None else one.limit + (one.population_at_most is not None)
        for one in tiers
    ]
    return tuple(zip(limits, amounts, strict=True))


def _within(trial: Trial, measure_id: str, total: float) -> Callable[[float], Changes] | None:
    """How a base amount is put into the grant for the same sum; None where it cannot be."""
    grant = _grant(trial, measure_id)
    at = f"measures.{measure_id}"
    if grant.pot is not None and (grant.tiers is None or grant.base is not None):
        pot = {} if grant.base_from != "extra" else {f"{at}.pot": money(total)}
        return lambda base: {**pot, f"{at}.base": money(base), f"{at}.base_from": "pot"}
    limited = grant.floor is not None or grant.cap is not None or grant.index is not None
    if limited or grant.pot is not None:
        return None
    if grant.tiers is not None and grant.base is None and grant.rate is None:
        return partial(_bands_with_base, trial, measure_id, total)
    if grant.rate is not None and grant.base is None:
        return partial(_rate_with_base, trial, measure_id, total)
    return None


def _bands_with_base(trial: Trial, measure_id: str, total: float, base: float) -> Changes:
    """The bands' sums lowered in the same proportion, and the base on top of each: the same sum.

    Every sum is written to whole thousands, downwards, so that the state pays no more.
    """
    tiers = as_written(trial, measure_id)["tiers"]
    left = 1.0 - base * _sharers(trial.effects(measure_id)) / total if total else 0.0
    amounts = [
        base + left * band.amount.likely
        for band in _grant(trial, measure_id).tiers or ()
        if band.amount is not None
    ]
    return {
        f"measures.{measure_id}.tiers": [
            {**tier, "amount": money(amount // THOUSAND * THOUSAND)}
            for tier, amount in zip(tiers, amounts, strict=True)
        ]
    }


def _rate_with_base(trial: Trial, measure_id: str, total: float, base: float) -> Changes:
    """The rate lowered by what the base amounts take."""
    rate = _grant(trial, measure_id).rate
    likely = 0.0 if rate is None else rate.likely
    left = 1.0 - base * _sharers(trial.effects(measure_id)) / total if total else 0.0
    at = f"measures.{measure_id}"
    return {f"{at}.base": money(base), f"{at}.rate": money(likely * left)}


def _least(trial: Trial, now: Range | None) -> int:
    """What the proposal has, else the smallest sum that is worth writing into a grant."""
    smallest = trial.examined.parameter("smallest_base") or 1.0
    return int(smallest if now is None else max(now.likely, 1.0))


def larger_base(trial: Trial, measure_id: str) -> Offers:
    """The smallest base amount on top of what is paid today: the state pays more."""
    grant = _grant(trial, measure_id)
    if trial.keep_pot:
        return [Nothing("base_amount_extra", measure_id, "pot-is-kept")]
    if reason := _no_sum(grant):
        return [Nothing("base_amount_extra", measure_id, reason)]
    if grant.base_from == "pot" or (grant.tiers is not None and grant.base is None):
        return [Nothing("base_amount_extra", measure_id, "base-inside-pot")]
    at = f"measures.{measure_id}"

    def changes(base: float) -> Changes:
        source = {f"{at}.base_from": "extra"} if grant.pot is not None else {}
        return {f"{at}.base": money(base), **source}

    low = _least(trial, grant.base)
    return _searched(trial, measure_id, "base_amount_extra", changes, low, MOST_BASE)


def floor(trial: Trial, measure_id: str) -> Offers:
    """The smallest lowest sum per municipality; within the pot where there is one."""
    grant = _grant(trial, measure_id)
    if grant.pot is None and trial.keep_pot:
        return [Nothing("floor", measure_id, "no-pot")]
    if reason := _no_sum(grant):
        return [Nothing("floor", measure_id, reason)]
    at = f"measures.{measure_id}.floor"
    low = _least(trial, grant.floor)
    high = MOST_BASE
    if grant.pot is not None:
        high = _per_head(trial, measure_id, _whole_sum(trial, measure_id))
    if grant.cap is not None:
        high = min(high, int(grant.cap.low))
    if low > high:
        return [Nothing("floor", measure_id, "sum-too-small")]
    return _searched(trial, measure_id, "floor", lambda least: {at: money(least)}, low, high)


def larger_pot(trial: Trial, measure_id: str) -> Offers:
    """The smallest pot, shared as today, that is enough."""
    grant = _grant(trial, measure_id)
    if grant.pot is None or trial.keep_pot or grant.procedure == COMPETITIVE:
        reason = "no-pot" if grant.pot is None else "pot-is-kept"
        return [Nothing("larger_pot", measure_id, _no_sum(grant) or reason)]
    at = f"measures.{measure_id}.pot"
    low = int(grant.pot.likely)
    return _searched(
        trial,
        measure_id,
        "larger_pot",
        lambda pot: {at: money(pot)},
        low,
        low * MOST_TIMES_POT,
    )


def automatic_payment(trial: Trial, measure_id: str) -> Offers:
    """Paid out without asking: no application, no requisition, and none of the work for them."""
    grant = _grant(trial, measure_id)
    if grant.procedure == "automatic":
        return [Nothing("automatic_payment", measure_id, "already-automatic")]
    if grant.is_competitive:
        # Shared by a key it would be another grant, and nobody knows who won before: one such was
        # said to cost the state nothing and to give every municipality more.
        return [Nothing("automatic_payment", measure_id, "outcome-unknown")]
    at = f"measures.{measure_id}"
    steps = as_written(trial, measure_id).get("burden", ())
    kept = [step for step in steps if step["step"] not in ASKING]
    changes: dict[str, object] = {f"{at}.procedure": "automatic", f"{at}.burden": kept or None}
    if grant.window is not None:
        changes[f"{at}.window"] = None
    if grant.demands is not None and grant.demands.submissions:
        changes[f"{at}.demands.submissions"] = None
    targets = trial.targets(measure_id, "automatic_payment")
    found: dict[str, tuple[float, Unit]] = {"steps": (float(len(steps) - len(kept)), "count")}
    return [Candidate("automatic_payment", measure_id, changes, targets, found)]


def _grant(trial: Trial, measure_id: str) -> Grant:
    measure = trial.measure(measure_id)
    assert isinstance(measure, Grant), "the table keeps kinds apart"  # noqa: S101
    return measure


def _no_sum(grant: Grant) -> str:
    """Why no sum can be set for each municipality; empty where one can."""
    if grant.procedure == COMPETITIVE:
        return "competitive"
    return "" if grant.reimburses is None else "pays-costs"


def _whole_sum(trial: Trial, measure_id: str) -> float:
    """All that the state sets aside for the grant, what caps leave included."""
    effects = trial.effects(measure_id)
    left = effects.totals.get("undistributed", 0.0)
    residue = effects.totals.get("rounding_residue", 0.0)
    return round(float(np.nansum(effects.values("grant")[LIKELY])) + left + residue, 2)


def _per_head(trial: Trial, measure_id: str, total: float) -> int:
    """The sum shared equally: no base or floor within it can be higher."""
    return int(total / max(1, _sharers(trial.effects(measure_id))))


def _sharers(effects: MeasureEffects) -> int:
    return int(np.count_nonzero(np.nan_to_num(effects.values("grant")[LIKELY]) > 0))


def _searched(
    trial: Trial,
    measure_id: str,
    name: str,
    changes: Callable[[float], Changes],
    low: int,
    high: int,
) -> Offers:
    text = partial(_draft, trial, measure_id, name)
    return smallest_sum(trial, measure_id, name, changes, low, high, text)


def _draft(trial: Trial, measure_id: str, name: str, chosen: float) -> Draft | None:
    """Draft text where there is a template and a key to name in it."""
    key = _grant(trial, measure_id).key
    if key is None or name not in template_names():
        return None
    column = trial.setting.key(key)
    return draft(name, {"chosen": (chosen, "kr")}, {"key": column.label_sv.lower()})
