"""What a form does to the text of a reform file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.kinds import measure_kinds
from impactcheck.problems import BadInput
from impactcheck.reform.read import reform_from_text
from impactcheck.web.draft import (
    MOST_HISTORY,
    Draft,
    draft_of,
    new_draft,
    replaced,
    undone,
    with_fields,
    with_measure,
    without,
)
from impactcheck.web.examples import examples
from impactcheck.web.form_fields import PREFIX, every_field, measure_nodes

HEAD = "format: impactcheck/1\nid: a\ntitle: A\nstatus: idea\ndate: 2026-01-01\nprices: 2026\n"
GRANT = (
    f"{HEAD}measures:\n  bidrag:\n    kind: grant\n    pot: 100 mkr\n    key: population\n"
    "    procedure: application\n"
)


def filled(draft: Draft, **fields: str) -> Draft:
    return with_fields(
        draft, {PREFIX + name.replace("__", "."): [text] for name, text in fields.items()}
    )


def sent(draft: Draft) -> dict[str, list[str]]:
    """What a browser sends of the whole form when nothing is touched."""
    found = {}
    for one in draft.fields():
        if one.plain:
            value = [one.value or one.preset or ""]
            found[PREFIX + one.name] = ["", *one.values] if one.kind == "some" else value
    return found


def test_values_are_written_as_people_write_them() -> None:
    draft = filled(
        draft_of(GRANT),
        prices="2027",
        date="2027-07-01",
        measures__bidrag__pot="1,5 mdkr",
        measures__bidrag__years="2026–2028",
        measures__bidrag__indexed="true",
        measures__bidrag__burden__0__step="report",
        measures__bidrag__burden__0__hours="4 h / 8 h / 20 h",
        measures__bidrag__only__codes="0180\n2425",
    )
    assert draft.text == (
        "format: impactcheck/1\nid: a\ntitle: A\nstatus: idea\ndate: 2027-07-01\nprices: 2027\n"
        "measures:\n  bidrag:\n    kind: grant\n    pot: 1,5 mdkr\n    key: population\n"
        '    only:\n      codes:\n        - "0180"\n        - "2425"\n'
        "    procedure: application\n    years: 2026–2028\n    indexed: true\n"
        "    burden:\n      - step: report\n        hours:\n          low: 4 h\n"
        "          likely: 8 h\n          high: 20 h\n"
    )
    assert reform_from_text(draft.text, "a").reform.measures["bidrag"].years.last == 2028


def test_an_emptied_field_is_taken_out_and_so_is_an_emptied_row() -> None:
    draft = filled(
        draft_of(GRANT),
        measures__bidrag__burden__0__step="plan",
        measures__bidrag__burden__1__step="report",
        measures__bidrag__co_financing__share="20 %",
    )
    again = filled(
        draft,
        measures__bidrag__pot="",
        measures__bidrag__burden__0__step="",
        measures__bidrag__co_financing__share="",
    )
    measure = again.measures["bidrag"]
    assert measure["burden"] == [{"step": "report"}]
    assert "pot" not in measure
    assert "co_financing" not in measure


def test_a_preset_that_nobody_changed_is_not_written() -> None:
    draft = filled(draft_of(GRANT), measures__bidrag__targeted="true")
    assert draft.text == GRANT
    assert "targeted: false" in filled(draft, measures__bidrag__targeted="false").text


@pytest.mark.parametrize("name", sorted(examples()))
def test_an_untouched_form_leaves_comments_and_all_as_they_stand(name: str) -> None:
    draft = draft_of(examples()[name].text)
    assert with_fields(draft, sent(draft)).text == draft.text


@pytest.mark.parametrize("name", sorted(examples()))
def test_one_change_in_the_form_changes_that_and_nothing_else(name: str) -> None:
    draft = draft_of(examples()[name].text)
    changed = with_fields(draft, {**sent(draft), "f:title": ["En annan titel"]})
    before = reform_from_text(draft.text, "a").reform
    after = reform_from_text(changed.text, "a").reform
    assert after == before.model_copy(update={"title": "En annan titel"})


@pytest.mark.parametrize("kind", tuple(measure_kinds()))
def test_a_new_draft_of_each_kind_has_a_form(kind: str) -> None:
    draft = new_draft(kind, "namn", "id")
    assert len([one for one in draft.fields() if one.name.startswith("measures.namn.")]) > 5
    with pytest.raises(BadInput):
        reform_from_text(draft.text, "a")


def test_another_scale_takes_the_fields_of_the_one_before_away() -> None:
    draft = filled(
        new_draft("sanction", "avgift", "a"),
        measures__avgift__scale__by="population",
        measures__avgift__amount="100 000 kr",
    )
    draft = filled(
        draft,
        measures__avgift__scale__by="population",
        measures__avgift__scale__exponent="0,5",
        measures__avgift__scale__floor="10 000 kr",
    )
    other = filled(
        draft,
        measures__avgift__scale__by="revenue",
        measures__avgift__scale__exponent="0,5",
        measures__avgift__scale__floor="10 000 kr",
    )
    assert other.measures["avgift"]["scale"] == {"by": "revenue", "floor": "10 000 kr"}
    none = filled(other, measures__avgift__scale__by="", measures__avgift__scale__floor="1 kr")
    assert "scale" not in none.measures["avgift"]


def test_expected_decisions_are_a_number_or_a_frequency() -> None:
    draft = filled(new_draft("sanction", "avgift", "a"), measures__avgift__per_year="0,05")
    assert draft.measures["avgift"]["per_year"] == "0,05"
    each = "measures__avgift__per_year__per_100000_inhabitants"
    draft = filled(draft, measures__avgift__per_year="", **{each: "2"})
    assert draft.measures["avgift"]["per_year"] == {"per_100000_inhabitants": 2}
    assert filled(draft, measures__avgift__per_year="").text == draft.text


def test_measures_are_added_under_free_names_and_taken_away() -> None:
    draft = with_measure(draft_of(GRANT), "grant", "bidrag")
    assert list(draft.measures) == ["bidrag", "bidrag-2"]
    assert without(draft, "measures.bidrag").measures == {"bidrag-2": {"kind": "grant"}}
    assert without(draft, "measures.bidrag.burden.7") is draft
    with pytest.raises(KeyError):
        with_measure(draft, "gift", "x")


def test_undo_goes_back_step_by_step_and_keeps_only_so_many() -> None:
    draft = draft_of(GRANT)
    for number in range(MOST_HISTORY + 5):
        draft = replaced(draft, f"{GRANT}# {number}\n")
    assert len(draft.history) == MOST_HISTORY
    assert undone(draft).text.endswith(f"# {MOST_HISTORY + 3}\n")
    assert undone(draft_of(GRANT)).text == GRANT
    assert replaced(draft, draft.text).history == draft.history


def test_a_column_of_a_file_of_ones_own_is_left_alone() -> None:
    weights = "{file: v.csv, unit: kr, year: 2026, source: x}"
    text = f"{HEAD}measures:\n  m:\n    kind: grant\n    pot: 1 mkr\n    key: {weights}\n"
    draft = draft_of(text)
    assert filled(draft, measures__m__key="").text == text


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                one.name
                for kind in tuple(measure_kinds())
                for one in every_field(measure_nodes("m", {"kind": kind}))
            ]
            + ["title", "id", "measures", "measures.m", "x.y", "analysis.costs.state"]
        ),
        st.lists(st.text(max_size=20) | st.sampled_from(["1 / 2 / 3", "0114", "no", "100 mkr"])),
        max_size=8,
    ),
    st.sampled_from(tuple(measure_kinds())),
)
def test_whatever_is_sent_gives_a_file_that_can_be_read_back(
    fields: dict[str, list[str]], kind: str
) -> None:
    draft = new_draft(kind, "m", "a")
    laid = with_fields(draft, {PREFIX + name: values for name, values in fields.items()})
    assert laid.document is not None, laid.text
    assert laid.measures["m"]["kind"] == kind
    assert draft_of(laid.text).values == laid.values
