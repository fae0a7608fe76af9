"""The report's words: the same keys in both languages, and no figure lost on the way."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from impactcheck.contract.findings import Counts
from impactcheck.country.load import load_country
from impactcheck.language.catalogue import LANGUAGES, Language, catalogue_source, texts_for
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, plain
from impactcheck.report.content.labels import column_unit_key
from impactcheck.report.content.who_is_hit import in_figures
from impactcheck.report.content.wording import Wording, unit_in_name
from impactcheck.report.formats.by_name import render
from impactcheck.units import UNITS
from tests.report.sample import CLEAR, FEE, GRANT, assessed

ROOMS = sorted(
    Path(entry.name).stem
    for entry in (resources.files("impactcheck") / "texts" / "sv").iterdir()
    if entry.name.endswith(".ftl")
)
LANGUAGES_DIFFER = {"units"}
"""Rooms where one language needs a plural form that the other does not."""


def entries(language: Language, room: str) -> dict[str, set[str]]:
    """Keys of a catalogue with the arguments that each names."""
    resource = parse(catalogue_source(language, room))
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, entry.id.name
            names = re.findall(r"\$(\w+)", catalogue_source(language, room)[slice(*_span(entry))])
            found[entry.id.name] = {name.removesuffix("_number") for name in names}
    return found


def _span(entry: ast.Message) -> tuple[int, int]:
    assert entry.span is not None
    return entry.span.start, entry.span.end


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_have_the_same_keys_with_the_same_arguments(room: str) -> None:
    swedish, english = entries("sv", room), entries("en", room)
    assert set(swedish) == set(english)
    assert swedish == english or room in LANGUAGES_DIFFER


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_has_a_name_for_table_headings(language: Language) -> None:
    assert {f"unit-{unit}" for unit in UNITS} <= set(entries(language, "report"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_of_the_published_columns_has_words(language: Language) -> None:
    keys = {column_unit_key(column.unit) for column in load_country().columns.values()}
    assert keys <= set(entries(language, "columns"))


@pytest.mark.parametrize("reform", [FEE, GRANT, CLEAR])
def test_no_heading_or_label_of_an_english_page_is_swedish(reform: str) -> None:
    def labels(language: Language) -> set[str]:
        page = render(assessed(reform), "html", language).decode()
        found = re.findall(r"<(h2|dt|caption|summary|th scope=\"col\")[^>]*>(.*?)</", page, re.S)
        return {re.sub(r"<[^>]+>|\d", "", text).strip() for _, text in found}

    assert labels("sv") & labels("en") <= {""}
    assert min(len(labels("sv")), len(labels("en"))) > 20


def test_a_units_name_at_the_end_of_an_argument_gives_its_unit() -> None:
    assert unit_in_name("median_kr_per_inhabitant") == "kr_per_inhabitant"
    assert unit_in_name("population_year") == "year"
    assert unit_in_name("times") == "count"


def test_figures_in_a_sentence_stay_figures() -> None:
    wording = Wording(Document(assessed(FEE)))
    sentence = in_figures(wording.document, wording)
    figures = [part.pointer for part in sentence if isinstance(part, FigureView)]
    assert figures[:2] == ["/who_is_hit/hit", "/who_is_hit/inhabitants"]
    assert "/who_is_hit/effect/worst/kr_per_inhabitant" in figures
    assert "Mest betalar Dorotea: 89,25 kr per invånare" in plain(sentence).replace("\xa0", " ")


def test_a_rules_message_is_filled_from_its_evidence() -> None:
    document = Document(assessed(FEE))
    wording = Wording(document)
    text = "{count} av {inhabitants}: {worst_name} {worst_value} mot {threshold}, {unknown}"
    place = next(
        index for index, finding in enumerate(assessed(FEE).findings) if finding.rule == "LS304"
    )
    said = plain(wording.rule_text(f"/findings/{place}", text))
    assert said == "3 av 6\u00a0930: Bjurholm 0,11 % mot 0,10 %, {unknown}"


@pytest.mark.parametrize(("number", "word"), [(1, "1 fel · 1 varning"), (2, "2 fel")])
def test_counts_are_inflected(number: int, word: str) -> None:
    assessment = assessed(FEE)
    counts = Counts(errors=number, warnings=1)
    verdict = assessment.verdict.model_copy(update={"outcome_counts": counts})
    text = render(assessment.model_copy(update={"verdict": verdict}), "terminal").decode()
    assert word in text


@pytest.mark.parametrize(
    ("language", "room", "key", "name", "one", "many"),
    [
        ("sv", "messages", "statutory-maximum-exceeded", "count", "1 kommun ger", "2 kommuner ger"),
        ("en", "messages", "statutory-maximum-exceeded", "count", "1 municipality the", "2 munic"),
        ("sv", "messages", "assumed-employee-formula", "at_maximum", "1 kommun l", "2 kommuner l"),
        ("en", "messages", "assumed-employee-formula", "at_maximum", "1 municipality is", "2 mun"),
        ("sv", "report", "sides-alternative", "winners", "1 kommun vinner", "2 kommuner vinner"),
        ("en", "report", "sides-alternative", "winners", "1 municipality gains", "2 mun"),
        ("sv", "report", "tree-among", "count", "den enda kommun", "de 2 kommuner"),
    ],
)
def test_one_municipality_is_not_called_several(
    language: Language, room: str, key: str, name: str, one: str, many: str
) -> None:
    others = ("limit_kr", "ceiling", "losers", "unaffected")
    given: dict[str, str | int] = dict.fromkeys(others, "9") | {
        f"{other}_number": 9 for other in others
    }
    texts = texts_for(language)
    for number, wanted in ((1, one), (2, many)):
        given |= {name: str(number), f"{name}_number": number}
        assert wanted in texts.say(room, key, **given)
