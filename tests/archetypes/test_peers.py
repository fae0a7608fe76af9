"""Comparable municipalities: near in size, growth and density, in a settled order."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.archetypes.peers import peers
from impactcheck.country.find import position
from impactcheck.country.load import load_country
from impactcheck.country.medoids import structure_points


@settings(max_examples=30)
@given(st.integers(0, 289))
def test_nobody_outside_is_nearer_than_a_peer(where: int) -> None:
    country = load_country()
    found = peers(country, where)
    inside = {peer.position for peer in found}
    assert len(inside) == 10
    assert where not in inside
    points = structure_points(country)
    distances = np.linalg.norm(points - points[where], axis=1)
    outside = [distances[i] for i in range(290) if i not in inside and i != where]
    assert max(peer.distance for peer in found) <= min(outside)
    assert [peer.distance for peer in found] == sorted(peer.distance for peer in found)


def test_the_nearest_to_dorotea_are_small_shrinking_and_sparse_too() -> None:
    country = load_country()
    names = [country.names[peer.position] for peer in peers(country, position(country, "Dorotea"))]
    assert names[0] == "Övertorneå"
    assert {"Sorsele", "Arjeplog", "Vilhelmina"} <= set(names)


def test_no_more_peers_than_there_are_municipalities() -> None:
    country = load_country()
    assert len(peers(country, 0, 1000)) == 289
    assert peers(country, 0, 0) == ()
