"""A grant that an authority ranks: only the work is known, and when it is worth doing."""

from __future__ import annotations

import numpy as np
import pytest

from impactcheck.arrays import LIKELY
from impactcheck.effects.competitive import break_even_chance
from impactcheck.problems import BadInput
from tests.designs.computing import DOROTEA, THREE, compute, likely, notes
from tests.designs.test_money_that_may_be_declined import written

PROJECT = """\
kind: grant
pot: 50 mkr
procedure: competitive
burden:
  - {step: plan, hours: 40, hourly_cost: 500 kr}
  - {step: application, hours: 20, hourly_cost: 500 kr}
  - {step: report, hours: 20, hourly_cost: 500 kr}
"""
# 30 000 kr to apply and 10 000 to report.


def test_nothing_is_shared_out_and_nothing_enters_a_net() -> None:
    effects = compute(PROJECT)
    assert effects.net_kr is None
    assert not {"grant", "net", "net_if_applied"} & set(effects.series)
    assert likely(effects, "cost_of_applying") == dict.fromkeys(THREE, -30_000)
    assert likely(effects, "administration") == dict.fromkeys(THREE, -40_000)
    assert likely(effects, "hours_to_apply") == dict.fromkeys(THREE, 60)
    assert {"competitive-outcome-unknown", "award-unknown"} <= notes(effects)


@pytest.mark.parametrize(
    "said",
    [
        "awards: 200",  # 250 000 kr each
        "award: 250 000 kr",
        "award: 250 000 kr\nawards: 5",
    ],
)
def test_applying_pays_at_the_chance_that_makes_up_for_its_cost(said: str) -> None:
    effects = compute(f"{PROJECT}{said}")
    assert likely(effects, "break_even_chance") == pytest.approx(
        dict.fromkeys(THREE, 30_000 / (250_000 - 10_000))
    )
    told = next(one for one in effects.notes if one.key == "applying-pays-at-chance")
    assert told.arguments["chance_share"] == pytest.approx(0.125)
    assert "award-unknown" not in notes(effects)


def test_an_award_below_the_work_that_follows_never_pays() -> None:
    effects = compute(f"{PROJECT}award: 9 000 kr")
    assert np.isnan(likely(effects, "break_even_chance")[DOROTEA])
    assert "award-below-later-work" in notes(effects)
    assert "applying-pays-at-chance" not in notes(effects)


def test_a_range_is_best_first() -> None:
    effects = compute(f"{PROJECT}award: {{low: 100 tkr, likely: 250 tkr, high: 1 mkr}}")
    best, middle, worst = (row[0] for row in effects.values("break_even_chance"))
    assert best < middle < worst


def test_who_has_nothing_to_do_may_apply_at_any_chance() -> None:
    assert break_even_chance(np.zeros(1), np.ones(1), np.zeros(1)) == 0


def test_an_older_file_with_a_key_is_read_and_told_that_it_is_not_used() -> None:
    effects = compute(f"{PROJECT}key: population\nfloor: 100 tkr")
    told = next(one for one in effects.notes if one.key == "competitive-key-not-used")
    assert told.arguments["fields"] == "key, floor"
    assert np.array_equal(
        effects.values("cost_of_applying"), compute(PROJECT).values("cost_of_applying")
    )


def test_the_own_share_is_told_of_one_that_is_chosen() -> None:
    """Förordningar 2023:442 and 2023:490: at most 30 % of the cost."""
    effects = compute(f"{PROJECT}award: 300 tkr\nco_financing: {{share: 70 %, basis: total_cost}}")
    told = next(one for one in effects.notes if one.key == "own-share-if-chosen")
    assert told.arguments["own_kr"] == pytest.approx(700_000)


def test_no_answer_rests_on_an_outcome_that_nobody_knows() -> None:
    answers = written(m=f"{PROJECT}awards: 200\nkey: population")
    assert answers.net is None
    assert answers.who_is_hit is None
    assert {one.rule for one in answers.findings} >= {"LS109"}
    about_money = {"LS101", "LS103", "LS112"}
    assert not about_money & {one.rule for one in (*answers.findings, *answers.passed)}


@pytest.mark.parametrize(
    ("line", "refused"),
    [("procedure: application\naward: 1 kr", "award-without-competition"),
     ("procedure: competitive\nawards: 0", "awards-zero")],
)  # fmt: skip
def test_what_cannot_be_an_award_is_refused(line: str, refused: str) -> None:
    with pytest.raises(BadInput, match=refused):
        compute(f"kind: grant\npot: 1 mkr\nkey: population\n{line}")


def test_a_known_award_needs_no_pot() -> None:
    effects = compute(
        "kind: grant\naward: 1 mkr\nprocedure: competitive\n"
        "burden: [{step: application, hours: 10, hourly_cost: 500 kr}]"
    )
    assert effects.values("break_even_chance")[LIKELY, 0] == pytest.approx(0.005)
