"""A grant: what the state pays each municipality, less what it costs to get.

`net = grant - administration`; own co-financing stands beside the net and is never subtracted,
for it buys something. Source of the formulas: `docs/method.md`, *Grants*.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, OUTCOMES, Floats, Mask
from impactcheck.effects.allocation import Allocated, allocate, rounded
from impactcheck.effects.burden import work
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.grants import CoFinancing, Grant
from impactcheck.reform.parts import Allocation
from impactcheck.reform.quantities import Range


@dataclass(frozen=True, eq=False)
class Payment:
    """Kronor to each municipality (3, 290), what remains with the state, and the arithmetic."""

    amounts: Floats
    eligible: Mask
    totals: dict[str, float]
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


def payment(setting: Setting, design: Allocation) -> Payment:
    """Allocate money as the design says; raises ImpossibleDesignError when it cannot be done."""
    country = setting.country
    eligible = setting.eligible(design.only)
    steps: list[Step] = []
    notes: list[Note] = []
    weight = np.ones(len(country))
    for name, key in (("key", design.key), ("index", design.index)):
        if key is None:
            continue
        figures = setting.key(key)
        weight = weight * figures.values
        source = f"{figures.publisher}, {figures.source_id}"
        rows = _three(figures.values)
        steps.append(Step(name, "units", rows, "data", name, source, figures.year))
        missing = eligible & ~np.isfinite(figures.values)
        if missing.any():
            names = ", ".join(np.array(country.names)[missing])
            notes.append(
                Note("key-missing", {"column": figures.name, "names": names}, "not_evaluated")
            )
    base = _base_amounts(setting, design)
    result = allocate(
        weight,
        eligible,
        base=base,
        pot=_ends(design.pot),
        rate=_ends(design.rate),
        base_is_extra=design.base_from == "extra",
        floor=_ends(design.floor),
        cap=_ends(design.cap),
    )
    steps += _allocation_steps(design, base, weight, result, eligible)
    amounts = np.broadcast_to(result.amounts, (len(OUTCOMES), len(country)))
    totals = {"undistributed": float(np.broadcast_to(result.undistributed, (3, 1))[LIKELY, 0])}
    if design.round is not None:
        whole = rounded(amounts, design.round.to.likely, design.round.mode)
        totals["rounding_residue"] = float(np.nansum(amounts[LIKELY] - whole[LIKELY]))
        amounts = whole
        steps.append(Step("rounded", "kr", amounts, "computed", "rounded"))
    return Payment(amounts, eligible, totals, tuple(steps), tuple(notes))


def _ends(value: Range | None) -> Floats | None:
    return None if value is None else value.outcomes("high")


def _three(values: Floats) -> Floats:
    return np.broadcast_to(values, (len(OUTCOMES), values.shape[-1]))


def _base_amounts(setting: Setting, design: Allocation) -> Floats:
    """Base by municipality: `base`, times its band's factor, or its band's amount; (3, 290)."""
    people = setting.country.population
    base = np.zeros((3, 1)) if design.base is None else design.base.outcomes("high")
    bands = design.tiers or ()
    result = np.broadcast_to(base, (3, people.size))
    placed = np.zeros(people.size, dtype=np.bool_)
    for band in bands:
        inside = ~placed
        if band.population_below is not None:
            inside &= people < band.population_below.likely
        elif band.population_at_most is not None:
            inside &= people <= band.population_at_most.likely
        if band.amount is not None:
            value = band.amount.outcomes("high")
        else:
            value = base * (band.factor or Range.exactly(1.0)).outcomes("high")
        result = np.where(inside, value, result)
        placed |= inside
    return result


def _allocation_steps(
    design: Allocation, base: Floats, weight: Floats, result: Allocated, eligible: Mask
) -> list[Step]:
    steps = []
    if design.base is not None or design.tiers is not None:
        steps.append(Step("base", "kr", np.where(eligible, base, 0.0), "reform", "base"))
    if design.key is not None:
        rate = np.broadcast_to(result.rate, (3, weight.size))
        formula = "rate-from-pot" if design.rate is None else "rate-given"
        steps.append(Step("rate", "kr_per_unit", rate, "computed", formula))
        share = np.where(eligible, rate * weight, 0.0)
        steps.append(Step("share", "kr", share, "computed", "share"))
    for name, limit in (("floor", design.floor), ("cap", design.cap)):
        if limit is not None:
            ends = np.broadcast_to(limit.outcomes("high"), (3, weight.size))
            steps.append(Step(name, "kr", ends, "reform", name))
    amounts = np.broadcast_to(result.amounts, (3, weight.size))
    steps.append(Step("grant", "kr", amounts, "computed", "grant"))
    return steps


def own_share(grant: Floats, co_financing: CoFinancing) -> Floats:
    """What the municipality must add in kronor (3, 290).

    `requested`: share x grant. `total_cost`: grant x share / (1 - share).
    """
    share = co_financing.share.outcomes("low")
    return grant * share if co_financing.basis == "requested" else grant * share / (1.0 - share)


def grant_effects(measure_id: str, measure: Grant, setting: Setting) -> MeasureEffects:
    """Gross grant, administration, net, and own share beside it.

    A grant that private organisers share enters no municipal net unless `municipal_share` says
    how much of it is municipal.
    """
    paid = payment(setting, measure)
    done = work(setting, measure.burden, paid.eligible)
    series = {
        "grant": Series("grant", "kr", paid.amounts),
        "administration": Series("administration", "kr", -done.cost),
        "hours": Series("hours", "hours", done.hours),
    }
    steps = [*paid.steps, *done.steps]
    notes = [*paid.notes, *done.notes]
    if measure.procedure in ("application", "requisition", "competitive"):
        notes.append(Note("assumed-all-apply"))
    municipal: Floats | None = paid.amounts
    if measure.recipients == "all_organisers":
        notes.append(Note("includes-private-organisers", kind="label"))
        municipal = None
        if measure.municipal_share is not None:
            municipal = paid.amounts * measure.municipal_share.outcomes("high")
            series["municipal_grant"] = Series("municipal_grant", "kr", municipal)
            steps.append(Step("municipal_grant", "kr", municipal, "reform", "municipal-share"))
    if measure.co_financing is not None:
        own = -own_share(paid.amounts, measure.co_financing)
        series["co_financing"] = Series("co_financing", "kr", own)
        steps.append(Step("co_financing", "kr", own, "computed", "co-financing"))
    net = None if municipal is None else municipal - done.cost
    if net is not None:
        series["net"] = Series("net", "kr", net)
        steps.append(Step("net", "kr", net, "computed", "net"))
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="grant" if net is None else "net",
        series=series,
        net_kr=net,
        steps=tuple(steps),
        notes=tuple(notes),
        totals=paid.totals,
    )
