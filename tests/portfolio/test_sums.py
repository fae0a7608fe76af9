"""A portfolio is the sum of its checks, whatever the order."""

import math

import pytest
from hypothesis import HealthCheck, given, settings

from impactcheck.engine.assess import assess
from impactcheck.portfolio.assemble import portfolio
from impactcheck.portfolio.compute import compute_grants, together
from impactcheck.portfolio.figures import figures_of
from impactcheck.portfolio.selection import Selection, select
from impactcheck.portfolio.tables import known_grants
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from tests.portfolio.generated import portfolios

ORE, MINUTE = 0.005, 1 / 120
property_settings = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def added_up(loaded, country, rulebook):
    return portfolio(
        together([], [figures_of(one, country, rulebook) for one in loaded]), country, rulebook
    )


def sum_of_checks(assessments, effect: str, at: int) -> float:
    return math.fsum(
        measure.effects[effect].values[at]
        for assessment in assessments
        for measure in assessment.measures
        if effect in measure.effects
    )


@property_settings
@given(loaded=portfolios())
def test_hours_and_kronor_are_the_sum_of_single_checks(loaded, country, rulebook) -> None:
    result = added_up(loaded, country, rulebook)
    checks = [assess(one, country, rulebook) for one in loaded]
    for at in (0, 17, 144, 289):
        hours = sum_of_checks(checks, "hours", at)
        assert abs(result.series["hours"].values[at] - hours) < MINUTE
        cost = sum_of_checks(checks, "administration", at)
        assert abs(result.series["administration_kr"].values[at] - cost) < ORE
        net = math.fsum(one.net.kr.values[at] for one in checks if one.net is not None)
        assert abs(result.series["net_kr"].values[at] - net) < ORE


@property_settings
@given(loaded=portfolios())
def test_the_order_of_reforms_changes_nothing(loaded, country, rulebook) -> None:
    forwards = added_up(loaded, country, rulebook)
    assert added_up(loaded[::-1], country, rulebook) == forwards


def test_the_examples_add_up_to_their_checks(country, rulebook) -> None:
    loaded = [read_reform(path) for path in sorted(examples_dir().glob("*.yaml"))]
    result = added_up(loaded, country, rulebook)
    checks = [assess(one, country, rulebook) for one in loaded]
    net = math.fsum(one.net.kr.total for one in checks if one.net is not None)
    assert abs(result.totals["net_kr"].value - net) < ORE
    hours = math.fsum(
        measure.effects["hours"].total
        for one in checks
        for measure in one.measures
        if "hours" in measure.effects
    )
    assert abs(result.totals["hours"].value - hours) < MINUTE


def test_the_35_grants_are_39_submissions_26_reports_and_most_of_a_post(
    country, rulebook, ordinary
) -> None:
    result = portfolio(together(ordinary, []), country, rulebook)
    assert result.totals["submissions"].value == 39
    assert result.totals["reports"].value == 26
    hours = result.country.hours
    assert (hours.low, hours.likely, hours.high) == (599.5, 1483.0, 3850.0)
    assert result.country.posts.likely == 1483 / 1600
    assert result.totals["administration_kr"].value == pytest.approx(-1483 * 550 * 290)


def test_what_is_unknown_is_not_counted_as_a_loss(country, rulebook, ordinary) -> None:
    result = portfolio(together(ordinary, []), country, rulebook)
    known = [one for one in result.reforms if one.money == "known"]
    assert {one.id for one in known} == {
        "val-2026",
        "maxtaxa",
        "kvalitetshojande-atgarder-forskolan",
    }
    gross = math.fsum(one.gross_kr for one in known)
    cost = math.fsum(one.administration_kr for one in known)
    assert result.totals["net_kr"].value == pytest.approx(gross + cost)
    unknown = next(one for one in result.reforms if one.id == "starkt-kunskapsutveckling")
    assert (unknown.gross_kr, unknown.net_kr, unknown.not_worth_applying) == (None, None, None)
    assert unknown.announced_kr == 9_364_600_000


def test_the_ranking_of_corners_is_shown_under_low_likely_and_high_hours(
    country, rulebook, ordinary
) -> None:
    result = portfolio(together(ordinary, []), country, rulebook)
    assert [one.assumption for one in result.corner_ranking] == ["low", "likely", "high"]
    for ranked in result.corner_ranking:
        assert len(set(ranked.corners)) == 8
        assert ranked.corners[0] == "small-shrinking-sparse"
        assert ranked.corners[-1] == "large-growing-dense"
        shares = {
            one.group: getattr(one.share_of_staff_hours, ranked.assumption)
            for one in result.by_grouping["corners"]
        }
        ordered = [shares[group] for group in ranked.corners]
        assert ordered == sorted(ordered, reverse=True)


def test_grants_that_only_some_may_get_are_said_to_be_counted_for_all(
    country, rulebook, ordinary
) -> None:
    def said(scope):
        chosen = select(known_grants(), Selection("2026", scope))
        figures = compute_grants(chosen, "2026", country, rulebook)
        found = portfolio(together(figures, []), country, rulebook).assumptions
        return {one.key: one.arguments for one in found}

    assert "assumed-limited-grants" not in said("open")
    # 23 with a condition and 3 for named municipalities
    assert said("active")["assumed-limited-grants"] == {"count": 26}


def test_unknowns_say_how_much_they_could_matter(country, rulebook, ordinary) -> None:
    found = {one.what: one for one in portfolio(together(ordinary, []), country, rulebook).unknowns}
    reports = found["reports"]
    assert reports.reforms == ("halsosamtal-aldre",)
    # one more report of a grant by requisition
    assert (reports.if_one_each.low, reports.if_one_each.high) == (4, 24)
    assert len(found["municipal_share"].reforms) + len(found["amount"].reforms) == 32
    assert found["municipal_share"].most_kr > 20e9


def test_dorotea_has_a_sheet_with_every_grant_the_heaviest_first(
    country, rulebook, ordinary
) -> None:
    from impactcheck.country.find import position
    from impactcheck.portfolio.assemble import Questions

    at = position(country, "Dorotea")
    result = portfolio(together(ordinary, []), country, rulebook, questions=Questions((at,)))
    sheet = result.sheets[0]
    assert sheet.municipality == "2425"
    hours = [line.hours.likely for line in sheet.lines]
    assert (len(hours), sum(hours)) == (35, 1483)
    assert hours == sorted(hours, reverse=True)
    election = next(line for line in sheet.lines if line.reform == "val-2026")
    # 30 000 + 344 300 000 x 2 241 / 10 605 520, less one hour at 550 kronor
    assert election.net_kr == pytest.approx(102_752.33 - 550, abs=0.01)


def test_without_a_reform_the_load_is_less_by_its_own_part(country, rulebook, ordinary) -> None:
    from impactcheck.portfolio.assemble import Questions

    result = portfolio(
        together(ordinary, []), country, rulebook, questions=Questions(without=("laxhjalp",))
    )
    answer = result.dropped[0]
    assert answer.with_it.submissions - answer.without_it.submissions == 1
    # read 6 + application 16 + report 16 + plan 24 + certificate 2 + follow-up 6
    assert answer.with_it.hours - answer.without_it.hours == 70
