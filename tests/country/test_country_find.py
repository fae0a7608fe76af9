import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impactcheck.country.find import column, position
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.problems import BadInput, Problem


def _problem(country: Country, text: str) -> Problem:
    with pytest.raises(BadInput) as raised:
        position(country, text)
    return raised.value.problems[0]


@pytest.mark.parametrize("text", ["2425", "Dorotea", "dorotea", "DOROTEA", " Dorotea "])
def test_code_or_name_in_any_case_finds_the_municipality(sweden: Country, text: str) -> None:
    assert sweden.codes[position(sweden, text)] == "2425"


@pytest.mark.parametrize(("text", "code"), [("Håbo", "0305"), ("håbo", "0305"), ("Habo", "0643")])
def test_a_with_a_ring_is_a_letter_of_its_own(sweden: Country, text: str, code: str) -> None:
    assert sweden.codes[position(sweden, text)] == code


@given(st.integers(min_value=0, max_value=289))
def test_every_name_and_code_finds_its_own(index: int) -> None:
    country = load_country()
    name = country.names[index]
    for text in (country.codes[index], name, name.upper(), unicodedata.normalize("NFD", name)):
        assert position(country, text) == index


@pytest.mark.parametrize(
    ("text", "suggestion"), [("Dorotéa", "Dorotea"), ("Stockhlm", "Stockholm"), ("Are", "Åre")]
)
def test_a_misspelt_name_gets_a_suggestion_and_is_not_guessed(
    sweden: Country, text: str, suggestion: str
) -> None:
    problem = _problem(sweden, text)
    assert problem.key == "municipality-unknown"
    assert problem.arguments["value"] == text
    suggestions = str(problem.arguments["suggestions"]).split(", ")
    assert suggestion in suggestions
    assert len(suggestions) <= 3


def test_a_code_without_its_zero_is_refused_with_the_whole_code_suggested(sweden: Country) -> None:
    assert "0180" in str(_problem(sweden, "180").arguments["suggestions"])


@pytest.mark.parametrize("text", ["", "Xyzzyq", "12345678901"])
def test_nothing_near_gives_no_suggestion(sweden: Country, text: str) -> None:
    assert _problem(sweden, text).arguments["suggestions"] == ""


def test_a_column_is_found_by_its_exact_name(sweden: Country) -> None:
    assert column(sweden, "pupils_1_9").source_id == "N15829"


def test_an_unknown_column_gets_suggestions(sweden: Country) -> None:
    with pytest.raises(BadInput) as raised:
        column(sweden, "pupils")
    (problem,) = raised.value.problems
    assert problem.key == "column-unknown"
    assert "pupils_1_9" in str(problem.arguments["suggestions"])
