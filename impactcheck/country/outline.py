"""The map: outlines of the municipalities and their projection to the coordinates of an SVG."""

from __future__ import annotations

import functools
import json
import math
from dataclasses import dataclass

from impactcheck.country.tables import VINTAGES_KEPT, Manifest, read_verified

Ring = list[tuple[float, float]]

_MIDDLE_LATITUDE = 63.0
"""About the middle of Sweden: east-west distances are right there, within a quarter elsewhere."""


@dataclass(frozen=True)
class Projection:
    """Degrees to SVG units: equirectangular, longitudes scaled by cos 63 degrees, north up."""

    west: float
    north: float
    scale: float
    width: float
    height: float

    def x(self, longitude: float) -> float:
        """Distance from the left edge, in SVG units."""
        return (longitude - self.west) * math.cos(math.radians(_MIDDLE_LATITUDE)) * self.scale

    def y(self, latitude: float) -> float:
        """Distance from the upper edge, in SVG units."""
        return (self.north - latitude) * self.scale


@functools.lru_cache(maxsize=VINTAGES_KEPT)
def outline(manifest: Manifest) -> dict[str, list[Ring]]:
    """Rings of (longitude, latitude) in WGS 84 degrees by municipality code.

    A ring within another is a hole: fill by the even-odd rule. Raises BadInput `data-missing` or
    `data-altered`. Do not change the result: it is shared.
    """
    features = json.loads(read_verified("outline.geojson", manifest))["features"]
    return {
        feature["properties"]["code"]: [
            [(longitude, latitude) for longitude, latitude in ring]
            for polygon in feature["geometry"]["coordinates"]
            for ring in polygon
        ]
        for feature in features
    }


@functools.lru_cache(maxsize=VINTAGES_KEPT)
def projection(width: float, manifest: Manifest) -> Projection:
    """Fit the whole country into `width` SVG units; `height` follows."""
    points = [point for rings in outline(manifest).values() for ring in rings for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    scale = width / ((east - west) * math.cos(math.radians(_MIDDLE_LATITUDE)))
    return Projection(west, north, scale, width, (north - south) * scale)


@functools.lru_cache(maxsize=VINTAGES_KEPT)
def svg_paths(width: float, manifest: Manifest) -> dict[str, str]:
    """Return the `d` of an SVG path by municipality code, with one decimal, in code order.

    Draw with `fill-rule="evenodd"` in a view box of `projection(width)`'s width and height. All who
    ask share the mapping: do not change it.
    """
    to = projection(width, manifest)
    return {
        code: "".join(_path(ring, to) for ring in rings)
        for code, rings in outline(manifest).items()
    }


def _path(ring: Ring, to: Projection) -> str:
    # The last point repeats the first, and Z closes the ring.
    points = [f"{to.x(longitude):.1f},{to.y(latitude):.1f}" for longitude, latitude in ring[:-1]]
    return f"M{'L'.join(points)}Z"
