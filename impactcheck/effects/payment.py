"""What a design of money pays each municipality: for grants, and for the funding of duties."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE, Floats, Mask, drawn, named
from impactcheck.effects.allocation import Allocated, ImpossibleDesignError, allocate, rounded
from impactcheck.effects.bands import amounts_by_band
from impactcheck.effects.result import Note, Step
from impactcheck.effects.setting import Setting
from impactcheck.effects.taken_away import turned, turned_step
from impactcheck.reform.parts import Allocation
from impactcheck.reform.quantities import Range

ZERO = Range.exactly(0.0)


@dataclass(frozen=True, eq=False)
class Payment:
    """Kronor to each municipality (cases, units), what the state keeps, and the arithmetic.

    `rate` is kronor per unit of `weight` (key times index), likely; `base` (cases, units) kronor
    before floor and cap.
    """

    amounts: Floats
    eligible: Mask
    rate: float
    weight: Floats
    base: Floats
    totals: dict[str, float]
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


def payment(setting: Setting, design: Allocation, among: Mask | None = None) -> Payment:
    """Allocate money as the design says; raises ImpossibleDesignError when it cannot be done.

    `among` (units,) are those whom it is for at all, None for everyone. Money taken away is shared
    out as if it were given, and then turned.
    """
    if design.is_negative and not setting.reads_sizes:
        given = payment(replace(setting, reads_sizes=True), design, among)
        return replace(
            given,
            amounts=turned(given.amounts),
            rate=-given.rate,
            base=turned(given.base),
            totals={name: 0.0 - kr for name, kr in given.totals.items()},
            steps=tuple(turned_step(step) for step in given.steps),
        )
    eligible = setting.eligible(design.only)
    if among is not None:
        eligible = eligible & among
        if not eligible.any():
            raise ImpossibleDesignError("nobody-eligible")
    weight, steps, notes = _weight(setting, design, eligible)
    base = amounts_by_band(
        setting, setting.over(design.base or ZERO, "high"), design.tiers or (), "high"
    )
    result = _allocated(setting, design, weight, eligible, base)
    if _moves_money_between(design):
        notes.append(Note("ends-within-pot", kind="label"))
    steps += _allocation_steps(setting, design, base, weight, result, eligible)
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
    """Key times index (units,), NaN where either is unknown."""
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
    return design.pot is not None and any(
        amount is not None and not amount.is_exact for amount in shared
    )


@dataclass(frozen=True, eq=False)
class _Sums:
    """The kronor of a design in some of the cases: (cases, 1), `base` (cases, units)."""

    base: Floats
    pot: Floats | None
    rate: Floats | None
    floor: Floats | None
    cap: Floats | None


def _allocated(
    setting: Setting, design: Allocation, weight: Floats, eligible: Mask, base: Floats
) -> Allocated:
    """The design in every case, (cases, units).

    Where a range moves money within a pot, each municipality's favourable and unfavourable figure
    is the best and worst that it meets over the ends of those ranges. A draw has one value of each
    input and is shared out as it stands.
    """

    def solve(sums: _Sums) -> Allocated:
        return allocate(
            weight,
            eligible,
            base=sums.base,
            pot=sums.pot,
            rate=sums.rate,
            base_is_extra=design.base_from == "extra",
            floor=sums.floor,
            cap=sums.cap,
        )

    def ends(value: Range | None) -> Floats | None:
        return None if value is None else setting.over(value, "high")

    whole = _Sums(base, *map(ends, (design.pot, design.rate, design.floor, design.cap)))
    if not _moves_money_between(design):
        return _over_cases(solve(whole), setting.shape)
    each_end = _over_cases(solve(_every_end(whole)), named(base).shape)
    parts = [
        Allocated(
            np.stack(
                [
                    each_end.amounts[:, FAVOURABLE].max(axis=0),
                    each_end.amounts[LIKELY, LIKELY],
                    each_end.amounts[:, UNFAVOURABLE].min(axis=0),
                ]
            ),
            each_end.rate[LIKELY],
            each_end.undistributed[LIKELY],
        )
    ]
    if setting.cases.draws:
        parts.append(_over_cases(solve(_drawn_alone(whole)), drawn(base).shape))
    return Allocated(
        np.concatenate([part.amounts for part in parts]),
        np.concatenate([part.rate for part in parts]),
        np.concatenate([part.undistributed for part in parts]),
    )


def _every_end(sums: _Sums) -> _Sums:
    """The named cases with each end of what moves money against each end of pot and rate."""

    def apart(rows: Floats | None) -> Floats | None:
        return None if rows is None else named(rows)[:, np.newaxis]

    def together(rows: Floats | None) -> Floats | None:
        return None if rows is None else named(rows)

    base = named(sums.base)[:, np.newaxis]
    return _Sums(base, together(sums.pot), together(sums.rate), apart(sums.floor), apart(sums.cap))


def _drawn_alone(sums: _Sums) -> _Sums:
    rows = (sums.pot, sums.rate, sums.floor, sums.cap)
    return _Sums(drawn(sums.base), *(None if amount is None else drawn(amount) for amount in rows))


def _over_cases(result: Allocated, shape: tuple[int, ...]) -> Allocated:
    """The same with every row written out, for what is alike in all of `shape`'s cases."""
    rows = (*result.amounts.shape[:-2], shape[0])
    return Allocated(
        np.broadcast_to(result.amounts, (*rows, shape[-1])),
        np.broadcast_to(result.rate, (*rows, 1)),
        np.broadcast_to(result.undistributed, (*rows, 1)),
    )


def _allocation_steps(
    setting: Setting,
    design: Allocation,
    base: Floats,
    weight: Floats,
    result: Allocated,
    eligible: Mask,
) -> list[Step]:
    steps = []
    if design.pot is not None:
        steps.append(setting.given_step("pot", "kr", design.pot, "high", formula="pot"))
    if design.base is not None or design.tiers is not None:
        formula = "base" if design.tiers is None else "base-by-band"
        steps.append(Step("base", "kr", np.where(eligible, base, 0.0), "reform", formula))
    if design.key is not None and (design.pot is not None or design.rate is not None):
        rate = setting.rows(result.rate)
        formula = "rate-given" if design.pot is None else "rate-from-pot"
        if design.pot is not None and design.rate is not None:
            formula = "rate-smaller"
        steps.append(Step("rate", "kr_per_unit", rate, "computed", formula))
        share = np.where(eligible, rate * weight, 0.0)
        steps.append(Step("share", "kr", share, "computed", "share"))
    for name, limit in (("floor", design.floor), ("cap", design.cap)):
        if limit is not None:
            steps.append(setting.given_step(name, "kr", limit, "high", formula=name))
    steps.append(Step("allocated", "kr", result.amounts, "computed", "allocated"))
    return steps
