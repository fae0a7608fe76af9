"""Dorotea: 2 294 inhabitants, tax base 191 572 kr per inhabitant, 2 764.44 km²."""

from __future__ import annotations

import numpy as np
import pytest

from tests.metrics.conftest import Ask, Reads, in_country, values

FIXED = "kind: duty, fixed: 400 000 kr"
PEOPLE = 10_587_710


def test_a_duty_without_funding_leaves_the_whole_bill(ask: Ask) -> None:
    measured = ask("funding_balance", FIXED)
    assert in_country(measured) == -290 * 400_000
    assert measured.numbers["funding"] == (0, "kr")


def test_rounding_of_binary_numbers_is_no_deficit(ask: Ask) -> None:
    measure = "kind: duty, per_unit: {key: population, amount: 0.1 kr}"
    funded = f"{measure}, funding: {{pot: {PEOPLE / 10}, key: population}}"
    assert in_country(ask("funding_balance", funded)) == 0
    assert np.all(values(ask("duty_net", funded)) == 0)


def test_a_fixed_cost_paid_per_inhabitant_is_short_where_inhabitants_are_few(
    ask: Ask, value_in: Reads
) -> None:
    measured = ask("duty_net", f"{FIXED}, funding: {{pot: 116 mkr, key: population}}")
    assert value_in(measured, "Dorotea") == pytest.approx(116e6 / PEOPLE - 400_000 / 2_294)
    assert value_in(measured, "Stockholm") > 0


def test_administration_is_part_of_what_the_duty_costs(ask: Ask) -> None:
    burden = "burden: [{step: report, hours: 10, hourly_cost: 500 kr}]"
    assert in_country(ask("funding_balance", f"{FIXED}, {burden}")) == -290 * 405_000


def test_a_sum_for_all_costs_small_municipalities_more_per_inhabitant(ask: Ask) -> None:
    duty, fee = ask("cost_small_to_large", FIXED), ask("cost_small_to_large", "kind: fee, fixed: 1")
    assert in_country(duty) == pytest.approx(in_country(fee))
    assert duty.numbers["small"][0] == pytest.approx(139 * 400_000 / 1_313_245)


def test_the_unused_part_of_a_post_is_read_in_ore_of_tax(ask: Ask, value_in: Reads) -> None:
    measured = ask("idle_post_in_ore", "kind: duty, posts: {needed: 0.3, cost: 800 000 kr}")
    assert value_in(measured, "Dorotea") == pytest.approx(560_000 / 2_294 / 2_216.00 * 100)
    whole = ask("idle_post_in_ore", "kind: duty, posts: {needed: 2, cost: 800 000 kr}")
    assert np.all(values(whole) == 0)


def test_distance_costs_by_area(ask: Ask, value_in: Reads) -> None:
    measured = ask("distance_cost_to_country", "kind: duty, per_km2: 100 kr")
    country = 407_283.41 * 100 / PEOPLE
    assert measured.numbers["country"][0] == pytest.approx(country)
    assert value_in(measured, "Dorotea") == pytest.approx(2_764.44 * 100 / 2_294 / country)


def test_what_is_paid_once_is_read_in_ore_of_one_year(ask: Ask, value_in: Reads) -> None:
    measured = ask("one_off_in_ore", "kind: duty, one_off: 1 mkr")
    assert value_in(measured, "Dorotea") == pytest.approx(1e6 / 2_294 / 2_216.00 * 100)


def test_a_voluntary_fee_is_no_compulsory_cost(ask: Ask) -> None:
    fee = "kind: fee, per_inhabitant: 2 kr"
    assert in_country(ask("compulsory_fee", fee)) == pytest.approx(2 * PEOPLE)
    assert in_country(ask("compulsory_fee", f"{fee}, voluntary: true")) == 0


def test_equal_kronor_per_inhabitant_are_even_where_the_population_shrinks(ask: Ask) -> None:
    grant = "kind: grant, rate: 100 kr, key: population, procedure: automatic"
    assert in_country(ask("grant_shrinking_to_country", grant)) == pytest.approx(1)
    sanction = "kind: sanction, scale: {by: inhabitants, per_inhabitant: 12 kr}"
    assert in_country(ask("cost_shrinking_to_country", sanction)) == pytest.approx(1)


