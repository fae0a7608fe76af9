import re
import shutil
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from impactcheck.country.distance import distance_km
from impactcheck.country.model import Country
from impactcheck.country.outline import outline, projection, svg_paths
from impactcheck.country.tables import DATA, read_manifest
from impactcheck.problems import BadInput


def test_every_municipality_has_an_outline_of_closed_rings(sweden: Country) -> None:
    rings = outline(read_manifest())
    assert tuple(rings) == sweden.codes
    for parts in rings.values():
        assert parts
        for ring in parts:
            assert len(ring) >= 4
            assert ring[0] == ring[-1]


def test_the_map_fits_its_width_and_stands_on_its_head_nowhere(sweden: Country) -> None:
    to = projection(400, read_manifest())
    numbers = [
        (float(x), float(y))
        for path in svg_paths(400, read_manifest()).values()
        for x, y in re.findall(r"([\d.]+),([\d.]+)", path)
    ]
    assert min(x for x, _ in numbers) == 0
    assert max(x for x, _ in numbers) == 400
    assert min(y for _, y in numbers) == 0
    assert max(y for _, y in numbers) == pytest.approx(to.height, abs=0.05)
    north = dict(zip(sweden.names, sweden.latitude, strict=True))
    assert to.y(north["Kiruna"]) < to.y(north["Malmö"])
    assert 2 < to.height / to.width < 2.6


def test_a_path_has_one_closed_part_for_each_ring() -> None:
    rings = outline(read_manifest())
    for code, path in svg_paths(300, read_manifest()).items():
        assert path.count("M") == path.count("Z") == len(rings[code])
        assert re.fullmatch(r"(M[\d.]+,[\d.]+(L[\d.]+,[\d.]+)+Z)+", path)


def test_most_municipalities_hold_their_own_point(sweden: Country) -> None:
    inside = 0
    for code, latitude, longitude in zip(
        sweden.codes, sweden.latitude, sweden.longitude, strict=True
    ):
        inside += _is_inside(float(longitude), float(latitude), outline(read_manifest())[code])
    assert inside >= 270


def _is_inside(x: float, y: float, rings: list[list[tuple[float, float]]]) -> bool:
    crossings = 0
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                crossings += 1
    return crossings % 2 == 1


def test_an_altered_outline_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    with (folder / "outline.geojson").open("a", encoding="utf-8") as file:
        file.write(" ")
    with pytest.raises(BadInput, match=r"vintage-altered.*outline\.geojson"):
        outline(read_manifest(folder))


def test_distances_are_great_circles(sweden: Country) -> None:
    distances = distance_km(sweden)
    assert distances.shape == (290, 290)
    assert np.array_equal(distances, distances.T)
    assert (np.diag(distances) == 0).all()
    assert not np.isnan(distances).any()
    stockholm, malmo = sweden.codes.index("0180"), sweden.codes.index("1280")
    assert distances[stockholm, malmo] == pytest.approx(_by_cosines(sweden, stockholm, malmo))
    assert 480 < distances[stockholm, malmo] < 540


def _by_cosines(country: Country, here: int, there: int) -> float:
    """The spherical law of cosines: another formula for the same distance."""
    a, b = np.radians(country.latitude[[here, there]])
    apart = np.radians(country.longitude[here] - country.longitude[there])
    angle = np.arccos(np.sin(a) * np.sin(b) + np.cos(a) * np.cos(b) * np.cos(apart))
    return 6371.0088 * float(angle)


def test_no_distance_is_shorter_by_way_of_a_third(sweden: Country) -> None:
    distances = distance_km(sweden)
    by_way = (distances[:, 17, np.newaxis] + distances[17, :]).min()
    assert by_way == 0
    assert (distances <= distances[:, [17]] + distances[[17], :] + 1e-6).all()
