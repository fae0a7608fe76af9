from __future__ import annotations

import pytest

from impactcheck.contract.sanction import SanctionAnswer
from impactcheck.language.catalogue import LANGUAGES
from impactcheck.language.problems import render
from impactcheck.problems import BadInput
from impactcheck.redesign.sanction_question import SCHEDULES, sanction_answer
from tests.redesign.workshop import country, rulebook


def answer(amount: str = "200000", **options: object) -> SanctionAnswer:
    return sanction_answer(amount, country(), rulebook(), **options)  # type: ignore[arg-type]


def test_the_table_runs_from_the_smallest_to_stockholm() -> None:
    rows = answer().rows
    assert [row.role for row in rows] == ["small", "median", "large", "stockholm"]
    assert [row.name for row in (rows[0], rows[-1])] == ["Dorotea", "Stockholm"]
    # 200 000 / 2 241 and 200 000 / 999 239
    assert rows[0].flat_per_inhabitant.value == pytest.approx(89.246, abs=0.001)
    assert rows[-1].flat_per_inhabitant.value == pytest.approx(0.20015, abs=0.00001)


def test_the_amount_in_dorotea_on_the_same_footing_hits_the_cap_in_stockholm() -> None:
    found = answer(reference="Dorotea")
    dorotea, stockholm = found.rows[0], found.rows[-1]
    assert dorotea.role == "reference" and found.reference == "2425"
    assert dorotea.fees["per_capita_scale"].value == pytest.approx(200_000, rel=0.01)
    assert dorotea.fees["power_scale"].value == pytest.approx(200_000)
    assert stockholm.fees["per_capita_scale"].value == 10_000_000
    assert found.limits_assumed


@pytest.mark.parametrize("where", ["Dorotea", "Kiruna"])
def test_bands_leave_the_chosen_municipality_about_its_own_fee(where: str) -> None:
    row = next(row for row in answer(reference=where).rows if row.role == "reference")
    assert row.fees["population_bands"].value == pytest.approx(200_000, rel=0.25)


def test_three_schedules_with_draft_text_unless_others_are_asked_for() -> None:
    names = [one.name for one in answer().schedules]
    assert names == ["per_capita_scale", "population_bands", "power_scale"]
    others = answer(schedules=("employees", "revenue")).schedules
    assert [one.name for one in others] == ["employee_scale", "revenue_share"]
    assert all(one.draft is not None for one in (*answer().schedules, *others))


def test_a_statutory_maximum_is_kept() -> None:
    found = answer("200 000 kr", statutory_maximum="1 mkr", schedules=tuple(SCHEDULES))
    fees = [fee.value or 0 for row in found.rows for fee in row.fees.values()]
    assert max(fees) == 1_000_000 and not found.limits_assumed


@pytest.mark.parametrize("rule", list(SCHEDULES))
def test_a_schedule_brings_in_about_the_same(rule: str) -> None:
    (one,) = answer(schedules=(rule,)).schedules
    assert one.state.fees_after == pytest.approx(290 * 200_000, rel=0.05)
    assert one.same_cost


@pytest.mark.parametrize(
    ("amount", "where"), [("mycket", None), ("0", None), ("200000", "Dorothea")]
)
def test_what_cannot_be_read_is_refused(amount: str, where: str | None) -> None:
    with pytest.raises(BadInput):
        answer(amount, reference=where)


@pytest.mark.parametrize(
    ("amount", "maximum", "key"),
    [
        ("mycket", None, "sum-unreadable"),
        ("200000", "mycket", "sum-unreadable"),
        ("1.500", None, "number-ambiguous"),
        ("200000", "100 000 kr", "sanction-above-maximum"),
    ],
)
def test_what_is_wrong_names_no_file_or_field_that_nobody_wrote(
    amount: str, maximum: str | None, key: str
) -> None:
    with pytest.raises(BadInput) as caught:
        answer(amount, statutory_maximum=maximum)
    [problem] = caught.value.problems
    assert (problem.key, problem.place) == (key, None)
    for language in LANGUAGES:
        assert "measures" not in render(problem, language)


def test_an_amount_at_the_statutory_maximum_is_allowed() -> None:
    assert answer("200000", statutory_maximum="200 000 kr").cap.value == 200_000
