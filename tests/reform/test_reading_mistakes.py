from pathlib import Path

import pytest

from impactcheck.language.problems import render
from impactcheck.problems import BadInput, Problem
from impactcheck.reform.read import place, read_reform, reform_from_text
from tests.reform.reform_texts import FIVE_MISTAKES, FULL, SMALL


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(BadInput) as caught:
        reform_from_text(text, "fil.yaml")
    for problem in caught.value.problems:
        assert render(problem, "sv")
        assert render(problem, "en")
    return caught.value.problems


def only_problem(text: str) -> Problem:
    (problem,) = problems_of(text)
    return problem


def test_five_mistakes_give_five_messages_with_the_right_lines(tmp_path: Path) -> None:
    file = tmp_path / "fem-fel.yaml"
    file.write_text(FIVE_MISTAKES, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_reform(file)
    found = [
        (problem.key, problem.place and problem.place.line, problem.place and problem.place.column)
        for problem in caught.value.problems
    ]
    assert found == [
        ("field-missing", 1, 1),
        ("money-unreadable", 10, 10),
        ("key-unknown", 12, 5),
        ("yes-or-no-expected", 13, 15),
        ("code-unquoted", 15, 15),
    ]
    lines = [render(problem, "sv") for problem in caught.value.problems]
    assert lines[0] == f"{file}:1:1: Fältet ”date” saknas."
    assert lines[2].endswith("Fältet ”flor” finns inte. Menade du ”floor”?")
    assert lines[4].endswith('Skriv "0114".')


def test_a_misspelt_field_is_told_once_and_not_as_missing_too() -> None:
    problem = only_problem(SMALL.replace("title:", "titel:"))
    assert problem.key == "key-unknown"
    assert problem.arguments["suggestions"] == "title"


@pytest.mark.parametrize("code", ["2425", "0114", "0180"])
def test_an_unquoted_code_in_a_list_says_to_quote_it(code: str) -> None:
    problem = only_problem(SMALL + f"    only: {{codes: [{code}]}}\n")
    assert str(problem.place) == "fil.yaml:11:20"
    assert f'Skriv "{code}"' in render(problem, "sv")


@pytest.mark.parametrize(
    ("braces", "meant"),
    [
        ("{by: x, pot: 1,5 mkr}", "1,5 mkr"),
        ("{pot: 0,25}", "0,25"),
        ("{pot: 2 000,5 kr}", "2 000,5 kr"),
    ],
)
def test_a_decimal_comma_in_braces_says_where_to_write_it(braces: str, meant: str) -> None:
    text = SMALL + f"alternatives:\n  a: {{title: A, change: {braces}}}\n"
    with pytest.raises(BadInput) as caught:
        reform_from_text(text, "fil.yaml")
    problem = caught.value.problems[0]
    assert problem.key == "decimal-comma-in-braces"
    assert problem.arguments == {"key": "pot", "value": meant}
    assert problem.place is not None and problem.place.line == 12


def test_a_decimal_comma_outside_braces_is_read() -> None:
    loaded = reform_from_text(SMALL.replace("200 000 kr", "1,5 mkr"), "x")
    assert loaded.document.problems == ()


def test_a_wrong_kind_names_the_kinds_and_the_path_without_a_tag() -> None:
    problem = only_problem(SMALL.replace("kind: sanction", "kind: sanktion"))
    assert problem.key == "value-unknown"
    assert problem.arguments["field"] == "measures.avgift.kind"
    assert problem.arguments["suggestions"] == "sanction"
    assert "grant" in str(problem.arguments["expected"])


def test_mistakes_within_a_measure_have_a_path_without_the_kind() -> None:
    problem = only_problem(SMALL.replace("amount: 200 000 kr", "amount: mycket"))
    assert problem.arguments["field"] == "measures.avgift.amount"
    assert str(problem.place) == "fil.yaml:10:13"


def test_a_missing_kind_is_told_at_the_measure() -> None:
    problem = only_problem(SMALL.replace("    kind: sanction\n", ""))
    assert (problem.key, str(problem.place)) == ("field-missing", "fil.yaml:8:3")


def test_each_end_of_a_range_is_judged() -> None:
    bad = "amount: {low: 3 kr, likely: x, high: -1}"
    found = problems_of(SMALL.replace("amount: 200 000 kr", bad))
    assert [problem.key for problem in found] == ["money-unreadable", "amount-negative"]
    assert found[0].arguments["field"] == "measures.avgift.amount.likely"


def test_a_range_in_the_wrong_order_is_refused() -> None:
    bad = "amount: {low: 3, likely: 2, high: 4}"
    assert only_problem(SMALL.replace("amount: 200 000 kr", bad)).key == "range-order"


@pytest.mark.parametrize(
    ("line", "wrong", "key"),
    [
        ("date: 2026-01-01", "date: 2026-13-01", "date-unreadable"),
        ("date: 2026-01-01", "date: 2026", "date-unreadable"),
        ("prices: 2026", "prices: 1800", "number-too-small"),
        ("prices: 2026", "prices: nästa år", "whole-number-expected"),
        ("title: Ett exempel", "title: 2026", "quotes-needed"),
        ("title: Ett exempel", 'title: "  "', "text-empty"),
        ("title: Ett exempel", "title: [a]", "text-expected"),
        ("status: idea", "status: ide", "value-unknown"),
        ("id: exempel", "id: Ett exempel", "identifier"),
        ("prices: 2026", "prices: 2026\nsources: en lag", "list-expected"),
        ("prices: 2026", "prices: 2026\nanalysis: klar", "mapping-expected"),
        ("  avgift:", "  Avgiften!:", "identifier"),
        ("    amount: 200 000 kr", "    title: Utan", "sanction-amount"),
    ],
)
def test_each_mistake_has_its_own_message(line: str, wrong: str, key: str) -> None:
    assert only_problem(SMALL.replace(line, wrong)).key == key


def test_no_key_of_a_measure_is_taken_for_the_tag_of_its_kind() -> None:
    text = SMALL + "    sanction: {amount: 1}\n    amont: 3\n"
    assert [problem.arguments["field"] for problem in problems_of(text)] == [
        "measures.avgift.sanction",
        "measures.avgift.amont",
    ]


def test_a_text_that_is_no_mapping_is_refused() -> None:
    assert only_problem("bara text\n").key == "file-not-a-mapping"


def test_places_can_be_looked_up_by_path() -> None:
    loaded = reform_from_text(FULL, "fil.yaml")
    assert str(place(loaded, "measures", "bidrag", "pot")) == "fil.yaml:19:5"
    assert str(place(loaded, "measures", "bidrag", "burden", 1)) == "fil.yaml:30:9"
    assert place(loaded, "measures", "finns inte") is None


def test_swedish_no_and_clock_times_stay_what_they_were_written_as() -> None:
    loaded = reform_from_text(FULL.replace("title: Ett exempel", "title: no"), "x")
    assert loaded.reform.title == "no"
    assert loaded.reform.measures["bidrag"].model_dump()["targeted"] is False


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ("{measures.bidraget.base: 1}", "change-path-unknown"),
        ("{measures.bidrag.base: mycket}", "money-unreadable"),
        ("{measures.bidrag.burden.7.hours: 3}", "change-path-unknown"),
        ("{measures.bidrag.bas: 3}", "key-unknown"),
    ],
)
def test_an_alternative_that_cannot_be_made_is_told_at_its_change(change: str, key: str) -> None:
    problem = only_problem(FULL.replace("{measures.bidrag.base: 100 000 kr}", change))
    assert (problem.key, str(problem.place)) == (key, "fil.yaml:39:50")


def test_a_mistake_inside_a_list_is_not_told_as_an_empty_list_too() -> None:
    text = SMALL.split("measures:")[0] + (
        "measures:\n  r:\n    kind: burden\n    burden:\n      - {step: report, hours: tio}\n"
    )
    assert only_problem(text).key == "hours-unreadable"


def test_a_long_and_hostile_key_is_shown_short_and_harmless() -> None:
    problem = only_problem(SMALL + '"\\e[31m' + "x" * 3000 + '": 1\n')
    line = render(problem, "sv")
    assert "\x1b" not in line
    assert len(line) < 2000
