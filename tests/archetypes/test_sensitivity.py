"""Moved splits: who changes corner, counted by hand, and which answers change with them."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest

from impactcheck.contract.sensitivity import MovedSplit, Sensitivity
from impactcheck.country.corners import corners, load_splits
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.country.tables import DATA
from impactcheck.engine.assess import assess
from impactcheck.engine.sensitivity import sensitivity
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook


def of_example(name: str) -> Sensitivity:
    reform = read_reform(examples_dir() / f"{name}.yaml")
    return sensitivity(reform, load_country(), load_rulebook())


def moved(found: Sensitivity, dimension: str, up: bool) -> MovedSplit:
    both = [one for one in found.moved if one.dimension == dimension]
    return (
        max(both, key=lambda one: one.moved_to) if up else min(both, key=lambda one: one.moved_to)
    )


def populations() -> list[float]:
    with (DATA / "population.csv").open(encoding="utf-8", newline="") as file:
        return [float(row["2025"]) for row in csv.DictReader(file)]


def test_each_split_is_moved_a_fifth_down_and_up() -> None:
    found = of_example("val-2026")
    assert [(one.dimension, one.limit) for one in found.moved] == [
        ("size", 16000),
        ("size", 16000),
        ("growth", 0),
        ("growth", 0),
        ("density", 20),
        ("density", 20),
    ]
    assert [one.moved_to for one in found.moved if one.dimension == "size"] == [12800, 19200]
    assert [one.moved_to for one in found.moved if one.dimension == "density"] == [16, 24]


def test_a_split_at_zero_moves_by_a_fifth_of_the_median_change(sweden: Country) -> None:
    change = np.abs(sweden.columns["population_change_10y_pct"].values)
    step = 0.2 * float(np.median(change))
    growth = [one.moved_to for one in of_example("val-2026").moved if one.dimension == "growth"]
    assert growth == pytest.approx([-step, step])


def test_those_who_change_corner_lie_between_the_old_split_and_the_new() -> None:
    found = of_example("val-2026")
    people = populations()
    assert moved(found, "size", up=True).municipalities_moved == sum(
        16_000 <= count < 19_200 for count in people
    )
    assert moved(found, "size", up=False).municipalities_moved == sum(
        12_800 <= count < 16_000 for count in people
    )


def test_the_corners_unmoved_are_the_documented_ones() -> None:
    found = of_example("skr-sanktion-200000")
    assert list(found.corners.values()) == [63, 19, 28, 29, 9, 10, 16, 116]
    assert all(sum(one.corners.values()) == 290 for one in found.moved)


def test_an_answer_that_compares_small_with_large_moves_with_the_size_split() -> None:
    found = of_example("starkt-kunskapsutveckling")
    for up in (True, False):
        [change] = [c for c in moved(found, "size", up).changes if c.rule == "LS201"]
        assert change.before.answer == change.after.answer == "flagged"
        assert change.before.worst != change.after.worst


def test_the_moved_answer_is_what_a_check_says_with_the_split_there() -> None:
    found = moved(of_example("starkt-kunskapsutveckling"), "size", up=True)
    splits = load_splits().with_limits({"size": found.moved_to})
    reform = read_reform(examples_dir() / "starkt-kunskapsutveckling.yaml")
    checked = assess(reform, load_country(), replace(load_rulebook(), splits=splits))
    [finding] = [one for one in checked.findings if one.rule == "LS201"]
    [change] = [one for one in found.changes if one.rule == "LS201"]
    assert finding.evidence.worst is not None
    assert change.after.worst == finding.evidence.worst.value
    sizes = {group.id: group.municipalities for group in checked.groupings["corners"].groups}
    assert sizes == found.corners


def test_every_answer_is_either_changed_or_counted_as_unchanged() -> None:
    reform = read_reform(examples_dir() / "starkt-kunskapsutveckling.yaml")
    checked = assess(reform, load_country(), load_rulebook())
    answers = len(checked.findings) + len(checked.passed) + len(checked.not_evaluated)
    for one in of_example("starkt-kunskapsutveckling").moved:
        assert one.unchanged + len(one.changes) == answers


def test_a_corner_may_be_empty_where_a_split_is_moved(sweden: Country) -> None:
    splits = load_splits().with_limits({"size": 10.0})
    grouping = corners(sweden, splits)
    assert sum(group.size for group in grouping.groups) == 290
    assert [group.size for group in grouping.groups[:4]] == [0, 0, 0, 0]
    assert all(group.medoid is None for group in grouping.groups[:4])
