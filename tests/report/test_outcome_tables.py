"""The three outcomes on screen and page: shown where a figure is uncertain, and only there."""

from __future__ import annotations

import pytest

from impactcheck.language.catalogue import LANGUAGES, Language, texts_for
from impactcheck.report.content.document import Document
from impactcheck.report.content.outcomes import has_ranges, outcome_tables
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import render
from tests.engine.test_outcomes import BARELY, RANGED
from tests.report.sample import CLEAR, assessed


@pytest.mark.parametrize("language", LANGUAGES)
def test_corners_and_totals_have_three_columns(language: Language) -> None:
    document = Document(assessed(RANGED), language)
    totals, corners = outcome_tables(document, Wording(document), 1)
    assert len(totals.columns) == len(corners.columns) == 4
    assert len(corners.rows) == 9
    assert len({column.label for column in corners.columns}) == 4
    figures = [cell for row in (*totals.rows, *corners.rows) for cell in row[1:]]
    for cell in figures:
        assert not isinstance(cell, str)
        assert cell.value is not None and document.at(cell.pointer) == cell.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_screen_and_page_show_them(language: Language) -> None:
    heading = texts_for(language).say("scenarios", "column-unfavourable")
    screen = render(assessed(RANGED), "terminal", language).decode()
    assert heading in screen and heading in render(assessed(RANGED), "html", language).decode()
    assert max(map(len, screen.splitlines())) <= 80
    assert heading not in render(assessed(CLEAR), "terminal", language).decode()
    assert heading not in render(assessed(CLEAR), "html", language).decode()


def test_a_finding_that_does_not_stand_in_all_three_says_so() -> None:
    screen = " ".join(render(assessed(BARELY), "terminal", "sv").decode().split())
    assert "Gäller bara vid" in screen
    assert "där inget annat sägs" in screen
    page = render(assessed(BARELY), "html", "sv").decode()
    assert "Gäller bara vid" in page and "Gäller i alla tre utfallen." in page


def test_without_a_range_nothing_is_said_of_outcomes() -> None:
    document = Document(assessed(CLEAR), "sv")
    assert not has_ranges(document)
    assert outcome_tables(document, Wording(document), 0) == ()
