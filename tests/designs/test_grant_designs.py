"""Each real design of a Swedish grant, with figures made by hand for three municipalities."""

from pathlib import Path

import numpy as np
import pytest

from impactcheck.arrays import LIKELY
from tests.designs.computing import (
    ALL_PUPILS,
    BJUV,
    DOROTEA,
    PEOPLE,
    PUPILS,
    STOCKHOLM,
    SWEDEN,
    THREE,
    at,
    compute,
    compute_in,
    country,
    likely,
    notes,
)


def total(effects, name: str = "grant") -> float:
    return float(np.nansum(effects.values(name)[LIKELY]))


def test_a_share_of_a_pot_by_pupils_private_organisers_included() -> None:
    """Förordning 2023:86 8 §."""
    effects = compute(
        "kind: grant\npot: 555 mkr\nkey: pupils_1_9\nprocedure: requisition\n"
        "recipients: all_organisers"
    )
    expected = {code: 555e6 * PUPILS[code] / ALL_PUPILS for code in THREE}
    assert likely(effects, "grant") == pytest.approx(expected)
    assert round(expected[DOROTEA]) == 116_257
    assert total(effects) == pytest.approx(555e6, abs=0.005)
    assert effects.net_kr is None
    assert "includes-private-organisers" in notes(effects)


def test_a_flat_sum_with_a_proportional_one_on_top() -> None:
    """Förordning 2025:1518: 30 000 kr each and shares of 341,3 and 3 million kronor."""
    effects = compute(
        "kind: grant\npot: 344,3 mkr\nkey: population\nbase: 30 000 kr\n"
        "base_from: extra\nprocedure: automatic"
    )
    expected = {code: 30_000 + 344.3e6 * PEOPLE[code] / SWEDEN for code in THREE}
    assert likely(effects, "grant") == pytest.approx(expected)
    assert round(expected[DOROTEA]) == 104_598
    assert total(effects) == pytest.approx(344.3e6 + 290 * 30_000, abs=0.005)
    assert likely(effects, "net") == pytest.approx(expected)


