from __future__ import annotations

import pytest

from impactcheck.api.assess_reform import assess_reform
from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.reform.read import read_reform
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.remedy import remedy_label, remedy_sentence
from impactcheck.report.content.wording import Wording
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook
from tests.redesign.test_sanctions import FLAT
from tests.redesign.workshop import HEAD, checked, country, grant, proposals, read, rulebook

CLEAR = HEAD + (
    "  b: {kind: grant, rate: 100 kr, key: population, targeted: false, procedure: automatic}\n"
)


def mended(text: str) -> Assessment:
    return assess_reform(read(text), country(), rulebook(), remedy=True)


def told(text: str, language: Language = "sv") -> str:
    document = Document(mended(text), language)
    sentence = plain(remedy_sentence(document, Wording(document)))
    return sentence.replace("\N{NO-BREAK SPACE}", " ")


def test_the_first_half_page_says_how_the_proposal_passes() -> None:
    assert told(FLAT) == (
        "Belopp per invånare med golv och tak: 5,50 kr per invånare, lägst 5 000 kr, "
        "högst 10 mkr → "
        "inga fel eller varningar kvar i åtgärderna. "
        "Ett beslut i varje kommun ger 58,33 mkr i stället för 58 mkr."
    )


def test_a_sanction_that_the_remedy_leaves_alone_is_not_mentioned() -> None:
    with_a_sanction = grant("pot: 60 mkr\nkey: pupils_1_9") + (
        "  avgift: {kind: sanction, scale: {by: inhabitants, per_inhabitant: 10 kr}, per_year: 1}\n"
    )
    remedy = mended(with_a_sanction).remedy
    assert remedy is not None
    assert remedy.fees_basis != "none"
    assert "avgifter" not in told(with_a_sanction)


def test_the_remedy_is_one_of_the_redesigns() -> None:
    remedy = mended(grant("pot: 60 mkr\nkey: pupils_1_9")).remedy
    assert remedy is not None
    same = [
        one
        for one in proposals(grant("pot: 60 mkr\nkey: pupils_1_9")).redesigns
        if one.name == remedy.name
    ]
    assert [one.errors_after for one in same] == [remedy.errors_after]
    assert same[0].parameters == remedy.parameters


def test_it_is_only_searched_for_when_asked_and_changes_nothing_else() -> None:
    without, with_it = checked(FLAT), mended(FLAT)
    assert without.remedy is None
    assert with_it.model_copy(update={"remedy": None}) == without


def test_nothing_to_mend_leaves_the_line_out() -> None:
    assert told(CLEAR) == ""


@pytest.mark.parametrize(
    "text",
    [
        FLAT,
        grant("pot: 60 mkr\nkey: pupils_1_9"),
        grant("pot: 1 mkr\nkey: population\nonly: {population_below: 2 400}", hours=4000),
    ],
)
def test_what_is_said_of_the_changed_proposal_is_what_checking_it_answers(text: str) -> None:
    """`How the proposal passes` stood above a change that was still refused when checked again."""
    found = mended(text)
    assert found.remedy is not None
    same = [one for one in proposals(text).redesigns if one.name == found.remedy.name]
    outcomes = {checked(one.reform_yaml).verdict.outcome for one in same}
    assert found.remedy.outcome_after in outcomes
    passes = found.remedy.outcome_after in ("clear", "note")
    label = remedy_label(Document(found))
    assert label == ("remedy-heading" if passes else "remedy-helps")


def test_sharing_is_no_remedy_for_a_fee_that_nobody_funds() -> None:
    """With the whole rulebook: sharing mends the fee's unevenness and leaves it without funding."""
    system = read_reform(examples_dir() / "nationellt-system.yaml")
    found = assess_reform(system, country(), load_rulebook(()), remedy=True)
    assert found.verdict.outcome == "error"
    assert found.remedy is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_both_languages(language: Language) -> None:
    for text in (FLAT, grant("pot: 60 mkr\nkey: pupils_1_9")):
        assert "{" not in told(text, language) and told(text, language)


def test_another_measure_with_the_same_finding_does_not_hide_the_remedy() -> None:
    twice = HEAD + (
        "  a: {kind: sanction, amount: 200 000 kr}\n  b: {kind: sanction, amount: 300 000 kr}\n"
    )
    remedy = mended(twice).remedy
    assert remedy is not None and remedy.measure == "a" and remedy.errors_after == 1
