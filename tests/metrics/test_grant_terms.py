from __future__ import annotations

import pytest

from impactcheck.metrics.registry import NotComputable
from tests.metrics.conftest import Ask, in_country

GRANT = "kind: grant, pot: 1 mdkr, key: population"


def test_only_a_ranked_procedure_is_competitive(ask: Ask) -> None:
    assert in_country(ask("outcome_is_competitive", f"{GRANT}, procedure: competitive")) == 1
    plain = ask("outcome_is_competitive", f"{GRANT}, procedure: application")
    assert in_country(plain) == 0
    assert plain.numbers["small_staff"][0] < plain.numbers["large_staff"][0]


@pytest.mark.parametrize(("years", "expected"), [("2026", 1), ("2026–2028", 3), ("2026–", 10)])
def test_years_are_counted_with_first_and_last(ask: Ask, years: str, expected: int) -> None:
    measure = f"{GRANT}, procedure: automatic, years: {years}"
    assert in_country(ask("promised_years", measure)) == expected


def test_without_years_nothing_is_said_about_time(ask: Ask) -> None:
    for metric in ("promised_years", "real_value_left"):
        with pytest.raises(NotComputable) as refused:
            ask(metric, f"{GRANT}, procedure: automatic")
        assert refused.value.key == "years-not-given"


def test_two_per_cent_for_three_years_is_two_rises(ask: Ask) -> None:
    measure = f"{GRANT}, procedure: automatic, years: 2026–2028"
    measured = ask("real_value_left", measure)
    assert in_country(measured) == pytest.approx(1 / 1.0404)
    assert measured.numbers["price_rise"] == (0.02, "share")


def test_an_indexed_sum_keeps_its_value(ask: Ask) -> None:
    measure = f"{GRANT}, procedure: automatic, years: 2026–, indexed: true"
    assert in_country(ask("real_value_left", measure)) == 1


def test_a_window_counts_both_its_days(ask: Ask) -> None:
    window = "window: {opens: 2026-02-01, closes: 2026-02-28}"
    assert in_country(ask("application_days", f"{GRANT}, procedure: application, {window}")) == 28


def test_windows_that_share_a_day_are_open_at_once(ask: Ask) -> None:
    def grant(opens: str, closes: str) -> str:
        return f"{GRANT}, procedure: application, window: {{opens: {opens}, closes: {closes}}}"

    first = grant("2026-02-01", "2026-02-28")
    touching = grant("2026-02-28", "2026-03-31")
    later = grant("2026-03-01", "2026-03-31")
    assert in_country(ask("windows_at_once", first, touching, later)) == 2
    assert in_country(ask("windows_at_once", later, first, touching)) == 2
    assert in_country(ask("windows_at_once", touching, first, later)) == 3


def test_waiting_half_a_year_means_laying_out_half_the_grant(ask: Ask) -> None:
    measure = (
        "kind: grant, rate: 100 kr, key: population, procedure: requisition,"
        " payment_delay_months: 6"
    )
    measured = ask("payment_delay", measure)
    assert in_country(measured) == 6
    assert measured.numbers["advance"] == (pytest.approx(50), "kr_per_inhabitant")


def test_temporary_is_a_condition_and_no_ground_by_itself(ask: Ask) -> None:
    measure = f"{GRANT}, procedure: automatic"
    assert in_country(ask("stated_grounds", measure)) == 0
    assert in_country(ask("stated_grounds", f"{measure}, grounds: [temporary]")) == 0
    assert in_country(ask("stated_grounds", f"{measure}, grounds: [efficiency, temporary]")) == 1


def test_a_cost_that_falls_unevenly_may_last(ask: Ask) -> None:
    measure = f"{GRANT}, procedure: automatic, years: 2026–"
    assert in_country(ask("stimulus_without_end", f"{measure}, grounds: [efficiency]")) == 1
    assert in_country(ask("stimulus_without_end", f"{measure}, grounds: [uneven_cost]")) == 0


def test_only_a_general_grant_pays_the_profile_twice(ask: Ask) -> None:
    profiled = f"{GRANT}, procedure: automatic, profile: structural"
    assert in_country(ask("profile_paid_twice", f"{profiled}, targeted: false")) == 1
    assert in_country(ask("profile_paid_twice", f"{profiled}, targeted: true")) == 0