def test_payouts_rounded_down_to_whole_kronor() -> None:
    """Förordning 2023:883 (repealed): what rounding leaves is printed."""
    effects = compute(
        "kind: grant\npot: 302,2 mkr\nkey: population\nbase: 30 000 kr\n"
        "base_from: extra\nprocedure: automatic\nround: {to: 1 kr, mode: down}"
    )
    expected = {code: (30_000 * SWEDEN + 302_200_000 * PEOPLE[code]) // SWEDEN for code in THREE}
    assert likely(effects, "grant") == expected
    assert expected[DOROTEA] == 95_476
    residue = effects.totals["rounding_residue"]
    assert 0 < residue < 290
    assert total(effects) + residue == pytest.approx(302.2e6 + 290 * 30_000, abs=0.005)


def test_a_floor_is_paid_by_those_above_it() -> None:
    """Förordning 2019:558 7 §: at least 150 000 kr per municipality."""
    effects = compute(
        "kind: grant\npot: 100 mkr\nkey: population\nfloor: 150 000 kr\nprocedure: application"
    )
    # The 156 smallest, with 1 597 810 inhabitants, are lifted: 23.4 of the 100 million.
    on_floor = 156
    per_inhabitant = (100e6 - on_floor * 150_000) / (SWEDEN - 1_597_810)
    largest_lifted, next_above = np.sort(country().population)[on_floor - 1 : on_floor + 1]
    assert largest_lifted * per_inhabitant < 150_000 <= next_above * per_inhabitant
    assert likely(effects, "grant") == pytest.approx(
        {DOROTEA: 150_000, BJUV: 150_000, STOCKHOLM: per_inhabitant * PEOPLE[STOCKHOLM]}
    )
    assert total(effects) == pytest.approx(100e6, abs=0.005)


def test_a_fixed_sum_and_so_much_for_each_child() -> None:
    """Förordning 2017:193 7 §."""
    effects = compute(
        "kind: grant\nbase: 50 000 kr\nrate: 400 kr\nkey: age_0_5\nprocedure: automatic"
    )
    assert likely(effects, "grant") == pytest.approx(
        {
            DOROTEA: 50_000 + 400 * 120,
            BJUV: 50_000 + 400 * 1_139,
            STOCKHOLM: 50_000 + 400 * 65_787,
        }
    )


def test_a_base_that_rises_by_population_band_with_an_addition() -> None:
    """Förordning 2009:1299 9 §."""
    effects = compute(
        "kind: grant\nbase: 60 000 kr\nrate: 3 kr\nkey: population\n"
        "procedure: automatic\ntiers:\n"
        "  - {population_below: 10 000, factor: 1}\n"
        "  - {population_at_most: 50 000, factor: 2}\n"
        "  - {factor: 4}"
    )
    assert likely(effects, "grant") == pytest.approx(
        {
            DOROTEA: 60_000 * 1 + 3 * 2_294,
            BJUV: 60_000 * 2 + 3 * 15_985,
            STOCKHOLM: 60_000 * 4 + 3 * 995_574,
        }
    )


@pytest.mark.parametrize(("limit", "to_bjuv"), [("below", 300_000), ("at_most", 500_000)])
def test_an_amount_by_band_with_the_limit_itself_outside_or_inside(
    limit: str, to_bjuv: int
) -> None:
    effects = compute(
        "kind: grant\nprocedure: automatic\ntiers:\n"
        f"  - {{population_{limit}: 15 985, amount: 500 000 kr}}\n"
        "  - {amount: 300 000 kr}"
    )
    assert likely(effects, "grant") == {DOROTEA: 500_000, BJUV: to_bjuv, STOCKHOLM: 300_000}


def test_an_index_times_inhabitants_corrected_to_the_frame() -> None:
    """Förordningar 2021:848 and 2001:160, with the dependency ratio as index."""
    effects = compute(
        "kind: grant\npot: 500 mkr\nkey: population\nindex: dependency_ratio\nprocedure: automatic"
    )
    weighted = float(country().population @ country().columns["dependency_ratio"].values)
    assert round(weighted) == 8_252_269
    expected = {
        DOROTEA: 500e6 * 2_294 * 1.10375 / weighted,
        BJUV: 500e6 * 15_985 * 0.796644 / weighted,
        STOCKHOLM: 500e6 * 995_574 * 0.589921 / weighted,
    }
    assert likely(effects, "grant") == pytest.approx(expected)
    assert total(effects) == pytest.approx(500e6, abs=0.005)


def test_a_flat_ceiling() -> None:
    """Förordning 2019:164: at most 125 000 kr per municipality."""
    effects = compute(
        "kind: grant\nrate: 10 kr\nkey: population\ncap: 125 000 kr\nprocedure: application"
    )
    assert likely(effects, "grant") == {DOROTEA: 22_940, BJUV: 125_000, STOCKHOLM: 125_000}


def test_a_tiny_floor_with_co_financing_of_the_whole_cost() -> None:
    """Literature for schools: 550 mkr, no frame under 1 500 kr, own share at least 20 %."""
    effects = compute(
        "kind: grant\npot: 550 mkr\nkey: pupils_1_9\nfloor: 1 500 kr\n"
        "co_financing: {share: 20 %, basis: total_cost}\nprocedure: requisition"
    )
    expected = {code: 550e6 * PUPILS[code] / ALL_PUPILS for code in THREE}
    assert likely(effects, "grant") == pytest.approx(expected)
    # 20 of 100 kronor are the municipality's own: a quarter of what the state pays.
    assert likely(effects, "co_financing") == pytest.approx(
        {code: -kr / 4 for code, kr in expected.items()}
    )
    assert likely(effects, "net") == pytest.approx(expected)


def test_only_costs_above_the_own_past_average_within_the_frame(tmp_path: Path) -> None:
    """Förordning 2023:86 (textbooks, 2026): the frame is a ceiling."""
    every = country().codes
    own = {DOROTEA: (400_000, 300_000), BJUV: (5_000_000, 1_000_000), STOCKHOLM: (7, 8)}
    for name, place in (("cost.csv", 0), ("average.csv", 1)):
        rows = [f"{code};{own.get(code, (0, 0))[place]}" for code in every]
        (tmp_path / name).write_text("code;value\n" + "\n".join(rows), encoding="utf-8")
    effects = compute_in(
        tmp_path,
        "kind: grant\npot: 555 mkr\nkey: pupils_1_9\nprocedure: requisition\nreimburses:\n"
        "  cost: {file: cost.csv, unit: kr, year: 2025, source: Egna räkenskaper}\n"
        "  above_own_average: {file: average.csv, unit: kr, year: 2024, source: Egna räkenskaper}",
    )
    frame = 555e6 * PUPILS[BJUV] / ALL_PUPILS
    assert likely(effects, "grant") == pytest.approx({DOROTEA: 100_000, BJUV: frame, STOCKHOLM: 0})
    assert total(effects) + effects.totals["undistributed"] == pytest.approx(555e6, abs=0.005)


def test_a_safety_valve_for_costs_above_so_much_per_inhabitant() -> None:
    """The ventil that SOU 2024:50 proposes, here on a published cost per inhabitant."""
    effects = compute(
        "kind: grant\nprocedure: application\nreimburses:\n"
        "  cost: political_cost_kr_inh\n  given_in: kr_per_inhabitant\n"
        "  above_per_inhabitant: 800 kr\n  share: 85 %"
    )
    assert likely(effects, "grant") == pytest.approx(
        {
            DOROTEA: 0.85 * (2_702.03 - 800) * 2_294,
            BJUV: 0.85 * (848.213 - 800) * 15_985,
            STOCKHOLM: 0,
        }
    )


def test_a_large_requisition_grant_of_which_a_share_is_municipal() -> None:
    effects = compute(
        "kind: grant\npot: 9,36 mdkr\nkey: pupils_1_9\nprocedure: requisition\n"
        "recipients: all_organisers\nmunicipal_share: 80 %\n"
        "demands: {plans: 1, reports: 2}\n"
        "burden: [{step: plan, hours: 100, hourly_cost: 500 kr}]"
    )
    gross = {code: 9.36e9 * PUPILS[code] / ALL_PUPILS for code in THREE}
    assert likely(effects, "grant") == pytest.approx(gross)
    assert likely(effects, "net") == pytest.approx(
        {code: 0.8 * kr - 100 * 500 for code, kr in gross.items()}
    )
    assert likely(effects, "reports") == dict.fromkeys(THREE, 2)
    assert likely(effects, "plans") == dict.fromkeys(THREE, 1)


def test_merged_grants_without_application_for_named_municipalities() -> None:
    """The pilot of SOU 2023:94."""
    effects = compute(
        'kind: grant\nbase: 1 mkr\nonly: {codes: ["2425", "2422"]}\n'
        "pools: [läsning, lovskola, skolbibliotek]\nprocedure: automatic"
    )
    assert likely(effects, "grant") == {DOROTEA: 1_000_000, BJUV: 0, STOCKHOLM: 0}
    assert total(effects) == 2_000_000
    assert "pools-grants" in notes(effects)


def test_a_pot_for_small_municipalities() -> None:
    """The 300 mkr of 2022-2024, here for the 53 with fewer than 9 000 inhabitants."""
    effects = compute(
        "kind: grant\npot: 300 mkr\nkey: population\n"
        "only: {population_below: 9 000}\nprocedure: automatic"
    )
    assert np.count_nonzero(effects.values("grant")[LIKELY]) == 53
    assert likely(effects, "grant") == pytest.approx(
        {DOROTEA: 300e6 * 2_294 / 299_718, BJUV: 0, STOCKHOLM: 0}
    )


def test_equal_kronor_per_inhabitant() -> None:
    """The general grants of spring 2020; 14 mdkr is an example."""
    effects = compute(
        "kind: grant\ntargeted: false\npot: 14 mdkr\nkey: population\nprocedure: automatic"
    )
    per_head = 14e9 / SWEDEN
    assert likely(effects, "grant") == pytest.approx(
        {code: per_head * PEOPLE[code] for code in THREE}
    )


def test_co_financing_of_what_is_requested() -> None:
    effects = compute(
        "kind: grant\nbase: 100 000 kr\nprocedure: requisition\n"
        "co_financing: {share: 20 %, basis: requested}"
    )
    assert likely(effects, "co_financing") == dict.fromkeys(THREE, -20_000)


def test_a_missing_key_has_no_figure_and_the_others_share_the_pot() -> None:
    effects = compute(
        "kind: grant\npot: 10 mkr\nkey: social_assistance_households\nprocedure: automatic"
    )
    row = effects.values("grant")[LIKELY]
    missing = [country().names[i] for i in np.flatnonzero(np.isnan(row))]
    assert sorted(missing) == ["Kalix", "Nordmaling", "Nynäshamn", "Perstorp"]
    assert total(effects) == pytest.approx(10e6, abs=0.005)
    assert "key-missing" in notes(effects)


def test_waiting_for_the_money_is_not_priced_while_no_interest_is_known() -> None:
    effects = compute(
        "kind: grant\nbase: 100 000 kr\nprocedure: requisition\npayment_delay_months: 6"
    )
    assert "interest-unknown" in notes(effects)
    assert "waiting_cost" not in effects.series


@pytest.mark.parametrize(
    ("design", "population", "note"),
    [
        # (20 000 - 5 000) / 2 = 7 500 inhabitants.
        ("base: 5 000 kr\nrate: 2 kr\nkey: population", 7_500, "break-even-above"),
        ("floor: 20 000 kr\nrate: 2 kr\nkey: population", None, "break-even-everyone"),
        ("base: 5 000 kr", None, "break-even-nobody"),
        ("cap: 19 000 kr\nrate: 2 kr\nkey: population", None, "break-even-nobody"),
    ],
)
def test_the_break_even_population_of_a_grant(
    design: str, population: float | None, note: str
) -> None:
    effects = compute(
        f"kind: grant\n{design}\nprocedure: application\n"
        "burden: [{step: application, hours: 40, hourly_cost: 500 kr}]"
    )
    assert effects.figures["break_even_population"] == (
        None if population is None else pytest.approx(population),
        "persons",
    )
    assert note in notes(effects)
    net = effects.values("net_if_applied")[LIKELY]
    if population is not None:
        assert np.array_equal(net < 0, country().population < population)
    else:
        assert np.all(net >= 0) if note == "break-even-everyone" else np.all(net < 0)


def test_what_equalisation_already_pays_stands_beside_and_in_no_sum() -> None:
    effects = compute(
        "kind: grant\nbase: 100 000 kr\nprocedure: application\n"
        "burden: [{step: application, hours: 40, hourly_cost: 500 kr}]"
    )
    # 1 900 kr in 2016 prices x 1.2779 x 2 294 inhabitants; Bjuv and Stockholm have none.
    assert likely(effects, "equalisation_already_pays") == pytest.approx(
        {DOROTEA: 1_900 * 1.2779 * 2_294, BJUV: 0, STOCKHOLM: 0}
    )
    assert likely(effects, "net") == dict.fromkeys(THREE, 80_000)
    assert effects.net_kr is not None
    assert effects.net_kr[LIKELY, at(DOROTEA)] == 80_000
