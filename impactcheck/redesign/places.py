"""Services: the same number of offices where they do most good, and what each guarantee costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.contract.redesigns import PlacesMoved
from impactcheck.effects.nearest import km_to_offices
from impactcheck.effects.service import offices_of
from impactcheck.redesign.optimal_places import (
    Ceiling,
    NotProved,
    Task,
    best_places,
    fewest_places,
    least_count,
)
from impactcheck.redesign.searches import Candidate, Nothing, Offers
from impactcheck.redesign.trial import Trial
from impactcheck.reform.offices import DAYS, FORM, FORMS, MUNICIPALITY, office_figures
from impactcheck.reform.service import Service
from impactcheck.reform.writing import write_number
from impactcheck.units import Unit

LIMIT = "service_far_km"
CORNERS = "corners"
MOST_PAIRS = 60_000
"""Pairs of municipality and place above which a guarantee to corners takes minutes: two offices
among 290 municipalities took five, a hundred take three seconds."""


@dataclass(frozen=True, eq=False)
class _Question:
    """The task of placing a measure's offices, and what the proposal does.

    The units of the task are `who`, the municipalities (units,) in which somebody is served; its
    places are all municipalities, then the offices at coordinates, which stay. `people` (places,)
    are those served at each place, `before` and `within` are kilometres of `who`: from the centre
    today, and to it. `suffix` is what every office is written with beside its place.
    """

    task: Task
    offices: Floats
    suffix: str
    who: Mask
    people: Floats
    before: Floats
    within: Floats

    @property
    def proposed(self) -> Mask:
        """The municipalities that have an office under the proposal, (places,)."""
        at = self.offices[:, MUNICIPALITY]
        found: Mask = np.zeros(self.task.fixed.size, dtype=np.bool_)
        found[at[np.isfinite(at)].astype(np.intp)] = True
        return found

    @property
    def count(self) -> int:
        """In how many municipalities the proposal has an office."""
        return int(self.proposed.sum())

    def mean_km(self, chosen: Mask) -> float:
        """The mean way of those served with offices there and at the fixed points."""
        km = self.task.km[:, chosen | self.task.fixed].min(axis=1) + self.within
        return float((km * self.task.served).sum() / self.task.served.sum())


def best_of_as_many(trial: Trial, measure_id: str) -> Offers:
    """The places, as many as in the proposal, that give those served the shortest way in all."""
    name = "best_places"
    question = _question(trial, measure_id)
    if isinstance(question, str):
        return [Nothing(name, measure_id, question)]
    chosen = best_places(question.task, question.count)
    return _offered(trial, measure_id, name, question, chosen)


def no_corner_worse(trial: Trial, measure_id: str) -> Offers:
    """The best places, as many, with which no type of municipality gets farther to go than today.

    What the guarantee costs is the mean way with it less the mean way without it.
    """
    name = "no_corner_worse"
    question = _question(trial, measure_id)
    if isinstance(question, str):
        return [Nothing(name, measure_id, question)]
    if not np.isfinite(question.before).any():
        return [Nothing(name, measure_id, "no-offices-before")]
    task = question.task
    ceilings = tuple(
        Ceiling(members, float((question.before * task.served)[members].sum()))
        for group in trial.examined.groupings[CORNERS].groups
        if (members := group.members[question.who]).any()
    )
    if task.served.size * (task.fixed.size - question.count + 1) > MOST_PAIRS:
        return [Nothing(name, measure_id, "places-too-hard")]
    guaranteed = replace(task, ceilings=ceilings)
    # The relaxation tells in a second what to prove of every choice may take minutes.
    least = least_count(guaranteed, question.count - 1)
    if least > question.count:
        count = {"count": question.count, "least": least}
        return [Nothing(name, measure_id, "no-such-places-fewer", count)]
    return _under_guarantee(trial, measure_id, name, question, guaranteed)


def as_many_within_reach(trial: Trial, measure_id: str) -> Offers:
    """The best places, as many as in the proposal, that leave nobody beyond the limit.

    Whom no place is near enough for is let off. What the guarantee costs is told as for corners.
    """
    name = "within_reach"
    found = _covering(trial, measure_id)
    if isinstance(found, str):
        return [Nothing(name, measure_id, found)]
    question, covering, limit = found
    least = int(fewest_places(covering, question.people).sum())
    if least > question.count:
        count = {"count": question.count, "least": least}
        return [Nothing(name, measure_id, "no-such-places-fewer", count)]
    more: dict[str, tuple[float, Unit]] = {"limit_km": (limit, "km")}
    return _under_guarantee(trial, measure_id, name, question, covering, more)


def _under_guarantee(
    trial: Trial,
    measure_id: str,
    name: str,
    question: _Question,
    task: Task,
    more: Mapping[str, tuple[float, Unit]] = {},
) -> Offers:
    """The best under a guarantee, and the mean kilometres that the guarantee costs."""
    try:
        chosen = best_places(task, question.count)
    except NotProved:
        return [Nothing(name, measure_id, "places-too-hard")]
    free = best_places(question.task, question.count)
    if chosen is not None and free is not None:
        cost = question.mean_km(chosen) - question.mean_km(free)
        more = {**more, "guarantee_km": (max(0.0, cost), "km")}
    return _offered(trial, measure_id, name, question, chosen, more)


def fewest_within_reach(trial: Trial, measure_id: str) -> Offers:
    """The fewest places that leave nobody beyond the limit, and of those the most populous.

    A municipality so wide that its own inhabitants lie beyond it on average is let off.
    """
    name = "fewest_places"
    found = _covering(trial, measure_id)
    if isinstance(found, str):
        return [Nothing(name, measure_id, found)]
    question, covering, limit = found
    chosen = fewest_places(covering, question.people)
    more: dict[str, tuple[float, Unit]] = {
        "limit_km": (limit, "km"),
        "more_offices": (float(chosen.sum()) - question.count, "count"),
    }
    return _offered(trial, measure_id, name, question, chosen, more)


def _covering(trial: Trial, measure_id: str) -> tuple[_Question, Task, float] | str:
    """The task with its limit of kilometres, or the key of why there is none to be solved."""
    question = _question(trial, measure_id)
    limit = trial.examined.parameter(LIMIT)
    if isinstance(question, str):
        return question
    if limit is None:
        return "no-limit"
    task = question.task
    reach = task.km + question.within[:, np.newaxis] <= limit
    return question, replace(task, reach=reach), limit


def _question(trial: Trial, measure_id: str) -> _Question | str:
    """The task, or the key of why there is none to be solved."""
    measure = trial.measure(measure_id)
    assert isinstance(measure, Service), "the table keeps kinds apart"  # noqa: S101
    setting, effects = trial.setting, trial.effects(measure_id)
    country = setting.country
    own = None if measure.distances is None else setting.weights[measure.distances.file]
    offices = offices_of(measure, "after", setting)
    if not len(offices):
        return "no-offices-after"
    suffix = _suffix(offices)
    if suffix is None:
        return "offices-kept-differently"
    at_points = offices[np.isnan(offices[:, MUNICIPALITY])]
    every = office_figures(country.codes, country)
    km = km_to_offices(country, np.concatenate([every, at_points]), own)
    if not np.isfinite(km).all():
        return "distances-incomplete"
    fixed = np.arange(km.shape[1]) >= len(country)
    people = np.nan_to_num(setting.key(measure.served).values)
    who: Mask = people > 0
    if effects.eligible is not None:
        who = who & effects.eligible
    if not who.any():
        return "nobody-served"
    within = effects.terms["within"][LIKELY]
    before = (effects.values("distance_before")[LIKELY] - within)[who]
    at_place = np.concatenate([np.where(who, people, 0.0), np.zeros(len(at_points))])
    task = Task(km[who], people[who], fixed)
    return _Question(task, offices, suffix, who, at_place, before, within[who])


def _suffix(offices: Floats) -> str | None:
    """What every office is written with; None where they are not all kept alike."""
    days, form = offices[:, DAYS], offices[:, FORM]
    if np.ptp(days) > 0 or np.ptp(form) > 0:
        return None
    kept = FORMS[int(form[0])]
    if kept != "fixed":
        return f"; {write_number(float(days[0]))}; {kept}"
    return "" if days[0] == 5 else f"; {write_number(float(days[0]))}"  # noqa: PLR2004


def _offered(
    trial: Trial,
    measure_id: str,
    name: str,
    question: _Question,
    chosen: Mask | None,
    more: Mapping[str, tuple[float, Unit]] = {},
) -> Offers:
    if chosen is None:
        return [Nothing(name, measure_id, "no-such-places", {"count": question.count})]
    proposed = question.proposed
    if (chosen == proposed).all():
        return [Nothing(name, measure_id, "places-are-best")]
    country = trial.country
    points = question.offices[np.isnan(question.offices[:, MUNICIPALITY])]
    rows = [f"{country.names[place]}{question.suffix}" for place in np.flatnonzero(chosen)]
    rows += [
        f"{latitude:.6f} {longitude:.6f}{question.suffix}" for _, latitude, longitude, *_ in points
    ]
    figures: dict[str, tuple[float, Unit]] = {
        "offices": (float(chosen.sum()), "count"),
        "mean_km": (question.mean_km(chosen), "km"),
        "mean_km_proposal": (question.mean_km(proposed), "km"),
        **more,
    }
    moved = PlacesMoved(
        kept=int((chosen & proposed).sum()),
        added=tuple(country.codes[place] for place in np.flatnonzero(chosen & ~proposed)),
        dropped=tuple(country.codes[place] for place in np.flatnonzero(proposed & ~chosen)),
    )
    return [
        Candidate(
            name,
            measure_id,
            {f"measures.{measure_id}.after": rows},
            trial.targets(measure_id, name),
            figures,
            places=moved,
        )
    ]
