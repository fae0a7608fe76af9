"""What a proposal takes away: a cut, a grant that ends, a task removed with its money."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.evaluate import effects_of
from impactcheck.reform.duties import Duty
from impactcheck.reform.grants import Burden, Grant
from tests.designs.computing import (
    BJUV,
    DOROTEA,
    PEOPLE,
    STOCKHOLM,
    SWEDEN,
    THREE,
    at,
    compute,
    country,
    likely,
    notes,
)
from tests.designs.test_money_that_may_be_declined import SMALL, written
from tests.designs.test_properties import allocations, setting

REPORT = "burden: [{step: report, hours: 40, hourly_cost: 500 kr}]"
MONEY = ("pot", "base", "floor", "cap")


def negative(value: object) -> object:
    if isinstance(value, dict):
        return {"low": -value["high"], "likely": -value["likely"], "high": -value["low"]}
    return -value  # type: ignore[operator]


@pytest.mark.parametrize("minus", ["-", "\u2212", "\u2013"])
def test_a_cut_is_written_with_any_minus_sign_and_lost_by_key(minus: str) -> None:
    effects = compute(f"kind: grant\npot: {minus}100 mkr\nkey: population\nprocedure: automatic")
    expected = {code: -100e6 * PEOPLE[code] / SWEDEN for code in THREE}
    assert likely(effects, "grant") == pytest.approx(expected)
    assert likely(effects, "net") == pytest.approx(expected)
    assert effects.totals["undistributed"] == 0


def test_a_cut_cannot_be_declined() -> None:
    effects = compute("kind: grant\npot: -100 mkr\nkey: population\nprocedure: application")
    assert effects.abstains is None
    assert np.all(effects.values("net") < 0)


@settings(max_examples=30, deadline=None)
@given(allocations(ranged=True))
def test_money_taken_is_shared_out_as_the_same_money_given(design: dict) -> None:
    design = {"kind": "grant", "procedure": "automatic", **design}
    signed = {name: negative(value) if name in MONEY else value for name, value in design.items()}
    try:
        gives = effects_of("m", Grant.model_validate(design), setting())
    except ImpossibleDesignError as refused:
        with pytest.raises(ImpossibleDesignError) as also:
            effects_of("m", Grant.model_validate(signed), setting())
        assert also.value.key == refused.key
        return
    takes = effects_of("m", Grant.model_validate(signed), setting())
    ends = effects_of("m", Grant.model_validate({**design, "removes": True}), setting())
    for name in ("grant", "net"):
        turned = -gives.values(name)[[UNFAVOURABLE, LIKELY, FAVOURABLE]]
        assert np.allclose(takes.values(name), turned)
        assert np.array_equal(ends.values(name), turned)


def test_of_a_grant_that_ends_only_those_lose_who_took_it() -> None:
    krona = f"kind: grant\nremoves: true\npot: {SWEDEN} kr\nkey: population\n"
    effects = compute(f"{krona}procedure: application\n{REPORT}")
    net = effects.values("net")[LIKELY]
    assert np.all(net[SMALL] == 0)
    assert likely(effects, "net")[STOCKHOLM] == pytest.approx(20_000 - PEOPLE[STOCKHOLM])
    assert likely(effects, "administration")[STOCKHOLM] == 20_000
    assert likely(effects, "hours")[STOCKHOLM] == -40
    assert effects.abstains is None
    assert "taken-away" in notes(effects)
    assert not {"unclaimed-stays", "break-even-above"} & notes(effects)


def test_work_that_is_no_longer_demanded_is_a_gain_best_first() -> None:
    step = {"step": "report", "hours": {"low": 8, "likely": 40, "high": 60}, "hourly_cost": 500}
    ended = {"kind": "burden", "removes": True, "burden": [step]}
    effects = effects_of("m", Burden.model_validate(ended), setting())
    assert [row[0] for row in effects.values("administration")] == [30_000, 20_000, 4_000]
    assert effects.net_kr is not None
    assert effects.net_kr.sum() > 0


def test_a_task_removed_with_more_money_than_it_costs_is_a_loss_and_unfunded() -> None:
    task = "kind: duty\nremoves: true\nfixed: 200 000 kr\n"
    money = f"funding: {{pot: {SWEDEN * 10} kr, key: population}}"
    effects = compute(task + money)
    assert likely(effects, "task_cost") == dict.fromkeys(THREE, 200_000)
    assert likely(effects, "net") == pytest.approx(
        {code: 200_000 - 10 * PEOPLE[code] for code in THREE}
    )
    answers = written(m=task + money)
    found = next(one for one in answers.findings if one.rule == "LS401")
    assert found.severity == "error"
    fair = written(m=task + f"funding: {{pot: {200_000 * 290} kr, key: population}}")
    assert "LS401" in {one.rule for one in fair.passed}


def test_a_lower_fee_and_a_smaller_task_are_gains() -> None:
    fee = compute("kind: fee\nfixed: -1 000 kr\nper_inhabitant: -2 kr")
    assert likely(fee, "net") == {code: 1_000 + 2 * PEOPLE[code] for code in THREE}
    duty = compute(
        "kind: duty\nfixed: -100 tkr\nper_unit: {key: population, amount: -1 kr}\n"
        "funding: {rate: -2 kr, key: population}"
    )
    assert likely(duty, "net") == pytest.approx({code: 100_000 - PEOPLE[code] for code in THREE})


def test_rules_about_what_is_given_are_not_asked_about_what_is_taken() -> None:
    answers = written(m=f"kind: grant\nremoves: true\nbase: 1 kr\nprocedure: application\n{REPORT}")
    asked = {one.rule for one in (*answers.findings, *answers.passed, *answers.not_evaluated)}
    assert not {"LS101", "LS103", "LS110"} & asked


@pytest.mark.parametrize(
    ("design", "refused"),
    [
        ({"kind": "grant", "procedure": "automatic", "pot": -5, "base": 1, "base_from": "extra",
          "key": "population"}, "amount-signs-mixed"),
        ({"kind": "grant", "procedure": "automatic", "base": {"low": -5, "likely": 0, "high": 5}},
         "amount-signs-mixed"),
        ({"kind": "grant", "procedure": "automatic", "base": -5, "removes": True},
         "removes-negative"),
    ],
)  # fmt: skip
def test_signs_that_say_two_things_are_refused(design: dict, refused: str) -> None:
    with pytest.raises(ValueError, match=refused):
        Grant.model_validate(design)


def test_a_removed_duty_with_a_minus_sign_is_refused() -> None:
    with pytest.raises(ValueError, match="removes-negative"):
        Duty.model_validate({"kind": "duty", "fixed": -5, "removes": True})


def test_one_krona_of_base_in_orebro_is_21_ore_of_tax_of_which_two_are_kept() -> None:
    orebro = "1880"
    effects = compute(
        f'kind: tax_base\ntotal: 1 kr\nkey: population\nonly: {{codes: ["{orebro}"]}}'
    )
    place = at(orebro)
    ore = {name: 100 * effects.values(name)[LIKELY, place] for name in ("gross", "taken", "kept")}
    assert ore == pytest.approx({"gross": 21.35, "taken": -19.00, "kept": 2.35})


def test_a_smaller_base_may_be_written_with_a_minus_sign() -> None:
    sign = compute("kind: tax_base\ntotal: -1 mdkr\nkey: population")
    word = compute("kind: tax_base\ndirection: decrease\ntotal: 1 mdkr\nkey: population")
    assert np.array_equal(sign.values("net"), word.values("net"), equal_nan=True)


def test_a_share_of_another_tax_that_is_not_equalised_is_kept_whole() -> None:
    share = "kind: tax_base\ntotal: 100 mkr\nkey: population\ngiven_in: revenue\n"
    kept = compute(share + "equalised: false")
    expected = {code: 100e6 * PEOPLE[code] / SWEDEN for code in THREE}
    assert likely(kept, "net") == pytest.approx(expected)
    assert not kept.values("taken").any()
    assert np.isfinite(kept.values("net")).all(), "Gotland's rate is not needed"
    counted = compute(share + "equalised: true")
    assert likely(counted, "gross") == pytest.approx(expected)
    assert likely(counted, "kept")[BJUV] < 0.2 * expected[BJUV]
    assert likely(counted, "taken")[DOROTEA] < 0


def test_the_country_together_keeps_a_base_that_equalisation_does_not_count() -> None:
    kept = compute("kind: tax_base\ntotal: 1 mdkr\nkey: population\nequalised: false")
    known = np.isfinite(kept.values("gross"))
    assert np.array_equal(kept.values("net")[known], kept.values("gross")[known])
    assert country().names[int(np.flatnonzero(~known[LIKELY])[0])] == "Gotland"


def test_a_cut_base_and_its_compensation_leave_the_country_about_where_it_was() -> None:
    """Ten thousand million kronor of base, 2.07 thousand million back in equal kronor a head."""
    net = written(
        m="kind: tax_base\ntotal: -10 mdkr\nkey: population",
        tillbaka="kind: grant\ntargeted: false\npot: 2.07 mdkr\nkey: population\n"
        "procedure: automatic",
    ).net
    assert net is not None and net.kr.total is not None
    assert abs(net.kr.total) < 0.01 * 2.07e9
    assert net.winners.municipalities > 0
    assert net.losers.municipalities > 0
