"""Who may share work: groups of those concerned that lie near each other."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.country.distance import distance_km
from impactcheck.country.model import Country
from impactcheck.redesign.trial import Trial

Groups = tuple[tuple[int, ...], ...]
"""Places in the country, each in at most one group."""


def near_groups(trial: Trial, concerned: Mask, size: int, within_km: float) -> Groups:
    """Groups of `size` among the `concerned`, every two in a group within so many kilometres.

    Those with fewest others near choose first, their nearest. Straight lines. Who is left without
    enough near is in no group.
    """
    distances = _distances(trial.country)
    near = (distances <= within_km) & concerned[np.newaxis, :] & concerned[:, np.newaxis]
    count = near.sum(axis=1)
    free = concerned.copy()
    groups: list[tuple[int, ...]] = []
    for place in sorted(np.flatnonzero(concerned), key=lambda one: (count[one], one)):
        group = [int(place)]
        choices = np.flatnonzero(near[place] & free) if free[place] else np.zeros(0, dtype=np.int64)
        for other in choices[np.argsort(distances[place][choices], kind="stable")]:
            if len(group) == size:
                break
            if other != place and near[other][group].all():
                group.append(int(other))
        if len(group) == size:
            free[group] = False
            groups.append(tuple(sorted(group)))
    return tuple(groups)


@lru_cache(maxsize=2)
def _distances(country: Country) -> Floats:
    return distance_km(country)


def widest(trial: Trial, groups: Groups) -> float:
    """Kilometres between the two in any group that lie farthest apart."""
    distances = _distances(trial.country)
    return max(float(distances[np.ix_(group, group)].max()) for group in groups)
