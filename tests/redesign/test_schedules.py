from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.redesign.bands import LADDER, BandSchedule, band_schedule, best_limits
from impactcheck.redesign.schedules import Terms, rate_for, relative_size, unevenness, within
from tests.redesign.workshop import country

FEES = st.floats(1_000, 20_000_000)


def terms(
    fee: float = 200_000,
    floor: float = 5_000,
    cap: float = 10_000_000,
    share: float = 0.25,
    *,
    neutral: bool = False,
) -> Terms:
    people = country().population
    each = np.abs(country().columns["net_cost_kr_inh"].values)
    return Terms(
        population=people,
        net_cost=each * people,
        decisions=np.ones(people.size),
        now=np.full(people.size, fee),
        floor=floor,
        cap=cap,
        deterrence_share=share,
        anchor_population=None if neutral else float(np.median(people)),
        anchor_fee=None if neutral else fee,
    )


def test_unevenness_by_hand() -> None:
    # per inhabitant 1 and e, half the people each: ln is 0 and 1, so the deviation is one half
    assert unevenness(np.array([10.0, 10 * np.e]), np.array([10.0, 10.0])) == pytest.approx(0.5)
    assert unevenness(np.array([3.0, 30.0]), np.array([1.0, 10.0])) == 0


@given(fee=FEES, count=st.integers(1, 7), floor=st.floats(500, 50_000), times=st.floats(1, 400))
@settings(max_examples=50, deadline=None)
def test_bands_rise_cover_all_and_keep_within_the_law(
    fee: float, count: int, floor: float, times: float
) -> None:
    law = terms(fee, min(floor, fee), fee * times)
    rate = rate_for(law, law.population, law.anchor_population)
    assert rate is not None
    schedule = band_schedule(law, rate, count)
    assert len(schedule.amounts) == len(schedule.limits) + 1 <= count
    assert list(schedule.limits) == sorted(set(schedule.limits))
    assert set(schedule.limits) <= set(LADDER)
    assert list(schedule.amounts) == sorted(set(schedule.amounts))
    everybody = np.unique(np.concatenate([np.geomspace(1, 1_000_000, 500).round(), LADDER]))
    charged = schedule.fee(everybody)
    assert charged.size == everybody.size and np.all(np.diff(charged) >= 0)
    assert charged.min() >= law.floor and charged.max() <= law.cap
    assert schedule.bands[-1][0] is None


def test_a_limit_belongs_to_the_band_above() -> None:
    schedule = BandSchedule((5_000.0,), (10.0, 20.0))
    assert schedule.fee(np.array([4_999.0, 5_000.0])).tolist() == [10.0, 20.0]


@pytest.mark.parametrize("count", [2, 3])
def test_the_limits_are_the_best_of_all_choices(count: int) -> None:
    people = country().population
    ladder = (5_000, 10_000, 20_000, 36_000, 75_000, 150_000)

    def within_bands(limits: tuple[float, ...]) -> float:
        place = np.searchsorted(np.array(limits), people, side="right")
        logs = np.log(people)
        means = [
            np.average(logs[place == band], weights=people[place == band]) for band in range(count)
        ]
        return float((people * (logs - np.array(means)[place]) ** 2).sum())

    best = min(combinations(ladder, count - 1), key=within_bands)
    assert best_limits(people, count, ladder) == tuple(map(float, best))


def test_the_rate_that_keeps_the_sum_keeps_it_within_floor_and_cap() -> None:
    law = terms(neutral=True)
    rate = rate_for(law, law.population, None)
    assert rate is not None
    assert within(law, rate * law.population).sum() == pytest.approx(290 * 200_000, abs=0.01)


def test_a_sum_that_floor_and_cap_make_impossible_has_no_rate() -> None:
    law = terms(200_000, floor=150_000, cap=199_000, neutral=True)
    capped = rate_for(law, law.population, None)
    assert capped is None or within(law, capped * law.population).sum() <= 290 * 199_000 + 1
    above = terms(100_000, floor=150_000, cap=199_000, neutral=True)
    assert rate_for(above, above.population, None) is None


def test_the_rate_rises_to_what_deterrence_needs() -> None:
    law = terms(share=0.9)
    rate = rate_for(law, law.population, law.anchor_population)
    assert rate is not None
    assert rate > 200_000 / np.median(law.population)
    reachable = law.needed <= law.cap
    assert np.all(
        within(law, rate * law.population)[reachable] >= law.needed[reachable] * (1 - 1e-9)
    )


def test_no_power_is_more_even_than_per_inhabitant_and_an_optimiser_agrees() -> None:
    from scipy.optimize import minimize_scalar

    law = terms(floor=1.0, cap=1e12)
    reference = float(np.median(law.population))

    def spread(exponent: float) -> float:
        return unevenness(200_000 * relative_size(law, exponent, reference), law.population)

    found = minimize_scalar(spread, bounds=(0.0, 2.0), method="bounded")
    assert found.x == pytest.approx(1.0, abs=1e-3)
    logs = np.log(law.population)
    deviation = np.sqrt(np.cov(logs, aweights=law.population, ddof=0))
    # The closed form of a power scale without floor and cap: |exponent - 1| x deviation of ln N.
    assert spread(0.4) == pytest.approx(0.6 * deviation)
