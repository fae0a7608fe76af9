"""What the documents ask of the catalogues while everything that we have is rendered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.language.catalogue import LANGUAGES, Language, MissingText, Texts, catalogue_source
from impactcheck.language.entries import cut
from impactcheck.report.content.options import Piece, ReportOptions
from impactcheck.report.formats.by_name import render
from tests.examples.expected import assessed as example
from tests.examples.expected import example_files
from tests.report.sample import FEE, GRANT, assessed
from tests.report.test_alternative_tables import MANY, PROPOSAL

WORDED = ("terminal", "html", "md", "xlsx")
"""Formats that between them use every medium; Word and PDF say what Markdown says."""
PIECES: tuple[Piece, ...] = ("remissvar", "municipality")
INQUIRY = FEE.replace(
    "status: draft",
    "status: draft\n"
    "proposal: {kind: committee, appointed: 2024-01-01, inquiry: SOU 2024:1, dnr: Fi2024/1}",
)
Asked = dict[Language, set[tuple[str, str]]]


@contextmanager
def recorded() -> Iterator[Asked]:
    """Every room and key that is said meanwhile; a missing one raises MissingText at once.

    Units are left out: a unit's words are kept once said, so that whether they are asked for
    depends on what was rendered before.
    """
    asked: Asked = {language: set() for language in LANGUAGES}
    said = Texts.say

    def say(texts: Texts, room: str, key: str, /, **arguments: str | int | float) -> str:
        if room != "units":
            asked[texts.language].add((room, key))
        return said(texts, room, key, **arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "say", say)
        yield asked


def render_all(assessment: Assessment) -> None:
    asked_about = with_nearest(assessment, load_country(), "Dorotea")
    for language in LANGUAGES:
        for name in WORDED:
            render(asked_about, name, language)
        for piece in PIECES:
            render(asked_about, "md", language, ReportOptions(piece, "2425"))


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.stem)
def test_an_example_asks_both_languages_for_the_same_words(path: Path) -> None:
    with recorded() as asked:
        render_all(example(path))
    assert len(asked["sv"]) > 150
    assert asked["sv"] == asked["en"]


def test_the_words_of_the_annex_the_sheet_and_the_chapter_are_all_said() -> None:
    """A heading that no document asks for is a leftover, and was once seven of them."""
    with recorded() as asked:
        for text in (INQUIRY, GRANT, PROPOSAL + MANY):
            render_all(assessed(text))
        for path in example_files()[:4]:
            render_all(example(path))
    fixed = {"about-", "heading-", "label-", "kicker", "title", "footer-"}
    for room in ("report", "remissvar", "sheet"):
        known = {key for key in cut(catalogue_source("sv", room)) if key.startswith(tuple(fixed))}
        assert known - {key for where, key in asked["sv"] if where == room} <= NOT_IN_SAMPLES


NOT_IN_SAMPLES = {"heading-corners", "heading-tree"}
"""Said beside the form, and where trees are asked for."""


def test_a_key_that_no_catalogue_has_stops_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(language: Language, room: str) -> str:
        return catalogue_source(language, room).replace("heading-findings =", "heading-gone =")

    monkeypatch.setattr("impactcheck.language.catalogue.catalogue_source", without)
    fresh = Texts("sv")
    monkeypatch.setattr("impactcheck.report.content.wording.texts_for", lambda _language: fresh)
    with pytest.raises(MissingText, match="heading-findings"):
        render(assessed(FEE), "md", "sv")
