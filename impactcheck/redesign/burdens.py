"""Administration: less often, less of it for the small, or done together with neighbours."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from impactcheck.arrays import median_of
from impactcheck.country.distance import distance_km
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
GROUPS = (2, 3, 4, 5, 6, 8, 10)

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
        trial, measure_id, name, [(changes(n), {"factor": (1 / n, "share")}) for n in TIMES_FEWER]
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
    """Neighbours do the work together, each bearing an equal part; the smallest group that does.

    Distances are straight lines. That working together costs nothing is an assumption.
    """
    name = "shared_fulfilment"
    steps = _steps(trial, measure_id)
    if not steps:
        return [Nothing(name, measure_id, "no-burden-steps")]
    parts = tuple(1 / size for size in GROUPS)
    tries = []
    for changes, figures in _for_the_small(
        trial, measure_id, parts, frozenset(s.step for s in steps)
    ):
        size = round(1 / figures["factor"][0])
        apart = distance_in_groups(trial, size, figures["limit"][0])
        found: dict[str, tuple[float, Unit]] = {
            "group": (float(size), "count"),
            "limit": figures["limit"],
            "municipalities": figures["municipalities"],
            "distance_km": (apart, "km"),
        }
        tries.append((changes, found))
    return _least_intrusive(trial, measure_id, name, tries)


def distance_in_groups(trial: Trial, size: int, limit: float) -> float:
    """Kilometres to the farthest of the `size` - 1 nearest neighbours, median of those below."""
    distances = np.sort(distance_km(trial.country), axis=1)[:, size - 1]
    return float(median_of(distances[trial.country.population < limit]))


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
    trial: Trial, measure_id: str, name: str, tries: Sequence[tuple[Changes, Parameters]]
) -> Offers:
    """The first of the tries that leaves as little as any of them does."""
    targets, family = trial.targets(measure_id, name), frozenset((measure_id,))
    changes, figures = min(tries, key=lambda one: trial.shortfall(one[0], targets, family))
    return [Candidate(name, measure_id, changes, targets, {**figures})]
