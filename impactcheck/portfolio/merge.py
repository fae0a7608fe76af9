"""Merging grants: into one requisition, or into a pooled general grant below a population limit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from impactcheck.arrays import LIKELY, NAMED_CASES, Floats, Mask, named
from impactcheck.contract.effects import Counted
from impactcheck.contract.portfolio import GroupSaving, Merged
from impactcheck.country.model import Country, Grouping
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.engine.contract_values import values
from impactcheck.portfolio.figures import ReformFigures
from impactcheck.portfolio.hours import hours_for
from impactcheck.portfolio.totals import added_up, spread
from impactcheck.problems import BadInput, Problem
from impactcheck.rules.parameters import Parameter
from impactcheck.sums import sum_by_group

Into = Literal["requisition", "pooled"]
SharedBy = Literal["as_before", "population", "equal"]
_STEPS_OF_ONE_REQUISITION = ("read_conditions", "submission", "follow_up")
_STEPS_OF_A_REPORT = ("report",)


@dataclass(frozen=True)
class MergePlan:
    """What to merge, for whom, and how the money of a pool is shared among them.

    A requisition leaves the money as it was. A pool is paid out without application or report, as a
    general grant: it holds what the municipalities below the limit get today, shared `as_before`,
    per inhabitant, or in equal amounts.
    """

    reforms: tuple[str, ...]
    into: Into
    population_below: float | None = None
    shared_by: SharedBy = "as_before"


def merge(
    plan: MergePlan,
    reforms: Sequence[ReformFigures],
    country: Country,
    groupings: Mapping[str, Grouping],
    parameters: Mapping[str, Parameter],
    day: datetime.date,
    hourly_cost: Floats,
    hours_per_post: float,
) -> Merged:
    """What the merger saves and moves; merging nothing changes nothing.

    `hourly_cost` (cases, 1) is kronor per hour. Raises BadInput `portfolio-reform-unknown`.
    """
    chosen = _chosen(plan, reforms)
    inside = _inside(plan, chosen, country)
    known = np.isfinite(added_up([one.hours for one in chosen], country)[LIKELY])
    hours_before = _sum([one.hours for one in chosen], country) * inside
    cost_before = _sum([one.series["administration_kr"] for one in chosen], country) * inside
    reported = any("reports" in one.unknown or one.handed["reports"].any() for one in chosen)
    left = _hours_of_the_merged(plan, parameters, day, reported) * inside
    saved = hours_before - left
    saved_kr = -cost_before - left * hourly_cost
    requisition = plan.into == "requisition"
    handed_left = {"submissions": float(requisition), "reports": float(requisition and reported)}
    money = _money_moved(plan, chosen, inside, country)
    per_head = money / country.population
    sides = winners_and_losers(np.where(inside, per_head, 0.0))

    def counted(mask: Mask) -> Counted:
        people = float(sum_by_group(country.population, mask))
        return Counted(municipalities=int(mask.sum()), inhabitants=people)

    def handed_saved(name: Literal["submissions", "reports"]) -> float:
        before = sum((one.handed[name] for one in chosen), np.zeros(len(country)))
        return float(((before - handed_left[name]) * inside).sum()) + 0.0

    total = saved.sum(axis=-1)
    return Merged(
        into=plan.into,
        reforms=tuple(one.id for one in chosen),
        population_below=plan.population_below,
        shared_by=plan.shared_by,
        municipalities=int(inside.sum()),
        submissions_saved=handed_saved("submissions"),
        reports_saved=handed_saved("reports"),
        hours_saved=spread(total, "hours"),
        posts_saved=float(total[LIKELY]) / hours_per_post,
        administration_saved_kr=float(saved_kr[LIKELY].sum()) + 0.0,
        money_of=tuple(one.id for one in chosen if one.money == "known"),
        gainers=counted(sides.winners),
        losers=counted(sides.losers),
        by_corner=tuple(
            GroupSaving(
                group=group.id,
                municipalities=int((group.members & inside).sum()),
                hours=float(sum_by_group(saved[LIKELY], group.members)) + 0.0,
                administration_kr=float(sum_by_group(saved_kr[LIKELY], group.members)) + 0.0,
                gross_kr=float(sum_by_group(money, group.members)) + 0.0,
            )
            for group in groupings["corners"].groups
        ),
        hours_saved_by_municipality=values(np.where(known, saved[LIKELY], np.nan)),
        gross_kr=values(money),
    )


def _chosen(plan: MergePlan, reforms: Sequence[ReformFigures]) -> list[ReformFigures]:
    known = {one.id: one for one in reforms}
    missing = [name for name in plan.reforms if name not in known]
    if missing:
        raise BadInput(
            Problem("portfolio-reform-unknown", {"id": name, "known": ", ".join(known)})
            for name in missing
        )
    return [known[name] for name in sorted(set(plan.reforms))]


def _inside(plan: MergePlan, chosen: Sequence[ReformFigures], country: Country) -> Mask:
    """Who is merged for: those below the limit that bear any of the grants, by known hours."""
    nobody = np.zeros(len(country), dtype=np.bool_)
    bears: Mask = np.any([nobody, *(one.bears for one in chosen)], axis=0)
    bears &= np.isfinite(added_up([one.hours for one in chosen], country)[LIKELY])
    if plan.population_below is not None:
        bears &= country.population < plan.population_below
    return bears


def _hours_of_the_merged(
    plan: MergePlan, parameters: Mapping[str, Parameter], day: datetime.date, reported: bool
) -> Floats:
    """Hours that remain in each municipality, (named cases, 1); no report unless `reported`."""
    if plan.into == "pooled":
        return np.zeros((len(NAMED_CASES), 1))
    hours = [
        hours_for(parameters, day, step, "requisition").over("low")
        for step in (*_STEPS_OF_ONE_REQUISITION, *(_STEPS_OF_A_REPORT if reported else ()))
    ]
    total: Floats = np.sum(hours, axis=0)
    return total


def _money_moved(
    plan: MergePlan, chosen: Sequence[ReformFigures], inside: Mask, country: Country
) -> Floats:
    """Change of the grants' money by municipality, kronor, (units,); sums to zero."""
    gross = _sum([one.series["gross_kr"] for one in chosen], country)[LIKELY]
    before = np.where(inside, gross, 0.0)
    if plan.into == "requisition" or plan.shared_by == "as_before" or not inside.any():
        return np.zeros(len(country))
    weight = country.population if plan.shared_by == "population" else np.ones(len(country))
    share = np.where(inside, weight, 0.0)
    moved: Floats = before.sum() * share / share.sum() - before
    return moved


def _sum(parts: Sequence[Floats], country: Country) -> Floats:
    return np.nan_to_num(named(added_up(parts, country)))
