"""Whatever a metric may show a reader has words in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from impactcheck.country.model import Country
from impactcheck.handbook.cases import run_case
from impactcheck.language.catalogue import LANGUAGES, texts_for
from impactcheck.metrics import vocabulary
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.report.content.labels import metric_label, number_label
from impactcheck.rules.load import LoadedRule, load_rulebook
from impactcheck.rules.named_figures import EVERY_FINDING
from impactcheck.units import UNITS

SOURCES = sorted(Path(vocabulary.__file__).parent.glob("*.py"))
REASON = re.compile(r'NotComputable\("([a-z-]+)"')
REASONS = sorted({key for source in SOURCES for key in REASON.findall(source.read_text())})
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


@pytest.mark.parametrize("key", REASONS)
def test_a_reason_for_having_no_value_is_a_sentence(key: str) -> None:
    for language in LANGUAGES:
        texts = texts_for(language)
        assert texts.has("messages", key) or texts.has("metrics", key)


@pytest.mark.parametrize(("loaded", "index"), FLAGGING)
def test_every_figure_beside_a_finding_is_named(
    loaded: LoadedRule, index: int, country: Country
) -> None:
    (finding, *_) = run_case(loaded, index, country, load_rulebook()).findings
    message = {name[1:-1] for name in re.findall(r"\{\w+\}", loaded.rule.message.sv)}
    assert message - set(EVERY_FINDING) <= set(finding.evidence.numbers)
    declared = {name for one in loaded.rule.conditions for name in METRICS[one.metric].numbers}
    assert set(finding.evidence.numbers) <= declared
    for name in finding.evidence.numbers:
        labels = [number_label(name, language) for language in LANGUAGES]
        assert name.replace("_", " ") not in labels
