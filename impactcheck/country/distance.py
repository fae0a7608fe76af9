"""How far it is between municipalities: straight lines, not roads."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.country.model import Country

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG)."""


def distance_km(country: Country) -> Floats:
    """Great-circle distance in kilometres between the municipalities' points, shape (units, units).

    Straight lines over the Earth between one point in each municipality, by the haversine formula:
    no roads, water or travel time. Symmetric, with zeros on the diagonal.
    """
    latitude, longitude = np.radians(country.latitude), np.radians(country.longitude)
    north = np.sin((latitude[:, np.newaxis] - latitude) / 2) ** 2
    east = np.sin((longitude[:, np.newaxis] - longitude) / 2) ** 2
    chord = north + np.cos(latitude[:, np.newaxis]) * np.cos(latitude) * east
    distances: Floats = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.clip(chord, 0.0, 1.0)))
    return distances
