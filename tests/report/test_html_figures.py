"""Every computed figure on the page can be looked up and recomputed from the JSON."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

from impactcheck.country.load import load_country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.options import Piece, ReportOptions
from impactcheck.report.formats.by_name import render
from tests.report.sample import CLEAR, FEE, GRANT, assessed


class Figures(HTMLParser):
    """Collects `<data>` elements, and the marks of charts that carry a value."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[dict[str, str], str]] = []
        self.marks: list[dict[str, str]] = []
        self._open: dict[str, str] | None = None
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "data":
            self._open, self._text = attributes, ""
        elif "data-value" in attributes:
            self.marks.append(attributes)

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "data" and self._open is not None:
            self.found.append((self._open, self._text))
            self._open = None


def figures_of(page: str) -> Figures:
    parser = Figures()
    parser.feed(page)
    return parser


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("reform", [FEE, GRANT, CLEAR])
def test_every_figure_of_the_page_is_the_formatted_value_at_its_pointer(
    reform: str, language: Language
) -> None:
    assessment = assessed(reform)
    document = Document(assessment, language)
    page = figures_of(render(assessment, "html", language).decode())
    assert len(page.found) > 900
    for attributes, text in page.found:
        pointer = attributes["data-pointer"]
        assert json.loads(attributes["value"]) == document.at(pointer)
        decimals = attributes.get("data-decimals")
        readings = {
            document.figure(
                pointer,
                attributes.get("data-unit"),
                None if decimals is None else int(decimals),
                with_unit=with_unit,
                size="data-size" in attributes,
            ).text
            for with_unit in (True, False)
        }
        assert text in readings, pointer
    for mark in page.marks:
        value = document.at(mark["data-pointer"])
        assert mark["data-value"] == ("" if value is None else json.dumps(value))
    assert len([mark for mark in page.marks if "d" in mark]) >= 290


@pytest.mark.parametrize("piece", ["municipality", "remissvar"])
def test_figures_of_a_sheet_and_an_annex_point_at_the_json_too(piece: Piece) -> None:
    assessment = with_nearest(assessed(GRANT), load_country(), "Dorotea")
    document = Document(assessment)
    page = figures_of(render(assessment, "html", "sv", ReportOptions(piece, "2425")).decode())
    assert len(page.found) > 30
    for attributes, text in page.found:
        pointer = attributes["data-pointer"]
        assert json.loads(attributes["value"]) == document.at(pointer)
        decimals = attributes.get("data-decimals")
        readings = {
            document.figure(
                pointer,
                attributes.get("data-unit"),
                None if decimals is None else int(decimals),
                with_unit=with_unit,
                size="data-size" in attributes,
            ).text
            for with_unit in (True, False)
        }
        assert text in readings, pointer


def test_no_figure_with_decimals_stands_outside_a_data_element() -> None:
    page = render(assessed(FEE), "html", "sv").decode()
    body = page.split("</header>")[1]
    without = re.sub(
        r"<data .*?</data>|<th scope=\"row\">.*?</th>|<svg.*?</svg>|<code>.*?</code>",
        "",
        body,
        flags=re.S,
    )
    words = re.sub(r"<[^>]+>", " ", without)
    stray = [found for found in re.findall(r"\d+,\d+", words) if found != "0,50"]
    assert stray == []


def test_the_first_half_page_says_what_two_hundred_thousand_kronor_mean() -> None:
    page = render(assessed(FEE), "html", "sv").decode()
    beginning = page.split('<section class="charts"')[0]
    order = [
        "Avgift på 200\u00a0000\u00a0kronor",
        "befolkning 31 dec",
        "Slutsats",
        "147</data> kommuner",
        "Mest betalar Dorotea",
        "1</data> fel",
        "Sanktion",
    ]
    order += ["betalar Dorotea", "0,20 kr per invånare", "446"]
    order += ["gånger så mycket", "Vem drabbas"]
    at = 0
    for words in order:
        at = beginning.find(words, at)
        assert at >= 0, words


def test_an_unknown_pointer_is_an_error_that_names_it() -> None:
    with pytest.raises(KeyError, match="/net/nothing"):
        Document(assessed(FEE)).figure("/net/nothing")


def test_pointer_escapes_are_read_as_the_standard_says() -> None:
    assessment = assessed(FEE)
    reform = {**assessment.reform, "a/b~c": {"value": 3, "unit": "kr"}}
    document = Document(assessment.model_copy(update={"reform": reform}))
    assert document.figure("/reform/a~1b~0c/value").text == "3 kr"
