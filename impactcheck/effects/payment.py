"""What a design of money pays each municipality: for grants, and for the funding of duties."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, OUTCOMES, Floats, Mask
from impactcheck.effects.allocation import Allocated, allocate, rounded
from impactcheck.effects.bands import amounts_by_band
from impactcheck.effects.result import Note, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.parts import Allocation
from impactcheck.reform.quantities import Range

ZERO = Range.exactly(0.0)


@dataclass(frozen=True, eq=False)
class Payment:
    """Kronor to each municipality (3, 290), what remains with the state, and the arithmetic.

    `rate` is kronor per unit of `weight` (key times index), likely; `base` (3, 290) kronor before
    floor and cap.
    """

    amounts: Floats
    eligible: Mask
    rate: float
    weight: Floats
    base: Floats
    totals: dict[str, float]
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


def payment(setting: Setting, design: Allocation) -> Payment:
    """Allocate money as the design says; raises ImpossibleDesignError when it cannot be done."""
    eligible = setting.eligible(design.only)
    weight, steps, notes = _weight(setting, design, eligible)
    base = amounts_by_band(
        (design.base or ZERO).outcomes("high"),
        design.tiers or (),
        setting.country.population,
        "high",
    )
    result = _allocated(design, weight, eligible, base)
    steps += _allocation_steps(design, base, weight, result, eligible)
    totals = {"undistributed": float(result.undistributed[LIKELY, 0])}
    return Payment(
        amounts=result.amounts,
        eligible=eligible,
        rate=float(result.rate[LIKELY, 0]),
        weight=weight,
        base=base,
        totals=totals,
        steps=tuple(steps),
        notes=tuple(notes),
    )


def rounded_as_ordained(design: Allocation, amounts: Floats) -> tuple[Floats, float, list[Step]]:
    """Payouts rounded as the ordinance says, with the likely row's residue in kronor."""
    if design.round is None:
        return amounts, 0.0, []
    whole = rounded(amounts, design.round.to.likely, design.round.mode)
    residue = float(np.nansum(amounts[LIKELY] - whole[LIKELY]))
    return (
        whole,
        residue,
        [Step("rounded", "kr", whole, "computed", f"rounded-{design.round.mode}")],
    )


def _weight(
    setting: Setting, design: Allocation, eligible: Mask
) -> tuple[Floats, list[Step], list[Note]]:
    """Key times index (290,), NaN where either is unknown."""
    weight = np.ones(len(setting.country))
    steps: list[Step] = []
    notes: list[Note] = []
    for name, key in (("key", design.key), ("index", design.index)):
        if key is None:
            continue
        weight = weight * setting.key(key).values
        steps.append(setting.data_step(name, key))
        notes += setting.missing(key, eligible, "key-missing")
    return weight, steps, notes


def _moves_money_between(design: Allocation) -> bool:
    """Whether a range in the design makes some municipalities better and others worse off."""
    shared = [design.base, design.floor, design.cap]
    for band in design.tiers or ():
        shared += [band.factor, band.amount]
    return design.pot is not None and any(one is not None and not one.is_exact for one in shared)


def _allocated(design: Allocation, weight: Floats, eligible: Mask, base: Floats) -> Allocated:
    """The three outcomes, (3, 290).

    Where a range moves money within a pot, each municipality's favourable and unfavourable figure
    is the best and worst that it meets over the ends of those ranges.
    """

    def solve(base: Floats, floor: Floats | None, cap: Floats | None) -> Allocated:
        return allocate(
            weight,
            eligible,
            base=base,
            pot=_ends(design.pot),
            rate=_ends(design.rate),
            base_is_extra=design.base_from == "extra",
            floor=floor,
            cap=cap,
        )

    floor, cap = _ends(design.floor), _ends(design.cap)
    if not _moves_money_between(design):
        return _three_rows(solve(base, floor, cap), weight.size)
    scenarios = solve(
        base[:, np.newaxis],
        None if floor is None else floor[:, np.newaxis],
        None if cap is None else cap[:, np.newaxis],
    )
    every = _three_rows(scenarios, weight.size)
    return Allocated(
        np.stack(
            [
                every.amounts[:, 0].max(axis=0),
                every.amounts[LIKELY, LIKELY],
                every.amounts[:, -1].min(axis=0),
            ]
        ),
        every.rate[LIKELY],
        every.undistributed[LIKELY],
    )


def _three_rows(result: Allocated, size: int) -> Allocated:
    leading = result.amounts.shape[:-2]
    rows = (*leading, len(OUTCOMES))
    return Allocated(
        np.broadcast_to(result.amounts, (*rows, size)),
        np.broadcast_to(result.rate, (*rows, 1)),
        np.broadcast_to(result.undistributed, (*rows, 1)),
    )


def _ends(value: Range | None) -> Floats | None:
    return None if value is None else value.outcomes("high")


def _allocation_steps(
    design: Allocation, base: Floats, weight: Floats, result: Allocated, eligible: Mask
) -> list[Step]:
    shape = (len(OUTCOMES), weight.size)
    steps = []
    if design.pot is not None:
        pot = np.broadcast_to(design.pot.outcomes("high"), shape)
        steps.append(Step("pot", "kr", pot, "reform", "pot"))
    if design.base is not None or design.tiers is not None:
        formula = "base" if design.tiers is None else "base-by-band"
        steps.append(Step("base", "kr", np.where(eligible, base, 0.0), "reform", formula))
    if design.key is not None and (design.pot is not None or design.rate is not None):
        rate = np.broadcast_to(result.rate, shape)
        formula = "rate-given" if design.pot is None else "rate-from-pot"
        if design.pot is not None and design.rate is not None:
            formula = "rate-smaller"
        steps.append(Step("rate", "kr_per_unit", rate, "computed", formula))
        share = np.where(eligible, rate * weight, 0.0)
        steps.append(Step("share", "kr", share, "computed", "share"))
    for name, limit in (("floor", design.floor), ("cap", design.cap)):
        if limit is not None:
            ends = np.broadcast_to(limit.outcomes("high"), shape)
            steps.append(Step(name, "kr", ends, "reform", name))
    steps.append(Step("allocated", "kr", result.amounts, "computed", "allocated"))
    return steps
