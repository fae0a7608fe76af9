"""Every metric answers or says why not: no crash, no warning, no infinity."""

from __future__ import annotations

import numpy as np
import pytest

from impactcheck.arrays import NAMED_CASES
from impactcheck.metrics.registry import Measured, NotComputable
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.rules.load import load_rulebook
from tests.metrics.conftest import Ask

RULES = load_rulebook().rules
CASES = len(NAMED_CASES)

BURDEN = (
    "burden: [{step: requisition, hours: {low: 4, likely: 8, high: 20}},"
    " {step: report, hours: 16, times_per_year: 2, specialist: true}]"
)
ONE = 'only: {codes: ["2425"]}'
GROWING = "only: {columns: {population_change_10y_pct: {at_least: 0}}}"
SHRINKING = "only: {columns: {population_change_10y_pct: {below: 0}}}"
GRANT = f"kind: grant, key: population, procedure: application, {BURDEN}"
LACKING = "key: social_assistance_households"
ODD = {
    "no fee": "kind: sanction, amount: 0 kr",
    "fee in one municipality": f"kind: sanction, amount: 100 000 kr, {ONE}",
    "fee up to nothing": "kind: sanction, minimum: 0 kr, maximum: 0 kr",
    "fee from nothing": "kind: sanction, minimum: 0 kr, maximum: 100 000 kr",
    "fee by revenue": "kind: sanction, scale: {by: revenue, share: 0.01 %}",
    "empty pot": f"{GRANT}, pot: 0 kr",
    "empty rate": f"{GRANT}, rate: 0 kr",
    "one municipality": f"{GRANT}, pot: 1 mkr, {ONE}",
    "growing only": f"{GRANT}, pot: 1 mkr, {GROWING}",
    "shrinking only": f"{GRANT}, pot: 1 mkr, {SHRINKING}",
    "missing key": f"kind: grant, {LACKING}, pot: 1 mkr, procedure: application, {BURDEN}",
    "private too": f"{GRANT}, pot: 1 mkr, recipients: all_organisers",
    "free work": "kind: burden, burden: [{step: report, hours: 0}]",
    "work by missing key": "kind: burden, burden: [{step: plan, hours: 1, per: "
    "social_assistance_households, specialist: true}]",
    "free duty": "kind: duty, fixed: 0 kr",
    "duty by missing key": f"kind: duty, per_unit: {{{LACKING}, amount: 10 kr}}",
    "duty in one": f"kind: duty, fixed: 1 mkr, {ONE}",
    "duty in a range": "kind: duty, fixed: {low: 0, likely: 0, high: 1 mkr}, per_km2: 10 kr,"
    " posts: {needed: {low: 0, likely: 0.5, high: 1}, cost: 800 000 kr}, one_off: 0 kr,"
    " funding: {pot: 58 mkr, key: population}",
    "free fee": "kind: fee, fixed: 0 kr",
    "no change": "kind: tax_base, direction: decrease, key: population, total: 0 kr,"
    " equalisation_rate: share_under_20",
}


def _answers(ask: Ask, metric: str, measure: str) -> Measured | None:
    try:
        return ask(metric, measure)
    except NotComputable:
        return None


WITHOUT_END = {"burden_small_to_large", "cost_small_to_large", "shrinking_against_growing"}
"""One end against another that gets or pays nothing is without end, and fires."""


@pytest.mark.parametrize("measure", ODD.values(), ids=ODD.keys())
def test_every_metric_answers_or_says_why_not(ask: Ask, measure: str) -> None:
    kind = measure.removeprefix("kind: ").split(",")[0]
    answered = 0
    for name in sorted(METRICS):
        if METRICS[name].level == "text" or not _is_asked_of(name, kind):
            continue
        measured = _answers(ask, name, measure)
        if measured is None or measured.numerator is None:
            continue
        answered += 1
        assert name in WITHOUT_END or not np.any(np.isinf(measured.numerator)), name
        assert measured.numerator.shape in ((CASES,), (CASES, 290)), name
        for value, _unit in measured.numbers.values():
            assert not np.isinf(value), name
    assert answered


def _is_asked_of(metric: str, kind: str) -> bool:
    """Whether a rule asks the metric of this kind of measure."""
    return any(
        kind in loaded.rule.applies_to.kind
        for loaded in RULES
        if metric in {condition.metric for condition in loaded.rule.conditions}
    )
