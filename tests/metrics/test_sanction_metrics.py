"""Dorotea: 2 294 inhabitants, net cost 88 029.80 and result 2 341.90 kr per inhabitant."""

from __future__ import annotations

import numpy as np
import pytest

from impactcheck.metrics.registry import NotComputable
from tests.metrics.conftest import Ask, Reads, in_country, values

FLAT = "kind: sanction, amount: 200 000 kr"
ALMOST_FLAT = "kind: sanction, amount: 200 000 kr, scale: {by: population, exponent: 0.01}"
PER_HEAD = "kind: sanction, scale: {by: inhabitants, per_inhabitant: 12 kr}"
BY_EMPLOYEES = "kind: sanction, minimum: 15 000 kr, maximum: 150 000 kr, scale: {by: employees}"


def test_a_sum_for_all_is_flat_unless_the_economy_counts(ask: Ask) -> None:
    assert in_country(ask("fee_is_flat", FLAT)) == 1
    assert in_country(ask("fee_is_flat", PER_HEAD)) == 0
    with_regard = f"{FLAT}, conditional: true, regard_to_economy: true"
    assert in_country(ask("fee_is_flat", with_regard)) == 0


def test_the_fee_is_taken_from_the_result_per_inhabitant(ask: Ask, value_in: Reads) -> None:
    measured = ask("result_after_fee", FLAT)
    assert value_in(measured, "Dorotea") == pytest.approx(2_341.90 - 200_000 / 2_294)
    assert value_in(measured, "Överkalix") < 0


def test_a_municipality_without_surplus_has_nothing_to_turn(ask: Ask) -> None:
    assert np.isnan(values(ask("result_after_fee", FLAT))[1]).sum() == 23


def test_net_cost_counts_as_a_cost_whatever_its_sign_in_the_source(
    ask: Ask, value_in: Reads
) -> None:
    expected = 200_000 / (88_029.80 * 2_294)
    assert value_in(ask("fee_of_net_cost", FLAT), "Dorotea") == pytest.approx(expected)


def test_the_fee_is_counted_in_posts(ask: Ask, value_in: Reads) -> None:
    expected = 200_000 / 880_000 / 262.08
    assert value_in(ask("fee_of_staff", FLAT), "Dorotea") == pytest.approx(expected)


def test_the_range_is_highest_over_lowest(ask: Ask) -> None:
    ranged = "kind: sanction, minimum: 15 000 kr, maximum: 1 500 000 kr"
    assert in_country(ask("range_of_fee", ranged)) == pytest.approx(100)
    assert in_country(ask("range_of_fee", FLAT)) == 1


def test_a_conditional_fine_looks_at_the_economy_unless_the_proposal_departs_from_the_act(
    ask: Ask,
) -> None:
    vite = f"{FLAT}, conditional: true"
    departs = f"{vite}, departs_from_vite_act: true"
    assert in_country(ask("economy_disregarded", FLAT)) == 0
    assert in_country(ask("economy_disregarded", vite)) == 0
    assert in_country(ask("economy_disregarded", departs)) == 1
    assert in_country(ask("economy_disregarded", f"{departs}, regard_to_economy: true")) == 0
    assert in_country(ask("fee_is_flat", vite)) == 0
    assert in_country(ask("fee_is_flat", departs)) == 1


def test_a_range_is_the_same_ceiling_and_a_sum_the_same_sum(ask: Ask) -> None:
    def said(measure: str) -> list[str]:
        return [line.key for line in ask("fee_is_flat", measure).listed]

    ranged = "kind: sanction, minimum: 15 000 kr, maximum: 1 500 000 kr"
    assert said(FLAT) == ["listed-same-sum"]
    assert said(ranged) == ["listed-same-ceiling"]
    assert said(f"{FLAT}, eu_based: true") == ["listed-same-ceiling"]
    assert said(f"{FLAT}, eu_based: true, individual_assessment: false") == ["listed-same-sum"]


def test_deterrence_is_one_in_the_median_municipality(ask: Ask, value_in: Reads) -> None:
    measured = ask("deterrence_to_median", ALMOST_FLAT)
    assert np.nanmedian(values(measured)[1]) == pytest.approx(1)
    assert value_in(measured, "Stockholm") < 0.05
    assert value_in(measured, "Dorotea") > 1


def test_two_hundred_and_sixty_five_municipalities_are_past_five_hundred_employees(
    ask: Ask,
) -> None:
    measured = ask("share_at_highest_fee", BY_EMPLOYEES)
    assert measured.numbers["at_highest"] == (265, "municipalities")
    assert in_country(measured) == pytest.approx(265 / 290)
    assert in_country(ask("share_at_highest_fee", PER_HEAD)) == pytest.approx(1 / 290)


@pytest.mark.parametrize("metric", ["fee_is_flat", "fee_per_inhabitant_to_median", "fee_of_staff"])
def test_a_fee_of_nothing_is_not_judged(ask: Ask, metric: str) -> None:
    with pytest.raises(NotComputable) as refused:
        ask(metric, "kind: sanction, amount: 0 kr")
    assert refused.value.key == "nobody-pays"


@pytest.mark.parametrize(
    "metric",
    [
        "fee_is_flat",
        "share_at_highest_fee",
        "fee_per_inhabitant_to_median",
        "deterrence_to_median",
        "cost_shrinking_to_country",
    ],
)
def test_a_fee_that_follows_the_contract_says_nothing_of_size(ask: Ask, metric: str) -> None:
    with pytest.raises(NotComputable) as refused:
        ask(
            metric,
            "kind: sanction, scale: {by: contract_value, value: 5 mkr, share: 10 %}",
        )
    assert refused.value.key == "fee-follows-the-case"


def test_a_fee_set_by_the_economy_is_not_held_against_the_median(ask: Ask) -> None:
    with pytest.raises(NotComputable) as refused:
        ask("fee_per_inhabitant_to_median", f"{FLAT}, conditional: true, regard_to_economy: true")
    assert refused.value.key == "fee-follows-the-economy"
