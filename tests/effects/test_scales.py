import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impactcheck.effects import scales
from impactcheck.effects.hourly_cost import hourly_cost_from_wage

PEOPLE = np.array([2_294.0, 16_000.0, 995_574.0])


@pytest.mark.parametrize(("monthly", "hourly"), [(38_000, 412), (42_000, 455), (45_000, 488)])
def test_a_monthly_wage_becomes_the_published_hourly_cost(monthly: int, hourly: int) -> None:
    cost = hourly_cost_from_wage(monthly, 0.4453, 0.0, 1_600)
    assert round(float(cost)) == hourly


def test_overhead_comes_on_top_of_wage_and_charges() -> None:
    plain = hourly_cost_from_wage(42_000, 0.4453, 0.0, 1_600)
    assert hourly_cost_from_wage(42_000, 0.4453, 0.1, 1_600) == pytest.approx(1.1 * plain)


def test_employees_rise_from_the_minimum_at_one_to_the_maximum_at_the_ceiling() -> None:
    low, high = np.array([[15_000.0]]), np.array([[150_000.0]])
    employees = np.array([1.0, 2.0, 499.0, 500.0, 40_000.0])
    # k = 135 000 / 499 = 270.54; 499 employees give 149 729, down to 149 700.
    fee = scales.by_employees(low, high, employees, 500.0, 100.0)
    assert fee.tolist() == [[15_000, 15_200, 149_700, 150_000, 150_000]]


def test_employees_round_half_up_and_never_below_one() -> None:
    found = scales.whole_employees(np.array([0.2, 262.08, 499.5, 500.4]))
    assert found.tolist() == [1, 262, 500, 500]


def test_a_sum_that_is_whole_in_decimals_is_not_rounded_down_a_step() -> None:
    low, high = np.array([[0.0]]), np.array([[0.3e6]])
    # n = 4 of 10 001: exactly 90 kr above nothing, in steps of 30.
    fee = scales.by_employees(low, high, np.array([4.0]), 10_001.0, 30.0)
    assert fee.tolist() == [[90.0]]


def test_the_power_is_flat_at_nought_and_proportional_at_one() -> None:
    amount, reference = np.array([[200_000.0]]), np.array([[16_000.0]])
    flat = scales.by_power_of_population(amount, PEOPLE, reference, np.array([[0.0]]))
    assert flat.tolist() == [[200_000.0] * 3]
    straight = scales.by_power_of_population(amount, PEOPLE, reference, np.array([[1.0]]))
    assert straight[0] == pytest.approx(200_000 * PEOPLE / 16_000)


def test_revenue_is_tax_and_grants_per_inhabitant_times_inhabitants() -> None:
    fee = scales.by_revenue(
        np.array([[0.02]]), np.full(3, 50_000.0), np.array([30_000.0, 0.0, -4_000.0]), PEOPLE
    )
    assert fee[0] == pytest.approx([1_600 * 2_294, 1_000 * 16_000, 920 * 995_574])


def test_contract_value_and_gain() -> None:
    assert scales.by_contract_value(np.array([0.1]), np.array([5e6])) == pytest.approx(5e5)
    gain = scales.by_gain(np.array([60_000.0]), np.array([5.0]), np.array([0.25]))
    assert gain == pytest.approx(375_000)


@given(st.floats(0, 1e7), st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_fee_stays_between_its_floor_and_cap(fee: float, one: float, other: float) -> None:
    floor, cap = sorted((one, other))
    kept = scales.within(np.array([fee]), np.array([floor]), np.array([cap]))
    assert floor <= kept[0] <= cap
    assert kept[0] == fee or fee < floor or fee > cap


def test_no_figure_stays_no_figure() -> None:
    kept = scales.within(np.array([np.nan]), np.array([1.0]), np.array([2.0]))
    assert np.isnan(kept).all()


def test_schedules_broadcast_over_leading_axes() -> None:
    amounts = np.array([1.0, 2.0, 3.0, 4.0]).reshape(4, 1, 1)
    reference, exponent = np.array([[16_000.0]]), np.array([[0.5]])
    together = scales.by_power_of_population(amounts, PEOPLE, reference, exponent)
    assert together.shape == (4, 1, 3)
    assert together[3] == pytest.approx(4 * together[0])
