"""Who a municipality is to be compared with, for a sheet about it."""

from __future__ import annotations

from impactcheck.archetypes.peers import peers
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.municipalities import Nearest, Peer
from impactcheck.country.find import position
from impactcheck.country.model import Country


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
