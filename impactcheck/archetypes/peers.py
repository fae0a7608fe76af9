"""Comparable municipalities: the nearest in size, growth and density, wherever they lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.country.medoids import structure_points
from impactcheck.country.model import Country

NEAREST = 10
_DECIMALS = 12


@dataclass(frozen=True)
class Peer:
    """A comparable municipality: its position in the country, and how unlike it is.

    `distance` is Euclidean, in standard deviations of log10 population, ten-year change and log10
    density: the space in which the corners' medoids are found.
    """

    position: int
    distance: float


def peers(country: Country, position: int, n: int = NEAREST) -> tuple[Peer, ...]:
    """The `n` municipalities nearest to the one at `position`, nearest first, ties by code.

    Never the municipality itself; fewer than `n` only in a country that has no more.
    """
    points = structure_points(country)
    distances = np.sqrt(((points - points[position]) ** 2).sum(axis=1))
    others = [index for index in range(len(country)) if index != position]
    others.sort(key=lambda index: (round(float(distances[index]), _DECIMALS), country.codes[index]))
    return tuple(Peer(index, float(distances[index])) for index in others[:n])
