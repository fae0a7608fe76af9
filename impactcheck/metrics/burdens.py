"""What rules ask about administrative burden, in a grant, a duty or on its own."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, divide, named
from impactcheck.contract.base import Figure
from impactcheck.contract.findings import Listed
from impactcheck.effects.duty import sharing
from impactcheck.effects.result import WorkOfStep
from impactcheck.metrics.compare_ends import at_end, one_against_other, per_inhabitant_of
from impactcheck.metrics.duties import unused_part, yearly_cost
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.duties import Duty
from impactcheck.reform.grants import Demands
from impactcheck.reform.measures import HasDemands, HasSteps
from impactcheck.units import Unit

MONTHS_IN_A_YEAR = 12.0
REPORTING = frozenset({"follow_up", "report", "indicators", "certificate"})


def _work(subject: Subject) -> tuple[WorkOfStep, ...]:
    effects = subject.effects
    if not isinstance(effects.measure, HasSteps):
        raise NotComputable("not-this-kind")
    return effects.work


def _hours(subject: Subject, steps: Iterable[WorkOfStep]) -> Floats:
    """Hours a year in some of the steps, (cases, units); 0 for who bears none of the burden."""
    hours = sum((done.hours for done in steps), np.zeros(subject.setting.shape))
    if "hours" in subject.effects.series:
        hours = np.where(subject.effects.values("hours") > 0, hours, 0.0)
    return hours


def _line(key: str, **figures: tuple[float, Unit]) -> tuple[Listed, ...]:
    """The line that a finding lists, with its figures."""
    known = {name: Figure(value=float(value), unit=unit) for name, (value, unit) in figures.items()}
    return (Listed(key=key, figures=known),)


def _alike(subject: Subject) -> list[WorkOfStep]:
    """The steps of reporting that are the same in every municipality."""
    return [
        done
        for done in _work(subject)
        if done.step.step in REPORTING and done.per is None and done.step.only is None
    ]


@vocabulary("country", "ratio", numbers=("small", "large"))
def burden_small_to_large(subject: Subject) -> Measured:
    """Administration per inhabitant in small municipalities over that in large ones.

    Small and large are split as the eight corners are; each side is the sum of kronor over the
    sum of inhabitants among those that bear the burden. Numbers: `small`, `large`.
    """
    cost = -subject.effects.values("administration")
    if not np.any(named(cost) > 0):
        raise NotComputable("no-burden")
    return one_against_other(subject, np.where(cost > 0, cost, np.nan), "small", "large")


@vocabulary("country", "kr_per_inhabitant")
def burden_in_small(subject: Subject) -> Measured:
    """Administration per inhabitant and year in the small municipalities that bear the burden."""
    cost = -subject.effects.values("administration")
    borne = np.where(cost > 0, cost, np.nan)
    return Measured(per_inhabitant_of(subject, borne, at_end(subject, "small")))


@vocabulary("municipality", "share")
def share_of_working_time(subject: Subject) -> Measured:
    """Hours of the burden as a share of all hours that the municipality's staff work in a year."""
    staff = subject.setting.country.columns["employees_fte"].values
    year_of_work = subject.setting.assumptions.hours_per_post
    return Measured(_hours(subject, _work(subject)), staff * year_of_work)


@vocabulary("country", "hours", lists=True)
def same_reporting_for_all(subject: Subject) -> Measured:
    """Hours a year of reporting that is the same in small municipalities as in large.

    Follow-up, reports, indicators and certificates without `per`; 0 when no small municipality
    is asked for them.
    """
    hours = _hours(subject, _alike(subject))
    small = at_end(subject, "small")
    found = np.nanmax(hours[:, small], axis=-1)
    return Measured(found, listed=_line("listed-reporting-hours", hours=(found[LIKELY], "hours")))


@vocabulary("country", "times_per_year", lists=True)
def reporting_occasions(subject: Subject) -> Measured:
    """How many times a year each municipality must report, whatever its size."""
    times = (done.times.max(axis=-1) for done in _alike(subject))
    found = sum(times, subject.everywhere(0.0))
    said = _line("listed-reporting-occasions", times=(found[LIKELY], "times_per_year"))
    return Measured(found, listed=said)


