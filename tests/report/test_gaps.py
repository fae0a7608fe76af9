"""A thin draft's many gaps in one table; the consequence chapter lists only effects."""

from __future__ import annotations

import io
import re

import pytest

from impactcheck.country.load import load_country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.findings import finding_views
from impactcheck.report.content.gaps import Gaps, gaps_view
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.content.sections.chapter_parts import COMPUTED
from impactcheck.report.content.tables import ColumnView, TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import render
from impactcheck.report.formats.docx_tables import BESIDE, PAGE_TWIPS, column_widths
from tests.report.sample import CLEAR, GRANT, assessed

THIN = """
format: impactcheck/1
id: plan
title: En plan
status: draft
date: 2026-01-01
prices: 2026
proposal: {kind: committee, appointed: 2025-01-01}
measures:
  plan:
    kind: sanction
    title: Avgiften
    amount: 200 000 kr
"""
TITLES = {"sv": "Brister i underlaget", "en": "Gaps in the documentation"}
FORMATS = ("terminal", "html", "md")


def gaps_of(reform: str) -> Gaps | None:
    wording = Wording(Document(assessed(reform)))
    return gaps_view(finding_views(wording.document, wording), wording)


def codes(area: str, *, without: bool = False) -> list[str]:
    findings = assessed(THIN).findings
    return [one.rule for one in findings if (one.area == area) != without]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_the_gaps_stand_under_one_heading_each_once(name: str, language: Language) -> None:
    assert len(codes("process")) > 1
    text = render(assessed(THIN), name, language).decode()
    assert text.count(TITLES[language]) == 1
    listed = text.split(TITLES[language])[1]
    listed = listed.split("</table>" if name == "html" else "\n\n#" if name == "md" else "\n\n")[0]
    assert re.findall(r"LS6\d\d", listed) == codes("process")


def test_a_gap_keeps_what_to_do_its_basis_and_its_link() -> None:
    gaps = gaps_of(THIN)
    assert gaps is not None
    worst = gaps.findings[0]
    row = [str(cell) for cell in gaps.table.rows[0]]
    assert row == [
        plain(worst.message),
        "✖\N{NO-BREAK SPACE}fel",
        worst.instead,
        "; ".join(link.title for link in worst.basis),
        worst.code,
    ]
    page = render(assessed(THIN), "html").decode()
    table = page.split('id="caption-gaps"')[1].split("</table>")[0]
    assert table.count('<a href="https://') >= len(codes("process")) - 1


def test_effects_keep_a_block_each_beside_the_one_of_the_gaps() -> None:
    page = render(assessed(THIN), "html").decode()
    assert page.count("<article") == len(codes("process", without=True)) + 1


def test_the_chapter_lists_and_mends_effects_only() -> None:
    document = Document(assessed(THIN), "sv")
    wording = Wording(document)
    parts = ("findings", "remedies", "indicators")
    said = str([COMPUTED[part](document, wording) for part in parts])
    assert [code for code in codes("process", without=True) if code not in said] == []
    assert [code for code in codes("process") if code in said] == []
    assert "analysis." not in said


def test_a_response_does_not_tell_the_ministry_which_fields_to_fill_in() -> None:
    text = render(assessed(THIN), "md", options=ReportOptions(piece="remissvar")).decode()
    assert text.count("Brister i underlaget") == 1
    assert "Komplettera konsekvensutredningen" in text
    assert "under analysis." not in text


def test_a_sheet_of_one_municipality_leaves_the_gaps_to_the_report() -> None:
    sheet = ReportOptions(piece="municipality", municipality="2425")
    asked = with_nearest(assessed(THIN), load_country(), "2425")
    text = render(asked, "md", options=sheet).decode()
    titles = [one.title.sv for one in assessed(THIN).findings if one.area == "process"]
    assert [title for title in titles if title in text] == []


def test_without_gaps_there_is_no_table() -> None:
    gaps = gaps_of(CLEAR)
    assert (gaps is None) == all(one.area != "process" for one in assessed(CLEAR).findings)
    assert ("caption-gaps" in render(assessed(CLEAR), "html").decode()) == (gaps is not None)


def test_a_narrow_column_of_years_is_not_broken_in_a_crowded_table() -> None:
    words = "x" * 60
    columns = tuple(ColumnView(label) for label in ("Uppgift", "År", "Enhet", "Utgivare", "Källa"))
    table = TableView("t", "T", columns, ((words, "2024", words, words, words),))
    widths = column_widths(table)
    digits_of_8_points, margins = 4 * 8 * 0.556 * 20, 100
    assert widths[1] >= digits_of_8_points + margins
    assert PAGE_TWIPS - len(widths) <= sum(widths) <= PAGE_TWIPS
    assert BESIDE > 0


def test_words_contents_are_filled_in_before_anybody_updates_them() -> None:
    import docx

    document = docx.Document(io.BytesIO(render(assessed(THIN), "docx")))
    (contents,) = [one for one in document.paragraphs if "TOC " in one._p.xml]
    listed = [line.strip() for line in contents.text.split("\n") if line.strip()]
    headings = [
        one.text.strip()
        for one in document.paragraphs
        if one.style is not None and one.style.name in ("Heading 1", "Heading 2")
    ]
    assert [line for line in listed if "TOC" not in line] == headings


def test_an_annex_points_at_no_table_that_it_does_not_have() -> None:
    annex = render(assessed(GRANT), "md", options=ReportOptions(piece="remissvar")).decode()
    assert "Alla står i den fullständiga rapporten." in annex
    assert "tabellen sist" not in annex
    assert "tabellen sist" in render(assessed(GRANT), "md").decode()
