"""Administration: less often, less or none of it for the small, or done together by those near."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from impactcheck.arrays import LIKELY, Mask
from impactcheck.redesign.near import Groups, near_groups, widest
from impactcheck.redesign.searches import Candidate, Nothing, Offers, Parameters
from impactcheck.redesign.splitting import both_conditions
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import as_written, money, number
from impactcheck.reform.measures import HasDemands, HasSteps
from impactcheck.reform.parts import Step
from impactcheck.reform.quantities import Range
from impactcheck.units import Unit

REPORTING = frozenset({"follow_up", "report", "indicators", "certificate"})
TIMES_FEWER = (2, 3, 4)
LIMITS = (5_000, 8_000, 10_000, 16_000, 20_000, 24_000, 36_000, 50_000)
"""Population limits that a rule can name, also those of 5 kap. 5 § kommunallagen (2017:725)."""
PARTS = (0.5, 0.25, 0.1)
GROUPS = (2, 3, 4, 5)
"""How many share: more have not been seen to hold together (our assumption)."""
ASKING = frozenset({"monitor", "read_conditions", "application", "supplement", "requisition"})
"""Steps that fall away when nobody has to ask for the money."""
DROPPED = ASKING | REPORTING
SMALLEST = (4_000, 5_000, 6_000, 8_000, 10_000)
"""Limits below which a municipality can be called one of the smallest."""

Written = dict[str, Any]
Rewritten = Callable[[Step, Written], Iterable[Written]]


def fewer_reports(trial: Trial, measure_id: str) -> Offers:
    """The same reports, every second, third or fourth time."""
    name = "fewer_reports"
    if not any(step.step in REPORTING for step in _steps(trial, measure_id)):
        return [Nothing(name, measure_id, "no-reports")]

    def changes(times: float) -> Changes:
        def rarer(step: Step, written: Written) -> Iterable[Written]:
            if step.step not in REPORTING:
                return (written,)
            often = _scaled(step.times_per_year, 1 / times, lambda value: number(round(value, 2)))
            return ({**written, "times_per_year": often},)

        return _rewritten(trial, measure_id, rarer) | _fewer_demands(trial, measure_id, times)

    return _least_intrusive(
        trial, measure_id, name, [(changes(n), {"times": (float(n), "count")}) for n in TIMES_FEWER]
    )


def differentiated_reporting(trial: Trial, measure_id: str) -> Offers:
    """Half of the reporting, or less, for municipalities below a limit of population."""
    name = "differentiated_reporting"
    steps = _steps(trial, measure_id)
    if not steps:
        return [Nothing(name, measure_id, "no-burden-steps")]
    return _least_intrusive(
        trial, measure_id, name, list(_for_the_small(trial, measure_id, PARTS, _reporting(steps)))
    )


def shared_fulfilment(trial: Trial, measure_id: str) -> Offers:
    """Near municipalities do the work together, each bearing an equal part; the smallest group.

    Only those that bear the work share it, and only with others near them; who has too few near
    does it alone. Distances are straight lines. That sharing costs nothing is an assumption.
    """
    name = "shared_fulfilment"
    steps = _steps(trial, measure_id)
    if not steps:
        return [Nothing(name, measure_id, "no-burden-steps")]
    if any(step.only is not None for step in steps):
        return [Nothing(name, measure_id, "work-differs")]
    near = trial.examined.parameter("sharing_distance") or 0.0
    bearing = _bearing(trial, measure_id)
    tries = []
    for size in GROUPS:
        for limit in LIMITS:
            groups = near_groups(trial, bearing & (trial.country.population < limit), size, near)
            if groups:
                tries.append(_shared(trial, measure_id, size, limit, groups))
    if not tries:
        return [Nothing(name, measure_id, "nobody-near")]
    return _least_intrusive(trial, measure_id, name, tries, ("assumed-sharing-is-free",))


def _shared(
    trial: Trial, measure_id: str, size: int, limit: int, groups: Groups
) -> tuple[Changes, Parameters]:
    """The work divided by the size of the group for those in one, whole for all others."""
    inside = {place for group in groups for place in group}
    codes = trial.country.codes
    sharing = [codes[place] for place in sorted(inside)]
    alone = [code for place, code in enumerate(codes) if place not in inside]

    def divided(step: Step, written: Written) -> Iterable[Written]:
        return (
            {**written, "only": {"codes": alone}},
            {**written, **_less(step, 1 / size), "only": {"codes": sharing}},
        )

    found: Parameters = {
        "group": (float(size), "count"),
        "limit": (float(limit), "persons"),
        "municipalities": (float(len(sharing)), "municipalities"),
        "distance_km": (widest(trial, groups), "km"),
    }
    return _rewritten(trial, measure_id, divided), found


def _bearing(trial: Trial, measure_id: str) -> Mask:
    """Who bears work for the measure."""
    work = trial.effects(measure_id).series.get("administration")
    if work is None:
        return np.zeros(len(trial.country), dtype=np.bool_)
    return np.asarray(np.nan_to_num(work.values[LIKELY]) < 0)


def drop_report(trial: Trial, measure_id: str) -> Offers:
    """Neither application nor report for the smallest: the smallest limit that is enough.

    As in the trial of December 2023: fourteen small municipalities get grants without application,
    requisition or report.
    """
    name = "drop_report"
    measure = trial.measure(measure_id)
    if not {step.step for step in _steps(trial, measure_id)} & DROPPED:
        return [Nothing(name, measure_id, "no-reports")]
    if getattr(measure, "reimburses", None) is not None:
        return [Nothing(name, measure_id, "pays-costs")]

    def changes(limit: int) -> Changes:
        def for_the_large(step: Step, written: Written) -> Iterable[Written]:
            if step.step not in DROPPED:
                return (written,)
            only = both_conditions(written.get("only"), {"population_at_least": number(limit)})
            return ({**written, "only": only},)

        return _rewritten(trial, measure_id, for_the_large)

    bearing = _bearing(trial, measure_id)
    tries: list[tuple[Changes, Parameters]] = []
    for limit in SMALLEST:
        spared = float(np.count_nonzero(bearing & (trial.country.population < limit)))
        if spared:
            found: Parameters = {
                "limit": (float(limit), "persons"),
                "municipalities": (spared, "municipalities"),
            }
            tries.append((changes(limit), found))
    if not tries:
        return [Nothing(name, measure_id, "nobody-to-tell-apart")]
    return _least_intrusive(trial, measure_id, name, tries)


def _steps(trial: Trial, measure_id: str) -> tuple[Step, ...]:
    measure = trial.measure(measure_id)
    assert isinstance(measure, HasSteps), "the table keeps kinds apart"  # noqa: S101
    return measure.burden


def _reporting(steps: tuple[Step, ...]) -> frozenset[str]:
    """The steps of reporting where there are any, else all."""
    names = frozenset(step.step for step in steps)
    return (names & REPORTING) or names


def _for_the_small(
    trial: Trial, measure_id: str, parts: Iterable[float], names: frozenset[str]
) -> Iterable[tuple[Changes, dict[str, tuple[float, Unit]]]]:
    """Every part of the work for those below every limit, the largest part first."""
    for part in parts:
        for limit in LIMITS:

            def lighter(
                step: Step, written: Written, part: float = part, limit: float = limit
            ) -> Iterable[Written]:
                if step.step not in names:
                    return (written,)
                only = written.get("only")
                large = {"only": both_conditions(only, {"population_at_least": number(limit)})}
                small = {"only": both_conditions(only, {"population_below": number(limit)})}
                return ({**written, **large}, {**written, **_less(step, part), **small})

            changes = _rewritten(trial, measure_id, lighter)
            below = float(np.count_nonzero(trial.country.population < limit))
            yield (
                changes,
                {
                    "factor": (part, "share"),
                    "limit": (float(limit), "persons"),
                    "municipalities": (below, "municipalities"),
                },
            )


def _less(step: Step, part: float) -> Written:
    less: Written = {}
    if step.hours.high > 0:
        less["hours"] = _scaled(step.hours, part, lambda value: number(round(value, 2)))
    if step.external_cost is not None:
        less["external_cost"] = _scaled(step.external_cost, part, money)
    return less


def _scaled(amount: Range, by: float, write: Callable[[float], str]) -> object:
    if amount.is_exact:
        return write(amount.likely * by)
    ends = {"low": amount.low, "likely": amount.likely, "high": amount.high}
    return {name: write(end * by) for name, end in ends.items()}


def _rewritten(trial: Trial, measure_id: str, rewrite: Rewritten) -> dict[str, object]:
    steps = _steps(trial, measure_id)
    written = as_written(trial, measure_id)["burden"]
    new = [part for step, one in zip(steps, written, strict=True) for part in rewrite(step, one)]
    return {f"measures.{measure_id}.burden": new}


def _fewer_demands(trial: Trial, measure_id: str, times: float) -> dict[str, object]:
    """Reports, plans and indicators a year, counted in whole and never to none."""
    measure = trial.measure(measure_id)
    demands = measure.demands if isinstance(measure, HasDemands) else None
    if demands is None:
        return {}
    at = f"measures.{measure_id}.demands"
    counts = {name: getattr(demands, name) for name in ("reports", "plans", "indicators")}
    return {f"{at}.{name}": math.ceil(n / times) for name, n in counts.items() if n}


def _least_intrusive(
    trial: Trial,
    measure_id: str,
    name: str,
    tries: Sequence[tuple[Changes, Parameters]],
    assumptions: tuple[str, ...] = (),
) -> Offers:
    """The first of the tries that leaves as little as any of them does."""
    targets, family = trial.targets(measure_id, name), frozenset((measure_id,))
    changes, figures = min(tries, key=lambda one: trial.shortfall(one[0], targets, family))
    return [Candidate(name, measure_id, changes, targets, {**figures}, assumptions=assumptions)]
