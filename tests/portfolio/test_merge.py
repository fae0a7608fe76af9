"""Merging saves what it saves, moves money without making any, and merging nothing does nothing."""

import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impactcheck.country.corners import load_splits
from impactcheck.engine.groups import groupings_of
from impactcheck.portfolio.merge import MergePlan, merge
from impactcheck.problems import BadInput

DAY = datetime.date(2026, 1, 1)
WAGE = np.array([[400.0], [550.0], [650.0]])


@pytest.fixture(scope="module")
def merged(country, rulebook, ordinary):
    groupings = groupings_of(country, load_splits())

    def of(*ids: str, **plan: object):
        asked, parameters = MergePlan(ids, **plan), rulebook.parameters
        return merge(asked, ordinary, country, groupings, parameters, DAY, WAGE, 1600)

    return of


@pytest.mark.parametrize("into", ["requisition", "pooled"])
@pytest.mark.parametrize("shared_by", ["as_before", "population", "equal"])
def test_merging_nothing_changes_nothing(merged, into, shared_by) -> None:
    answer = merged(into=into, population_below=16_000.0, shared_by=shared_by)
    assert (answer.municipalities, answer.submissions_saved, answer.reports_saved) == (0, 0, 0)
    assert answer.hours_saved.high == answer.administration_saved_kr == 0
    assert not any(answer.hours_saved_by_municipality) and not any(answer.gross_kr)


def test_two_requisitions_become_one(merged) -> None:
    answer = merged("god-omsorg-aldre", "habiliteringsersattning", into="requisition")
    # each is read 4, requisition 4, report 8, follow-up 6, and one of the two is saved
    assert answer.hours_saved.likely == 290 * (4 + 4 + 8 + 6)
    assert answer.hours_saved.low == 290 * (2 + 2 + 4 + 2)
    assert (answer.submissions_saved, answer.reports_saved) == (290, 290)
    assert answer.administration_saved_kr == 290 * 22 * 550
    assert answer.gainers.municipalities == answer.losers.municipalities == 0


def test_grants_without_a_report_get_none_by_being_merged(merged) -> None:
    answer = merged("larobocker-lararhandledningar", "inkop-av-litteratur", into="requisition")
    # read 4, requisition 4 and follow-up 6 once less, and both certificates of 2
    assert (answer.submissions_saved, answer.reports_saved) == (290, 0)
    assert answer.hours_saved.likely == 290 * (4 + 4 + 6 + 2 * 2)


def test_a_pool_below_a_limit_saves_all_the_work_there_and_none_elsewhere(
    merged, country, ordinary
) -> None:
    answer = merged(*(one.id for one in ordinary), into="pooled", population_below=10_000.0)
    below = country.population < 10_000
    assert answer.municipalities == int(below.sum()) == 76
    assert (answer.submissions_saved, answer.reports_saved) == (76 * 39, 76 * 26)
    saved = np.array(answer.hours_saved_by_municipality)
    assert (saved[below] == 1483).all() and not saved[~below].any()


@settings(max_examples=20, deadline=None)
@given(
    limit=st.integers(min_value=3_000, max_value=200_000),
    shared_by=st.sampled_from(["population", "equal"]),
)
def test_a_pool_moves_money_and_makes_none(merged, limit, shared_by) -> None:
    answer = merged(
        "val-2026", "maxtaxa", into="pooled", population_below=float(limit), shared_by=shared_by
    )
    assert abs(sum(answer.gross_kr)) < 0.005
    assert sum(group.gross_kr for group in answer.by_corner) == pytest.approx(0, abs=0.005)


def test_the_money_of_a_pool_covers_only_what_is_known(merged) -> None:
    answer = merged("maxtaxa", "laxhjalp", into="pooled", shared_by="equal")
    assert answer.money_of == ("maxtaxa",)
    assert answer.gainers.municipalities + answer.losers.municipalities <= 290
    assert answer.gainers.municipalities > answer.losers.municipalities > 0


def test_an_unknown_reform_is_told(merged) -> None:
    with pytest.raises(BadInput) as caught:
        merged("finns-inte", into="pooled")
    assert caught.value.problems[0].key == "portfolio-reform-unknown"
