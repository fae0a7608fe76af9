"""The offline builder of clusters: run when the data change, never by a check.

The pipeline is scikit-learn's: logarithms of skewed columns, standard deviations, K-Means. It runs
on one thread, since K-Means thrashes when two processes share cores, and with a fixed seed, so that
the same data give the same file.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from impactcheck.archetypes.features import CLUSTER_FEATURES, cluster_points, is_skewed
from impactcheck.archetypes.frozen import Candidate, Cluster, ClusterModel, Feature, Stability
from impactcheck.archetypes.naming import names, naming_words
from impactcheck.arrays import Floats
from impactcheck.country.medoids import medoid
from impactcheck.country.model import Country

SEED = 20241231
BOOTSTRAPS = 100
STARTS = 20
FEWEST, MOST = 4, 10
"""Fewer than four clusters say little more than small and large, which the corners already say."""
STABLE_FROM = 0.75
"""Mean adjusted Rand index from which a number of clusters counts as stable (our assumption)."""
_DECIMALS = 6

Labels = np.ndarray[Any, np.dtype[np.int64]]


def build_clusters(
    country: Country,
    *,
    seed: int = SEED,
    bootstraps: int = BOOTSTRAPS,
    counts: tuple[int, ...] = tuple(range(FEWEST, MOST + 1)),
) -> ClusterModel:
    """Cluster the municipalities and report how far the clusters can be trusted.

    Of the numbers in `counts` whose bootstraps agree (mean adjusted Rand index at least
    `STABLE_FROM`), the one with the best silhouette; where none is stable, the most stable one.
    """
    import sklearn
    from threadpoolctl import threadpool_limits

    points = cluster_points(country)
    with threadpool_limits(1):
        tried = [_try(points, count, seed, bootstraps) for count in counts]
        chosen = _choose([candidate for candidate, _, _ in tried])
        _, pipeline, overlaps = tried[chosen]
        labels = np.asarray(pipeline.predict(points), dtype=np.int64)
    scaling = pipeline["scaling"]
    logged = pipeline["logarithms"].kw_args["logged"]
    words = naming_words()["label"]
    return ClusterModel(
        country=country.checksum,
        seed=seed,
        scikit_learn=sklearn.__version__,
        label_sv=words["sv"],
        label_en=words["en"],
        features=tuple(
            Feature(
                column=name,
                logged=bool(logged[place]),
                mean=round(float(scaling.mean_[place]), _DECIMALS),
                scale=round(float(scaling.scale_[place]), _DECIMALS),
            )
            for place, name in enumerate(CLUSTER_FEATURES)
        ),
        clusters=_clusters(country, points, pipeline, labels, overlaps),
        stability=Stability(
            bootstraps=bootstraps,
            stable_from=STABLE_FROM,
            fewest=min(counts),
            chosen=counts[chosen],
            candidates=tuple(candidate for candidate, _, _ in tried),
        ),
    )


def fitted(points: Floats, count: int, seed: int) -> Any:
    """The pipeline fitted to `points` of shape (n, features): logarithms, scaling, K-Means."""
    from sklearn.cluster import KMeans
    from sklearn.pipeline import Pipeline
    from sklearn.preprocessing import FunctionTransformer, StandardScaler

    logged = np.array([is_skewed(values) for values in points.T])
    return Pipeline(
        [
            ("logarithms", FunctionTransformer(_log_where, kw_args={"logged": logged})),
            ("scaling", StandardScaler()),
            ("clusters", KMeans(count, n_init=STARTS, random_state=seed)),
        ]
    ).fit(points)


def _log_where(points: Floats, logged: Any) -> Floats:
    return np.where(logged, np.log(np.where(logged, points, 1.0)), points)


def _try(points: Floats, count: int, seed: int, bootstraps: int) -> tuple[Candidate, Any, Floats]:
    """A number of clusters: how it scores, its pipeline, and each cluster's mean overlap."""
    from sklearn.metrics import adjusted_rand_score, silhouette_score

    pipeline = fitted(points, count, seed)
    labels = pipeline.predict(points)
    on_scale = pipeline[:-1].transform(points)
    draw = np.random.default_rng(seed)
    agreement, overlaps = [], []
    for _ in range(bootstraps):
        sample = draw.integers(0, len(points), len(points))
        again = fitted(points[sample], count, seed).predict(points)
        agreement.append(adjusted_rand_score(labels, again))
        overlaps.append(_jaccard(labels, again, count))
    candidate = Candidate(
        clusters=count,
        silhouette=round(float(silhouette_score(on_scale, labels)), _DECIMALS),
        rand_mean=round(float(np.mean(agreement)), _DECIMALS),
        rand_low=round(float(np.quantile(agreement, 0.1)), _DECIMALS),
    )
    return candidate, pipeline, np.mean(overlaps, axis=0)


def _jaccard(labels: Labels, again: Labels, count: int) -> Floats:
    """Overlap of each cluster with its best match in another clustering (Hennig 2007)."""
    first = labels == np.arange(count)[:, np.newaxis]
    second = again == np.arange(count)[:, np.newaxis]
    both = (first[:, np.newaxis] & second).sum(axis=-1)
    either = (first[:, np.newaxis] | second).sum(axis=-1)
    return np.asarray((both / either).max(axis=1), dtype=np.float64)


def _choose(candidates: list[Candidate]) -> int:
    stable = [i for i, one in enumerate(candidates) if one.rand_mean >= STABLE_FROM]
    if stable:
        return max(stable, key=lambda i: candidates[i].silhouette)
    return max(range(len(candidates)), key=lambda i: candidates[i].rand_mean)


def _clusters(
    country: Country, points: Floats, pipeline: Any, labels: Labels, overlaps: Floats
) -> tuple[Cluster, ...]:
    """The clusters as data, that of the smallest municipalities first."""
    centres = pipeline["clusters"].cluster_centers_
    on_scale = pipeline[:-1].transform(points)
    order = np.argsort(centres[:, 0], kind="stable")
    clusters = []
    for place, (number, name) in enumerate(zip(order, names(centres[order]), strict=True)):
        members = labels == number
        stands_for = medoid(on_scale, members, country.codes)
        clusters.append(
            Cluster(
                id=f"cluster-{place + 1}",
                sv=name["sv"],
                en=name["en"],
                centroid=tuple(round(float(value), _DECIMALS) for value in centres[number]),
                medoid="" if stands_for is None else country.codes[stands_for],
                municipalities=int(members.sum()),
                jaccard=round(float(overlaps[number]), _DECIMALS),
            )
        )
    return tuple(clusters)
