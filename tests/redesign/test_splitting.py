from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from impactcheck.redesign.splitting import both_conditions
from impactcheck.redesign.writing import parts_of
from impactcheck.reform.quantities import Range
from impactcheck.reform.writing import KRONOR, parse


def kr(written: object) -> float:
    return float(parse(written, KRONOR, "money_unreadable")[0])


@given(st.integers(1, 10**10), st.floats(0, 1))
def test_the_two_parts_of_a_pot_make_up_the_whole_to_the_ore(ore: int, quota: float) -> None:
    whole = Range.exactly(ore / 100)
    first, rest = parts_of(whole, whole.likely * quota)
    assert round(kr(first) + kr(rest), 2) == round(whole.likely, 2)


def test_every_end_of_a_range_is_split_alike() -> None:
    first, rest = parts_of(Range(low=100.0, likely=200.0, high=400.0), 50.0)
    assert first == {"low": "25 kr", "likely": "50 kr", "high": "100 kr"}
    assert rest == {"low": "75 kr", "likely": "150 kr", "high": "300 kr"}


def test_of_two_limits_the_narrower_holds() -> None:
    old = {"population_below": "9 000", "groups": ["C8"]}
    assert both_conditions(old, {"population_below": "12 000"}) == old
    assert both_conditions(old, {"population_below": "5 000"})["population_below"] == "5 000"
    assert both_conditions({"population_at_least": "3 000"}, {"population_at_least": "5 000"}) == {
        "population_at_least": "5 000"
    }
    columns = both_conditions(
        {"columns": {"density": {"below": 5}}}, {"columns": {"x": {"below": 1}}}
    )
    assert columns == {"columns": {"density": {"below": 5}, "x": {"below": 1}}}
