"""Which cluster a municipality belongs to: the nearest frozen centroid, by arithmetic alone."""

from __future__ import annotations

import numpy as np

from impactcheck.archetypes.features import CLUSTER_FEATURES, cluster_points
from impactcheck.archetypes.frozen import ClusterModel, Feature, load_clusters
from impactcheck.arrays import Floats
from impactcheck.country.model import Country, Group, Grouping

CLUSTERS = "clusters"


def scaled(points: Floats, features: tuple[Feature, ...]) -> Floats:
    """Published values (n, d) on the clusters' scale, in standard deviations from the mean."""
    logged = np.array([feature.logged for feature in features])
    values = np.where(logged, np.log(np.where(logged, points, 1.0)), points)
    mean = np.array([feature.mean for feature in features])
    scale = np.array([feature.scale for feature in features])
    return np.asarray((values - mean) / scale, dtype=np.float64)


def nearest(points: Floats, centroids: Floats) -> tuple[np.ndarray, Floats]:
    """Index of the nearest centroid of each point, and the distances (n, clusters)."""
    distances = np.sqrt(((points[:, np.newaxis, :] - centroids) ** 2).sum(axis=-1))
    return np.argmin(distances, axis=1), distances


def clusters(country: Country, model: ClusterModel | None = None) -> Grouping:
    """Every municipality in the cluster whose centroid is nearest, in the model's order."""
    model = load_clusters() if model is None else model
    if tuple(feature.column for feature in model.features) != CLUSTER_FEATURES:
        raise ValueError("the frozen clusters were built on other columns")
    points = scaled(cluster_points(country), model.features)
    belongs, _ = nearest(points, np.array([cluster.centroid for cluster in model.clusters]))
    place = {code: index for index, code in enumerate(country.codes)}
    return Grouping(
        id=CLUSTERS,
        label_sv=model.label_sv,
        label_en=model.label_en,
        groups=tuple(
            Group(cluster.id, cluster.sv, cluster.en, belongs == number, place.get(cluster.medoid))
            for number, cluster in enumerate(model.clusters)
        ),
    )
