from __future__ import annotations

import pytest

from impactcheck.language.catalogue import Language
from impactcheck.language.lists import joined


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ([], "sv", ""),
        (["små"], "sv", "små"),
        (["små", "glesa"], "sv", "små och glesa"),
        (["små", "krympande", "glesa"], "sv", "små, krympande och glesa"),
        (["small", "shrinking", "sparse"], "en", "small, shrinking and sparse"),
    ],
)
def test_words_are_joined_as_the_language_does(
    words: list[str], language: Language, expected: str
) -> None:
    assert joined(words, language) == expected
