"""Sentences that deny an effect: every case that stands beside a phrase, read as it says."""

from __future__ import annotations

import pytest

from impactcheck.metrics.denials import FIELDS, Case, Pattern, denials_in, patterns

CASES = [
    pytest.param(pattern, case, id=f"{pattern.id}-{number}")
    for pattern in patterns()
    for number, case in enumerate(pattern.cases, 1)
]


@pytest.mark.parametrize(("pattern", "case"), CASES)
def test_a_sentence_denies_what_its_case_says(pattern: Pattern, case: Case) -> None:
    found = [one.about for one in denials_in(case.text, case.field.removeprefix("analysis."))]
    assert found == ([] if case.about == "nobody" else [case.about]), case.text


@pytest.mark.parametrize("pattern", patterns(), ids=lambda one: one.id)
def test_every_phrase_has_sentences_that_deny_and_that_do_not(pattern: Pattern) -> None:
    about = {case.about for case in pattern.cases}
    assert {"municipalities", "nobody"} <= about
    assert all(case.field.removeprefix("analysis.") in FIELDS for case in pattern.cases)


def test_each_sentence_is_quoted_whole_and_only_those_that_deny() -> None:
    text = "Förslaget ger en ny uppgift. Kommunerna får inga kostnader. Staten berörs inte."
    found = [(one.sentence, one.denies, one.about) for one in denials_in(text, "affected")]
    assert found == [
        ("Kommunerna får inga kostnader.", "cost", "municipalities"),
        ("Staten berörs inte.", "anything", "state"),
    ]


def test_the_field_on_self_government_is_about_self_government() -> None:
    (found,) = denials_in("Berörs inte.", "self_government")
    assert (found.denies, found.about) == ("self_government", "municipalities")
