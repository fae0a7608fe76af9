"""Who is paid, who works and who is seen where a range, a key or a condition lies at its edge."""

from __future__ import annotations

import numpy as np
import pytest

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE
from impactcheck.problems import BadInput
from tests.designs.computing import DOROTEA, STOCKHOLM, at, compute, country, notes
from tests.designs.test_money_that_may_be_declined import written

SMALL = country().population < 9_000
REPORT = "burden: [{step: report, hours: 40, hourly_cost: 500 kr}]"


def test_the_money_for_a_task_of_the_few_goes_to_the_few() -> None:
    effects = compute(
        "kind: duty\nfixed: 100 tkr\nonly: {population_below: 9 000}\n"
        "funding: {pot: 10 mkr, key: population}"
    )
    funding = effects.values("funding")[LIKELY]
    assert funding.sum() == pytest.approx(10e6)
    assert np.array_equal(funding > 0, SMALL)


def test_money_whose_own_condition_leaves_none_of_those_who_have_the_task_is_refused() -> None:
    with pytest.raises(BadInput, match="nobody-eligible"):
        compute(
            "kind: duty\nfixed: 1 kr\nonly: {population_below: 9 000}\n"
            "funding: {base: 1 kr, only: {population_at_least: 9 000}}"
        )


def test_who_is_entitled_has_nothing_of_the_key_and_works_is_seen() -> None:
    """The supplement is zero in most municipalities: they get nothing, and report all the same."""
    column = country().columns["administration_supplement_kr_inh"].values
    without = column == 0
    assert without.sum() > 200
    found = written(
        m="kind: grant\npot: 100 mkr\nkey: administration_supplement_kr_inh\n"
        f"procedure: automatic\n{REPORT}"
    )
    loses = next(one for one in found.findings if one.rule == "LS101")
    assert len(loses.evidence.affected) >= without.sum()


def test_no_claim_no_work_in_each_case_by_itself() -> None:
    """Below the line in the unfavourable case nothing is sent in, so nothing is lost."""
    effects = compute(
        "kind: grant\nprocedure: automatic\nreimburses:\n  cost: political_cost_kr_inh\n"
        "  given_in: kr_per_inhabitant\n"
        f"  above_per_inhabitant: {{low: 200 kr, likely: 600 kr, high: 1 500 kr}}\n{REPORT}"
    )
    paid, work = effects.values("grant"), effects.values("administration")
    assert np.array_equal(paid > 0, work < 0)
    net = effects.values("net")
    assert np.all(net[FAVOURABLE] >= net[LIKELY])
    assert np.all(net[LIKELY] >= net[UNFAVOURABLE])


def test_ends_within_a_pot_are_said_to_be_ends() -> None:
    pot = "kind: grant\npot: 100 mkr\nkey: population\nprocedure: automatic\n"
    ranged = compute(f"{pot}floor: {{low: 0 kr, likely: 50 tkr, high: 200 tkr}}")
    assert "ends-within-pot" in notes(ranged)
    assert "ends-within-pot" not in notes(compute(f"{pot}floor: 50 tkr"))


def test_what_a_schedule_takes_for_granted_is_told_as_assumed() -> None:
    gain = "kind: sanction\nper: decision\nscale: {by: gain, gain: 1 mkr"
    assert "assumed-mark-up" in notes(compute(gain + "}"))
    assert "assumed-mark-up" not in notes(compute(gain + ", mark_up: 25 %}"))
    staff = "kind: sanction\nminimum: 15 tkr\nmaximum: 150 tkr\nscale: {by: employees"
    assert "assumed-rounding" in notes(compute(staff + "}"))
    assert "assumed-rounding" not in notes(compute(staff + ", round_to: 100 kr}"))


def test_a_post_in_each_municipality_paid_per_inhabitant_is_lost_by_the_small() -> None:
    """0.3 of a specialist is a whole post in Dorotea and in Stockholm; the money is by head."""
    effects = compute(
        'kind: duty\nposts: {needed: "0,3", cost: 800 000 kr}\n'
        "funding: {pot: 232 mkr, key: population}"
    )
    net = effects.values("net")[LIKELY]
    assert net.sum() == pytest.approx(0, abs=0.01), "290 posts, all of them paid for"
    assert net[at(DOROTEA)] < -700_000
    assert net[at(STOCKHOLM)] > 20e6
    assert (net < 0).sum() > 200
