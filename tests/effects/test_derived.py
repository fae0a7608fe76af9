import numpy as np
import pytest

from impactcheck.effects.derived import (
    derived_from_hours,
    derived_from_money,
    ore_of_tax,
    per_inhabitant,
    share_of_net_cost,
    share_of_result,
)
from impactcheck.effects.equalisation import already_paid
from impactcheck.effects.grant import cost_of_waiting, own_share
from impactcheck.effects.income_equalisation import taken_by_equalisation
from impactcheck.effects.reimbursement import above_line
from impactcheck.effects.setting import Assumptions, Setting
from impactcheck.reform.quantities import Range
from tests.designs.computing import BJUV, DOROTEA, STOCKHOLM, at, country

ASSUMED = Assumptions(Range(low=400, likely=550, high=650), 1_600.0)


def test_two_hundred_thousand_kronor_in_dorotea_as_people_read_it() -> None:
    kr = np.full(290, -200_000.0)
    series = derived_from_money(kr, Setting(country(), ASSUMED))
    here = {name: one.values[at(DOROTEA)] for name, one in series.items()}
    per_head = -200_000 / 2_294
    assert here["kr_per_inhabitant"] == pytest.approx(per_head)
    assert round(per_head, 2) == -87.18
    # 100 x kronor per inhabitant / (221 600 x 0.01), the tax base of 2025.
    assert here["ore_of_tax"] == pytest.approx(100 * per_head / 2_216.00)
    assert here["share_of_net_cost"] == pytest.approx(per_head / 88_029.8)
    assert here["share_of_result"] == pytest.approx(per_head / 2_341.9)


def test_the_share_of_a_result_of_nought_or_less_has_no_value() -> None:
    found = share_of_result(np.array([10.0, 10.0, 10.0]), np.array([100.0, 0.0, -5.0]))
    assert found == pytest.approx([0.1, np.nan, np.nan], nan_ok=True)


def test_net_cost_is_taken_without_the_sign_of_its_source() -> None:
    assert share_of_net_cost(np.array([-5.0]), np.array([-100.0])).tolist() == [-0.05]


def test_hours_become_posts_and_a_share_of_all_hours() -> None:
    series = derived_from_hours(np.full(290, 160.0), Setting(country(), ASSUMED))
    assert series["posts"].values[at(BJUV)] == pytest.approx(0.1)
    share = series["share_of_staff_hours"].values
    assert share[at(DOROTEA)] == pytest.approx(0.1 / 262.08)
    assert share[at(STOCKHOLM)] == pytest.approx(0.1 / 38_163.9)


def test_functions_broadcast_over_leading_axes() -> None:
    kr = np.arange(24.0).reshape(2, 3, 4) + 1
    four = np.array([10.0, 20.0, 30.0, 40.0])
    for function in (per_inhabitant, ore_of_tax, share_of_net_cost, share_of_result):
        assert function(kr, four).shape == (2, 3, 4)
    assert already_paid(four, 1.2779, kr).shape == (2, 3, 4)
    assert taken_by_equalisation(kr, four).shape == (2, 3, 4)
    assert above_line(kr, four, np.ones(1)).shape == (2, 3, 4)
    assert cost_of_waiting(kr, 0.03, four).shape == (2, 3, 4)


def test_waiting_half_a_year_at_three_per_cent_costs_one_and_a_half() -> None:
    assert cost_of_waiting(np.array([100_000.0]), 0.03, np.array([6.0])) == pytest.approx(1_500)


@pytest.mark.parametrize(("basis", "own"), [("requested", 20.0), ("total_cost", 25.0)])
def test_own_share_of_the_request_and_of_the_whole(basis: str, own: float) -> None:
    assert own_share(np.full((3, 1), 100.0), np.array([[0.2]]), basis) == pytest.approx(own)


def test_only_what_lies_above_the_line_is_paid() -> None:
    cost, line = np.array([90.0, 100.0, 150.0, np.nan]), np.full(4, 100.0)
    paid = above_line(cost, line, np.array([0.5]))
    assert paid == pytest.approx([0, 0, 25, np.nan], nan_ok=True)
