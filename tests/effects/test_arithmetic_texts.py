"""Every line of the arithmetic and every note has words."""

from __future__ import annotations

import pytest

from impactcheck.language.catalogue import LANGUAGES, Language, catalogue_source, texts_for
from impactcheck.language.entries import cut
from tests.every_reform import examined


def formulas() -> set[str]:
    """How each figure of every known design was made."""
    return {step.formula for one in examined() for each in one.effects for step in each.steps}


def notes() -> set[str]:
    return {note.key for one in examined() for each in one.effects for note in each.notes}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_arithmetic_has_words(language: Language) -> None:
    assert sorted(key for key in formulas() if not texts_for(language).has("steps", key)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_note_has_words(language: Language) -> None:
    assert len(notes()) > 20
    assert sorted(key for key in notes() if not texts_for(language).has("messages", key)) == []


def test_no_words_are_left_over() -> None:
    assert sorted(set(cut(catalogue_source("sv", "steps"))) - formulas()) == []
