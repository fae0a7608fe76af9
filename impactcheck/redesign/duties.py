"""Duties: money that reaches the smallest too, and staff that those near each other share."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats
from impactcheck.contract.base import Words
from impactcheck.effects.result import MeasureEffects
from impactcheck.redesign.burdens import GROUPS
from impactcheck.redesign.near import near_groups, widest
from impactcheck.redesign.searches import Candidate, Nothing, Offers, Parameters
from impactcheck.redesign.smallest_sum import smallest_sum
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import money
from impactcheck.reform.duties import Duty
from impactcheck.units import HALF_ORE, Unit

POPULATION = "population"


def funding_key_with_base(trial: Trial, measure_id: str) -> Offers:
    """The smallest base amount within the funding that leaves no one short, the smallest least.

    The total is kept where it covers the cost, or where it must be; otherwise the funding is raised
    to the cost in the whole country, as the financing principle asks. What is over after the base
    follows what the cost itself follows, where the duty says so. Where no base covers the smallest
    municipality, that is said with what it would lack.
    """
    name = "funding_key_with_base"
    duty = _duty(trial, measure_id)
    if duty.removes:
        return [Nothing(name, measure_id, "task-removed")]
    effects = trial.effects(measure_id)
    cost = float(np.nansum((effects.values("funding") - effects.values("net"))[LIKELY]))
    paid = float(np.nansum(effects.values("funding")[LIKELY]))
    if duty.funding is None and trial.keep_pot:
        return [Nothing(name, measure_id, "no-funding")]
    total = paid if trial.keep_pot or paid >= cost - HALF_ORE else float(math.ceil(cost))
    changes = _funded(measure_id, total, _key(duty))
    smallest = _smallest(trial, effects)
    concerned = int(np.count_nonzero(_cost(effects)))
    most = int((total + HALF_ORE) / max(1, concerned))

    def lacks(base: float) -> float:
        net = trial.net_of(changes(base), measure_id)
        return math.inf if net is None else max(0.0, -float(net[smallest]) - HALF_ORE)

    if lacks(most) > 0:
        missing: dict[str, str | int | float] = {
            "kr": round(lacks(most)),
            "name": trial.country.names[smallest],
        }
        return [Nothing(name, measure_id, "smallest-cannot-be-covered", missing)]
    least = _least(lambda base: lacks(base) <= 0, most)
    offers = smallest_sum(trial, measure_id, name, changes, least, most)
    pot: Parameters = {
        "pot": (total, "kr"),
        "municipalities": (float(concerned), "municipalities"),
    }
    label = trial.setting.key(_key(duty))
    told = Words(sv=label.label_sv, en=label.label_en)
    return [
        replace(one, parameters={**one.parameters, **pot}, key=told)
        if isinstance(one, Candidate)
        else one
        for one in offers
    ]


def _least(covered: Callable[[float], bool], most: int) -> int:
    """The smallest base that covers; `most` is known to."""
    low, high = -1, most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if covered(middle) else (middle, high)
    return high


def _smallest(trial: Trial, effects: MeasureEffects) -> int:
    """The municipality of fewest inhabitants among those that the duty costs anything."""
    bears = _cost(effects) > 0
    people = np.where(bears, trial.country.population, np.inf)
    return int(np.argmin(people))


def _cost(effects: MeasureEffects) -> Floats:
    cost: Floats = np.nan_to_num((effects.values("funding") - effects.values("net"))[LIKELY])
    return cost


def _key(duty: Duty) -> str:
    """What the money beyond the base follows: as in the proposal, else what the cost follows."""
    if duty.per_unit is not None and isinstance(duty.per_unit.key, str):
        return duty.per_unit.key
    if duty.funding is not None and isinstance(duty.funding.key, str):
        return duty.funding.key
    return POPULATION


def _funded(measure_id: str, total: float, key: str) -> Callable[[float], Changes]:
    def changes(base: float) -> Changes:
        funding: dict[str, object] = {"pot": money(total), "key": key}
        if base:
            funding |= {"base": money(base), "base_from": "pot"}
        return {f"measures.{measure_id}.funding": funding}

    return changes


def shared_posts(trial: Trial, measure_id: str) -> Offers:
    """Municipalities near each other share posts, each paying the part it needs.

    Only those that the duty concerns, in groups that lie near; the others keep whole posts. That
    sharing itself costs nothing is an assumption.
    """
    name = "shared_posts"
    duty = _duty(trial, measure_id)
    posts = duty.posts
    if posts is None or posts.shareable or posts.needed.likely == math.ceil(posts.needed.likely):
        return [Nothing(name, measure_id, "no-posts")]
    size = _group_size(posts.needed.likely % 1.0)
    near = trial.examined.parameter("sharing_distance") or 0.0
    groups = near_groups(trial, _cost(trial.effects(measure_id)) > 0, size, near)
    if not groups:
        return [Nothing(name, measure_id, "nobody-near")]
    found: dict[str, tuple[float, Unit]] = {
        "posts": (posts.needed.likely, "posts"),
        "group": (float(size), "count"),
        "municipalities": (float(sum(map(len, groups))), "municipalities"),
        "distance_km": (widest(trial, groups), "km"),
    }
    inside = {place for group in groups for place in group}
    at = f"measures.{measure_id}.posts"
    changes: dict[str, object] = {f"{at}.shareable": True}
    if len(inside) < len(trial.country):
        codes = [trial.country.codes[place] for place in sorted(inside)]
        changes[f"{at}.shared_by"] = {"codes": codes}
    targets = trial.targets(measure_id, name)
    assumptions = ("assumed-sharing-is-free",)
    return [Candidate(name, measure_id, changes, targets, found, assumptions=assumptions)]


def _group_size(part: float) -> int:
    """How many together leave least of a post idle for each."""
    return min(GROUPS, key=lambda size: (round((-size * part) % 1.0 / size, 6), size))


def _duty(trial: Trial, measure_id: str) -> Duty:
    measure = trial.measure(measure_id)
    assert isinstance(measure, Duty), "the table keeps kinds apart"  # noqa: S101
    return measure
