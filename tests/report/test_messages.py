"""Every message that the engine sends can be said, and any title can be shown.

Why a metric has no value is asked in `tests/metrics/test_metric_words.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.handbook.cases import case_background, case_reform, case_rulebook
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import plain
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import render
from impactcheck.rules.load import load_rulebook
from tests.examples.expected import assessed as example
from tests.examples.expected import example_files
from tests.report.sample import FEE, assessed, with_title


def messages(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Pointer and key of every message in an assessment's JSON value."""
    inside: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        if set(value) == {"key", "arguments"}:
            yield pointer, value["key"]
        inside = list(value.items())
    elif isinstance(value, list) and value and isinstance(value[0], dict | list):
        inside = list(enumerate(value))
    for name, one in inside:
        yield from messages(one, f"{pointer}/{name}")


@cache
def everything() -> tuple[Assessment, ...]:
    """Every example, and the reform of every rule's every case."""
    book, country = load_rulebook(), load_country()
    found = [example(path) for path in example_files()]
    for loaded in book.rules:
        for index in range(len(loaded.rule.cases)):
            lent = case_rulebook(loaded, index, book)
            found.append(
                assess(
                    case_reform(loaded, index),
                    country,
                    lent,
                    background=case_background(loaded, index, country),
                )
            )
    return tuple(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_engine_has_words_for_its_arguments(language: Language) -> None:
    said: dict[str, str] = {}
    for assessment in everything():
        wording = Wording(Document(assessment, language))
        for pointer, key in messages(wording.document.json):
            if key not in said:
                said[key] = plain(wording.message(pointer, kinds="små"))
    assert {"conclusion-uneven", "conclusion-clear", "assumed-all-apply", "years-not-given"} <= set(
        said
    )
    assert len(said) > 30
    assert [key for key, words in said.items() if not words or key in words] == []


@settings(max_examples=20, deadline=None)
@given(title=st.text(min_size=1, max_size=300))
def test_any_title_fits_the_screen_and_sends_no_control_sequence(title: str) -> None:
    text = render(with_title(assessed(FEE), title), "terminal").decode()
    assert max(cell_len(line) for line in text.split("\n")) <= 80
    assert not set(text) & {chr(code) for code in range(32) if chr(code) != "\n"}
