"""Published and hand-computed figures for the reforms that come with the program."""

import math

import pytest

FEE = 200_000.0


def value_of(assessment, effect: str, code: str, measure: int = 0) -> float:
    position = [row.code for row in assessment.municipalities].index(code)
    return assessment.measures[measure].effects[effect].values[position]


@pytest.mark.parametrize(
    ("year", "dorotea", "stockholm"),
    [(2025, 89.25, 89.18), (2024, 87.18, 86.80), (2023, 85.51, 84.56)],
)
def test_skrs_example_gives_the_published_figures_for_each_population_year(
    assess_example, year: int, dorotea: float, stockholm: float
) -> None:
    assessment = assess_example("skr-sanktion-200000", year)
    per_head = -value_of(assessment, "kr_per_inhabitant", "2425")
    assert round(per_head, 2) == dorotea
    people = next(row.population for row in assessment.municipalities if row.code == "0180")
    assert round(per_head * people / 1e6, 2) == stockholm
    assert assessment.population_year == year


def test_the_fee_is_four_ore_of_tax_in_dorotea(assess_example) -> None:
    # 89.25 kr per inhabitant / (221 600 kr x 0.01), tax base of 2025.
    assessment = assess_example("skr-sanktion-200000", 2025)
    assert round(-value_of(assessment, "ore_of_tax", "2425"), 2) == 4.03
    years = {vintage.column: vintage.year for vintage in assessment.vintages}
    assert years["tax_base_kr_inh"] == 2025
    assert years["population"] == 2025


def test_the_corners_hold_the_documented_numbers(assess_example) -> None:
    corners = assess_example("skr-sanktion-200000", 2025).groupings["corners"].groups
    assert [group.municipalities for group in corners] == [63, 19, 28, 29, 9, 10, 16, 116]
    assert sum(group.inhabitants for group in corners) == 10_605_520


def test_the_sentence_on_who_is_hit_holds_against_the_effects(assess_example) -> None:
    """Half an öre of the tax base is what LS301 asks for: those who pay it, and nobody else."""
    assessment = assess_example("skr-sanktion-200000")
    who = assessment.who_is_hit
    assert who is not None
    ore = assessment.measures[0].effects["ore_of_tax"].values
    hit = [value is not None and -value >= 0.5 - 1e-9 for value in ore]
    people = [row.population for row in assessment.municipalities]
    assert who.hit == sum(hit) > 100
    assert who.inhabitants == sum(
        count for count, is_hit in zip(people, hit, strict=True) if is_hit
    )
    limit = who.limit
    assert limit is not None
    below = [is_hit for count, is_hit in zip(people, hit, strict=True) if count < limit.population]
    assert (limit.hit_below, limit.spared_below) == (sum(below), len(below) - sum(below))
    assert limit.hit_above == sum(hit) - sum(below)
    assert [kind.id for kind in who.kinds] == ["small", "shrinking", "sparse"]
    assert who.effect is not None
    assert who.effect.worst.municipality == "2425"
    assert who.effect.total_kr is None


def test_a_flat_fee_is_434_times_heavier_in_the_smallest_municipality(assess_example) -> None:
    figures = assess_example("skr-sanktion-200000").key_figures
    assert figures is not None
    assert (figures.largest.municipality, figures.smallest.municipality) == ("2425", "0180")
    assert round(figures.ratio or 0) == 434
    assert round(-figures.smallest.value, 2) == 0.20


@pytest.mark.parametrize(("code", "kr"), [("2425", 653.88), ("0180", 1.51)])
def test_the_special_fee_is_judged_at_its_maximum(assess_example, code: str, kr: float) -> None:
    assessment = assess_example("sol-sarskild-avgift")
    assert round(-value_of(assessment, "kr_per_inhabitant", code), 2) == kr
    assert value_of(assessment, "fee_minimum", code) == -15_000.0


def test_the_textbook_pot_is_shared_to_within_half_an_ore(assess_example) -> None:
    grant = assess_example("laromedel-2026").measures[0].effects["grant"]
    assert abs(math.fsum(grant.values) - 555_000_000.0) < 0.005


def test_the_textbook_grant_enters_no_municipal_net_for_it_is_shared_with_others(
    assess_example,
) -> None:
    assessment = assess_example("laromedel-2026")
    assert assessment.net is None
    assert "net" not in assessment.measures[0].effects
    unasked = {outcome.rule for outcome in assessment.not_evaluated}
    assert "LS101" in unasked
    assert "includes-private-organisers" in {note.key for note in assessment.measures[0].notes}


def test_the_election_grant_is_a_base_and_a_share_of_two_pots(assess_example) -> None:
    assessment = assess_example("val-2026")
    grant = assessment.measures[0].effects["grant"]
    assert abs(math.fsum(grant.values) - (344_300_000.0 + 290 * 30_000.0)) < 0.005
    # 30 000 + 344 300 000 x 2 294 / 10 587 710
    assert value_of(assessment, "grant", "2425") == pytest.approx(104_598.21, abs=0.01)


def test_winners_losers_and_the_rest_are_all_municipalities(assess_example) -> None:
    net = assess_example("val-2026").net
    assert net is not None
    sides = (net.winners, net.losers, net.unaffected, net.without_figure)
    assert sum(side.municipalities for side in sides) == 290
    assert sum(side.inhabitants for side in sides) == 10_587_710


def test_the_same_input_gives_the_same_fingerprint_and_another_year_another(assess_example) -> None:
    first = assess_example("val-2026")
    assert first == assess_example("val-2026")
    assert first.fingerprint != assess_example("val-2026", 2023).fingerprint


def test_a_municipality_without_reimbursable_cost_does_no_work_for_the_valve(
    assess_example,
) -> None:
    effects = assess_example("ventil-ifo").measures[0].effects
    paid, hours = effects["grant"].values, effects["hours"].values
    assert {hour for kr, hour in zip(paid, hours, strict=True) if kr == 0} == {0.0}
    assert {hour for kr, hour in zip(paid, hours, strict=True) if kr > 0} == {8.0}
