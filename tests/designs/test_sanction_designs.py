"""Each regime of sanctions and each schedule, with figures made by hand."""

import numpy as np
import pytest

from impactcheck.arrays import LIKELY
from impactcheck.problems import BadInput
from tests.designs.computing import (
    BJUV,
    DOROTEA,
    PEOPLE,
    STOCKHOLM,
    THREE,
    compute,
    country,
    likely,
    notes,
)


def fees(measure: str, name: str = "fee") -> dict[str, float]:
    """Fee per decision, as positive kronor."""
    return {code: -kr for code, kr in likely(compute("kind: sanction\n" + measure), name).items()}


@pytest.mark.parametrize(
    ("regime", "minimum", "maximum"),
    [
        ("data protection, 2018:218 6:2", 0, 10_000_000),
        ("cyber security, 2025:1506 4:10", 5_000, 10_000_000),
        ("security protection, 2018:585 7:4", 25_000, 10_000_000),
        ("social services, 2025:400 34:7", 15_000, 1_500_000),
        ("conditional fines for schools, 2010:800 26:27", 100_000, 2_600_000),
        ("environment, 2012:259", 1_000, 1_000_000),
    ],
)
def test_a_range_is_judged_at_its_maximum_with_the_minimum_beside(
    regime: str, minimum: int, maximum: int
) -> None:
    text = f"minimum: {minimum} kr\nmaximum: {maximum} kr"
    assert fees(text) == dict.fromkeys(THREE, maximum), regime
    assert fees(text, "fee_minimum") == dict.fromkeys(THREE, minimum), regime


def test_what_the_maxima_mean_per_inhabitant() -> None:
    assert round(1_500_000 / PEOPLE[DOROTEA]) == 654
    special = fees("minimum: 15 000 kr\nmaximum: 1,5 mkr")
    assert [round(special[code] / PEOPLE[code], 2) for code in THREE] == [653.88, 93.84, 1.51]
    data_protection = fees("maximum: 10 mkr")
    assert round(data_protection[DOROTEA] / PEOPLE[DOROTEA]) == 4_359
    assert round(data_protection[STOCKHOLM] / PEOPLE[STOCKHOLM], 2) == 10.04


def test_so_much_for_each_violation() -> None:
    """IVO, 2025:400 28:18: 100 000 kr per violation."""
    assert fees("amount: 100 000 kr\nper: violation\ncount: 3") == dict.fromkeys(THREE, 300_000)
    alone = compute("kind: sanction\namount: 100 000 kr\nper: violation")
    assert "sanction-one-violation" in notes(alone)
    assert likely(alone, "fee") == dict.fromkeys(THREE, -100_000)


def test_a_share_of_the_contract_between_the_regimes_limits() -> None:
    """Procurement, 2016:1145 21:9: 10 000-20 000 000 kr, at most 10 % of the contract."""
    limits = "minimum: 10 000 kr\nmaximum: 20 mkr\n"
    scale = "scale: {by: contract_value, share: 10 %, value: %s}"
    for value, fee in (("5 mkr", 500_000), ("50 000 kr", 10_000), ("1 mdkr", 20_000_000)):
        assert fees(limits + scale.replace("%s", value)) == dict.fromkeys(THREE, fee)


def test_what_was_saved_and_a_quarter_more() -> None:
    """The special fee in practice: saving x time + 25 %."""
    text = "minimum: 15 000 kr\nmaximum: 1,5 mkr\nscale: {by: gain, gain: 60 000 kr, periods: 5}"
    assert fees(text) == dict.fromkeys(THREE, 60_000 * 5 * 1.25)


def test_by_employees_to_a_ceiling_where_265_of_290_stand() -> None:
    """Working environment, 1977:1160 8:5; the formula is an assumption."""
    effects = compute(
        "kind: sanction\nminimum: 15 000 kr\nmaximum: 150 000 kr\n"
        "scale: {by: employees, ceiling: 500}"
    )
    # Dorotea: 262 full-time posts; 15 000 + 261 x 135 000 / 499 = 85 611, down to 85 600.
    assert likely(effects, "fee") == {DOROTEA: -85_600, BJUV: -150_000, STOCKHOLM: -150_000}
    assert np.count_nonzero(effects.values("fee")[LIKELY] == -150_000) == 265
    note = next(note for note in effects.notes if note.key == "assumed-employee-formula")
    assert note.arguments["at_maximum"] == 265


