"""Every message that the engine can send has words, and any title can be shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

import impactcheck
from impactcheck.language.catalogue import LANGUAGES, Language, MissingText, texts_for
from impactcheck.report.formats.by_name import render
from tests.report.sample import FEE, assessed, with_title

SOURCE = Path(impactcheck.__file__).parent
ROOMS = ("effects", "metrics", "rules", "engine")
SENDERS = r"(?:\bNote|\bNotComputable|\bMessage)\(\s*(?:key=)?\"([a-z-]+)\""
KEY_NAMES = r"\bkey = (\"[a-z-]+\"(?: if .*? else \"[a-z-]+\")?)"


def keys_sent() -> set[str]:
    found: set[str] = set()
    for room in ROOMS:
        for file in sorted((SOURCE / room).rglob("*.py")):
            text = file.read_text("utf-8")
            found |= set(re.findall(SENDERS, text))
            for chosen in re.findall(KEY_NAMES, text):
                found |= set(re.findall(r"\"([a-z]+(?:-[a-z]+)+)\"", chosen))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_engine_has_words(language: Language) -> None:
    sent = keys_sent()
    assert {"hit-loses", "conclusion-clear", "assumed-all-apply", "no-burden"} <= sent
    assert {key for key in sent if not _has_words(language, key)} == set()


def _has_words(language: Language, key: str) -> bool:
    """Whether the report finds the key, in its own room or in that of the metrics."""
    texts = texts_for(language)
    try:
        return texts.has("messages", key) or texts.has("metrics", key)
    except MissingText:
        return False


@settings(max_examples=20, deadline=None)
@given(title=st.text(min_size=1, max_size=300))
def test_any_title_fits_the_screen_and_sends_no_control_sequence(title: str) -> None:
    text = render(with_title(assessed(FEE), title), "terminal").decode()
    assert max(cell_len(line) for line in text.split("\n")) <= 80
    assert not set(text) & {chr(code) for code in range(32) if chr(code) != "\n"}
