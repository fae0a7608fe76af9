"""How a reform answers its ordinance, given what has been computed about its measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.contract.groundwork import Groundwork
from impactcheck.effects.result import MeasureEffects
from impactcheck.reform.model import Reform
from impactcheck.rules.ordinances import Computed, groundwork

HALF_A_KRONA = 0.5
PAID_BY_STATE = ("grant", "funding")
"""Series of money from the state."""


def groundwork_of(reform: Reform, effects: Sequence[MeasureEffects]) -> Groundwork:
    """The groundwork, its figures for municipalities counted as given where they were computed."""
    return groundwork(reform, computed_of(effects))


def computed_of(effects: Sequence[MeasureEffects]) -> Computed:
    """Which measures have kronor, which cost a municipality something, which the state pays for.

    A sanction without decisions a year has a fee but no yearly kronor, and is not costed.
    """
    return Computed(
        costed=_those(effects, lambda one: _known(one.net_kr) or "grant" in one.series),
        burdening=_those(effects, _burdens),
        paid_by_state=_those(
            effects,
            lambda one: any(
                _anywhere(one.series[name].values > HALF_A_KRONA)
                for name in PAID_BY_STATE
                if name in one.series
            ),
        ),
    )


def _those(
    effects: Sequence[MeasureEffects], is_so: Callable[[MeasureEffects], bool]
) -> frozenset[str]:
    return frozenset(one.id for one in effects if is_so(one))


def _known(kr: Floats | None) -> bool:
    return kr is not None and _anywhere(np.isfinite(kr))


def _burdens(one: MeasureEffects) -> bool:
    """Whether it costs somebody something: a fee for a breach is no cost of the proposal."""
    if "fee" in one.series:
        return False
    costs = [one.net_kr] if one.net_kr is not None else []
    if "one_off" in one.series:
        costs.append(one.series["one_off"].values)
    return any(_anywhere(kr < -HALF_A_KRONA) for kr in costs)


def _anywhere(mask: Mask) -> bool:
    """Whether it holds in some municipality in the likely case; one row stands for all cases."""
    row = mask[LIKELY] if mask.shape[0] > LIKELY else mask[0]
    return bool(row.any())
