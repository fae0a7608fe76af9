"""What rules ask about sanctions; fees are counted as positive kronor here."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.units import Unit

MINIMUM_TO_COMPARE = 2


def _fee(subject: Subject) -> Floats:
    fee = -subject.effects.values("fee")
    return np.where(fee > 0, fee, np.nan)


@vocabulary("country", "yes_no")
def fee_is_flat(subject: Subject) -> Measured:
    """1 when every municipality that can be fined pays the same sum whatever its size, else 0."""
    fee = _fee(subject)
    per_head = divide(fee, subject.population)[LIKELY]
    if np.count_nonzero(np.isfinite(per_head)) < MINIMUM_TO_COMPARE:
        raise NotComputable("no-comparison-group")
    smallest, largest = np.nanmin(fee, axis=-1), np.nanmax(fee, axis=-1)
    flat = np.isclose(smallest, largest, rtol=1e-9).astype(np.float64)
    numbers: dict[str, tuple[float, Unit]] = {
        "fee": (float(largest[LIKELY]), "kr"),
        "largest": (float(np.nanmax(per_head)), "kr_per_inhabitant"),
        "smallest": (float(np.nanmin(per_head)), "kr_per_inhabitant"),
        "times": (float(np.nanmax(per_head) / np.nanmin(per_head)), "ratio"),
    }
    return Measured(flat, numbers=numbers)


@vocabulary("municipality", "ratio")
def fee_per_inhabitant_to_median(subject: Subject) -> Measured:
    """The fee per inhabitant over that of the median municipality."""
    fee, population = _fee(subject), subject.population
    median = np.nanmedian(divide(fee, population), axis=-1, keepdims=True)
    numbers: dict[str, tuple[float, Unit]] = {
        "median": (float(median[LIKELY, 0]), "kr_per_inhabitant")
    }
    return Measured(fee, median * population, numbers=numbers)
