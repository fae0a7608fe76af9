"""Duties with their funding, burdens, fees and tax bases, with figures made by hand."""

from pathlib import Path

import numpy as np
import pytest

from impactcheck.arrays import LIKELY
from impactcheck.problems import BadInput
from tests.designs.computing import (
    BJUV,
    DOROTEA,
    PEOPLE,
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


def test_reimbursed_per_inhabitant_a_fixed_cost_is_under_financed_where_few_live() -> None:
    """The financing principle: correct on average, (r - v) - F/N for each."""
    effects = compute(
        "kind: duty\nfixed: 400 000 kr\nper_unit: {key: population, amount: 12 kr}\n"
        "funding: {rate: 22 kr, key: population}"
    )
    assert likely(effects, "net") == pytest.approx(
        {code: (22 - 12) * people - 400_000 for code, people in PEOPLE.items()}
    )
    # N* = 400 000 / (22 - 12).
    assert effects.figures["break_even_population"] == (pytest.approx(40_000), "persons")
    assert np.array_equal(effects.values("net")[LIKELY] < 0, country().population < 40_000)


@pytest.mark.parametrize(
    ("funding", "note"),
    [
        ("rate: 12 kr, key: population", "break-even-nobody"),
        ("rate: 15 kr, key: population, base: 400 000 kr", "break-even-everyone"),
        ("base: 1 mkr", "break-even-below"),
        ("rate: 15 kr, key: population, floor: 10 kr", "break-even-not-computed"),
    ],
)
def test_a_duty_without_a_break_even_population_says_why(funding: str, note: str) -> None:
    effects = compute(
        "kind: duty\nfixed: 400 000 kr\nper_unit: {key: population, amount: 12 kr}\n"
        f"funding: {{{funding}}}"
    )
    assert note in notes(effects)
    if note == "break-even-below":
        assert effects.figures["break_even_population"][0] == pytest.approx(600_000 / 12)


def test_a_third_of_a_specialist_is_a_whole_post_unless_it_is_shared() -> None:
    text = "kind: duty\nposts: {needed: %s, cost: 800 000 kr, shareable: %s}"
    for needed, shareable, kr in (
        ("0.3", "false", 800_000),
        ("0.3", "true", 240_000),
        ("2", "false", 1_600_000),
        ("2.1", "false", 2_400_000),
    ):
        effects = compute(text % (needed, shareable))
        assert likely(effects, "task_cost") == pytest.approx(dict.fromkeys(THREE, -kr))
        assert likely(effects, "funding") == dict.fromkeys(THREE, 0)


def test_a_duty_costs_by_unit_area_and_work_with_the_start_beside() -> None:
    effects = compute(
        "kind: duty\nfixed: 100 000 kr\nper_unit: {key: age_80_plus, amount: 500 kr}\n"
        "per_km2: 20 kr\none_off: 1 mkr\nfunding: {pot: 100 mkr, key: population}\n"
        "burden: [{step: report, hours: 16, hourly_cost: 550 kr}]\n"
        "demands: {reports: 1}"
    )
    task = {
        DOROTEA: 100_000 + 500 * 224 + 20 * 2_764.44,
        BJUV: 100_000 + 500 * 697 + 20 * 115.31,
        STOCKHOLM: 100_000 + 500 * 37_892 + 20 * 187.21,
    }
    assert likely(effects, "task_cost") == pytest.approx({c: -kr for c, kr in task.items()})
    assert likely(effects, "net") == pytest.approx(
        {c: 100e6 * PEOPLE[c] / SWEDEN - task[c] - 16 * 550 for c in THREE}
    )
    assert likely(effects, "one_off") == dict.fromkeys(THREE, -1_000_000)
    assert likely(effects, "reports") == dict.fromkeys(THREE, 1)
    assert "break-even-not-computed" in notes(effects)


def test_only_a_start_cost_makes_the_start_cost_the_principal_effect() -> None:
    effects = compute("kind: duty\none_off: 1 mkr")
    assert effects.principal == "one_off"
    assert effects.net_kr is not None
    assert not effects.net_kr.any()


def test_an_hour_may_be_priced_by_a_monthly_wage() -> None:
    effects = compute(
        "kind: burden\nburden:\n"
        "  - {step: report, hours: 10, wage: {monthly: 42 000 kr}}\n"
        "  - {step: plan, hours: 10, wage: {monthly: 42 000 kr, overhead: 10 %}}"
    )
    hourly = 42_000 * 12 * 1.4453 / 1_600
    assert likely(effects, "administration") == pytest.approx(
        dict.fromkeys(THREE, -(10 * hourly + 10 * hourly * 1.1))
    )


def test_a_wage_before_the_first_payroll_parameter_is_refused() -> None:
    from impactcheck.engine.examination import examine
    from impactcheck.reform.read import reform_from_text
    from tests.designs.computing import HEAD, rulebook

    text = HEAD.replace("2026-01-01", "2022-12-31") + (
        "    kind: burden\n    burden: [{step: report, hours: 1, wage: {monthly: 40 000 kr}}]\n"
    )
    with pytest.raises(BadInput) as refused:
        examine(reform_from_text(text, "prov"), country(), rulebook())
    assert [one.key for one in refused.value.problems] == ["wage-without-parameter"]
    assert refused.value.problems[0].place is not None


def test_work_per_decision_per_unit_and_per_municipality() -> None:
    effects = compute(
        "kind: burden\ndecisions_per_year: age_80_plus\nburden:\n"
        "  - {step: board_decision, hours: 2, hourly_cost: 500 kr}\n"
        "  - {step: report, hours: 1, hourly_cost: 500 kr, per: pupils_1_9,"
        " external_cost: 10 kr, times_per_year: 3}"
    )
    assert likely(effects, "hours") == pytest.approx(
        {
            DOROTEA: 2 * 224 + 3 * 232,
            BJUV: 2 * 697 + 3 * 1_873,
            STOCKHOLM: 2 * 37_892 + 3 * 91_439,
        }
    )
    assert likely(effects, "administration")[DOROTEA] == pytest.approx(
        -(500 * 2 * 224 + (500 + 10) * 3 * 232)
    )


def test_a_fee_to_join_stands_beside_the_yearly_fee() -> None:
    effects = compute(
        "kind: fee\nentry: 250 000 kr\nfixed: 10 000 kr\nper_inhabitant: 2 kr\nvoluntary: true"
    )
    assert likely(effects, "net") == pytest.approx(
        {code: -(10_000 + 2 * people) for code, people in PEOPLE.items()}
    )
    assert likely(effects, "one_off") == dict.fromkeys(THREE, -250_000)
    assert "assumed-all-join" in notes(effects)


def rates(folder: Path, rate: str) -> str:
    rows = "\n".join(f"{code};{rate}" for code in country().codes)
    (folder / "rates.csv").write_text(f"code;value\n{rows}\n", encoding="utf-8")
    return "equalisation_rate: {file: rates.csv, unit: andel, year: 2024, source: Prov}\n"


def test_what_income_equalisation_leaves_of_the_own_change_at_a_given_rate(tmp_path: Path) -> None:
    effects = compute_in(
        tmp_path,
        "kind: tax_base\ndirection: decrease\ntotal: 1 mdkr\n"
        "key: population\n" + rates(tmp_path, "0,19"),
    )
    change = {code: -1e9 * people / SWEDEN for code, people in PEOPLE.items()}
    # Own rates 23.80, 20.99 and 17.74 less 19 per cent: Stockholm gains by the loss.
    left = {DOROTEA: 0.048, BJUV: 0.0199, STOCKHOLM: -0.0126}
    assert likely(effects, "kept") == pytest.approx({c: change[c] * left[c] for c in THREE})
    # The mean falls as much as each base, and 15 of the 115 per cent go round by the regulation
    # item: at one rate for all, what was taken comes back whole.
    assert likely(effects, "returned") == pytest.approx({c: 0.19 * change[c] for c in THREE})
    assert np.isnan(effects.values("net")[:, at("0980")]).all()
    assert {"gotland-rate-includes-region", "tax-base-two-years-later"} <= notes(effects)


def test_without_a_given_rate_the_county_s_own_holds_by_who_receives_and_who_pays() -> None:
    effects = compute("kind: tax_base\ndirection: increase\ntotal: 1 mdkr\nkey: population")
    change = {code: 1e9 * people / SWEDEN for code, people in PEOPLE.items()}
    # Västerbotten and Skåne as receivers (2 §), Stockholm as payer (3 §).
    rate = {DOROTEA: 0.2055, BJUV: 0.1970, STOCKHOLM: 0.1698}
    assert likely(effects, "taken") == pytest.approx({c: -change[c] * rate[c] for c in THREE})
    assert effects.principal == "net"


def test_an_equalisation_rate_in_per_cent_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        compute_in(
            tmp_path,
            "kind: tax_base\ndirection: increase\ntotal: 1 mdkr\n"
            "key: population\n" + rates(tmp_path, "19"),
        )
    assert [one.key for one in refused.value.problems] == ["equalisation-rate-share"]


def test_own_figures_need_a_folder_and_are_named_as_the_source(tmp_path: Path) -> None:
    key = "key: {file: elever.csv, unit: elever, year: 2025, source: Egen räkning}\n"
    text = "kind: grant\npot: 100 kr\nprocedure: automatic\n" + key
    with pytest.raises(BadInput) as refused:
        compute(text)
    assert [one.key for one in refused.value.problems] == ["weights-no-folder"]
    (tmp_path / "elever.csv").write_text("code;value\n2425;3\n1260;1\n", encoding="utf-8")
    effects = compute_in(tmp_path, text)
    grant = likely(effects, "grant")
    assert (grant[DOROTEA], grant[BJUV]) == pytest.approx((75, 25))
    assert np.isnan(grant[STOCKHOLM])
    step = next(step for step in effects.steps if step.name == "key")
    assert (step.source, step.year) == ("Egen räkning, elever.csv", 2025)


def test_other_figures_in_an_own_file_give_another_fingerprint(tmp_path: Path) -> None:
    from impactcheck.engine.assess import assess
    from impactcheck.reform.read import read_reform
    from tests.designs.computing import rulebook

    key = "key: {file: elever.csv, unit: elever, year: 2025, source: Egen räkning}\n"
    text = "kind: grant\npot: 1 mkr\nprocedure: automatic\n" + key
    seen = []
    for pupils in (3, 3, 4):
        (tmp_path / "elever.csv").write_text(f"code;value\n2425;{pupils}\n1260;1\n", "utf-8")
        compute_in(tmp_path, text)
        loaded = read_reform(tmp_path / "prov.yaml")
        seen.append(assess(loaded, country(), rulebook()).fingerprint)
    assert seen[0] == seen[1] != seen[2]
