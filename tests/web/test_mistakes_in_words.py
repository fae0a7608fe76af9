"""A mistake in the form names the field as the form does."""

from __future__ import annotations

from impactcheck.problems import BadInput
from impactcheck.reform.read import reform_from_text
from impactcheck.resources import examples_dir
from impactcheck.web.draft import draft_of
from impactcheck.web.words import mistakes


def test_an_unreadable_amount_is_told_by_the_label_of_its_field() -> None:
    text = (examples_dir() / "laromedel-2026.yaml").read_text(encoding="utf-8")
    wrong = text.replace("pot: 555 mkr", "pot: 555 mkrr")
    try:
        reform_from_text(wrong, "x")
    except BadInput as error:
        (told,) = mistakes(error.problems, draft_of(wrong), "sv")
    assert "Ram per år" in told.text
    assert "measures." not in told.text
    assert told.field == "measures.laromedel.pot"
