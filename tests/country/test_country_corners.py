from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impactcheck.arrays import Floats, Mask
from impactcheck.country.corners import CornerSplits, corners, load_splits
from impactcheck.country.load import load_country, with_population_year
from impactcheck.country.medoids import medoid, structure_points
from impactcheck.country.model import Country, Grouping
from impactcheck.problems import BadInput

COUNTS = {
    "small-shrinking-sparse": 63,
    "small-shrinking-dense": 19,
    "small-growing-sparse": 28,
    "small-growing-dense": 29,
    "large-shrinking-sparse": 9,
    "large-shrinking-dense": 10,
    "large-growing-sparse": 16,
    "large-growing-dense": 116,
}


@pytest.fixture(scope="module")
def splits() -> CornerSplits:
    return load_splits()


@pytest.fixture(scope="module")
def grouping(sweden: Country, splits: CornerSplits) -> Grouping:
    return corners(sweden, splits)


def _sum_of_distances(points: Floats, members: Mask, at: int) -> float:
    """Straight from the definition, one distance at a time."""
    return sum(float(np.linalg.norm(points[at] - points[j])) for j in np.flatnonzero(members))


def test_the_corners_hold_the_known_numbers_of_municipalities(grouping: Grouping) -> None:
    assert {group.id: group.size for group in grouping.groups} == COUNTS
    assert [group.id for group in grouping.groups] == list(COUNTS)


def test_the_corners_hold_everyone_once(sweden: Country, grouping: Grouping) -> None:
    members = np.array([group.members for group in grouping.groups])
    assert (members.sum(axis=0) == 1).all()
    assert sum(sweden.population[group.members].sum() for group in grouping.groups) == 10_605_520


def test_dorotea_is_small_shrinking_and_sparse(sweden: Country, grouping: Grouping) -> None:
    group = grouping.group("small-shrinking-sparse")
    assert group.members[sweden.codes.index("2425")]
    assert (group.label_sv, group.label_en) == ("små, krympande, glesa", "small, shrinking, sparse")


def test_each_medoid_is_a_member_nearest_to_its_corner(sweden: Country, grouping: Grouping) -> None:
    points = structure_points(sweden)
    for group in grouping.groups:
        assert group.medoid is not None
        assert group.members[group.medoid]
        own = _sum_of_distances(points, group.members, group.medoid)
        for other in np.flatnonzero(group.members):
            assert own <= _sum_of_distances(points, group.members, int(other)) * (1 + 1e-9)


def test_structural_space_is_standardised_over_the_whole_country(sweden: Country) -> None:
    points = structure_points(sweden)
    assert points.shape == (290, 3)
    assert np.allclose(points.mean(axis=0), 0)
    assert np.allclose(points.std(axis=0), 1)
    at = sweden.codes.index("0180")
    logs = np.log10(sweden.population_by_year[2025])
    assert points[at, 0] == pytest.approx((logs[at] - logs.mean()) / logs.std())


def test_the_corners_do_not_move_with_the_population_year(
    sweden: Country, splits: CornerSplits, grouping: Grouping
) -> None:
    earlier = corners(with_population_year(sweden, 2005), splits)
    for before, now in zip(earlier.groups, grouping.groups, strict=True):
        assert np.array_equal(before.members, now.members)
        assert before.medoid == now.medoid


def test_a_municipality_on_a_limit_is_not_below_it(sweden: Country, splits: CornerSplits) -> None:
    inhabitants = float(sweden.population_by_year[2025][sweden.codes.index("2425")])
    on_the_limit = corners(sweden, splits.with_limits({"size": inhabitants}))
    at = sweden.codes.index("2425")
    assert [g.id for g in on_the_limit.groups if g.members[at]] == ["large-shrinking-sparse"]


def test_an_empty_corner_is_kept_without_a_medoid(sweden: Country, splits: CornerSplits) -> None:
    nobody_small = corners(sweden, splits.with_limits({"size": 1}))
    for group in nobody_small.groups[:4]:
        assert (group.size, group.medoid) == (0, None)
    assert sum(group.size for group in nobody_small.groups) == 290


def test_unknown_dimensions_cannot_be_moved(splits: CornerSplits) -> None:
    with pytest.raises(KeyError):
        splits.with_limits({"population": 1})


