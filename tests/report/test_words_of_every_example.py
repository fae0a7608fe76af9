"""What no report of any example may say, in either language, whichever document is asked for."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.formats.by_name import render
from tests.examples.expected import assessed, example_files

DOROTEA = "2425"
PIECES = (
    ReportOptions(),
    ReportOptions("remissvar"),
    ReportOptions("municipality", municipality=DOROTEA),
)
NEVER = (
    (r"\b1[,.]00 (gånger|times)", "nothing is once as large as something"),
    (r"\b8 av (de )?åtta|\b8 of (the )?eight", "all eight are not eight of eight"),
    (r"\b(nya planer|planer|indikatorer|new plans|plans|indicators) \(0\)", "nothing to list"),
    (r"\b(\w*[a-zåäö]{4,}) \1\b", "a word twice"),
    (r"\b(kr per invånare|SEK per inhabitant)\W{0,4} \1", "a unit twice"),
    (r"\{ ?\$|\bNone\b(?! of)|\bnan\b", "a hole in a sentence"),
)
PROPOSAL = re.compile(r"\b(?:[Ff]örslaget|[Ff]örslagets|[Tt]he proposal)\b")


@cache
def _assessed(path: Path) -> Assessment:
    return with_nearest(assessed(path), load_country(), DOROTEA)


@cache
def _said(path: Path, language: Language) -> str:
    """All that the documents of an example say, without what the drafter wrote in it."""
    one = _assessed(path)
    said = "\n".join(render(one, "md", language, piece).decode() for piece in PIECES)
    return said.replace("\N{NO-BREAK SPACE}", " ").replace("**", "").replace("\\", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.stem)
def test_no_report_of_an_example_says_what_means_nothing(path: Path, language: Language) -> None:
    said = _said(path, language)
    for pattern, why in NEVER:
        found = re.search(pattern, said)
        assert found is None, f"{why}: {said[found.start() - 60 : found.end() + 60]}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.stem)
def test_law_in_force_is_called_no_proposal_and_gets_no_stance(
    path: Path, language: Language
) -> None:
    one = _assessed(path)
    said = _said(path, language)
    stance = re.search(r"Vi (av|till)styrker|We (support|reject)", said)
    if one.reform["status"] not in ("in_force", "repealed"):
        assert stance is not None
        assert PROPOSAL.search(said)
        return
    assert stance is None
    for words in _strings(one.reform):
        said = said.replace(words, "")
    found = PROPOSAL.search(said)
    assert found is None, said[found.start() - 90 : found.end() + 60]


def _strings(value: Any) -> list[str]:
    """Every text in the drafter's reform, longest first."""
    found: list[str] = []
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, dict):
        found = [text for one in value.values() for text in _strings(one)]
    elif isinstance(value, list):
        found = [text for one in value for text in _strings(one)]
    return sorted((text for text in found if PROPOSAL.search(text)), key=len, reverse=True)
