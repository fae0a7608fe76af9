from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    rulebook,
    rules_after,
)

FLAT = HEAD + "  avgift: {kind: sanction, amount: 200 000 kr}\n"
RANGE = HEAD + "  avgift: {kind: sanction, minimum: 15 000 kr, maximum: 1 500 000 kr}\n"
LAW = HEAD + "  avgift: {kind: sanction, amount: 200 000 kr, statutory_maximum: 1 mkr}\n"


def fees(text: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return -np.array(checked(text).measures[0].effects["fee"].values, dtype=np.float64)


SCHEDULES = [name for name in searches_for("sanction") if name != "regard_to_economy"]


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_flat_fee_is_mended_by_every_schedule(name: str) -> None:
    redesign = named(proposals(FLAT), name)
    assert redesign.goal_met
    assert "LS301" not in rules_after(redesign)
    before, after = redesign.evenness_before, redesign.evenness_after
    assert before is not None and after is not None
    assert after.unevenness < before.unevenness
    assert after.lowest_deterrence > before.lowest_deterrence


@given(amount=st.integers(200, 9_000), name=st.sampled_from(SCHEDULES))
@settings(max_examples=10, deadline=None)
def test_no_schedule_goes_above_the_law_or_below_its_floor(amount: int, name: str) -> None:
    text = HEAD + (
        f"  avgift: {{kind: sanction, amount: {amount}000, statutory_maximum: 10 mkr}}\n"
    )
    redesign = named(proposals(text, names=frozenset([name])), name)
    charged = fees(redesign.reform_yaml)
    assert charged.max() <= 10_000_000 + 0.005
    assert charged.min() >= min(5_000, amount * 1_000) - 0.005
    by_size = charged[np.argsort(country().population, kind="stable")]
    if name in ("per_capita_scale", "population_bands", "power_scale"):
        assert np.all(np.diff(by_size) >= 0)


def test_a_range_becomes_a_schedule_between_its_own_ends() -> None:
    for redesign in proposals(RANGE).redesigns:
        charged = fees(redesign.reform_yaml)
        assert charged.min() >= 15_000 - 0.005 and charged.max() <= 1_500_000 + 0.005


def test_a_low_statutory_maximum_leaves_large_municipalities_undeterred_and_says_so() -> None:
    redesign = named(proposals(LAW), "per_capita_scale")
    assert redesign.evenness_after is not None
    assert redesign.evenness_after.largest_fee == 1_000_000
    assert redesign.evenness_after.lowest_deterrence < 0.25


def test_a_chosen_municipality_pays_what_it_would_have_paid() -> None:
    people = country().population
    nearest = int(np.argmin(np.abs(people - np.median(people))))
    found = propose(read(FLAT), country(), rulebook(), reference=nearest)
    for redesign in found.redesigns:
        charged = fees(redesign.reform_yaml)[nearest]
        assert charged == pytest.approx(200_000, rel=0.03) or redesign.name == "population_bands"


def test_the_frontier_runs_from_one_sum_for_all_to_per_inhabitant() -> None:
    points = proposals(FLAT).frontier
    assert [point.exponent for point in points] == [step / 10 for step in range(11)]
    unevenness = [point.evenness.unevenness for point in points]
    assert unevenness == sorted(unevenness, reverse=True)
    assert not points[-1].dominated and points[0].dominated


def test_a_vite_that_departs_from_the_act_is_set_by_it_again() -> None:
    book = load_rulebook(())
    text = FLAT.replace("200 000 kr", "500 000 kr, conditional: true, departs_from_vite_act: true")
    redesign = named(propose(read(text), country(), book), "regard_to_economy")
    assert "LS306" in {line.rule for line in redesign.gone}
    assert "departs_from_vite_act" not in redesign.reform_yaml
    assert redesign.draft is not None and not redesign.draft.figures
    holds = propose(read(text.replace(", departs_from_vite_act: true", "")), country(), book)
    reasons = {one.name: one.reason.key for one in holds.not_found}
    assert reasons["regard_to_economy"] == "vite-act-applies"


def test_a_reform_of_many_measures_has_the_first_of_each() -> None:
    many = HEAD + "".join(f"  a{n}: {{kind: sanction, amount: 200 000 kr}}\n" for n in range(31))
    told: list[tuple[int, int]] = []
    found = propose(
        read(many), country(), rulebook(), progress=lambda *done_of: told.append(done_of)
    )
    assert len(found.redesigns) == 31 + 1 and found.redesigns[0].name == "every_measure"
    assert told[0] == (0, 31) and told[-1] == (30, 31)
