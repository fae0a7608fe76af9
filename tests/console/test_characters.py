"""What stands in for a character that may not, or cannot, reach a screen."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impactcheck.console.characters import in_encoding, lines, one_line, visible


@given(st.text())
def test_one_line_holds_nothing_that_steers(text: str) -> None:
    kinds = {unicodedata.category(letter) for letter in one_line(text)}
    assert kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"} == set()


@given(st.text())
def test_what_is_shown_stays_as_it_is_the_second_time(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert lines(lines(text)) == lines(text)


@given(st.text(st.characters(categories=["L", "Nd", "P", "Sm", "Zs"])))
def test_words_are_left_alone(text: str) -> None:
    assert one_line(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a\\u001b[2Jb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\x9b1mb", "a\\u009b1mb"),
        ("a\U000e0001b", "a\\udb40\\udc01b"),
        ("a\tb\nc\u2028d\x85e", "a b c d e"),
        ("åäö – 3 × 4 ≥ 5", "åäö – 3 × 4 ≥ 5"),
    ],
)
def test_breaks_become_blanks_and_the_rest_is_shown(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.dictionaries(st.text(), st.text() | st.lists(st.text())))
def test_json_means_the_same_with_its_invisible_characters_escaped(value: object) -> None:
    assert json.loads(visible(json.dumps(value, ensure_ascii=False, indent=1))) == value


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850", "latin-1", "utf-8"])
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_can_be_written_in_every_encoding(encoding: str, text: str) -> None:
    in_encoding(text, encoding).encode(encoding)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "✖ fel: −3 ≥ 2 – ”ő” 4 × 5 → …"),
        ("cp1252", "x fel: -3 >= 2 – ”o” 4 × 5 -> …"),
        ("cp850", 'x fel: -3 >= 2 - "o" 4 × 5 -> ...'),
        ("ascii", 'x fel: -3 >= 2 - "o" 4 x 5 -> ...'),
    ],
)
def test_a_near_character_stands_in_where_the_encoding_has_none(encoding: str, shown: str) -> None:
    assert in_encoding("✖ fel: −3 ≥ 2 – ”ő” 4 × 5 → …", encoding) == shown


def test_swedish_letters_lose_their_dots_and_rings_before_they_are_lost() -> None:
    assert in_encoding("Överkalix får", "ascii") == "Overkalix far"
    assert in_encoding("漢", "ascii") == "?"
