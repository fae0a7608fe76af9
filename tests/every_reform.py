"""Every reform that the project can show: the examples, the rules' own cases, and each design.

For tests of what must hold whatever is described: that all that is said has words, for instance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from impactcheck.country.load import load_country
from impactcheck.engine.examination import Examination, examine
from impactcheck.handbook.cases import case_reform, case_rulebook
from impactcheck.reform.read import read_reform, reform_from_text
from impactcheck.rules.load import Rulebook, load_rulebook
from tests.explain.designs import DESIGNS, HEAD

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

RARE = {
    "wage and assumed hours": """
    kind: burden
    burden: [{step: other, hours: 1, wage: {monthly: 42 000 kr}}]
""",
    "rounded up": """
    kind: grant
    rate: 12 kr
    key: population
    round: {to: 1 kr, mode: up}
    procedure: automatic
""",
    "rounded to the nearest": """
    kind: grant
    rate: 12 kr
    key: population
    round: {to: 1 kr, mode: nearest}
    procedure: automatic
""",
    "rate and pot": """
    kind: grant
    rate: 12 kr
    pot: 50 mkr
    key: population
    procedure: automatic
""",
    "work for each of a key with gaps": """
    kind: burden
    burden: [{step: other, hours: 1, per: social_assistance_households}]
""",
    "costs reimbursed within a frame, of a column with gaps": """
    kind: grant
    pot: 10 mkr
    key: population
    reimburses: {cost: social_assistance_households, above_per_inhabitant: 1 kr}
    procedure: requisition
""",
    "tax base in kronor by municipality": """
    kind: tax_base
    direction: increase
    key: social_assistance_households
""",
    "tax base with the county's rate": """
    kind: tax_base
    direction: increase
    total: 1 mdkr
    key: population
    equalisation_rate: share_under_20
""",
    "a fee a day above the statute's maximum": """
    kind: sanction
    amount: 400 000 kr
    per: day
    statutory_maximum: 10 mkr
""",
    "a fee for each violation": """
    kind: sanction
    amount: 100 000 kr
    per: violation
""",
    "what others decline is shared": """
    kind: grant
    pot: 10 mkr
    key: population
    procedure: application
    unclaimed: shared
    burden: [{step: application, hours: {low: 20, likely: 40, high: 60}}]
""",
    "what others decline, shared with private organisers": """
    kind: grant
    pot: 10 mkr
    key: population
    procedure: application
    recipients: all_organisers
    unclaimed: shared
""",
    "a sanction by what was saved, the mark-up left out": """
    kind: sanction
    scale: {by: gain, gain: 1 mkr}
""",
    "a floor in a range within a pot": """
    kind: grant
    pot: 100 mkr
    key: population
    floor: {low: 0 kr, likely: 50 tkr, high: 200 tkr}
    procedure: automatic
""",
    "a grant competed for": """
    kind: grant
    pot: 10 mkr
    awards: 1000
    procedure: competitive
    co_financing: {share: 70 %, basis: total_cost}
    burden: [{step: application, hours: 40}, {step: report, hours: 12}]
""",
    "a task that is taken away with its money": """
    kind: duty
    removes: true
    fixed: 100 000 kr
    burden: [{step: report, hours: 8}]
    funding: {rate: 10 kr, key: population}
""",
    "a share of a tax outside the base, kept whole": """
    kind: tax_base
    total: 100 mkr
    key: population
    given_in: revenue
    equalised: false
""",
    "revenue of each municipality, equalised": """
    kind: tax_base
    direction: increase
    key: population
    given_in: revenue
    equalised: true
""",
    "a task that a base amount overpays": """
    kind: duty
    fixed: 100 000 kr
    per_unit: {key: population, amount: 50 kr}
    funding: {base: 400 000 kr, rate: 10 kr, key: population, base_from: extra}
""",
}


@cache
def examined() -> tuple[Examination, ...]:
    """All of them, examined in the country by the rulebook that belongs to each."""
    return tuple(_examined())


def _examined() -> Iterator[Examination]:
    country, rulebook = load_country(), load_rulebook(())
    for loaded in rulebook.rules:
        for index in range(len(loaded.rule.cases)):
            reform = case_reform(loaded, index)
            yield examine(reform, country, case_rulebook(loaded, index, rulebook))
    for path in sorted(EXAMPLES.glob("*.yaml")):
        yield examine(read_reform(path), country, rulebook)
    lending = with_interest(rulebook)
    for name, design in {**DESIGNS, **RARE}.items():
        yield examine(reform_from_text(HEAD + design, f"{name}.yaml"), country, lending)


def with_interest(rulebook: Rulebook) -> Rulebook:
    """The rulebook with a yearly interest, which the bundled parameters leave open."""
    known = rulebook.parameters["yearly_interest"]
    values = tuple(dated.model_copy(update={"value": 0.02}) for dated in known.values)
    lent = known.model_copy(update={"values": values})
    return replace(rulebook, parameters={**rulebook.parameters, "yearly_interest": lent})
