"""A rule that cannot be trusted is refused when it is read, with its file and line."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from impactcheck.language.catalogue import LANGUAGES
from impactcheck.language.problems import render
from impactcheck.problems import BadInput
from impactcheck.rules import load
from impactcheck.rules.load import load_rulebook
from impactcheck.rules.ordinances import templates
from impactcheck.rules.rule_subject import Ordinance, fields_of
from tests.rules.asking import RULE
from tests.rules.conftest import Writer

TEXT_RULE = (
    RULE.replace("kind: grant", "kind: reform")
    .replace("on: municipalities", "on: text")
    .replace("unit: kr", "unit: characters")
    .replace("net_kr", "text_length")
)

PARAMETER = """\
name: least
unit: {unit}
meaning: {{sv: Minst, en: Least}}
assumption: true
reference: {{title: Eget antagande}}
values: [{{since: {since}, value: 1}}]
last_value_still_valid_on: 2030-01-01
"""


@pytest.mark.parametrize(
    ("before", "after", "key", "line"),
    [
        ("net_kr", "net_kronor", "metric-unknown", 8),
        ("unit: kr}", "unit: share}", "metric-unit", 9),
        ("unit: kr}", "unit: kronor}", "value-unknown", 9),
        ("below: 50000", "below: {parameter: least}", "parameter-unknown", 9),
        ("below: 50000", "below: 1, above: 2", "flag-one-comparison", 9),
        ("on: municipalities", "on: text", "metric-level", 10),
        ("basis: [{title: Egen policy}]", "basis: []", "list-too-short", 11),
        ("area: grant", "area: bidrag", "value-unknown", 3),
        ("id: EGEN001", "id: EGEN002", "rule-id-differs", 1),
        ("id: EGEN001", "id: min-regel", "rule-id-form", 1),
        ("name: own.small-grant", "name: Litet bidrag", "rule-name-form", 2),
        ("metric: net_kr\n", "", "rule-one-question", 1),
        ("below: 50000", "below: mycket", "number-unreadable", 9),
        ("applies_to: {kind: grant}", "applies_to: {}", "field-missing", 7),
        ("{kind: grant}", "{kind: grnt}", "value-unknown", 7),
        ("{kind: grant}", "{kind: grant, procedure: aplication}", "value-unknown", 7),
        ("{kind: grant}", "{kind: grant, status: [idea, remiss]}", "value-unknown", 7),
        ("{kind: grant}", "{kind: grant, has: burdn}", "rule-field-unknown", 7),
        ("{kind: grant}", "{kind: sanction, lacks: [key]}", "rule-field-unknown", 7),
        ('sv: "{count} k', 'sv: "{antal} k', "rule-figure-unknown", 12),
        ('en: "{count} m', 'en: "{median} m', "rule-figure-unknown", 12),
        ("area: grant", "in_force: 2026-13-45\narea: grant", "date-unreadable", 3),
        ("severity: warning\n", "severity: warning\nthreshold: 3\n", "key-unknown", 5),
    ],
)
def test_a_faulty_rule_is_refused_at_its_line(
    own: Writer, before: str, after: str, key: str, line: int
) -> None:
    assert before in RULE
    folder = own("EGEN001.yaml", RULE.replace(before, after, 1))
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    problem = refused.value.problems[0]
    assert problem.key == key
    assert problem.place is not None
    assert problem.place.file.endswith("EGEN001.yaml")
    assert problem.place.line == line
    for language in LANGUAGES:
        assert render(problem, language).startswith(str(problem.place))


def test_every_ordinance_may_be_named_and_no_other() -> None:
    assert set(get_args(Ordinance)) == set(templates())


def test_the_fields_of_several_kinds_are_those_of_any() -> None:
    assert {"pot", "posts"} <= set(fields_of(("grant", "duty")))
    assert "posts" not in fields_of(("grant",))
    assert fields_of(("reform",)) == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "rule-text-missing"),
        ("text: analysis.problm\n", "rule-text-unknown"),
        ("text: measures\n", "rule-text-unknown"),
    ],
)
def test_a_text_that_leads_nowhere_is_refused(own: Writer, text: str, key: str) -> None:
    folder = own("EGEN001.yaml", TEXT_RULE + text)
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    assert [problem.key for problem in refused.value.problems] == [key]
    assert refused.value.problems[0].place is not None


def test_a_misspelt_text_is_corrected(own: Writer) -> None:
    folder = own("EGEN001.yaml", TEXT_RULE + "text: analysis.problm\n")
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    assert "analysis.problem" in str(refused.value.problems[0].arguments["suggestions"])


def test_a_parameter_of_another_unit_is_refused(own: Writer) -> None:
    own("parameters/least.yaml", PARAMETER.format(unit="share", since="2020-01-01"))
    folder = own("EGEN001.yaml", RULE.replace("50000", "{parameter: least}"))
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    assert [problem.key for problem in refused.value.problems] == ["parameter-unit"]


def test_an_impossible_date_of_a_parameter_is_refused(own: Writer) -> None:
    folder = own("parameters/least.yaml", PARAMETER.format(unit="kr", since="2026-02-30"))
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    place = refused.value.problems[0].place
    assert refused.value.problems[0].key == "date-unreadable"
    assert place is not None
    assert place.line == 6


def test_all_faults_of_all_files_are_told_at_once(own: Writer) -> None:
    own("EGEN001.yaml", RULE.replace("net_kr", "netto"))
    folder = own("a/EGEN002.yaml", RULE.replace("EGEN001", "EGEN002").replace("net_kr", "brutto"))
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    assert {Path(str(p.place).split(":")[0]).name for p in refused.value.problems} == {
        "EGEN001.yaml",
        "EGEN002.yaml",
    }


def test_two_rules_of_one_name_are_refused(own: Writer) -> None:
    own("EGEN001.yaml", RULE)
    folder = own("EGEN002.yaml", RULE.replace("EGEN001", "EGEN002"))
    with pytest.raises(BadInput) as refused:
        load_rulebook([folder])
    assert [problem.key for problem in refused.value.problems] == ["rule-twice"]


def test_a_folder_without_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        load_rulebook([tmp_path])
    assert [problem.key for problem in refused.value.problems] == ["rules-folder-empty"]


@pytest.mark.parametrize(
    ("flag", "refused"),
    [
        ("{below: 50000, unit: kr, rests_on: assumption}", True),
        ("{below: 50000, unit: kr, rests_on: user}", True),
        ("{below: {parameter: least}, unit: kr}", True),
        ("{below: 50000, unit: kr, rests_on: source}", False),
        ("{below: 0, unit: kr}", False),
    ],
)
def test_an_assumption_of_ours_is_never_an_error(
    own: Writer, monkeypatch: pytest.MonkeyPatch, flag: str, refused: bool
) -> None:
    own("parameters/least.yaml", PARAMETER.format(unit="kr", since="2020-01-01"))
    rule = RULE.replace("{below: 50000, unit: kr}", flag).replace("warning", "error")
    folder = own("EGEN001.yaml", rule)
    monkeypatch.setattr(load, "rules_dir", lambda: folder)
    load._own_rulebook.cache_clear()
    try:
        if refused:
            with pytest.raises(BadInput) as error:
                load_rulebook()
            assert [problem.key for problem in error.value.problems] == ["error-on-assumption"]
        else:
            assert load_rulebook().rules[0].rule.severity == "error"
    finally:
        load._own_rulebook.cache_clear()


def test_a_persons_own_rule_may_be_an_error_on_any_number(own: Writer) -> None:
    folder = own("EGEN001.yaml", RULE.replace("warning", "error"))
    loaded = load_rulebook([folder]).rule("own.small-grant")
    assert loaded is not None
    assert loaded.rule.severity == "error"
