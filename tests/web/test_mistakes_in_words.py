"""A mistake in the form names the field as the form does."""

from __future__ import annotations

import pytest

from impactcheck.problems import BadInput
from impactcheck.reform.read import reform_from_text
from impactcheck.resources import examples_dir
from impactcheck.web.draft import draft_of
from impactcheck.web.form_words import mistakes


def test_an_unreadable_amount_is_told_by_the_label_of_its_field() -> None:
    text = (examples_dir() / "laromedel-2026.yaml").read_text(encoding="utf-8")
    wrong = text.replace("pot: 555 mkr", "pot: 555 mkrr")
    with pytest.raises(BadInput) as refused:
        reform_from_text(wrong, "x")
    (told,) = mistakes(refused.value.problems, draft_of(wrong), "sv")
    assert "Ram per år" in told.text
    assert "measures." not in told.text
    assert told.field == "measures.laromedel.pot"


def test_a_field_left_out_is_told_by_its_label_alone() -> None:
    text = (examples_dir() / "val-2026.yaml").read_text(encoding="utf-8")
    without = text.replace("    procedure: automatic\n", "")
    with pytest.raises(BadInput) as refused:
        reform_from_text(without, "x")
    (told,) = mistakes(refused.value.problems, draft_of(without), "sv")
    assert told.text == "Fältet ”Hur kommunen får pengarna” saknas."
    assert told.field == "measures.val.procedure"
