"""A section is written once: one line in an outline, and every format shows it."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest

from impactcheck.report.content import outlines
from impactcheck.report.content.blocks import (
    BigFigures,
    Bullets,
    Card,
    Cards,
    Folded,
    Heading,
    Names,
    Paragraph,
    RuleLine,
    RuleLines,
    Term,
    Terms,
    Verdicts,
)
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Mark
from impactcheck.report.content.medium import SCREEN
from impactcheck.report.content.options import Piece, ReportOptions
from impactcheck.report.content.outline import Entry, Section
from impactcheck.report.content.tables import ColumnView, TableView
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import FORMATS, render
from tests.report.sample import FEE, assessed

SHOWING = [name for name, one in FORMATS.items() if one.medium is not None]
EVERY_PIECE: tuple[Piece, ...] = ("report", "remissvar")
SAID = (
    "Kastavsnitt",
    "etikett om",
    "löpande text",
    "punkt ett",
    "ett begrepp",
    "förklaringen",
    "bildtext under talet",
    "ett område",
    "ett fyndkort",
    "fyndets mening",
    "en regelrad",
    "tabellcell",
)
"""A mark in every block: none may be lost on the way to any format."""


def throw_away(document: Document, wording: Wording) -> Section:
    figure = document.figure("/key_figures/largest/value", size=True)
    table = TableView("kast", "Kasttabell", (ColumnView("Kolumn"),), (("tabellcell",),))
    card = Card(
        "kast-1",
        Mark("note", "●", "notis"),
        "ett fyndkort",
        ("fyndets mening",),
        (Names(("några namn",), (("Dorotea", figure),)),),
    )
    return Section(
        "kast",
        "Kastavsnitt",
        (
            Paragraph(("löpande text",), label="etikett om"),
            Heading(2, "En underrubrik"),
            Bullets((("punkt ett",),)),
            Terms((Term("ett begrepp", (("förklaringen",),)),)),
            BigFigures(((figure, "bildtext under talet"),)),
            Verdicts("Omdömen", (("ett område", (Mark("note", "●", "notis"),)),)),
            Cards((card,)),
            RuleLines((RuleLine("XX1", "en regelrad", "", ()),)),
            Folded("Kasttabell", (table,)),
        ),
    )


def shown_by(name: str, piece: Piece, folder: Path) -> str:
    """All words of a document in a format, as another program reads them."""
    content = render(assessed(FEE), name, "sv", ReportOptions(piece))
    match name:
        case "docx":
            opened = docx.Document(io.BytesIO(content))
            cells = [c.text for t in opened.tables for row in t.rows for c in row.cells]
            return "\n".join([*(p.text for p in opened.paragraphs), *cells])
        case "pdf":
            file = folder / "made.pdf"
            file.write_bytes(content)
            done = subprocess.run(
                ["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True
            )
            return done.stdout.decode()
        case "xlsx":
            book = openpyxl.load_workbook(io.BytesIO(content))
            rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
            return "\n".join(str(cell) for row in rows for cell in row if cell is not None)
        case _:
            return content.decode()


Adder = Callable[[Piece, Entry[Document]], None]


@pytest.fixture
def add(monkeypatch: pytest.MonkeyPatch) -> Adder:
    """Adds a line at the end of an outline for the time of a test."""

    def adding(piece: Piece, entry: Entry[Document]) -> None:
        outline = outlines.OUTLINES[piece]
        longer = replace(outline, entries=(*outline.entries, entry))
        monkeypatch.setitem(outlines.OUTLINES, piece, longer)

    return adding


@pytest.mark.parametrize(
    ("name", "piece"),
    [
        (name, piece)
        for piece in EVERY_PIECE
        for name in SHOWING
        if piece == "report" or not FORMATS[name].whole_only
    ],
)
def test_one_line_in_an_outline_shows_a_section_in_every_format(
    name: str, piece: Piece, add: Adder, tmp_path: Path
) -> None:
    assert SAID[0] not in shown_by(name, piece, tmp_path)
    add(piece, Entry(throw_away))
    text = " ".join(shown_by(name, piece, tmp_path).split())
    assert [said for said in SAID if said not in text] == []


def test_where_a_section_appears_is_said_in_its_line(add: Adder, tmp_path: Path) -> None:
    add("report", Entry(throw_away, where=frozenset({SCREEN})))
    assert SAID[0] in shown_by("terminal", "report", tmp_path)
    assert SAID[0] not in shown_by("html", "report", tmp_path)


def test_a_section_without_a_printed_title_keeps_its_words(add: Adder, tmp_path: Path) -> None:
    add("report", Entry(throw_away, headed=frozenset()))
    for name in ("html", "pdf", "md"):
        text = shown_by(name, "report", tmp_path)
        assert "löpande text" in text
        assert name == "html" or "Kastavsnitt" not in text


def test_the_page_lists_a_new_section_in_its_contents(add: Adder, tmp_path: Path) -> None:
    add("report", Entry(throw_away))
    contents = shown_by("html", "report", tmp_path).split("<nav")[1].split("</nav>")[0]
    assert '<a href="#kast">Kastavsnitt</a>' in contents
