"""Hours of two grants worked out by hand from the assumed hours per step."""

import datetime

import pytest

from impactcheck.arrays import LIKELY
from impactcheck.portfolio.hours import hours_for
from impactcheck.problems import BadInput


def hours_of(ordinary, grant_id: str) -> list[float]:
    one = next(one for one in ordinary if one.id == grant_id)
    assert (one.hours == one.hours[:, :1]).all()
    return one.hours[:, 0].tolist()


def test_a_requisition_with_plan_hearing_certificate_and_report(ordinary) -> None:
    # read + requisition + report + plan + union hearing + certificate + follow-up
    low = 2 + 2 + 4 + 8 + 2 + 1 + 2
    likely = 4 + 4 + 8 + 24 + 4 + 2 + 6
    high = 8 + 12 + 24 + 60 + 8 + 8 + 16
    assert hours_of(ordinary, "starkt-kunskapsutveckling") == [low, likely, high]


def test_payment_requests_within_an_award_take_less_than_an_application(ordinary) -> None:
    # read + 1 application + 2 payment requests + plan + certificate + follow-up, no report
    assert hours_of(ordinary, "lovskola")[LIKELY] == 6 + 16 + 2 * 4 + 24 + 2 + 6


def test_money_that_comes_by_itself_costs_the_reading_of_its_conditions(ordinary) -> None:
    assert hours_of(ordinary, "val-2026") == [0.5, 1.0, 2.0]


def test_hours_are_assumptions_with_a_range_and_a_procedure_of_their_own(rulebook) -> None:
    day = datetime.date(2026, 1, 1)
    submissions = [
        hours_for(rulebook.parameters, day, "submission", procedure)
        for procedure in ("requisition", "application", "competitive")
    ]
    assert [one.likely for one in submissions] == [4, 16, 40]
    assert all(one.low < one.likely < one.high for one in submissions)
    names = [name for name in rulebook.parameters if name.startswith("grant_hours_")]
    assert len(names) == 16
    assert all(rulebook.parameters[name].assumption for name in names)


def test_a_step_nobody_has_given_hours_is_told(rulebook) -> None:
    with pytest.raises(BadInput) as caught:
        hours_for(rulebook.parameters, datetime.date(2026, 1, 1), "prayer")
    assert caught.value.problems[0].arguments == {"name": "grant_hours_prayer"}
