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
    return km_to_points(country, country.latitude, country.longitude)


def km_to_points(country: Country, latitudes: Floats, longitudes: Floats) -> Floats:
    """Great-circle distance from each municipality's point to others, shape (units, points).

    `latitudes` and `longitudes` in degrees, shape (points,); as in `distance_km` otherwise.
    """
    latitude, longitude = np.radians(country.latitude), np.radians(country.longitude)
    there, beside = np.radians(latitudes), np.radians(longitudes)
    north = np.sin((latitude[:, np.newaxis] - there) / 2) ** 2
    east = np.sin((longitude[:, np.newaxis] - beside) / 2) ** 2
    chord = north + np.cos(latitude[:, np.newaxis]) * np.cos(there) * east
    distances: Floats = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.clip(chord, 0.0, 1.0)))
    return distances
