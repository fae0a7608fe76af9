from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from impactcheck.country.groupings import (
    SizeBands,
    all_groupings,
    counties,
    load_bands,
    size_classes,
    skr_groups,
    small_sparse_2025,
)
from impactcheck.country.load import with_population_year
from impactcheck.country.model import Country
from impactcheck.resources import examples_dir, rules_dir


def test_every_grouping_holds_each_municipality_once(sweden: Country) -> None:
    for grouping in all_groupings(sweden):
        members = np.array([group.members for group in grouping.groups])
        assert (members.sum(axis=0) == 1).all(), grouping.id


def test_every_group_of_sweden_has_a_real_municipality_of_its_own(sweden: Country) -> None:
    for grouping in all_groupings(sweden):
        for group in grouping.groups:
            assert group.medoid is not None
            assert group.members[group.medoid]
            assert group.label_sv
            assert group.label_en


def test_skr_s_nine_groups_hold_the_published_numbers(sweden: Country) -> None:
    assert {group.id: group.size for group in skr_groups(sweden).groups} == {
        "A1": 3,
        "A2": 43,
        "B3": 23,
        "B4": 63,
        "B5": 24,
        "C6": 27,
        "C7": 51,
        "C8": 35,
        "C9": 21,
    }


def test_there_are_21_counties_and_gotland_is_its_own(sweden: Country) -> None:
    grouping = counties(sweden)
    assert len(grouping.groups) == 21
    gotland = grouping.group("09")
    assert gotland.size == 1
    assert gotland.label_sv == "Gotland"
    assert gotland.medoid == sweden.codes.index("0980")


def test_size_classes_follow_the_population_year(sweden: Country) -> None:
    now = size_classes(sweden)
    assert sum(group.size for group in now.groups[:3]) == 139
    assert now.groups[0].size == np.count_nonzero(sweden.population < 5000) == 17
    then = size_classes(with_population_year(sweden, 2002))
    assert [group.size for group in then.groups] != [group.size for group in now.groups]


def test_size_limits_are_those_of_the_file(sweden: Country) -> None:
    limits = [band.below for band in load_bands("size_classes").bands]
    assert limits == [5_000, 10_000, 16_000, 30_000, 100_000, None]
    for group, low, high in zip(
        size_classes(sweden).groups, [0, *limits[:-1]], limits, strict=True
    ):
        inside = sweden.population[group.members]
        assert inside.min() >= (low or 0)
        assert inside.max() < (high or np.inf)


def test_the_memorandum_s_limit_is_strict(sweden: Country) -> None:
    below, rest = small_sparse_2025(sweden).groups
    assert below.size == np.count_nonzero(sweden.population < 10_000)
    assert below.size + rest.size == 290


@pytest.mark.parametrize("limits", [(5000, 5000, None), (9000, 5000, None), (5000, 9000)])
def test_bands_that_overlap_or_have_an_end_are_refused(limits: tuple[float | None, ...]) -> None:
    bands = [{"id": str(at), "below": x, "sv": "a", "en": "b"} for at, x in enumerate(limits)]
    content = load_bands("size_classes").model_dump() | {"bands": bands}
    with pytest.raises(ValidationError):
        SizeBands.model_validate(content)


def test_rules_and_examples_are_folders_that_exist() -> None:
    assert (rules_dir() / "archetypes" / "corners.yaml").is_file()
    assert examples_dir().is_dir()


def test_a_bundled_folder_comes_before_the_repository_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "impactcheck"
    (package / "bundled" / "rules").mkdir(parents=True)
    monkeypatch.setattr("impactcheck.resources._PACKAGE", package)
    assert rules_dir() == package / "bundled" / "rules"
    assert examples_dir() == tmp_path / "examples"
