from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.redesign.goals import Goal
from impactcheck.redesign.propose import propose
from impactcheck.redesign.searches import searches_for
from impactcheck.rules.load import load_rulebook
from tests.redesign.workshop import (
    HEAD,
    checked,
    country,
    named,
    proposals,
    read,
    rules_after,
    trial,
)

REPORT = HEAD + (
    "  rapport: {kind: burden, burden: [{step: report, hours: 120, times_per_year: 1,"
    " hourly_cost: 550 kr}]}\n"
)
DUTY = HEAD + (
    "  uppgift:\n    kind: duty\n    fixed: 400 000 kr\n"
    "    per_unit: {key: population, amount: 12 kr}\n"
    "    funding: {pot: 250 mkr, key: population}\n"
)


def test_smaller_reporting_for_the_small_mends_what_weighs_on_them() -> None:
    redesign = named(proposals(REPORT), "differentiated_reporting")
    assert redesign.goal_met and "LS201" not in rules_after(redesign)
    hours = np.array(checked(redesign.reform_yaml).measures[0].effects["hours"].values)
    limit = redesign.parameters["limit"].value
    part = redesign.parameters["factor"].value
    assert limit is not None and part is not None
    assert set(np.unique(hours[country().population >= limit])) == {120.0}
    assert np.unique(hours[country().population < limit]) == pytest.approx([120 * part])
    assert redesign.against_original.losers.municipalities == 0


def test_neighbours_share_in_the_smallest_group_that_is_enough() -> None:
    redesign = named(proposals(REPORT), "shared_fulfilment")
    assert redesign.goal_met and "LS201" not in rules_after(redesign)
    assert redesign.parameters["group"].value == 2
    distance = redesign.parameters["distance_km"].value
    assert distance is not None and 5 < distance <= 60
    sharing = redesign.parameters["municipalities"].value
    limit = redesign.parameters["limit"].value
    hours = np.array(checked(redesign.reform_yaml).measures[0].effects["hours"].values)
    halved = hours == 60
    assert np.count_nonzero(halved) == sharing
    assert country().population[halved].max() < (limit or 0.0)
    at = country().codes.index("2506")  # Arjeplog has no small municipality within 60 km
    assert hours[at] == 120


def test_reporting_less_often_is_shown_even_where_it_does_not_mend_the_unevenness() -> None:
    heavier = REPORT.replace("hours: 120", "hours: 240")
    redesign = named(proposals(heavier), "fewer_reports")
    assert not redesign.goal_met
    hours = np.array(checked(redesign.reform_yaml).measures[0].effects["hours"].values)
    assert np.unique(hours) == pytest.approx([120.0])


def corners(text: str) -> list[float]:
    distribution = checked(text).measures[0].distribution
    assert distribution is not None
    values = [one.kr_per_inhabitant for one in distribution.by_grouping["corners"]]
    return [value for value in values if value is not None]


@given(pot=st.integers(245, 400))
@settings(max_examples=8, deadline=None)
def test_a_base_within_the_funding_leaves_no_corner_under_financed(pot: int) -> None:
    text = DUTY.replace("250 mkr", f"{pot} mkr")
    names = frozenset(["funding_key_with_base"])
    redesign = named(
        proposals(text, Goal("corners"), keep_pot=True, names=names), "funding_key_with_base"
    )
    assert redesign.goal_met
    assert min(corners(redesign.reform_yaml)) > -0.5
    paid = checked(redesign.reform_yaml).measures[0].effects["funding"].total
    assert paid == pytest.approx(pot * 1e6, abs=0.005)
    base = redesign.parameters["smallest"].value
    assert base is not None
    smallest = np.argmin(country().population)
    net = checked(redesign.reform_yaml).measures[0].effects["net"].values
    assert (net[smallest] or 0.0) >= -0.005
    if base > 100:
        at = trial(text, Goal("corners"), keep_pot=True)
        less = {"measures.uppgift.funding.base": f"{base * 0.99:.2f}"}
        less["measures.uppgift.funding.base_from"] = "pot"
        left = at.net_of(less, "uppgift")
        short = left is not None and left[smallest] < -0.005
        assert short or not at.standing(less, frozenset(), frozenset(["uppgift"])).met


def test_a_total_that_cannot_cover_the_cost_is_said_not_to() -> None:
    text = DUTY.replace("250 mkr", "100 mkr")
    found = proposals(text, Goal("corners"), keep_pot=True)
    assert not any(one.goal_met for one in found.redesigns if one.name == "funding_key_with_base")


def test_posts_that_can_be_shared_cost_the_part_that_is_needed() -> None:
    text = HEAD + (
        "  uppgift: {kind: duty, posts: {needed: 0.3, cost: 800 000 kr}, "
        "funding: {pot: 100 mkr, key: population}}\n"
    )
    redesign = named(proposals(text, Goal("corners")), "shared_posts")
    sharing = redesign.parameters["municipalities"].value
    assert redesign.parameters["group"].value == 3 and sharing is not None and sharing < 290
    after = checked(redesign.reform_yaml)
    costs = sum(one.effects["task_cost"].total or 0.0 for one in after.measures)
    assert costs == pytest.approx(-(sharing * 0.3 + (290 - sharing)) * 800_000)
    paid = sum(one.effects["funding"].total or 0.0 for one in after.measures)
    assert paid == pytest.approx(100e6, abs=1)


def test_a_whole_post_in_each_has_nothing_to_share() -> None:
    text = HEAD + "  uppgift: {kind: duty, posts: {needed: 1, cost: 750 000 kr}}\n"
    (answer,) = searches_for("duty")["shared_posts"](trial(text), "uppgift")
    assert getattr(answer, "reason", "") == "no-posts"


def test_funding_that_was_not_there_wakes_no_other_finding_where_it_can_be_helped() -> None:
    text = HEAD + "  uppgift: {kind: duty, fixed: 400 000 kr}\n"
    found = propose(read(text), country(), load_rulebook(()))
    redesign = named(found, "funding_key_with_base")
    assert redesign.goal_met
    assert "LS507" not in {line.rule for line in redesign.new}
    assert redesign.parameters["chosen"].value == 400_000
    assert redesign.state.paid_after == 290 * 400_000
