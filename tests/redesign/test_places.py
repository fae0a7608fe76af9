"""Where offices are best put: against every choice on small countries, and in the real one."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.arrays import Floats, Mask
from impactcheck.contract.redesigns import Redesign
from impactcheck.country.distance import distance_km
from impactcheck.country.load import load_country
from impactcheck.redesign.optimal_places import (
    Ceiling,
    Task,
    best_places,
    fewest_places,
    least_count,
)
from impactcheck.redesign.propose import propose
from impactcheck.reform.read import read_reform, reform_from_text
from impactcheck.rules.load import load_rulebook
from tests.designs.computing import HEAD, country, rulebook
from tests.every_reform import EXAMPLES

PLACES = 8


def task_of(seed: int) -> Task:
    random = np.random.default_rng(seed)
    points = random.uniform(0, 100, (PLACES, 2))
    km = np.sqrt(((points[:, np.newaxis] - points) ** 2).sum(axis=2))
    return Task(km, random.integers(1, 1_000, PLACES).astype(float), np.zeros(PLACES, dtype=bool))


def kilometres(task: Task, chosen: Mask) -> Floats:
    return task.served * task.km[:, chosen | task.fixed].min(axis=1)


def every_choice(task: Task, count: int) -> list[Mask]:
    free = np.flatnonzero(~task.fixed)
    return [np.isin(np.arange(PLACES), one) for one in combinations(free, count)]


def keeps(task: Task, chosen: Mask) -> bool:
    km = kilometres(task, chosen)
    if any(km[one.members].sum() > one.kilometres + 1e-6 for one in task.ceilings):
        return False
    if task.reach is None:
        return True
    reached = (task.reach & (chosen | task.fixed)).any(axis=1)
    return bool((reached | ~task.reach.any(axis=1)).all())


def greedy(task: Task, count: int) -> Mask:
    chosen = np.zeros(task.fixed.size, dtype=bool)
    for _ in range(count):
        tries = [place for place in range(chosen.size) if not chosen[place]]
        sums = [kilometres(task, chosen | (np.arange(chosen.size) == one)).sum() for one in tries]
        chosen[tries[int(np.argmin(sums))]] = True
    return chosen


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 5), st.booleans(), st.booleans(), st.booleans())
def test_the_optimum_is_the_best_of_every_choice(
    seed: int, count: int, fixed: bool, reach: bool, ceiling: bool
) -> None:
    task = task_of(seed)
    if fixed:
        task = replace(task, fixed=np.arange(PLACES) == seed % PLACES)
    if reach:
        task = replace(task, reach=task.km <= 45)
    if ceiling:
        members = np.arange(PLACES) % 2 == 0
        today = kilometres(task, np.arange(PLACES) < 3)
        task = replace(task, ceilings=(Ceiling(members, float(today[members].sum())),))
    allowed = [one for one in every_choice(task, count) if keeps(task, one)]
    found = best_places(task, count)
    assert (found is None) == (not allowed)
    if found is not None:
        assert int(found.sum()) == count and not (found & task.fixed).any() and keeps(task, found)
        best = min(kilometres(task, one).sum() for one in allowed)
        assert kilometres(task, found).sum() == pytest.approx(best)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([15.0, 30.0, 60.0, 200.0]))
def test_the_fewest_are_as_few_as_any_choice_that_reaches_everybody(
    seed: int, limit: float
) -> None:
    task = task_of(seed)
    task = replace(task, reach=task.km <= limit)
    least = next(
        n for n in range(1, PLACES + 1) if any(keeps(task, c) for c in every_choice(task, n))
    )
    found = fewest_places(task, np.arange(PLACES, dtype=float))
    assert int(found.sum()) == least and keeps(task, found)
    preferred = [np.flatnonzero(one).sum() for one in every_choice(task, least) if keeps(task, one)]
    assert np.flatnonzero(found).sum() == max(preferred)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_the_bound_never_says_more_than_it_takes(seed: int) -> None:
    task = task_of(seed)
    members = np.arange(PLACES) % 2 == 0
    today = kilometres(task, np.arange(PLACES) < 4)
    task = replace(task, ceilings=(Ceiling(members, float(today[members].sum())),))
    least = next(
        n for n in range(1, PLACES + 1) if any(keeps(task, c) for c in every_choice(task, n))
    )
    assert least_count(task, 0) <= least


def test_greedy_never_beats_it_in_the_real_country() -> None:
    count = 138
    sweden = load_country(2024)
    task = Task(distance_km(sweden), sweden.population, np.zeros(len(sweden), dtype=bool))
    found = best_places(task, count)
    assert found is not None and int(found.sum()) == count
    assert kilometres(task, found).sum() <= kilometres(task, greedy(task, count)).sum() + 1e-6


def proposals(measure: str, names: frozenset[str]) -> tuple[dict[str, Redesign], dict[str, str]]:
    loaded = reform_from_text(HEAD + measure, "prov")
    found = propose(loaded, country(), rulebook(), names=names)
    return (
        {one.name: one for one in found.redesigns},
        {one.name: one.reason.key for one in found.not_found},
    )


CLOSED = """
    kind: service
    before: [Kiruna, Umeå, Stockholm, Malmö]
    after: [{after}]
    only: {{counties: [Norrbotten, Stockholm, Skåne]}}
