import datetime
from itertools import pairwise

import pytest

from impactcheck.portfolio.selection import SCOPES, Selection, select
from impactcheck.portfolio.tables import known_grants
from impactcheck.problems import BadInput


def ids(**chosen):
    return {grant.id for grant in select(known_grants(), Selection("2026", **chosen))}


def test_each_scope_holds_the_one_before_it() -> None:
    chosen = [ids(scope=scope) for scope in SCOPES]
    assert all(smaller < larger for smaller, larger in pairwise(chosen))


def test_filters_narrow_and_several_values_of_one_filter_widen() -> None:
    both = ids(areas=("culture", "preschool"))
    assert both == ids(areas=("culture",)) | ids(areas=("preschool",))
    assert ids(areas=("culture",), procedures=("competitive",)) == {"kulturradet-mer-lasning"}


def test_an_unknown_word_is_told_with_those_that_exist() -> None:
    with pytest.raises(BadInput) as caught:
        ids(areas=("skola",))
    problem = caught.value.problems[0]
    assert problem.key == "grants-filter-unknown"
    assert "school" in str(problem.arguments["known"])


@pytest.mark.parametrize(
    ("day", "in_force"),
    [("2025-12-31", True), ("2026-01-01", False)],
)
def test_a_grant_is_in_force_up_to_its_last_day(day: str, in_force: bool) -> None:
    chosen = ids(scope="all", as_of=datetime.date.fromisoformat(day))
    assert ("lararassistenter" in chosen) is in_force


def test_a_year_alone_lasts_to_its_end() -> None:
    assert "esf-plus" in ids(scope="all", as_of=datetime.date(2027, 12, 31))
    assert "esf-plus" not in ids(scope="all", as_of=datetime.date(2028, 1, 1))
    assert "esf-plus" in ids(scope="all", as_of=datetime.date(2021, 1, 1))
    assert "esf-plus" not in ids(scope="all", as_of=datetime.date(2020, 12, 31))
