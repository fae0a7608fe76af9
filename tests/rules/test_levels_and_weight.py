"""A finding needs both: how unevenly an effect falls, and how much it weighs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.problems import BadInput
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook

FEE = """\
format: impactcheck/1
id: avgift
title: En avgift
status: idea
date: 2026-01-01
prices: 2026
measures: {{avgift: {{kind: sanction, amount: {kronor} kr}}}}
"""


def judged(kronor: float, rules: tuple[Path, ...] = ()) -> Assessment:
    text = FEE.format(kronor=f"{kronor:.0f}")
    return assess(reform_from_text(text, "avgift.yaml"), load_country(2024), load_rulebook(rules))


def severities(one: Assessment) -> dict[str, str]:
    return {finding.rule: finding.severity for finding in one.findings}


def test_skrs_200_000_kronor_is_an_error_and_says_what_it_weighs() -> None:
    flat = next(one for one in judged(200_000).findings if one.rule == "LS301")
    assert flat.severity == "error"
    assert flat.evidence.weight is not None
    assert flat.evidence.weight.needed
    assert flat.evidence.weight.at_least == 0.5
    assert flat.evidence.weight.value == pytest.approx(4.06, abs=0.005)
    assert flat.evidence.weight.reached_by == 147


def test_1_000_kronor_falls_as_unevenly_and_is_at_most_a_note() -> None:
    one = judged(1_000)
    assert severities(one) == {"LS301": "note"}
    assert one.findings[0].evidence.weight is not None
    assert not one.findings[0].evidence.weight.needed
    assert one.verdict.outcome == "note"


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 8), st.integers(1, 8))
def test_a_larger_fee_is_never_judged_more_mildly(first: int, second: int) -> None:
    order = {"": 0, "note": 1, "warning": 2, "error": 3}
    small, large = sorted((10**first, 10**second))
    mild, severe = (severities(judged(kronor)) for kronor in (small, large))
    for rule in mild:
        assert order[mild[rule]] <= order[severe.get(rule, "")], rule


def overridden(folder: Path, text: str) -> tuple[Path, ...]:
    folder.mkdir(exist_ok=True)
    (folder / "overrides.yaml").write_text(text, encoding="utf-8")
    return (folder,)


def test_levels_may_be_replaced_by_ones_own(tmp_path: Path) -> None:
    own = overridden(
        tmp_path / "egna",
        "LS301: {levels: [{above: 0, unit: count, severity: warning, weighs: false}]}\n",
    )
    assert severities(judged(1_000, own))["LS301"] == "warning"


def test_a_single_severity_for_a_rule_with_levels_is_refused_with_the_remedy(
    tmp_path: Path,
) -> None:
    with pytest.raises(BadInput) as refused:
        load_rulebook(overridden(tmp_path / "egna", "LS301: {severity: note}\n"))
    (problem,) = refused.value.problems
    assert problem.key == "override-levels"
    assert problem.place is not None
    assert problem.place.line == 1


def test_nothing_is_clear_while_the_rule_that_decides_could_not_be_asked() -> None:
    text = FEE.replace(
        "{{kind: sanction, amount: {kronor} kr}}",
        '{{kind: sanction, amount: 10 000 kr, only: {{codes: ["2425"]}}}}',
    ).format()
    one = assess(reform_from_text(text, "avgift.yaml"), load_country(2024), load_rulebook(()))
    assert [rule.rule for rule in one.not_evaluated if rule.rule == "LS301"] == ["LS301"]
    assert one.verdict.conclusion.key == "conclusion-not-settled"
    assert one.verdict.conclusion.arguments == {"rule": "LS301"}
