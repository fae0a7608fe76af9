"""The tagged PDF and the Markdown: the same content, harmless whatever a title holds."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.engine.municipalities import with_nearest
from impactcheck.language.catalogue import Language
from impactcheck.reform.read import read_reform
from impactcheck.report.content.blocks import Block, Bullets
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.content.outline import Closing, Content, Opening, Placed, Section
from impactcheck.report.formats import pdf
from impactcheck.report.formats.by_name import render
from impactcheck.report.formats.markdown import escaped, markdown
from impactcheck.report.formats.typst_letters import SHOWN, displayable
from impactcheck.report.formats.typst_source import literal
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook
from tests.report.sample import CLEAR, FEE, GRANT, assessed, with_many_findings, with_title

HOSTILE = '"]) #panic("x") \\ $a$ *b* <script> | _c_ \u2028 `d`'


def document(title: str, *blocks: Block) -> Content:
    closing = Closing(title, "2026-01-01", "f")
    return Content(Opening("k", title), (Placed(Section("h", "H", blocks)),), closing, "sv")


@pytest.mark.parametrize("reform", [FEE, GRANT, CLEAR])
def test_the_pdf_is_tagged_and_typst_accepts_it_as_pdf_ua(reform: str) -> None:
    content = render(assessed(reform), "pdf")
    assert content.startswith(b"%PDF-1.7")
    for mark in (b"/StructTreeRoot", b"/MarkInfo", b"/Lang", b"pdfuaid:part"):
        assert mark in content


def test_a_document_without_a_title_is_not_accepted() -> None:
    import typst

    with pytest.raises(typst.TypstError, match="title"):
        pdf.write(document(""))


def test_hostile_titles_are_printed_as_they_are() -> None:
    content = render(with_title(assessed(FEE), HOSTILE), "pdf")
    assert content.startswith(b"%PDF")
    assert literal('a"b\\c\n') == '"a\\"b\\\\c\\n"'
    text = render(with_title(assessed(FEE), HOSTILE), "md").decode()
    assert "\\<script\\>" in text
    assert "\\| \\_c\\_" in text


@pytest.mark.parametrize("letters", ["😀", "中文", "\ufdd0", "🏳️‍🌈 ﷽ ក្រ", "e\u0301", "⅒ \U0001d11e"])
def test_a_letter_that_no_font_holds_stands_as_its_number_and_the_pdf_is_made(letters: str) -> None:
    content = render(with_title(assessed(FEE), f"Avgift {letters}"), "pdf")
    assert content.startswith(b"%PDF")
    assert displayable("a 😀 中") == "a ‹U+1F600› ‹U+4E2D›"
    assert displayable("e\u0301 – ”å” ≥ 2 · ½") == "é – ”å” ≥ 2 · ½"


def test_typst_shows_every_letter_that_is_left_as_it_is() -> None:
    letters = [chr(code) for first, last in SHOWN for code in range(ord(first), ord(last) + 1)]
    spoken = " ".join(f"a{letter}b" for letter in letters)
    assert pdf.write(document("Alla tecken", Bullets(((spoken,),)))).startswith(b"%PDF")


def test_a_word_too_long_for_a_line_may_break_but_an_address_may_not() -> None:
    assert literal("x" * 70) == f'"{"x" * 30}\u200b{"x" * 30}\u200b{"x" * 10}"'
    address = "https://example.se/" + "a" * 60
    assert literal(address) == f'"{address}"'


def test_sixty_findings_fit_and_the_text_can_be_read_out(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(render(with_many_findings(assessed(GRANT)), "pdf"))
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    assert "Konsekvensutredning" in done.stdout.decode()


def test_a_sheet_about_one_measure_fits_on_one_page(tmp_path: Path) -> None:
    loaded = read_reform(examples_dir() / "nationellt-system.yaml")
    made = with_nearest(assess(loaded, load_country(), load_rulebook()), load_country(), "Dorotea")
    file = tmp_path / "dorotea.pdf"
    file.write_bytes(render(made, "pdf", options=ReportOptions("municipality", "2425")))
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    assert done.stdout.count(b"\f") == 1
    assert "Övertorneå" in done.stdout.decode()


def test_markdown_escapes_what_would_be_read_as_a_heading_or_a_list() -> None:
    assert escaped("# a") == "\\# a"
    assert escaped("1. a\n- b") == "1\\. a - b"
    made = markdown(document("t", Bullets((("a",), ("b",)), numbered=True)))
    assert made == "_k_\n\n# t\n\n## H\n\n1. a\n2. b\n\n---\n\nf\n"


def test_markdown_tables_have_as_many_cells_in_every_row() -> None:
    text = render(assessed(FEE), "md").decode()
    tables = [block for block in text.split("\n\n") if block.startswith("| ")]
    assert len(tables) > 3
    for table in tables:
        assert len({line.count(" | ") for line in table.splitlines()}) == 1
    assert "| Dorotea | 2425 |" in text


@pytest.mark.parametrize("reform", [FEE, GRANT])
def test_no_heading_caption_or_label_is_the_same_in_both_languages(reform: str) -> None:
    def labels(language: Language) -> set[str]:
        text = render(assessed(reform), "md", language).decode()
        found = re.findall(r"^#+ .*$|^\*\*.*\*\*$|^- \*\*.*?\*\*:", text, re.M)
        return {re.sub(r"[\d\s.:#*✖▲●-]", "", label) for label in found}

    titles = {"Avgiftpåkronor", "Bidragefterelevantal", "Bidraget", "Avgiften"}
    assert len(labels("sv")) > 25
    assert labels("sv") & labels("en") - titles == set()
