"""What rules ask about the terms of a grant: its time, its procedure, its grounds."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, divide, median_of
from impactcheck.contract.findings import Listed
from impactcheck.metrics.compare_ends import at_end
from impactcheck.metrics.grants import eligible_only, entitlement, grant_of
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.grants import Grant

MONTHS_IN_A_YEAR = 12.0
LOOK_AHEAD_YEARS = 10
"""How far ahead a grant without a last year is looked at."""


def _years(subject: Subject) -> int:
    """How many years the grant is promised for; LOOK_AHEAD_YEARS when it has no end."""
    years = grant_of(subject).years
    if years is None:
        raise NotComputable("years-not-given")
    return LOOK_AHEAD_YEARS if years.last is None else years.last - years.first + 1


@vocabulary("country", "yes_no", numbers=("small_staff", "large_staff"))
def outcome_is_competitive(subject: Subject) -> Measured:
    """1 when an authority ranks the applications, so that nobody can compute who gets the money.

    Numbers: `small_staff` and `large_staff`, the median number of full-time posts in small and in
    large municipalities: what there is to apply with.
    """
    competitive = grant_of(subject).procedure == "competitive"
    staff = subject.setting.country.columns["employees_fte"].values
    medians = {end: float(median_of(staff[at_end(subject, end)])) for end in ("small", "large")}
    return Measured(
        subject.everywhere(competitive),
        numbers={
            "small_staff": (medians["small"], "posts"),
            "large_staff": (medians["large"], "posts"),
        },
    )


@vocabulary("country", "years")
def promised_years(subject: Subject) -> Measured:
    """For how many years the grant is promised; ten when it has no last year."""
    return Measured(subject.everywhere(_years(subject)))


@vocabulary("country", "share", numbers=("years_counted", "price_rise"))
def real_value_left(subject: Subject) -> Measured:
    """What a sum without indexation buys in its last year, as a share of its first.

    (1 + price rise)^-(years - 1), looked at ten years ahead when there is no last year; 1 when
    the sum is indexed. Numbers: `years_counted`, `price_rise`.
    """
    rise = subject.setting.assumptions.price_rise
    if rise is None:
        raise NotComputable("parameter-empty", name="price_rise")
    years = _years(subject)
    left = 1.0 if grant_of(subject).indexed else (1.0 + rise) ** -(years - 1)
    return Measured(
        subject.everywhere(left),
        numbers={"years_counted": (float(years), "years"), "price_rise": (rise, "share")},
    )


@vocabulary("country", "days")
def application_days(subject: Subject) -> Measured:
    """How many days applications are taken, first and last day counted."""
    window = grant_of(subject).window
    if window is None:
        raise NotComputable("window-not-given")
    return Measured(subject.everywhere((window.closes - window.opens).days + 1))


@vocabulary("country", "days", numbers=("open_days", "at_once"))
def days_for_each_application(subject: Subject) -> Measured:
    """Days that applications are taken over how many of the reform's windows overlap with it.

    The same official writes them all. Numbers: `open_days`, the grant's own window, and `at_once`,
    how many windows overlap, itself counted.
    """
    days, at_once = application_days.measure(subject), windows_at_once.measure(subject)
    if days.numerator is None or at_once.numerator is None:
        raise NotComputable("window-not-given")
    return Measured(
        divide(days.numerator, at_once.numerator),
        numbers={
            "open_days": (float(days.numerator[LIKELY]), "days"),
            "at_once": (float(at_once.numerator[LIKELY]), "count"),
        },
    )


@vocabulary("country", "months", numbers=("advance",))
def payment_delay(subject: Subject) -> Measured:
    """Months between a municipality's cost and the payment.

    Numbers: `advance`, the largest sum per inhabitant that a municipality has to lay out meanwhile.
    """
    delay = grant_of(subject).payment_delay_months
    if delay is None:
        raise NotComputable("delay-not-given")
    months = subject.setting.over(delay, "low")
    grant = eligible_only(subject, entitlement(subject))
    advanced = divide(grant * months / MONTHS_IN_A_YEAR, subject.population)
    return Measured(
        months[:, 0],
        numbers={"advance": (float(np.nanmax(advanced[LIKELY])), "kr_per_inhabitant")},
    )


@vocabulary("country", "count")
def stated_grounds(subject: Subject) -> Measured:
    """How many grounds for a targeted grant the proposal states; `temporary` alone is none."""
    stated = set(grant_of(subject).grounds or ()) - {"temporary"}
    return Measured(subject.everywhere(len(stated)))


@vocabulary("country", "count", lists=True)
def grounds_that_hold(subject: Subject) -> Measured:
    """How many grounds for a targeted grant the proposal states that hold for this grant.

    Higher efficiency justifies a temporary grant alone, so it does not hold for one without an end;
    `temporary` by itself is no ground.
    """
    grant = grant_of(subject)
    stated = set(grant.grounds or ()) - {"temporary"}
    if stated == {"efficiency"}:
        endless = stimulus_without_end.measure(subject)
        if endless.numerator is not None and endless.numerator[LIKELY]:
            said = (Listed(key="listed-stimulus-without-end"),)
            return Measured(subject.everywhere(0.0), listed=said)
    return Measured(subject.everywhere(len(stated)), listed=(Listed(key="listed-no-ground"),))


@vocabulary("country", "yes_no")
def stimulus_without_end(subject: Subject) -> Measured:
    """1 when the ground is higher efficiency, which is to be temporary, but no end is set."""
    grant = grant_of(subject)
    stimulus = "efficiency" in (grant.grounds or ())
    if stimulus and grant.years is None:
        raise NotComputable("years-not-given")
    endless = grant.years is not None and grant.years.last is None
    return Measured(subject.everywhere(stimulus and endless))


@vocabulary("country", "yes_no")
def profile_paid_twice(subject: Subject) -> Measured:
    """1 when a general grant is profiled on top of what equalisation already evens out."""
    grant = grant_of(subject)
    return Measured(
        subject.everywhere(not grant.targeted and grant.profile in ("socioeconomic", "structural"))
    )


PUPILS = frozenset({"pupils_1_9", "age_0_5", "age_6_15", "age_16_19"})
"""Keys that count children and pupils whoever runs the school."""


@vocabulary("country", "yes_no")
def key_counts_pupils(subject: Subject) -> Measured:
    """1 when money is shared out by children or pupils whoever runs their school, else 0."""
    return Measured(subject.everywhere(grant_of(subject).key in PUPILS))


@vocabulary("country", "count")
def windows_at_once(subject: Subject) -> Measured:
    """How many of the reform's application windows overlap with the grant's own, itself counted."""
    own = grant_of(subject).window
    if own is None:
        raise NotComputable("window-not-given")
    windows = [
        measure.window
        for measure in subject.reform.measures.values()
        if isinstance(measure, Grant) and measure.window is not None
    ]
    at_once = [
        window for window in windows if window.opens <= own.closes and own.opens <= window.closes
    ]
    return Measured(subject.everywhere(len(at_once)))
