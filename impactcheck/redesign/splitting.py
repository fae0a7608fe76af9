"""One grant as two: the same money by the same formula, on other terms for some municipalities."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.redesign.searches import Candidate, Nothing, Offers
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import (
    FEWEST_DIGITS,
    as_written,
    number,
    parts_of,
    round_up,
    share,
)
from impactcheck.reform.grants import Grant
from impactcheck.units import Unit

HALF = 0.5
TAX_BASE = "tax_base_kr_inh"


def pooled_grant(trial: Trial, measure_id: str) -> Offers:
    """Municipalities below the smallest sufficient limit get their part as general money."""
    name = "pooled_grant"
    grant = _grant(trial, measure_id)
    if not grant.targeted and grant.procedure == "automatic":
        return [Nothing(name, measure_id, "already-general")]
    if grant.procedure == "competitive":
        return [Nothing(name, measure_id, "competitive")]
    if grant.reimburses is not None:
        return [Nothing(name, measure_id, "pays-costs")]

    def changes(limit: float) -> Changes:
        terms: dict[str, object] = {"targeted": False, "procedure": "automatic"}
        drop = ("burden", "demands", "window", "co_financing")
        below: dict[str, object] = {"population_below": number(limit)}
        above: dict[str, object] = {"population_at_least": number(limit)}
        small = trial.country.population < limit
        return _split(trial, measure_id, "samlat", small, (below, above), terms, drop)

    people = trial.country.population
    return _limit(trial, measure_id, name, "samlat", people, "persons", changes)


def lower_co_financing(trial: Trial, measure_id: str) -> Offers:
    """Half the own share where the tax base per inhabitant is below a limit."""
    name = "lower_co_financing"
    grant = _grant(trial, measure_id)
    if grant.co_financing is None:
        return [Nothing(name, measure_id, "no-co-financing")]
    own = grant.co_financing.share.likely * HALF
    basis = grant.co_financing.basis

    def changes(limit: float) -> Changes:
        terms: dict[str, object] = {"co_financing": {"share": share(own), "basis": basis}}
        below: dict[str, object] = {"columns": {TAX_BASE: {"below": limit}}}
        above: dict[str, object] = {"columns": {TAX_BASE: {"at_least": limit}}}
        weak = trial.country.columns[TAX_BASE].values < limit
        return _split(trial, measure_id, "svagt_underlag", weak, (below, above), terms, ())

    base = trial.country.columns[TAX_BASE].values
    return _limit(trial, measure_id, name, "svagt_underlag", base, "kr_per_inhabitant", changes)


def _grant(trial: Trial, measure_id: str) -> Grant:
    measure = trial.measure(measure_id)
    assert isinstance(measure, Grant), "the table keeps kinds apart"  # noqa: S101
    return measure


def _limit(
    trial: Trial,
    measure_id: str,
    name: str,
    suffix: str,
    by: Floats,
    unit: Unit,
    changes: Callable[[float], Changes],
) -> Offers:
    """The lowest round limit on `by` at which the goal is reached; the median where none is."""
    targets = trial.targets(measure_id, name)
    family = frozenset((measure_id, f"{measure_id}_{suffix}"))
    gets = np.nan_to_num(trial.effects(measure_id).values("grant")[LIKELY]) > 0
    limits = [round_up(value + 1, FEWEST_DIGITS) for value in np.unique(by[gets & np.isfinite(by)])]
    limits = sorted({limit for limit in limits if limit <= by[gets].max()})
    if not limits:
        return [Nothing(name, measure_id, "nobody-to-tell-apart")]

    def met(limit: float, rules: frozenset[str]) -> bool:
        return trial.standing(changes(limit), rules, family).met

    decisive = trial.decisive(measure_id, targets)
    chosen = _first(limits, partial(met, rules=targets))
    if chosen is None and decisive != targets:
        chosen = _first(limits, partial(met, rules=decisive))
    limit = limits[len(limits) // 2] if chosen is None else chosen
    below = gets & (by < limit)
    found: dict[str, tuple[float, Unit]] = {
        "limit": (limit, unit),
        "municipalities": (float(below.sum()), "municipalities"),
    }
    suffixed = (f"{measure_id}_{suffix}",)
    return [Candidate(name, measure_id, changes(limit), targets, found, suffixed)]


def _first(limits: list[float], met: Callable[[float], bool]) -> float | None:
    """The first limit that is enough: the higher it is, the more are on the better terms."""
    low, high = 0, len(limits) - 1
    if not met(limits[high]):
        return None
    while low < high:
        middle = (low + high) // 2
        if met(limits[middle]):
            high = middle
        else:
            low = middle + 1
    return limits[low]


def _split(
    trial: Trial,
    measure_id: str,
    suffix: str,
    apart: Mask,
    conditions: tuple[dict[str, object], dict[str, object]],
    terms: dict[str, object],
    drop: tuple[str, ...],
) -> Changes:
    """The measure for the rest, and a new one on other terms for those set apart.

    A pot is split so that each gets what it would have got.
    """
    grant = _grant(trial, measure_id)
    written = as_written(trial, measure_id)
    new: dict[str, Any] = {key: value for key, value in written.items() if key not in drop}
    new = {**new, **terms, "only": both_conditions(written.get("only"), conditions[0])}
    at = f"measures.{measure_id}"
    changes: dict[str, object] = {f"{at}.only": both_conditions(written.get("only"), conditions[1])}
    if grant.pot is not None:
        amounts = np.nan_to_num(trial.effects(measure_id).values("grant")[LIKELY])
        part = float(amounts[apart].sum())
        if grant.base_from == "extra":
            bases = trial.effects(measure_id).terms["bases"]
            part -= float(bases[LIKELY][apart].sum())
        new["pot"], changes[f"{at}.pot"] = parts_of(grant.pot, part)
    return {**changes, f"measures.{measure_id}_{suffix}": new}


def both_conditions(old: dict[str, Any] | None, new: Mapping[str, object]) -> dict[str, Any]:
    """Both conditions at once; of two limits of the same kind the narrower holds."""
    merged: dict[str, Any] = json.loads(json.dumps(old or {}))
    for key, value in new.items():
        if key == "columns" and isinstance(value, dict):
            columns = merged.setdefault("columns", {})
            for column, within in value.items():
                columns[column] = {**columns.get(column, {}), **within}
        elif key in merged:
            pick = min if key == "population_below" else max
            merged[key] = number(pick(_plain(merged[key]), _plain(value)))
        else:
            merged[key] = value
    return merged


def _plain(written: object) -> float:
    return float(str(written).replace(" ", "").replace(",", "."))
