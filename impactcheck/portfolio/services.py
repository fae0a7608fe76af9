"""Who has lost how many services when many reforms are put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Floats
from impactcheck.contract.portfolio import ServiceLoss
from impactcheck.country.model import Country
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.service import A_METRE, LOST


@dataclass(frozen=True, eq=False)
class ServiceMoved:
    """One service: `lost` is 1 where the own office closes, `longer` kilometres, both (units,)."""

    lost: Floats
    longer: Floats


def services_moved(effects: Iterable[MeasureEffects]) -> tuple[ServiceMoved, ...]:
    """The services among a reform's measures, in the likely case."""
    return tuple(
        ServiceMoved(one.values(LOST)[LIKELY], one.values("longer")[LIKELY])
        for one in effects
        if LOST in one.series
    )


def service_losses(services: Sequence[ServiceMoved], country: Country) -> tuple[ServiceLoss, ...]:
    """Those who lose an office or get farther to one: most offices first, then most kilometres.

    Kilometres are added over the services that get farther away; one that comes nearer, or has no
    figure, counts for none.
    """
    nothing = np.zeros(len(country))
    lost = sum((one.lost for one in services), nothing)
    away = [np.where(one.longer > A_METRE, one.longer, 0.0) for one in services]
    farther = sum(((km > 0).astype(np.float64) for km in away), nothing)
    kilometres = sum(away, nothing)
    touched = np.flatnonzero((lost > 0) | (farther > 0))
    order = sorted(touched, key=lambda at: (-lost[at], -kilometres[at], country.codes[at]))
    return tuple(
        ServiceLoss(
            municipality=country.codes[at],
            offices_lost=int(lost[at]),
            services_farther=int(farther[at]),
            longer_km=float(kilometres[at]),
        )
        for at in order
    )
