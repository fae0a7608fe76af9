"""Whatever a metric may show a reader has words in both languages."""

from __future__ import annotations

import re

import pytest

from impactcheck.country.model import Country
from impactcheck.handbook.cases import run_case
from impactcheck.language.catalogue import LANGUAGES, texts_for
from impactcheck.metrics.registry import NotComputable
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.report.content.labels import metric_label, number_label
from impactcheck.rules.load import LoadedRule, load_rulebook
from impactcheck.rules.references import EVERY_FINDING
from impactcheck.units import UNITS
from tests.every_reform import examined

FLAGGING = [
    pytest.param(loaded, index, id=f"{loaded.rule.id}-{index}")
    for loaded in load_rulebook().rules
    if loaded.rule.area not in ("process", "data")
    for index, case in enumerate(loaded.rule.cases)
    if case.expect == "flag"
]


@pytest.mark.parametrize("name", sorted(METRICS))
def test_a_metric_has_a_unit_a_description_and_a_name(name: str) -> None:
    metric = METRICS[name]
    assert metric.unit in UNITS
    assert len(metric.description) > 20
    assert metric.description.endswith(".")
    names = [metric_label(name, language) for language in LANGUAGES]
    assert name.replace("_", " ") not in names
    assert len(set(names)) == len(LANGUAGES)


def test_any_metric_may_be_asked_of_any_reform_and_a_reason_for_no_value_is_a_sentence() -> None:
    reasons: set[str] = set()
    for one in examined():
        for subject in one.subjects:
            for metric in METRICS.values():
                try:
                    metric.measure(subject)
                except NotComputable as reason:
                    reasons.add(reason.key)
    assert len(reasons) > 15
    for language in LANGUAGES:
        texts = texts_for(language)
        without = [
            key
            for key in reasons
            if not texts.has("messages", key) and not texts.has("metrics", key)
        ]
        assert sorted(without) == []


@pytest.mark.parametrize(("loaded", "index"), FLAGGING)
def test_every_figure_beside_a_finding_is_named(
    loaded: LoadedRule, index: int, country: Country
) -> None:
    (finding, *_) = run_case(loaded, index, country, load_rulebook()).findings
    message = {name[1:-1] for name in re.findall(r"\{\w+\}", loaded.rule.message.sv)}
    listed = {"listed"} if finding.evidence.listed else set()
    assert message - set(EVERY_FINDING) <= set(finding.evidence.numbers) | listed
    declared = {name for one in loaded.rule.conditions for name in METRICS[one.metric].numbers}
    assert set(finding.evidence.numbers) <= declared
    for name in finding.evidence.numbers:
        labels = [number_label(name, language) for language in LANGUAGES]
        assert name.replace("_", " ") not in labels
