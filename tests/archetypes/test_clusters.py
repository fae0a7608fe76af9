"""Clusters: the same each time, assigned as they were found, and honest about how they separate."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from impactcheck.archetypes.assign import clusters, nearest, scaled
from impactcheck.archetypes.build import STABLE_FROM, build_clusters, fitted
from impactcheck.archetypes.features import CLUSTER_FEATURES, cluster_points, is_skewed, skewness
from impactcheck.archetypes.frozen import ClusterModel, clusters_digest, load_clusters
from impactcheck.archetypes.naming import names, naming_words
from impactcheck.country.load import with_population_year
from impactcheck.country.medoids import medoid
from impactcheck.country.model import Country


def test_the_frozen_clusters_were_built_from_the_tables_that_are_used(sweden: Country) -> None:
    assert load_clusters().country == sweden.checksum


def test_a_rebuild_from_the_same_data_and_seed_is_the_same_file(
    sweden: Country, rebuilt: ClusterModel
) -> None:
    again = build_clusters(sweden, bootstraps=10, counts=(4, 5))
    assert again.to_json() == rebuilt.to_json()


def test_a_rebuild_is_the_same_while_another_process_clusters(
    sweden: Country, rebuilt: ClusterModel
) -> None:
    busy = (
        "from impactcheck.archetypes.build import build_clusters\n"
        "from impactcheck.country.load import load_country\n"
        "print('started', flush=True)\n"
        "while True: build_clusters(load_country(), bootstraps=5, counts=(4,))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", busy],
        stdout=subprocess.PIPE,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"started"
        try:
            beside = build_clusters(sweden, bootstraps=10, counts=(4, 5))
            assert other.poll() is None
        finally:
            other.kill()
    assert beside.to_json() == rebuilt.to_json()


def test_a_rebuild_finds_the_frozen_clusters(sweden: Country, rebuilt: ClusterModel) -> None:
    frozen = load_clusters()
    assert [one.municipalities for one in rebuilt.clusters] == [
        one.municipalities for one in frozen.clusters
    ]
    for mine, theirs in zip(clusters(sweden, rebuilt).groups, clusters(sweden).groups, strict=True):
        assert np.array_equal(mine.members, theirs.members)
        assert mine.medoid == theirs.medoid


def test_the_nearest_centroid_is_the_cluster_that_k_means_found(sweden: Country) -> None:
    frozen = load_clusters()
    points = cluster_points(sweden)
    found = fitted(points, frozen.stability.chosen, frozen.seed).predict(points)
    for group in clusters(sweden).groups:
        assert len(set(found[group.members].tolist())) == 1
    assert sum(group.size for group in clusters(sweden).groups) == 290


def test_a_medoid_is_a_member_with_the_least_sum_of_distances(sweden: Country) -> None:
    frozen = load_clusters()
    points = scaled(cluster_points(sweden), frozen.features)
    for group in clusters(sweden).groups:
        assert group.medoid is not None
        assert group.members[group.medoid]
        own = points[group.members]
        sums = np.linalg.norm(own[:, np.newaxis] - own, axis=-1).sum(axis=1)
        its = np.linalg.norm(own - points[group.medoid], axis=-1).sum()
        assert its == pytest.approx(sums.min(), rel=1e-6)
        assert group.medoid == medoid(points, group.members, sweden.codes)


def test_each_frozen_cluster_holds_as_many_as_it_says(sweden: Country) -> None:
    sizes = [group.size for group in clusters(sweden).groups]
    assert sizes == [one.municipalities for one in load_clusters().clusters]


def test_the_number_of_clusters_is_the_best_silhouette_among_the_stable() -> None:
    report = load_clusters().stability
    assert report.bootstraps >= 100
    assert [one.clusters for one in report.candidates] == list(range(4, 11))
    stable = [one for one in report.candidates if one.rand_mean >= STABLE_FROM]
    assert report.chosen == max(stable, key=lambda one: one.silhouette).clusters
    assert all(-1 <= one.silhouette <= 1 for one in report.candidates)
    assert all(one.rand_low <= one.rand_mean <= 1 for one in report.candidates)


def test_where_no_number_is_stable_the_most_stable_is_chosen(sweden: Country) -> None:
    report = build_clusters(sweden, bootstraps=4, counts=(9, 10)).stability
    assert all(one.rand_mean < STABLE_FROM for one in report.candidates)
    assert report.chosen == max(report.candidates, key=lambda one: one.rand_mean).clusters


def test_a_municipality_keeps_its_cluster_whatever_the_population_year(sweden: Country) -> None:
    older = clusters(with_population_year(sweden, 2022))
    for now, then in zip(clusters(sweden).groups, older.groups, strict=True):
        assert np.array_equal(now.members, then.members)


def test_assigning_loads_no_scikit_learn() -> None:
    code = (
        "import sys\n"
        "from impactcheck.archetypes.assign import clusters\n"
        "from impactcheck.country.load import load_country\n"
        "clusters(load_country())\n"
        "print('sklearn' in sys.modules or 'scipy' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"


def test_clusters_built_on_other_columns_are_refused(sweden: Country) -> None:
    frozen = load_clusters()
    other = frozen.model_copy(update={"features": frozen.features[::-1]})
    with pytest.raises(ValueError, match="other columns"):
        clusters(sweden, other)


def test_a_tie_between_centroids_goes_to_the_first() -> None:
    belongs, distances = nearest(np.array([[0.0, 0.0]]), np.array([[1.0, 0.0], [-1.0, 0.0]]))
    assert belongs.tolist() == [0]
    assert distances.tolist() == [[1.0, 1.0]]


def test_the_digest_is_that_of_the_file() -> None:
    assert len(clusters_digest()) == 64


def test_only_positive_columns_with_a_long_tail_are_logged() -> None:
    assert skewness(np.array([1.0, 2.0, 3.0])) == 0
    assert skewness(np.array([2.0, 2.0])) == 0
    assert is_skewed(np.array([1.0, 1.0, 1.0, 100.0]))
    assert not is_skewed(np.array([0.0, 1.0, 1.0, 1.0, 100.0]))
    assert not is_skewed(np.array([1.0, 2.0, 3.0]))


class TestNames:
    def centroid(self, **deviations: float) -> list[float]:
        return [deviations.get(name, 0.0) for name in CLUSTER_FEATURES]

    def test_a_name_holds_what_deviates_most_in_both_languages(self) -> None:
        [name] = names(
            np.array([self.centroid(density=-2.0, unemployment_pct=0.9, population=0.1)])
        )
        assert name == {
            "sv": "Glesa kommuner med hög arbetslöshet",
            "en": "Sparse municipalities with high unemployment",
        }

    def test_a_cluster_near_the_mean_is_not_given_a_character(self) -> None:
        [name] = names(np.array([self.centroid(density=0.4)]))
        assert name["sv"] == "Kommuner nära landets genomsnitt"

    def test_two_clusters_with_the_same_three_marks_are_told_apart_by_a_fourth(self) -> None:
        same = {"density": -2.0, "population": -1.9, "median_income_kr": -1.8}
        one, other = names(
            np.array(
                [
                    self.centroid(**same, unemployment_pct=1.0),
                    self.centroid(**same, unemployment_pct=-1.0),
                ]
            )
        )
        assert one["sv"].endswith("låga inkomster och hög arbetslöshet")
        assert other["sv"].endswith("låga inkomster och låg arbetslöshet")

    def test_two_equal_clusters_have_no_names(self) -> None:
        with pytest.raises(ValueError, match="deviate in the same ways"):
            names(np.array([self.centroid(density=-2.0)] * 2))

    def test_every_feature_has_words(self) -> None:
        assert set(naming_words()["features"]) == set(CLUSTER_FEATURES)

    def test_the_frozen_names_are_those_of_the_centroids(self) -> None:
        frozen = load_clusters().clusters
        again = names(np.array([one.centroid for one in frozen]))
        assert again == [{"sv": one.sv, "en": one.en} for one in frozen]
