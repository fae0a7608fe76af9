"""The lines of an explanation lead to its last figure, and the comparisons are what they say."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest

from impactcheck.arrays import NAMED_CASES
from impactcheck.country.load import load_country
from impactcheck.explain.model import Explanation, ReformExplanation, Three
from impactcheck.explain.reform import explain_reform
from impactcheck.problems import BadInput
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook
from tests.explain.designs import DESIGNS, HEAD, KINDS

MUNICIPALITIES = ("Dorotea", "Gagnef", "Stockholm")


@cache
def explained(
    design: str, municipality: str, measure: str | None = None, year: int = 2024
) -> ReformExplanation:
    loaded = reform_from_text(HEAD + DESIGNS[design], "forslag.yaml")
    return explain_reform(loaded, load_country(year), load_rulebook(), municipality, measure)


def lines_of(kind: str, municipality: str, outcome: str) -> dict[str, float]:
    (measure,) = explained(kind, municipality).measures
    return {line.name: at(line.value, outcome) for line in measure.lines}


def at(value: Three, outcome: str) -> float:
    found = getattr(value, outcome)
    assert isinstance(found, float)
    return found


def work(lines: dict[str, float]) -> float:
    """Cost of the steps of a burden, from hours, prices, times and units."""
    total = 0.0
    for name, occasions in lines.items():
        if not name.endswith(":times"):
            continue
        step = name.removesuffix("times")
        times = occasions * lines.get(f"{step}units", 1.0)
        hours = lines[f"{step}hours_each"] * times
        assert hours == pytest.approx(lines[f"{step}hours"])
        cost = hours * lines[f"{step}hourly_cost"] + lines.get(f"{step}external", 0.0) * times
        assert -cost == pytest.approx(lines[f"{step}cost"])
        total -= cost
    return total


@pytest.mark.parametrize("outcome", NAMED_CASES)
@pytest.mark.parametrize("municipality", MUNICIPALITIES)
class TestTheLastLineFollowsFromTheLinesBeforeIt:
    def test_grant(self, municipality: str, outcome: str) -> None:
        lines = lines_of("grant", municipality, outcome)
        grant = lines["base"] + lines["rate"] * lines["key"]
        assert lines["grant"] == pytest.approx(grant)
        assert lines["administration"] == pytest.approx(work(lines))
        assert lines["net_if_applied"] == pytest.approx(grant + work(lines))
        assert lines["net"] == pytest.approx(max(0.0, grant + work(lines)))

    def test_burden(self, municipality: str, outcome: str) -> None:
        lines = lines_of("burden", municipality, outcome)
        assert lines["administration"] == pytest.approx(work(lines))

    def test_duty(self, municipality: str, outcome: str) -> None:
        lines = lines_of("duty", municipality, outcome)
        task = -100_000 - 50 * lines["units"] - 20 * lines["land_area"] - 800_000
        assert lines["task_cost"] == pytest.approx(task)
        funding = lines["rate"] * lines["key"]
        assert lines["net"] == pytest.approx(funding + task + work(lines))

    def test_sanction(self, municipality: str, outcome: str) -> None:
        lines = lines_of("sanction", municipality, outcome)
        fee = -12 * lines["inhabitants"]
        assert lines["fee"] == pytest.approx(fee)
        assert lines["expected_fee"] == pytest.approx(fee * lines["decisions"])

    def test_fee(self, municipality: str, outcome: str) -> None:
        lines = lines_of("fee", municipality, outcome)
        each = dict(zip(NAMED_CASES, (2, 3, 4), strict=True))[outcome]
        assert lines["net"] == pytest.approx(-20_000 - each * lines["inhabitants"])
        assert lines["one_off"] == -50_000

    def test_tax_base(self, municipality: str, outcome: str) -> None:
        lines = lines_of("tax_base", municipality, outcome)
        share = lines["key"] / load_country(2024).population.sum()
        assert lines["tax_base_change"] == pytest.approx(-1e9 * share)


@pytest.mark.parametrize("kind", KINDS)
def test_the_principal_effect_is_one_of_the_lines(kind: str) -> None:
    (measure,) = explained(kind, "Dorotea").measures
    assert measure.principal in {line.name for line in measure.lines}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "service"])
def test_per_inhabitant_times_population_is_the_principal_effect(kind: str) -> None:
    whole = explained(kind, "Dorotea")
    (measure,) = whole.measures
    kr = next(line.value for line in measure.lines if line.name == measure.principal)
    per_head = comparison(measure, "kr_per_inhabitant").value
    assert at(per_head, "likely") * whole.who.population == pytest.approx(at(kr, "likely"))


def comparison(measure: Explanation, name: str):  # type: ignore[no-untyped-def]
    return next(one for one in measure.comparisons if one.name == name)


def test_a_flat_fee_is_compared_by_sums_over_sums() -> None:
    (measure,) = explained("flat sanction", "Dorotea").measures
    country = load_country(2024)
    found = comparison(measure, "kr_per_inhabitant")
    assert found.value.likely == pytest.approx(-200_000 / 2_294)
    assert found.country == pytest.approx(-200_000 * 290 / 10_587_710)
    # 63 municipalities with 480 582 inhabitants in 2024 are small, shrinking and sparse.
    assert found.corner == pytest.approx(-200_000 * 63 / 480_582)
    alvsbyn = country.population[country.names.index("Älvsbyn")]
    assert found.medoid == pytest.approx(-200_000 / alvsbyn)
    ore = comparison(measure, "ore_of_tax")
    base = country.columns["tax_base_kr_inh"].values * country.population
    assert ore.country == pytest.approx(-200_000 * 290 / (base.sum() / 10_000))
    assert [column.year for column in ore.columns] == [2025, 2024]


def test_a_share_of_a_negative_result_has_no_figure() -> None:
    country = load_country(2024)
    result = country.columns["result_kr_inh"].values
    loser = country.names[int(np.argmin(result))]
    (measure,) = explained("flat sanction", loser).measures
    found = comparison(measure, "share_of_result")
    assert found.value == Three(None, None, None)
    assert found.country is not None and not math.isnan(found.country)


def test_ten_peers_never_the_municipality_itself() -> None:
    (measure,) = explained("flat sanction", "Dorotea").measures
    names = [peer.name for peer in measure.peers]
    assert len(set(names)) == 10 and "Dorotea" not in names
    assert all(peer.value is not None for peer in measure.peers)


def test_a_municipality_is_found_by_code_too_and_the_population_year_counts() -> None:
    by_name, by_code = explained("grant", "Dorotea"), explained("grant", "2425")
    assert by_name.who == by_code.who and by_name.net == by_code.net
    earlier = explained("flat sanction", "Dorotea", None, 2023)
    assert earlier.who.population == 2_339


def test_the_net_is_left_out_when_one_measure_is_asked_for() -> None:
    assert explained("grant", "Dorotea").net is not None
    assert explained("grant", "Dorotea", "m").net is None


def test_what_equalisation_already_pays_is_the_supplement_in_prices_of_2024() -> None:
    dorotea = explained("flat sanction", "Dorotea").supplement
    assert dorotea.kr_per_inhabitant == 1_900
    assert dorotea.kr == pytest.approx(1_900 * 1.2779 * 2_294)
    assert explained("flat sanction", "Stockholm").supplement.kr == 0


def test_an_unknown_measure_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadInput) as caught:
        explained("grant", "Dorotea", "n")
    (problem,) = caught.value.problems
    assert (problem.key, problem.arguments["suggestions"]) == ("measure-unknown", "m")


def test_an_unknown_municipality_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        explained("grant", "Doretea")
    assert caught.value.problems[0].key == "municipality-unknown"