@pytest.mark.parametrize(
    "measure",
    [
        "kind: sanction, amount: 200 000 kr",
        "kind: fee, fixed: 10 000 kr",
        FIXED,
        "kind: burden, burden: [{step: report, hours: 8}]",
    ],
)
def test_one_sum_for_all_weighs_the_same_whatever_its_kind(ask: Ask, measure: str) -> None:
    shrinking = (480_582 + 196_975 + 224_365 + 260_871) / (63 + 19 + 9 + 10)
    expected = (PEOPLE / 290) / shrinking
    assert in_country(ask("cost_shrinking_to_country", measure)) == pytest.approx(expected)


def test_a_cost_that_is_paid_for_weighs_on_nobody(ask: Ask) -> None:
    funded = f"{FIXED}, funding: {{base: 400 000 kr}}"
    for metric in ("cost_shrinking_to_country", "cost_small_to_large"):
        assert in_country(ask(metric, funded)) == 0


def test_a_grant_for_some_counts_the_others_with_nothing(ask: Ask) -> None:
    grant = "kind: grant, rate: 100 kr, key: population, procedure: automatic, only: {}"
    change = "{{columns: {{population_change_10y_pct: {{{}: 0}}}}}}"
    growing = ask("grant_shrinking_to_country", grant.format(change.format("at_least")))
    assert in_country(growing) == 0
    shrinking = ask("grant_shrinking_to_country", grant.format(change.format("below")))
    assert in_country(shrinking) == pytest.approx(PEOPLE / 1_162_793)


def test_a_cost_for_some_is_compared_among_those_who_bear_it(ask: Ask) -> None:
    one = 'kind: sanction, amount: 200 000 kr, only: {codes: ["2425"]}'
    assert in_country(ask("cost_shrinking_to_country", one)) == 1
    large = "kind: sanction, amount: 200 000 kr, only: {population_at_least: 200 000}"
    assert in_country(ask("cost_shrinking_to_country", large)) == 0


def test_growth_since_the_year_of_the_key_is_beyond_the_countrys(ask: Ask, value_in: Reads) -> None:
    grant = "kind: grant, rate: 100 kr, key: {}, procedure: automatic"
    measured = ask("growth_since_key", grant.format("pupils_1_9"))
    expected = (12_342 / 11_664) / (PEOPLE / 10_521_556) - 1
    assert value_in(measured, "Nykvarn") == pytest.approx(expected)
    assert measured.numbers["key_year"] == (2022, "year")
    assert np.all(values(ask("growth_since_key", grant.format("population"))) == 0)


def test_what_is_kept_of_a_tax_base_where_only_one_changes_and_where_all_do(
    ask: Ask, value_in: Reads
) -> None:
    change = "kind: tax_base, direction: increase, key: population, total: 1 mkr"
    alone = ask("retained_tax_base", change + ', only: {codes: ["2425"]}')
    # Own rate 23.80 less 20.55 in Västerbotten, over 23.80; the mean hardly moves for 2 294.
    assert value_in(alone, "Dorotea") == pytest.approx((23.80 - 20.55) / 23.80, abs=0.001)
    assert np.isnan(value_in(alone, "Stockholm"))
    everywhere = ask("retained_tax_base", change)
    assert value_in(everywhere, "Dorotea") == pytest.approx(1.0, abs=0.02)
    assert np.isnan(value_in(everywhere, "Gotland"))


def test_a_reform_that_is_no_gain_to_the_country_asks_nothing(ask: Ask, value_in: Reads) -> None:
    cost_only = ask("net_when_country_gains", FIXED, whole_reform=True)
    assert np.all(values(cost_only) == 0)
    grant = "kind: grant, pot: 150 mkr, key: population, procedure: automatic"
    both = ask("net_when_country_gains", grant, FIXED, whole_reform=True)
    assert both.numbers["country_net"][0] == pytest.approx(34e6)
    assert value_in(both, "Dorotea") == pytest.approx(150e6 / PEOPLE - 400_000 / 2_294)
