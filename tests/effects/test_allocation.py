import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impactcheck.effects.allocation import (
    ImpossibleDesignError,
    allocate,
    payouts_in_ore,
    rounded,
)

EVERYONE = np.ones(4, dtype=bool)
KEY = np.array([10.0, 20.0, 30.0, 40.0])
NO_BASE = np.zeros((1, 1))


def column(value: float) -> np.ndarray:
    return np.array([[value]])


def test_a_pot_is_shared_in_proportion_to_the_key() -> None:
    result = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0))
    assert result.amounts[0] == pytest.approx([100, 200, 300, 400])
    assert result.rate[0, 0] == pytest.approx(10.0)


def test_an_extra_base_comes_on_top_of_the_pot() -> None:
    result = allocate(KEY, EVERYONE, base=column(50.0), pot=column(1000.0), base_is_extra=True)
    assert result.amounts[0] == pytest.approx([150, 250, 350, 450])


def test_a_base_from_the_pot_leaves_less_to_share_by_the_key() -> None:
    result = allocate(KEY, EVERYONE, base=column(50.0), pot=column(1000.0))
    assert result.amounts[0] == pytest.approx([130, 210, 290, 370])


def test_a_floor_is_paid_by_those_above_it() -> None:
    # 250 to the two smallest leaves 500 to be shared 30:40.
    result = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), floor=column(250.0))
    assert result.amounts[0] == pytest.approx([250, 250, 250, 250])
    result = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), floor=column(150.0))
    assert result.amounts[0] == pytest.approx([150, 850 * 2 / 9, 850 * 3 / 9, 850 * 4 / 9])


def test_what_caps_leave_goes_to_the_others_and_then_stays_with_the_state() -> None:
    some = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), cap=column(300.0))
    assert some.amounts[0] == pytest.approx([400 / 3, 800 / 3, 300, 300])
    assert some.undistributed[0, 0] == 0.0
    every = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), cap=column(200.0))
    assert every.amounts[0] == pytest.approx([200, 200, 200, 200])
    assert every.undistributed[0, 0] == pytest.approx(200.0)


def test_the_smaller_of_a_rate_and_what_the_pot_allows_holds() -> None:
    low = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), rate=column(5.0))
    assert low.amounts[0] == pytest.approx([50, 100, 150, 200])
    assert low.undistributed[0, 0] == pytest.approx(500.0)
    high = allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), rate=column(50.0))
    assert high.amounts[0] == pytest.approx([100, 200, 300, 400])


def test_those_who_are_not_eligible_get_nothing_and_those_unknown_have_no_figure() -> None:
    eligible = np.array([True, True, True, False])
    key = np.array([10.0, np.nan, 30.0, 40.0])
    result = allocate(key, eligible, base=NO_BASE, pot=column(1000.0))
    assert result.amounts[0] == pytest.approx([250, np.nan, 750, 0], nan_ok=True)


def test_floors_above_the_pot_are_refused_naming_both_sums() -> None:
    with pytest.raises(ImpossibleDesignError) as refused:
        allocate(KEY, EVERYONE, base=NO_BASE, pot=column(1000.0), floor=column(300.0))
    assert refused.value.key == "floors-exceed-pot"
    assert refused.value.arguments == {"guaranteed": 1200.0, "pot": 1000.0}


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        ({"pot": column(10.0), "floor": column(2.0), "cap": column(1.0)}, "cap-below-floor"),
        ({"pot": column(10.0), "eligible": ~EVERYONE}, "nobody-eligible"),
        ({"pot": column(10.0), "weight": np.zeros(4)}, "key-is-zero"),
    ],
)
def test_designs_that_cannot_be_are_refused(arguments: dict, key: str) -> None:
    given_ = {"weight": KEY, "eligible": EVERYONE, "base": NO_BASE, **arguments}
    with pytest.raises(ImpossibleDesignError) as refused:
        allocate(given_.pop("weight"), given_.pop("eligible"), **given_)
    assert refused.value.key == key


kronor = st.floats(min_value=0, max_value=1e6, allow_subnormal=False)


