"""The country, and the clusters built anew with few bootstraps."""

from __future__ import annotations

import pytest

from impactcheck.archetypes.build import build_clusters
from impactcheck.archetypes.frozen import ClusterModel
from impactcheck.country.load import load_country
from impactcheck.country.model import Country


@pytest.fixture(scope="session")
def sweden() -> Country:
    return load_country()


@pytest.fixture(scope="session")
def rebuilt(sweden: Country) -> ClusterModel:
    """Four and five clusters, ten bootstraps: the full report is the builder's own."""
    return build_clusters(sweden, bootstraps=10, counts=(4, 5))
