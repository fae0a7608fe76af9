import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impactcheck.contract.effects import GroupStatistics
from impactcheck.effects.statistics import concentration, gini
from impactcheck.engine.measures import between_groups

PEOPLE = np.array([100.0, 300.0, 600.0])


def test_equal_sums_per_head_are_not_concentrated() -> None:
    assert concentration(np.full(3, 7.0), PEOPLE, PEOPLE) == pytest.approx(0, abs=1e-12)


def test_all_to_the_smallest_is_concentrated_below_zero() -> None:
    # The smallest tenth of the inhabitants has everything: their mid-rank is 0.05.
    index = concentration(np.array([10.0, 0.0, 0.0]), PEOPLE, PEOPLE)
    assert index == pytest.approx(2 * 0.05 - 1)
    assert concentration(np.array([0.0, 0.0, 5.0]), PEOPLE, PEOPLE) == pytest.approx(2 * 0.7 - 1)


def test_a_cost_is_concentrated_as_a_gain_is() -> None:
    gain = np.array([9.0, 4.0, 1.0])
    assert concentration(-gain, PEOPLE, PEOPLE) == concentration(gain, PEOPLE, PEOPLE)


def test_municipalities_that_tie_share_a_rank_whatever_their_order() -> None:
    tied = np.array([5.0, 5.0, 9.0])
    one = concentration(np.array([1.0, 3.0, 2.0]), tied, np.full(3, 100.0))
    other = concentration(np.array([3.0, 1.0, 2.0]), tied, np.full(3, 100.0))
    assert one == pytest.approx(other)


def test_there_is_no_index_where_signs_mix_or_nothing_is_there() -> None:
    assert np.isnan(concentration(np.array([1.0, -1.0, 0.0]), PEOPLE, PEOPLE))
    assert np.isnan(concentration(np.zeros(3), PEOPLE, PEOPLE))
    assert np.isnan(concentration(np.full(3, np.nan), PEOPLE, PEOPLE))


@given(arrays(np.float64, 12, elements=st.floats(0.01, 1e4)))
def test_ranked_by_the_effect_itself_it_is_the_gini(effect: np.ndarray) -> None:
    people = np.arange(1.0, 13.0) * 100
    index = concentration(effect, effect, people)
    assert index == pytest.approx(gini(effect, people), abs=1e-9)


def group(name: str, value: float | None, size: int = 10) -> GroupStatistics:
    return GroupStatistics(
        group=name,
        municipalities=size,
        inhabitants=size * 1_000.0,
        total_kr=None if value is None else value * size * 1_000,
        kr_per_inhabitant=value,
        median_kr_per_inhabitant=value,
        ratio_to_country=None,
    )


def test_groups_are_compared_by_size_of_effect_with_how_many_they_hold() -> None:
    found = between_groups([group("a", -2.0, 3), group("b", -8.0, 7), group("c", None, 0)])
    assert found is not None
    assert (found.largest, found.smallest, found.ratio) == ("b", "a", 4.0)
    assert (found.largest_municipalities, found.smallest_municipalities) == (7, 3)
    assert found.groups_with_value == 2


@pytest.mark.parametrize("values", [(1.0, -1.0), (0.0, 2.0), (None, 2.0), ()])
def test_groups_that_cannot_be_compared_have_no_ratio(values: tuple) -> None:
    rows = [group(str(place), value) for place, value in enumerate(values)]
    assert between_groups(rows) is None