def test_a_share_of_revenue_names_the_year_of_the_money_and_of_the_people() -> None:
    """Cyber security, the private side: 2 % of turnover."""
    effects = compute("kind: sanction\nscale: {by: revenue, share: 2 %}")
    assert likely(effects, "fee") == pytest.approx(
        {
            DOROTEA: -0.02 * (52_620.4 + 36_882.7) * 2_294,
            BJUV: -0.02 * (42_494.7 + 21_734.9) * 15_985,
            STOCKHOLM: -0.02 * (57_889.6 - 4_098.45) * 995_574,
        }
    )
    note = next(note for note in effects.notes if note.key == "revenue-years")
    assert note.arguments == {"money_year": "2022", "people_year": "2024"}


def test_so_much_per_inhabitant_between_floor_and_cap() -> None:
    scale = "scale: {by: inhabitants, per_inhabitant: 10 kr, floor: 50 000 kr, cap: 2 mkr}"
    assert fees(scale) == {DOROTEA: 50_000, BJUV: 159_850, STOCKHOLM: 2_000_000}


def test_by_population_bands() -> None:
    """Kommunallagen 5:5, the limits applied to inhabitants."""
    bands = (
        "scale:\n  by: bands\n  tiers:\n"
        "    - {population_at_most: 8 000, amount: 50 000 kr}\n"
        "    - {population_at_most: 16 000, amount: 100 000 kr}\n"
        "    - {population_at_most: 600 000, amount: 200 000 kr}\n"
        "    - {amount: 1 mkr}"
    )
    assert fees(bands) == {DOROTEA: 50_000, BJUV: 100_000, STOCKHOLM: 1_000_000}
    factors = bands.replace("amount: 50 000 kr", "factor: 0.25").replace(
        "amount: 100 000 kr", "factor: 0.5"
    )
    factors = factors.replace("amount: 200 000 kr", "factor: 1").replace(
        "amount: 1 mkr", "factor: 5"
    )
    assert fees("amount: 200 000 kr\n" + factors) == fees(bands)


def test_a_power_of_the_population_from_the_median_or_a_number() -> None:
    """A conditional fine with regard to the addressee's economy, 1985:206 3 §."""
    median = 16_180.5
    assert float(np.median(country().population)) == median
    halfway = fees("amount: 200 000 kr\nscale: {by: population, exponent: 0.5}")
    assert halfway == pytest.approx(
        {code: 200_000 * (PEOPLE[code] / median) ** 0.5 for code in THREE}
    )
    straight = fees("amount: 200 000 kr\nscale: {by: population, reference: 995 574}")
    assert straight == pytest.approx({code: 200_000 * PEOPLE[code] / 995_574 for code in THREE})
    assert round(straight[DOROTEA]) == 461
    flat = fees("amount: 200 000 kr\nscale: {by: population, exponent: 0}")
    assert flat == dict.fromkeys(THREE, 200_000)


def test_a_schedule_above_the_statutory_maximum_is_told_and_not_hidden() -> None:
    effects = compute(
        "kind: sanction\nstatutory_maximum: 10 mkr\nscale: {by: inhabitants, per_inhabitant: 85 kr}"
    )
    assert likely(effects, "fee")[STOCKHOLM] == -85 * 995_574
    note = next(note for note in effects.notes if note.key == "statutory-maximum-exceeded")
    # 10 000 000 / 85 = 117 647 inhabitants.
    assert note.arguments["count"] == np.count_nonzero(country().population > 117_647)


def test_expected_fees_by_number_or_by_inhabitants_and_none_when_unknown() -> None:
    yearly = compute("kind: sanction\namount: 200 000 kr\nper_year: 0,05")
    assert likely(yearly, "expected_fee") == dict.fromkeys(THREE, -10_000)
    often = compute("kind: sanction\namount: 200 000 kr\nper_year: {per_100000_inhabitants: 1}")
    assert likely(often, "expected_fee") == pytest.approx(
        {code: -200_000 * people / 100_000 for code, people in PEOPLE.items()}
    )
    unknown = compute("kind: sanction\namount: 200 000 kr")
    assert unknown.net_kr is None
    assert "sanctions-per-year-unknown" in notes(unknown)


@pytest.mark.parametrize(
    ("measure", "problem"),
    [
        ("amount: 1 kr\nscale: {by: population, reference: 0}", "reference-zero"),
        ("amount: 1 kr\nscale: {by: employees}", "employee-range"),
        ("minimum: 1 kr\nmaximum: 2 kr\nscale: {by: employees, round_to: 0 kr}", "rounding-step"),
        (
            "scale: {by: inhabitants, per_inhabitant: 1 kr, floor: 2 kr, cap: 1 kr}",
            "scale-cap-below-floor",
        ),
        ("scale: {by: population}", "sanction-amount"),
    ],
)
def test_a_schedule_that_means_nothing_is_refused(measure: str, problem: str) -> None:
    with pytest.raises(BadInput) as refused:
        compute("kind: sanction\n" + measure)
    assert [one.key for one in refused.value.problems] == [problem]
