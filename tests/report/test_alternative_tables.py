"""The alternatives on screen and page: one column each, every figure a figure of the JSON."""

from __future__ import annotations

import pytest

from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.report.content.alternatives import alternative_tables
from impactcheck.report.content.document import Document
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import render
from tests.engine.test_alternatives import ALTERNATIVES, PROPOSAL, assessed

MANY = "alternatives:\n" + "".join(
    f"  a{number}:\n    title: Alternativ {number}\n"
    f"    change: {{measures.bidrag.pot: {number + 20} mkr}}\n"
    for number in range(7)
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_scenario_has_a_column_of_figures_from_the_json(language: Language) -> None:
    document = Document(assessed(PROPOSAL + ALTERNATIVES), language)
    figures, findings = alternative_tables(document, Wording(document))
    assert [column.label for column in figures.columns][2:] == ["Med grundbelopp", "Utan ansökan"]
    for row in figures.rows:
        assert len(row) == len(figures.columns)
        for cell in row[1:]:
            assert cell == "" or document.at(cell.pointer) == cell.value  # type: ignore[union-attr]
    assert any("LS101" in str(row[0]) for row in findings.rows)


def test_a_finding_that_an_alternative_is_free_from_has_a_dash() -> None:
    document = Document(assessed(PROPOSAL + ALTERNATIVES), "sv")
    _, findings = alternative_tables(document, Wording(document))
    (row,) = (row for row in findings.rows if str(row[0]).startswith("LS101"))
    assert row[1:] == ("✖ fel", "▲ varning", "–")


@pytest.mark.parametrize("language", LANGUAGES)
def test_screen_and_page_show_them(language: Language) -> None:
    beside = assessed(PROPOSAL + ALTERNATIVES)
    for shown in (
        render(beside, "terminal", language).decode(),
        render(beside, "html", language).decode(),
        render(beside, "md", language).decode(),
    ):
        assert "Med grundbelopp" in shown and "Utan ansökan" in shown


def test_many_alternatives_are_split_over_tables_with_the_proposal_in_each() -> None:
    document = Document(assessed(PROPOSAL + MANY), "sv")
    tables = alternative_tables(document, Wording(document), 4)
    figures = [table for table in tables if "findings" not in table.id]
    assert [len(table.columns) for table in figures] == [5, 5, 3]
    assert {table.columns[1].label for table in figures} == {"Förslaget"}
    assert len({table.id for table in tables}) == len(tables)
    screen = render(assessed(PROPOSAL + MANY), "terminal", "sv").decode()
    assert max(map(len, screen.splitlines())) <= 80


def test_without_alternatives_there_is_no_table() -> None:
    document = Document(assessed(PROPOSAL), "sv")
    assert alternative_tables(document, Wording(document)) == ()


def test_the_law_in_force_is_called_so() -> None:
    text = ALTERNATIVES.replace("title: Utan ansökan", "title: Idag\n    status: in_force")
    document = Document(assessed(PROPOSAL + text), "sv")
    figures = alternative_tables(document, Wording(document))[0]
    assert [column.label for column in figures.columns[1:]] == [
        "Förslaget",
        "Gällande rätt: Idag",
        "Med grundbelopp",
    ]


def test_an_alternative_titled_law_in_force_is_not_called_so_twice() -> None:
    text = ALTERNATIVES.replace("title: Utan ansökan", "title: Gällande rätt\n    status: in_force")
    document = Document(assessed(PROPOSAL + text), "sv")
    figures, _ = alternative_tables(document, Wording(document))
    assert "Gällande rätt" in [column.label for column in figures.columns]
