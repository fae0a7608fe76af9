"""The municipalities of an assessment: who the arrays are about, and who is like one of them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impactcheck.archetypes.peers import peers
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.municipalities import MunicipalityRow, Nearest, Peer
from impactcheck.country.find import position
from impactcheck.country.model import Country, Grouping


def municipality_rows(
    country: Country, groupings: Mapping[str, Grouping]
) -> tuple[MunicipalityRow, ...]:
    """Who the arrays are about, in their order."""
    corner = np.empty(len(country), dtype=object)
    for group in groupings["corners"].groups:
        corner[group.members] = group.id
    rows = zip(
        country.codes,
        country.names,
        country.counties,
        country.skr_groups,
        corner,
        country.population.tolist(),
        strict=True,
    )
    return tuple(
        MunicipalityRow(code=c, name=n, county=k, skr_group=g, corner=h, population=p)
        for c, n, k, g, h, p in rows
    )


def with_nearest(assessment: Assessment, country: Country, name_or_code: str) -> Assessment:
    """The assessment with the municipalities most like the one named.

    Raises BadInput `municipality-unknown` with suggestions.
    """
    place = position(country, name_or_code)
    found = tuple(
        Peer(municipality=country.codes[peer.position], distance=peer.distance)
        for peer in peers(country, place)
    )
    nearest = Nearest(municipality=country.codes[place], peers=found)
    return assessment.model_copy(update={"nearest": nearest})