@st.composite
def designs(draw: st.DrawFn) -> dict:
    size = draw(st.integers(2, 40))
    numbers = st.just(0.0) | st.floats(min_value=1e-3, max_value=1e6)
    key = draw(arrays(np.float64, size, elements=numbers))
    key[draw(st.integers(0, size - 1))] = draw(st.floats(1.0, 1e6))
    eligible = draw(arrays(np.bool_, size))
    eligible[np.argmax(key)] = True
    floor = draw(st.none() | kronor)
    cap = draw(st.none() | st.floats(min_value=floor or 0.0, max_value=1e9))
    bands = draw(arrays(np.float64, size, elements=st.sampled_from([0.0, 0.5, 1.0, 2.0])))
    base = bands * draw(kronor)
    return {
        "weight": key,
        "eligible": eligible,
        "base": base[np.newaxis],
        "pot": column(draw(st.floats(1.0, 1e10))),
        "base_is_extra": draw(st.booleans()),
        "floor": None if floor is None else column(floor),
        "cap": None if cap is None else column(cap),
    }


def test_what_a_cap_frees_reaches_even_the_smallest_share() -> None:
    result = allocate(
        weight=np.array([1.0, 0.0, 0.001, 2_000_000.0]),
        eligible=np.ones(4, dtype=bool),
        base=np.array([[0.0, 1_000_000.0, 0.0, 0.0]]),
        pot=column(1.0),
        base_is_extra=True,
        cap=column(300_000.0),
    )
    assert result.amounts[0] == pytest.approx([300_000, 300_000, 100_001, 300_000])
    assert result.undistributed[0, 0] == 0.0


@given(designs())
def test_shares_of_a_pot_sum_to_it_or_the_design_is_refused(design: dict) -> None:
    try:
        result = allocate(**design)
    except ImpossibleDesignError as refused:
        assert refused.key == "floors-exceed-pot"
        assert refused.arguments["guaranteed"] > refused.arguments["pot"]
        return
    eligible, base = design["eligible"], design["base"]
    target = design["pot"][0, 0] + (base[0, eligible].sum() if design["base_is_extra"] else 0.0)
    left = result.undistributed[0, 0]
    assert abs(result.amounts.sum() + left - target) < 0.005
    assert left >= 0.0
    assert np.all(result.amounts[0, ~eligible] == 0.0)
    floor = 0.0 if design["floor"] is None else design["floor"][0, 0]
    cap = np.inf if design["cap"] is None else design["cap"][0, 0]
    inside = result.amounts[0, eligible]
    assert np.all(inside >= floor - 1e-6)
    assert np.all(inside <= cap + 1e-6)
    if left > 0.005:
        grows = eligible & (design["weight"] > 0)
        assert np.allclose(result.amounts[0, grows], cap)


@given(designs(), st.randoms(use_true_random=False))
def test_the_order_of_municipalities_is_irrelevant(design: dict, random) -> None:
    order = list(range(design["weight"].size))
    random.shuffle(order)
    shuffled = design | {
        "weight": design["weight"][order],
        "eligible": design["eligible"][order],
        "base": design["base"][:, order],
    }
    try:
        straight = allocate(**design).amounts[0][order]
    except ImpossibleDesignError:
        with pytest.raises(ImpossibleDesignError):
            allocate(**shuffled)
        return
    assert np.allclose(allocate(**shuffled).amounts[0], straight, rtol=1e-9, atol=1e-6)


def test_leading_axes_give_the_same_as_one_at_a_time() -> None:
    pots = np.array([[1000.0], [2000.0], [500.0]])
    together = allocate(KEY, EVERYONE, base=NO_BASE, pot=pots, floor=column(100.0), cap=column(600))
    for row, pot in enumerate(pots):
        alone = allocate(
            KEY, EVERYONE, base=NO_BASE, pot=pot[np.newaxis], floor=column(100.0), cap=column(600)
        )
        assert together.amounts[row] == pytest.approx(alone.amounts[0])


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("down", [1.0, 2.0, 30_000.0]), ("nearest", [1.0, 3.0, 30_000.0]), ("up", [2, 3, 30_000])],
)
def test_rounding_to_whole_kronor_leaves_whole_sums_alone(mode: str, expected: list) -> None:
    amounts = np.array([1.4, 2.5, 30_000.0 - 1e-9])
    assert rounded(amounts, 1.0, mode) == pytest.approx(expected)


@given(arrays(np.float64, 12, elements=st.floats(0, 1e7)))
def test_payouts_in_ore_sum_to_the_whole_and_stray_less_than_an_ore(amounts: np.ndarray) -> None:
    paid = payouts_in_ore(amounts)
    # To the nearest öre; half an öre may go either way.
    assert abs(paid.sum() - amounts.sum()) <= 0.005 + 1e-6
    assert np.all(np.abs(paid - amounts) <= 0.01 + 1e-6)
