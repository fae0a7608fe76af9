"""A grant on requisition or application is taken only where it pays: by hand, and in any reform."""

from __future__ import annotations

from textwrap import indent

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impactcheck.arrays import LIKELY
from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from tests.designs.computing import DOROTEA, HEAD, PEOPLE, SWEDEN, compute, country, likely, notes
from tests.report.sample import assessed

# 1 krona per inhabitant, for 40 hours at 500 kr: whoever has fewer than 20 000 inhabitants loses.
KRONA = f"kind: grant\npot: {SWEDEN} kr\nkey: population\n"
A_WEEK = "\nburden: [{step: application, hours: 40, hourly_cost: 500 kr}]"
SMALL = country().population < 20_000


def written(**measures: str) -> Assessment:
    text = HEAD.removesuffix("  m:\n")
    for name, measure in measures.items():
        text += f"  {name}:\n{indent(measure, '    ')}\n"
    return assessed(text)


@pytest.mark.parametrize("procedure", ["application", "requisition"])
def test_who_would_lose_by_applying_abstains_and_its_net_is_zero(procedure: str) -> None:
    effects = compute(f"{KRONA}procedure: {procedure}{A_WEEK}")
    assert likely(effects, "net_if_applied")[DOROTEA] == pytest.approx(PEOPLE[DOROTEA] - 20_000)
    assert likely(effects, "net")[DOROTEA] == 0
    assert effects.abstains is not None
    assert np.array_equal(effects.abstains[LIKELY], SMALL)
    assert np.array_equal(effects.values("net") == 0, effects.abstains)


def test_what_nobody_takes_stays_with_the_state_and_is_shown() -> None:
    effects = compute(f"{KRONA}procedure: application{A_WEEK}")
    assert effects.totals["unclaimed"] == pytest.approx(country().population[SMALL].sum())
    said = next(note for note in effects.notes if note.key == "unclaimed-stays")
    assert said.arguments["count"] == SMALL.sum()


def test_money_that_comes_by_itself_cannot_be_declined() -> None:
    effects = compute(f"{KRONA}procedure: automatic{A_WEEK}")
    assert effects.abstains is None
    assert "unclaimed" not in effects.totals
    assert likely(effects, "net")[DOROTEA] == pytest.approx(PEOPLE[DOROTEA] - 20_000)


@pytest.mark.parametrize(("base", "abstaining"), [("19 999.99 kr", 290), ("20 000 kr", 0)])
def test_half_an_ore_is_no_loss(base: str, abstaining: int) -> None:
    effects = compute(f"kind: grant\nbase: {base}\nprocedure: application{A_WEEK}")
    assert effects.abstains is not None
    assert effects.abstains[LIKELY].sum() == abstaining


@given(st.integers(1, 100), st.integers(20, 200))
def test_nobody_loses_by_money_that_may_be_declined(mkr: int, hours: int) -> None:
    effects = compute(
        f"kind: grant\npot: {mkr} mkr\nkey: population\nprocedure: requisition\n"
        "burden: [{step: requisition, hourly_cost: 500 kr, "
        f"hours: {{low: 0, likely: 20, high: {hours}}}}}]"
    )
    asked, net = effects.values("net_if_applied"), effects.values("net")
    assert np.all(net >= -0.005)
    assert np.allclose(net, np.maximum(0, asked), atol=0.005)
    assert "assumed-taken-where-it-pays" in notes(effects)


def test_those_who_abstain_are_counted_as_such_and_never_as_losers() -> None:
    net = written(m=f"{KRONA}procedure: application{A_WEEK}").net
    assert net is not None and net.abstaining is not None
    assert net.losers.municipalities == 0
    assert net.abstaining.municipalities == SMALL.sum()
    assert net.abstaining.inhabitants == load_country().population[SMALL].sum()
    sides = (net.winners, net.losers, net.unaffected, net.abstaining, net.without_figure)
    assert sum(side.municipalities for side in sides) == 290


def test_who_abstains_from_one_measure_and_pays_for_another_is_a_loser() -> None:
    net = written(
        m=f"{KRONA}procedure: application{A_WEEK}",
        plikt="kind: burden\nburden: [{step: report, hours: 100, hourly_cost: 500 kr}]",
    ).net
    assert net is not None and net.abstaining is not None
    assert net.losers.municipalities >= SMALL.sum() - net.abstaining.municipalities
    # 50 000 kr is more than half a krona for each of fewer than 20 000.
    assert net.abstaining.municipalities == 0


def test_where_nothing_may_be_declined_nobody_is_counted_as_abstaining() -> None:
    assessment = written(m=f"{KRONA}procedure: automatic{A_WEEK}")
    assert assessment.net is not None and assessment.net.abstaining is None
    assert '"abstaining"' not in assessment.model_dump_json()


def test_the_rule_says_that_they_lose_if_they_apply_and_are_expected_to_abstain() -> None:
    assessment = written(m=f"{KRONA}procedure: application{A_WEEK}")
    found = next(one for one in assessment.findings if one.rule == "LS101")
    assert found.severity == "error"
    assert "avstå" in found.message.sv
    assert "abstain" in found.message.en


def test_no_ratio_is_told_between_those_who_apply_where_others_abstain() -> None:
    """Net of the last who applies is next to nothing: the ratio was a headline of 173 times."""
    found = written(m=f"{KRONA}procedure: application{A_WEEK}")
    assert found.net is not None
    assert found.net.abstaining is not None
    assert found.net.abstaining.municipalities > 0
    assert found.key_figures is not None
    assert found.key_figures.ratio is None
