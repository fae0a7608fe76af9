from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from impactcheck.redesign.integer_search import Standing, smallest
from impactcheck.redesign.writing import round_near, round_up, writable


@given(st.integers(0, 10**6), st.integers(0, 10**5), st.integers(0, 10**7))
def test_the_first_number_of_an_interval_is_found(start: int, width: int, above: int) -> None:
    end = start + width

    def judge(value: float) -> Standing:
        away = max(start - value, value - end, 0.0)
        return Standing(away == 0, away)

    assert smallest(judge, 0, end + above).smallest == start


def test_where_nothing_is_enough_the_closest_is_told() -> None:
    found = smallest(lambda value: Standing(False, abs(value - 400)), 0, 1000)
    assert found.smallest is None
    assert abs(found.closest - 400) <= 50


def test_an_empty_line_has_nothing() -> None:
    assert smallest(lambda _: Standing(True, 0.0), 5, 4).smallest is None


@given(st.floats(1, 1e9), st.integers(1, 6))
def test_rounding_up_is_never_down_and_never_far(value: float, digits: int) -> None:
    rounded = round_up(value, digits)
    assert value - 1e-6 <= rounded <= value * (1 + 10.0 ** (1 - digits)) + 1e-6


def test_numbers_that_can_be_written() -> None:
    assert round_up(12_345, 2) == 13_000
    assert round_up(0.0123, 2) == 0.013
    assert round_up(13_000, 2) == 13_000
    assert round_near(12_345, 2) == 12_000
    assert writable(12_345, lambda _: True) == 13_000
    assert writable(12_345, lambda value: value <= 12_400) == 12_400
    assert writable(12_345, lambda _: False) == 12_345
