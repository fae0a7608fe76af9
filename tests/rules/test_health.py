"""What is demanded of every rule that comes with the program."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from impactcheck.country.model import Country
from impactcheck.engine.assess import assess
from impactcheck.handbook.cases import case_background, case_reform, case_rulebook, run_case
from impactcheck.language.catalogue import LANGUAGES, texts_for
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import data_note_views, finding_views
from impactcheck.report.content.wording import Wording
from impactcheck.resources import rules_dir
from impactcheck.rules.limits import ParameterName
from impactcheck.rules.load import BUNDLED, LoadedRule, Rulebook, load_rulebook
from impactcheck.rules.parameters import Parameter


def waits_for_a_value(loaded: LoadedRule, parameters: dict[str, Parameter]) -> bool:
    """Whether a threshold is a parameter that nobody has laid down: then nothing can flag."""
    names = [
        limit.parameter
        for condition in loaded.rule.conditions
        for limit in condition.flag.limits
        if isinstance(limit, ParameterName)
    ]
    return any(parameters[name].values[-1].value is None for name in names)


BOOK = load_rulebook()
RULES = [pytest.param(loaded, id=loaded.rule.id) for loaded in BOOK.rules]
WAITING = [
    pytest.param(loaded, id=loaded.rule.id)
    for loaded in BOOK.rules
    if waits_for_a_value(loaded, BOOK.parameters)
]
AREA_DIGIT = {
    "grant": "1",
    "burden": "2",
    "sanction": "3",
    "duty": "4",
    "structure": "5",
    "process": "6",
    "data": "7",
    "service": "8",
}


def test_there_are_at_least_forty_rules_in_all_areas(rulebook: Rulebook) -> None:
    areas = Counter(loaded.rule.area for loaded in rulebook.rules)
    assert set(areas) == set(AREA_DIGIT)
    assert sum(areas.values()) >= 40


def test_names_are_unique(rulebook: Rulebook) -> None:
    names = Counter(loaded.rule.name for loaded in rulebook.rules)
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("loaded", RULES)
def test_a_rule_stands_where_its_id_and_area_say(loaded: LoadedRule) -> None:
    rule = loaded.rule
    assert (rules_dir() / rule.area / f"{rule.id}.yaml").is_file()
    assert rule.id.startswith(f"LS{AREA_DIGIT[rule.area]}")
    assert rule.name.startswith(f"{rule.area}.")
    assert loaded.origin == BUNDLED


@pytest.mark.parametrize("loaded", RULES)
def test_a_rule_says_why_and_what_instead_in_both_languages(loaded: LoadedRule) -> None:
    rule = loaded.rule
    assert rule.instead is not None
    for words in (rule.title, rule.why, rule.message, rule.instead):
        assert len(words.sv) > 10 and len(words.en) > 10
        assert words.sv != words.en
        assert set(re.findall(r"\{\w+\}", words.sv)) == set(re.findall(r"\{\w+\}", words.en))
    assert all(len(reference.title) > 5 for reference in rule.basis)


@pytest.mark.parametrize("loaded", WAITING)
def test_a_rule_that_waits_for_a_value_has_a_case_that_says_so(loaded: LoadedRule) -> None:
    assert "not_evaluated" in [case.expect for case in loaded.rule.cases]


@pytest.mark.parametrize("loaded", RULES)
def test_a_rule_has_a_case_that_flags_and_one_that_does_not(loaded: LoadedRule) -> None:
    expected = [case.expect for case in loaded.rule.cases]
    assert "flag" in expected
    assert "pass" in expected
    names = [case.name.sv for case in loaded.rule.cases]
    assert all(case.name.sv != case.name.en for case in loaded.rule.cases)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("loaded", RULES)
def test_what_a_rule_names_has_words_in_both_languages(loaded: LoadedRule) -> None:
    for language in LANGUAGES:
        texts = texts_for(language)
        for name in loaded.rule.redesign:
            assert texts.has("report", f"redesign-{name}")
        for condition in loaded.rule.conditions:
            metric = condition.metric
            assert texts.has("metrics", metric) or texts.has("report", f"metric-{metric}"), metric


@pytest.mark.parametrize("loaded", RULES)
def test_an_error_rests_on_a_sign_or_a_source(
    loaded: LoadedRule, country: Country, rulebook: Rulebook
) -> None:
    index = next(i for i, case in enumerate(loaded.rule.cases) if case.expect == "flag")
    for finding in run_case(loaded, index, country, rulebook).findings:
        threshold = finding.evidence.threshold
        assert threshold is not None
        if finding.severity == "error":
            assert threshold.origin in ("sign", "source")


@pytest.mark.parametrize("loaded", RULES)
def test_a_finding_reads_as_a_sentence_in_both_languages(
    loaded: LoadedRule, country: Country, rulebook: Rulebook
) -> None:
    index = next(i for i, case in enumerate(loaded.rule.cases) if case.expect == "flag")
    lent = case_rulebook(loaded, index, rulebook)
    background = case_background(loaded, index, country)
    found = assess(case_reform(loaded, index), country, lent, background=background)
    for language in LANGUAGES:
        document = Document(found, language)
        wording = Wording(document)
        views = (*finding_views(document, wording), *data_note_views(document, wording))
        messages = [plain(view.message) for view in views if view.code == loaded.rule.id]
        assert messages
        for message in messages:
            assert "{" not in message and "}" not in message and message.strip() != "–", message


def test_only_skrs_principle_and_other_sourced_limits_are_errors(rulebook: Rulebook) -> None:
    """SKR's own example, the same sum whatever the size, is an error; a ceiling a warning."""
    flat = rulebook.rule("sanction.flat")
    assert flat is not None
    assert flat.rule.severities == ("error", "warning", "note")