def test_the_splits_say_what_they_rest_on_and_of_when(splits: CornerSplits) -> None:
    assert (splits.size.limit, splits.growth.limit, splits.density.limit) == (16_000, 0, 20)
    assert splits.density.origin == "assumption"
    assert splits.as_of.isoformat() == "2025-12-31"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", {"file-empty"}),
        ("id: [", {"yaml-bracket"}),
        ("id: corners\nlabel: {sv: a, en: b}\n", {"field-missing"}),
    ],
)
def test_a_splits_file_that_is_none_is_refused(tmp_path: Path, text: str, keys: set[str]) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as raised:
        load_splits(path)
    assert {problem.key for problem in raised.value.problems} == keys
    places = [problem.place for problem in raised.value.problems]
    assert all(place is not None and place.file == str(path) for place in places)


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_a_missing_splits_file_or_a_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="file-"):
        load_splits(tmp_path / name)


_POINTS = arrays(
    np.float64,
    st.tuples(st.integers(1, 12), st.just(3)),
    elements=st.floats(-3, 3, allow_nan=False, width=16),
)


@given(_POINTS, st.data())
def test_a_medoid_has_the_least_sum_of_distances_among_its_group(
    points: Floats, data: st.DataObject
) -> None:
    count = len(points)
    members = np.array(data.draw(st.lists(st.booleans(), min_size=count, max_size=count)))
    codes = [f"{index:04}" for index in range(count)]
    found = medoid(points, members, codes)
    if not members.any():
        assert found is None
        return
    assert found is not None
    assert members[found]
    sums = {int(at): _sum_of_distances(points, members, int(at)) for at in np.flatnonzero(members)}
    least = min(sums.values())
    assert sums[found] <= least + 1e-9
    assert found <= min(at for at, value in sums.items() if value == least)


@given(_POINTS, st.data())
def test_the_order_of_the_rows_does_not_choose_the_medoid(
    points: Floats, data: st.DataObject
) -> None:
    count = len(points)
    codes = [f"{index:04}" for index in range(count)]
    order = np.array(data.draw(st.permutations(range(count))))
    everyone = np.ones(count, dtype=np.bool_)
    straight = medoid(points, everyone, codes)
    turned = medoid(points[order], everyone, [codes[index] for index in order])
    assert straight is not None
    assert turned is not None
    assert codes[straight] == codes[order[turned]]


def test_equal_municipalities_are_told_apart_by_code() -> None:
    points = np.array([[1.0, 0, 0], [0.1 + 0.2, 0, 0], [0.3, 0, 0], [0, 0, 0]])
    everyone = np.ones(4, dtype=np.bool_)
    assert medoid(points, everyone, ["0004", "0003", "0002", "0001"]) == 2
    assert medoid(points, everyone, ["0004", "0002", "0003", "0001"]) == 1


def test_a_country_in_another_order_has_the_same_corners(
    sweden: Country, splits: CornerSplits, grouping: Grouping
) -> None:
    order = np.arange(290)[::-1]
    turned = replace(
        sweden,
        codes=tuple(sweden.codes[index] for index in order),
        names=tuple(sweden.names[index] for index in order),
        population=sweden.population[order],
        population_by_year={y: v[order] for y, v in sweden.population_by_year.items()},
        columns={n: replace(c, values=c.values[order]) for n, c in sweden.columns.items()},
    )
    for there, here in zip(corners(turned, splits).groups, grouping.groups, strict=True):
        assert there.medoid is not None
        assert here.medoid is not None
        assert turned.codes[there.medoid] == sweden.codes[here.medoid]


def test_the_documentation_shows_the_corners_as_they_are(
    sweden: Country, grouping: Grouping
) -> None:
    documented = (Path(__file__).parents[2] / "docs" / "data.md").read_text(encoding="utf-8")
    for group in grouping.groups:
        assert group.medoid is not None
        inhabitants = f"{int(sweden.population[group.members].sum()):,}".replace(",", " ")
        name = sweden.names[group.medoid]
        assert f"| {group.label_en} | {group.size} | {inhabitants} | {name} |" in documented


def test_the_default_country_is_the_one_of_the_splits() -> None:
    assert load_country().population_year == load_splits().as_of.year
