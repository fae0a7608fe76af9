import numpy as np
import pytest

from impactcheck.effects.break_even import (
    break_even_of_duty,
    break_even_of_grant,
    per_inhabitant_on_average,
)


def test_a_grant_breaks_even_where_base_and_rate_meet_the_administration() -> None:
    found = break_even_of_grant(administration=20_000, base=5_000, rate=2)
    assert (found.gains, found.population) == ("above", 7_500)


@pytest.mark.parametrize(
    ("terms", "gains"),
    [
        ({"base": 0, "rate": 2, "floor": 20_000}, "everyone"),
        ({"base": 20_000, "rate": 0}, "everyone"),
        ({"base": 0, "rate": 2, "cap": 19_999}, "nobody"),
        ({"base": 30_000, "rate": 2, "cap": 19_999}, "nobody"),
        ({"base": 19_999, "rate": 0}, "nobody"),
    ],
)
def test_a_grant_without_a_limit_is_for_everyone_or_nobody(terms: dict, gains: str) -> None:
    found = break_even_of_grant(administration=20_000, **terms)
    assert (found.gains, found.population) == (gains, None)


@pytest.mark.parametrize(
    ("fixed", "base", "rate", "unit_cost", "gains", "population"),
    [
        (400_000, 0, 22, 12, "above", 40_000),
        (400_000, 100_000, 22, 12, "above", 30_000),
        (400_000, 0, 12, 12, "nobody", None),
        (400_000, 0, 10, 12, "nobody", None),
        (400_000, 400_000, 12, 12, "everyone", None),
        (400_000, 500_000, 13, 12, "everyone", None),
        (400_000, 1_000_000, 0, 12, "below", 50_000),
    ],
)
def test_a_duty_breaks_even_where_the_rate_beats_the_cost(
    fixed, base, rate, unit_cost, gains, population
) -> None:
    found = break_even_of_duty(fixed, base, rate, unit_cost)
    assert (found.gains, found.population) == (gains, population)
    if population is not None:
        net = base - fixed + (rate - unit_cost) * population
        assert net == pytest.approx(0)


def test_an_average_structure_leaves_out_those_without_a_figure() -> None:
    units, people = np.array([10.0, np.nan, 30.0]), np.array([100.0, 100.0, 300.0])
    everyone = np.ones(3, dtype=bool)
    assert per_inhabitant_on_average(units, people, everyone) == pytest.approx(40 / 400)
    assert per_inhabitant_on_average(units, people, ~everyone) == 0.0
