"""What rules ask about administrative burden, in a grant or on its own."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, divide
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.units import Unit


@vocabulary("country", "ratio")
def burden_small_to_large(subject: Subject) -> Measured:
    """Administration per inhabitant in small municipalities over that in large ones.

    Small and large are split as the eight corners are; each side is the sum of kronor over the
    sum of inhabitants among those that bear the burden.
    """
    cost = -subject.effects.values("administration")
    if not np.any(cost > 0):
        raise NotComputable("no-burden")
    population = subject.population
    corners = subject.groupings["corners"].groups
    small = np.any([group.members for group in corners if group.id.startswith("small-")], axis=0)
    bears = cost[LIKELY] > 0
    sides = []
    for side in (small & bears, ~small & bears):
        people = population[side].sum()
        if not people:
            raise NotComputable("no-comparison-group")
        sides.append(cost[:, side].sum(axis=-1) / people)
    numbers: dict[str, tuple[float, Unit]] = {
        "small": (float(sides[0][LIKELY]), "kr_per_inhabitant"),
        "large": (float(sides[1][LIKELY]), "kr_per_inhabitant"),
    }
    return Measured(divide(sides[0], sides[1]), numbers=numbers)