"""
BEST = frozenset({"best_places"})


def test_the_proposals_places_come_with_names_against_the_best() -> None:
    found, _ = proposals(CLOSED.format(after="Solna, Sundbyberg, Malmö"), BEST)
    best = found["best_places"]
    (moved,) = [part.places for part in best.parts]
    assert moved is not None
    assert len(moved.added) == len(moved.dropped) == 3 - moved.kept
    assert best.parameters["offices"].value == 3
    mean, proposed = (best.parameters[name].value for name in ("mean_km", "mean_km_proposal"))
    assert mean is not None and proposed is not None and mean < proposed


def test_offices_kept_in_different_ways_are_not_exchanged() -> None:
    _, reasons = proposals(CLOSED.format(after="Umeå, Malmö; 2; mobile"), BEST)
    assert reasons == {"best_places": "offices-kept-differently"}


def test_an_office_at_coordinates_stays_where_it_is() -> None:
    found, _ = proposals(CLOSED.format(after="59.330000 18.060000, Malmö, Lund"), BEST)
    assert "59.330000 18.060000" in found["best_places"].reform_yaml


def test_the_fewest_places_keep_everybody_within_the_limit() -> None:
    after = "Umeå, Stockholm, Malmö"
    found, _ = proposals(CLOSED.format(after=after), frozenset({"fewest_places"}))
    fewest = found["fewest_places"]
    assert fewest.parameters["more_offices"].value == (fewest.parameters["offices"].value or 0) - 3
    assert {line.rule for line in fewest.gone} >= {"LS802"}


def test_the_example_with_a_hundred_offices_is_answered_with_what_each_guarantee_costs() -> None:
    loaded = read_reform(EXAMPLES / "servicekontor-100.yaml")
    names = frozenset({"best_places", "within_reach", "no_corner_worse"})
    found = propose(loaded, country(), load_rulebook(), names=names)
    by_name = {one.name: one for one in found.redesigns}
    free = by_name["best_places"].parameters
    reach = by_name["within_reach"].parameters
    assert free["offices"].value == reach["offices"].value == 100
    assert reach["guarantee_km"].value == pytest.approx(
        (reach["mean_km"].value or 0) - (free["mean_km"].value or 0), abs=1e-6
    )
    (none,) = found.not_found
    assert (none.name, none.reason.key) == ("no_corner_worse", "no-such-places-fewer")
    assert int(none.reason.arguments["least"]) > 100
