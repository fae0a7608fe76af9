"""A finding points only to remedies that can be tried on the measure in question."""

from __future__ import annotations

import pytest

from impactcheck.country.model import Country
from impactcheck.kinds import measure_kinds
from impactcheck.rules.applies import remedies_for
from impactcheck.rules.load import LoadedRule, Rulebook, load_rulebook
from tests.rules.asking import HEAD, answers

WITH_REMEDY = [
    pytest.param(loaded, id=loaded.rule.id)
    for loaded in load_rulebook().rules
    if loaded.rule.redesign
]
FEE_AND_SANCTION = (
    HEAD
    + """\
measures:
  system:
    kind: fee
    fixed: 900 000 kr
    only: {columns: {population_change_10y_pct: {below: 0}}}
  avgift:
    kind: sanction
    amount: 200 000 kr
    only: {columns: {population_change_10y_pct: {below: 0}}}
"""
)


@pytest.mark.parametrize("loaded", WITH_REMEDY)
def test_every_remedy_of_a_rule_suits_a_kind_that_the_rule_is_about(loaded: LoadedRule) -> None:
    kinds: set[str] = set(loaded.rule.applies_to.kind)
    if "reform" in kinds:
        kinds = set(measure_kinds())
    assert set(loaded.rule.redesign) == set(remedies_for(loaded.rule, kinds))


def test_a_finding_names_only_what_its_own_measures_can_have(
    country: Country, rulebook: Rulebook
) -> None:
    found = {
        one.measures: one.redesigns
        for one in answers(FEE_AND_SANCTION, country, rulebook).findings
        if one.rule == "LS501"
    }
    assert found == {("system", "avgift"): ("per_capita_scale", "shared_fulfilment")}
