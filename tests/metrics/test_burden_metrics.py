"""Dorotea has 262.08 full-time posts; a post works 1 600 hours a year."""

from __future__ import annotations

import numpy as np
import pytest

from tests.metrics.conftest import Ask, Reads, in_country

REPORT = "{step: report, hours: 24, times_per_year: 2, hourly_cost: 550 kr}"


def burden(*steps: str, more: str = "") -> str:
    return f"kind: burden, {more}burden: [{', '.join(steps)}]"


def test_working_time_is_hours_over_all_hours_worked(ask: Ask, value_in: Reads) -> None:
    measured = ask("share_of_working_time", burden(REPORT))
    assert value_in(measured, "Dorotea") == pytest.approx(48 / (262.08 * 1600))


def test_work_per_decision_follows_the_number_of_decisions(ask: Ask, value_in: Reads) -> None:
    measured = ask("share_of_working_time", burden(REPORT, more="decisions_per_year: pupils_1_9, "))
    assert value_in(measured, "Dorotea") == pytest.approx(48 * 232 / (262.08 * 1600))


def test_the_same_report_is_counted_each_time(ask: Ask) -> None:
    assert in_country(ask("same_reporting_for_all", burden(REPORT))) == 48
    assert in_country(ask("reporting_occasions", burden(REPORT))) == 2


@pytest.mark.parametrize(
    "measure",
    [
        burden("{step: application, hours: 24}"),
        burden("{step: report, hours: 0.01, per: population}"),
        burden(REPORT, more="decisions_per_year: pupils_1_9, "),
        burden(REPORT, more="only: {population_at_least: 16 000}, "),
    ],
    ids=["no report", "by population", "by decision", "large only"],
)
def test_reporting_that_follows_size_is_not_the_same_for_all(ask: Ask, measure: str) -> None:
    assert in_country(ask("same_reporting_for_all", measure)) == 0


def test_a_week_of_a_specialist_leaves_the_rest_of_the_post(ask: Ask, value_in: Reads) -> None:
    measured = ask("idle_specialist", burden("{step: plan, hours: 40, specialist: true}"))
    assert value_in(measured, "Dorotea") == pytest.approx(1 - 40 / 1600)
    assert np.isnan(value_in(measured, "Stockholm"))


def test_a_post_that_may_be_shared_leaves_nothing_idle(ask: Ask, value_in: Reads) -> None:
    posts = "kind: duty, posts: {needed: 0.3, cost: 800 000 kr, specialist: true"
    alone = ask("idle_specialist", f"{posts}}}")
    shared = ask("idle_specialist", f"{posts}, shareable: true}}")
    assert value_in(alone, "Dorotea") == pytest.approx(0.7)
    assert value_in(shared, "Dorotea") == 0


def test_demands_are_added_up(ask: Ask) -> None:
    demands = "demands: {submissions: 2, reports: 4, plans: 1, indicators: 5}, "
    measure = burden(REPORT, more=demands)
    assert in_country(ask("hand_ins", measure)) == 6
    assert in_country(ask("plans_and_indicators", measure)) == 6
