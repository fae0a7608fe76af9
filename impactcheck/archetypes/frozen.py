"""The clusters as the offline builder froze them: centroids, names and how far to trust them."""

from __future__ import annotations

import functools
import hashlib
import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict

FROZEN = Path(__file__).resolve().parent / "data" / "clusters.json"


class Frozen(BaseModel):
    """A part of the file: closed and unchanging."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Feature(Frozen):
    """How a column is put on the clusters' scale: (log or plain value - mean) / scale."""

    column: str
    logged: bool
    mean: float
    scale: float


class Cluster(Frozen):
    """One cluster: centroid in standard deviations, in the order of the features.

    `medoid` is the code of the real municipality that stands for it. `jaccard` is the mean overlap
    with its best match over the bootstraps: 1 the same members every time, below 0.6 no pattern.
    """

    id: str
    sv: str
    en: str
    centroid: tuple[float, ...]
    medoid: str
    municipalities: int
    jaccard: float


class Candidate(Frozen):
    """A number of clusters that was tried.

    `silhouette` is the mean over the municipalities; `rand_mean` and `rand_low` the mean and the
    tenth percentile of the adjusted Rand index against clusters of bootstrapped municipalities.
    """

    clusters: int
    silhouette: float
    rand_mean: float
    rand_low: float


class Stability(Frozen):
    """How well the clusters separate, and why their number was chosen."""

    bootstraps: int
    stable_from: float
    fewest: int
    chosen: int
    candidates: tuple[Candidate, ...]


class ClusterModel(Frozen):
    """Everything the builder wrote; `country` is the checksum of the tables it was built from."""

    format: str = "impactcheck-clusters/1"
    country: str
    seed: int
    scikit_learn: str
    label_sv: str
    label_en: str
    features: tuple[Feature, ...]
    clusters: tuple[Cluster, ...]
    stability: Stability

    def to_json(self) -> str:
        """The file's text: the same model, the same bytes."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


@functools.cache
def load_clusters(path: Path = FROZEN) -> ClusterModel:
    """Read a frozen model, by default the one that comes with impactcheck."""
    return ClusterModel.model_validate_json(path.read_bytes())


@functools.cache
def clusters_digest() -> str:
    """SHA-256 of the frozen model, so that a result names the clusters it used."""
    return hashlib.sha256(FROZEN.read_bytes()).hexdigest()
