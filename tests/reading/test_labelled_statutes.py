"""The reader against what a careful reader found in 24 statutes."""

from __future__ import annotations

from pathlib import Path

import pytest

from impactcheck.reading.folding import folded
from impactcheck.reading.reader import read_statute
from impactcheck.reading.structure import statute_of
from tests.reading.measure import (
    KEPT_APART,
    hard_negatives,
    labelled,
    markdown,
    measured,
    reading,
)

AT_LEAST = {
    "addressee": (0.95, 0.85),
    "amounts": (0.95, 0.85),
    "sanctions": (0.95, 0.85),
    "procedure": (0.95, 0.85),
    "frame": (0.95, 0.85),
    "co-financing": (0.95, 0.85),
    "dates": (0.95, 0.85),
    "duties": (0.85, 0.70),
}


@pytest.mark.parametrize("group", AT_LEAST)
def test_precision_and_recall_reach_what_was_asked(group: str) -> None:
    count = measured(list(labelled()))[group]
    precision, recall = AT_LEAST[group]
    assert count.precision >= precision, count.errors
    assert count.recall >= recall, count.errors


@pytest.mark.parametrize("group", ["procedure", "frame", "co-financing", "addressee", "duties"])
def test_texts_that_no_pattern_was_tuned_on_are_read_nearly_as_well(group: str) -> None:
    count = measured([one for one in labelled() if one in KEPT_APART])[group]
    assert count.precision >= 0.9, count.errors
    assert count.recall >= 0.7, count.errors


def test_a_statute_about_others_than_municipalities_gives_no_measure() -> None:
    found = hard_negatives()
    assert len(found) == 5
    assert not +found


@pytest.mark.parametrize("name", labelled())
def test_every_quote_occurs_in_the_text(name: str) -> None:
    text = folded(labelled()[name][0])
    result = reading(name)
    for one in (*result.finds, *result.aside, *result.not_understood):
        assert one.quote in text


@pytest.mark.parametrize("name", ["2016-937", "2018-585"])
def test_the_same_text_gives_the_same_answer(name: str) -> None:
    again = read_statute(statute_of(labelled()[name][0]))
    assert [one.as_json() for one in again.finds] == [one.as_json() for one in reading(name).finds]


def test_the_page_says_what_was_measured() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "read.md").read_text(encoding="utf-8")
    assert "\n".join(markdown()) in page
