"""Figures by hand: Dorotea has 2 294 inhabitants and a tax base of 191 572 kr per inhabitant."""

from __future__ import annotations

import numpy as np
import pytest

from impactcheck.metrics.registry import NotComputable
from tests.metrics.conftest import Ask, Reads, in_country, values

HUNDRED = "kind: grant, rate: 100 kr, key: population, procedure: requisition"
A_WEEK = "burden: [{step: requisition, hours: 40, hourly_cost: 550 kr}]"


def test_administration_is_held_against_what_the_municipality_gets(
    ask: Ask, value_in: Reads
) -> None:
    measured = ask("administration_share", f"{HUNDRED}, {A_WEEK}")
    assert value_in(measured, "Dorotea") == pytest.approx(22_000 / 229_400)


def test_administration_of_the_whole_is_a_sum_over_a_sum(ask: Ask) -> None:
    measured = ask("administration_of_whole", f"{HUNDRED}, {A_WEEK}")
    assert in_country(measured) == pytest.approx(290 * 22_000 / 1_058_771_000)
    assert measured.numbers["administration"] == (290 * 22_000.0, "kr")


def test_the_grant_is_read_in_ore_of_tax(ask: Ask, value_in: Reads) -> None:
    measured = ask("grant_in_ore", HUNDRED)
    assert value_in(measured, "Dorotea") == pytest.approx(100 * 100 / 2_216.00)


def test_the_work_is_covered_at_as_many_inhabitants_as_the_rate_goes_into_it(ask: Ask) -> None:
    measured = ask("break_even_population", f"{HUNDRED}, {A_WEEK}")
    assert in_country(measured) == pytest.approx(220)


def test_work_by_the_key_lowers_the_rate_and_not_the_fixed_part(ask: Ask) -> None:
    both = (
        "burden: [{step: requisition, hours: 40, hourly_cost: 550 kr},"
        " {step: report, hours: 0.1, per: population, hourly_cost: 500 kr}]"
    )
    assert in_country(ask("break_even_population", f"{HUNDRED}, {both}")) == pytest.approx(440)


def test_a_rate_that_the_work_eats_never_breaks_even(ask: Ask) -> None:
    burden = "burden: [{step: report, hours: 1, per: population, hourly_cost: 550 kr}]"
    with pytest.raises(NotComputable) as refused:
        ask("break_even_population", f"{HUNDRED}, {burden}")
    assert refused.value.key == "never-breaks-even"


def test_a_key_that_explains_everything_gives_one_everywhere(ask: Ask) -> None:
    by_index = f"{HUNDRED}, index: dependency_ratio"
    for measure in (HUNDRED, by_index):
        assert values(ask("grant_per_unit_to_country", measure)) == pytest.approx(1.0)


def test_a_ceiling_gives_large_municipalities_less_per_unit(ask: Ask, value_in: Reads) -> None:
    measured = ask("grant_per_unit_to_country", f"{HUNDRED}, cap: 1 mkr")
    assert value_in(measured, "Dorotea") > 1.0 > value_in(measured, "Stockholm")


def test_a_municipality_outside_the_grant_has_no_figure(ask: Ask, value_in: Reads) -> None:
    measured = ask("grant_kr", f"{HUNDRED}, only: {{population_below: 5 000}}")
    assert value_in(measured, "Dorotea") == pytest.approx(229_400)
    assert np.isnan(value_in(measured, "Stockholm"))


def test_own_share_of_total_cost_weighs_by_the_tax_base(ask: Ask, value_in: Reads) -> None:
    terms = f"{HUNDRED}, co_financing: {{share: 50 %, basis: total_cost}}"
    assert value_in(ask("co_financing_in_ore", terms), "Dorotea") == pytest.approx(10_000 / 2216.00)
    ratio = ask("co_financing_ore_to_country", terms)
    country, unit = ratio.numbers["country_ore"]
    assert unit == "ore_of_tax"
    assert value_in(ratio, "Dorotea") == pytest.approx(10_000 / 2_216.00 / country)


@pytest.mark.parametrize("metric", ["grant_in_ore", "administration_of_whole", "grant_in_posts"])
def test_money_shared_with_private_organisers_is_not_judged_as_municipal(
    ask: Ask, metric: str
) -> None:
    with pytest.raises(NotComputable) as refused:
        ask(metric, f"{HUNDRED}, recipients: all_organisers, {A_WEEK}")
    assert refused.value.key == "includes-private-organisers"


@pytest.mark.parametrize("metric", ["net_kr", "grant_in_ore", "growth_since_key"])
def test_a_pot_of_nothing_is_not_judged(ask: Ask, metric: str) -> None:
    with pytest.raises(NotComputable) as refused:
        ask(metric, "kind: grant, pot: 0 kr, key: population, procedure: application")
    assert refused.value.key == "nobody-receives"
