"""What a group gets or pays where an input is a range: its favourable and unfavourable outcome."""

from __future__ import annotations

from impactcheck.arrays import Floats, Mask
from impactcheck.effects.statistics import group_figures
from impactcheck.engine.figures import is_ranged


def outcomes_per_inhabitant(
    rows: Floats, population: Floats, members: Mask
) -> tuple[float | None, float | None]:
    """Sum of kronor over sum of inhabitants at both ends of (3, n); None without any range."""
    if not is_ranged(rows):
        return None, None
    favourable, unfavourable = (group_figures(rows[end], population, members) for end in (0, -1))
    return favourable.kr_per_inhabitant, unfavourable.kr_per_inhabitant