@vocabulary("municipality", "posts")
def idle_specialist(subject: Subject) -> Measured:
    """How much of a specialist's post is left over when the need is met by whole posts.

    0 where no specialist is needed; small municipalities only, for large ones have other work for
    the same competence. Counts steps marked `specialist` and a duty's specialist posts that cannot
    be shared.
    """
    needed = _specialist_posts(subject)
    return Measured(np.where(at_end(subject, "small"), unused_part(needed), np.nan))


def _specialist_posts(subject: Subject) -> Floats:
    """Posts of a specialist that are needed, (cases, units): marked steps and a duty's own."""
    year_of_work = subject.setting.assumptions.hours_per_post
    specialists = [done for done in _work(subject) if done.step.specialist]
    needed = _hours(subject, specialists) / year_of_work
    measure = subject.effects.measure
    posts = measure.posts if isinstance(measure, Duty) else None
    if posts is not None and posts.specialist:
        own = subject.setting.over(posts.needed, "low")
        needed = needed + np.where(sharing(subject.setting, posts), 0.0, own)
    return needed


@vocabulary("municipality", "posts", numbers=("needed",))
def idle_posts(subject: Subject) -> Measured:
    """How much of a whole post is left over where a part of one is needed.

    The larger of what is left of a duty's posts that cannot be shared, in every municipality bound,
    and of a specialist's, in small ones alone: large ones have other work for the same competence.
    0 where neither is needed. Numbers: `needed`, in posts.
    """
    specialist = idle_specialist.measure(subject).numerator
    left = np.zeros(subject.setting.shape) if specialist is None else np.nan_to_num(specialist)
    needed = _most(_specialist_posts(subject), left > 0)
    measure = subject.effects.measure
    if isinstance(measure, Duty) and measure.posts is not None:
        wanted = subject.setting.over(measure.posts.needed, "low")
        bound = np.isfinite(yearly_cost(subject)) & ~sharing(subject.setting, measure.posts)
        idle = np.where(bound, unused_part(wanted), 0.0)
        if np.any(idle[LIKELY] > 0):
            needed = float(wanted[LIKELY, 0])
        left = np.maximum(left, idle)
    return Measured(left, numbers={"needed": (needed, "posts")})


@vocabulary("municipality", "months")
def months_between_cases(subject: Subject) -> Measured:
    """Months from one case to the next: twelve over the occasions of the step that has most.

    Of steps counted by a key, such as decisions; 0 where none is, and no figure where a
    municipality has no case at all.
    """
    counted = [done.times for done in _work(subject) if done.per is not None]
    if not counted:
        return Measured(np.zeros(subject.setting.shape))
    most = np.max(np.stack(counted), axis=0)
    return Measured(divide(np.full_like(most, MONTHS_IN_A_YEAR), np.where(most > 0, most, np.nan)))


def _most(values: Floats, there: Mask) -> float:
    """The largest likely value among those, 0 among nobody."""
    return float(np.max(values[LIKELY], where=there[LIKELY], initial=0.0))


def _demands(subject: Subject) -> Demands:
    measure = subject.effects.measure
    if not isinstance(measure, HasDemands):
        raise NotComputable("not-this-kind")
    return measure.demands or Demands()


@vocabulary("country", "count", numbers=("plans", "indicators"), lists=True)
def plans_and_indicators(subject: Subject) -> Measured:
    """How many plans and indicators each municipality must keep because of the measure.

    0 where the proposal states none. Numbers: `plans`, `indicators`.
    """
    demands = _demands(subject)
    plans, indicators = demands.plans or 0, demands.indicators or 0
    return Measured(
        subject.everywhere(plans + indicators),
        numbers={"plans": (float(plans), "count"), "indicators": (float(indicators), "count")},
        listed=_line(
            "listed-plans-and-indicators",
            plans=(plans, "count"),
            indicators=(indicators, "count"),
        ),
    )


@vocabulary("country", "count", numbers=("submissions", "reports"), lists=True)
def hand_ins(subject: Subject) -> Measured:
    """Applications and reports that the measure demands of each municipality in a cycle.

    0 where the proposal states none. Numbers: `submissions`, `reports`.
    """
    demands = _demands(subject)
    submissions, reports = demands.submissions or 0, demands.reports or 0
    return Measured(
        subject.everywhere(submissions + reports),
        numbers={
            "submissions": (float(submissions), "count"),
            "reports": (float(reports), "count"),
        },
        listed=_line(
            "listed-hand-ins", submissions=(submissions, "count"), reports=(reports, "count")
        ),
    )
