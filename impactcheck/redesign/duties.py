"""Duties: money that reaches every corner, and staff that neighbours may share."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from impactcheck.arrays import LIKELY
from impactcheck.redesign.burdens import distance_in_groups
from impactcheck.redesign.searches import Candidate, Nothing, Offers
from impactcheck.redesign.smallest_sum import smallest_sum
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import money
from impactcheck.reform.duties import Duty
from impactcheck.units import Unit

POPULATION = "population"


def funding_key_with_base(trial: Trial, measure_id: str) -> Offers:
    """The smallest base amount within the funding, so that no corner is left under-financed.

    The total is kept where there is one that covers the cost, or where it must be; otherwise the
    funding is raised to the cost in the whole country.
    """
    name = "funding_key_with_base"
    duty = _duty(trial, measure_id)
    effects = trial.effects(measure_id)
    cost = float(np.nansum((effects.values("funding") - effects.values("net"))[LIKELY]))
    paid = float(np.nansum(effects.values("funding")[LIKELY]))
    if duty.funding is None and trial.keep_pot:
        return [Nothing(name, measure_id, "no-funding")]
    total = paid if trial.keep_pot or paid >= cost else float(math.ceil(cost))
    key = POPULATION
    if duty.funding is not None and isinstance(duty.funding.key, str):
        key = duty.funding.key
    concerned = int(np.count_nonzero(effects.values("net")[LIKELY]))
    most = int(total / max(1, concerned))
    return smallest_sum(trial, measure_id, name, _funded(measure_id, total, key), 0, most)


def _funded(measure_id: str, total: float, key: str) -> Callable[[float], Changes]:
    def changes(base: float) -> Changes:
        funding: dict[str, object] = {"pot": money(total), "key": key}
        if base:
            funding |= {"base": money(base), "base_from": "pot"}
        return {f"measures.{measure_id}.funding": funding}

    return changes


def shared_posts(trial: Trial, measure_id: str) -> Offers:
    """A municipality pays for the part of a post that it needs, where neighbours share the rest."""
    duty = _duty(trial, measure_id)
    posts = duty.posts
    if posts is None or posts.shareable or posts.needed.likely == math.ceil(posts.needed.likely):
        return [Nothing("shared_posts", measure_id, "no-posts")]
    part = posts.needed.likely % 1.0
    size = math.ceil(1.0 / part)
    people = trial.country.population
    found: dict[str, tuple[float, Unit]] = {
        "posts": (posts.needed.likely, "posts"),
        "group": (float(size), "count"),
        "distance_km": (distance_in_groups(trial, size, float(people.max()) + 1), "km"),
    }
    changes = {f"measures.{measure_id}.posts.shareable": True}
    targets = trial.targets(measure_id, "shared_posts")
    return [Candidate("shared_posts", measure_id, changes, targets, found)]


def _duty(trial: Trial, measure_id: str) -> Duty:
    measure = trial.measure(measure_id)
    assert isinstance(measure, Duty), "the table keeps kinds apart"  # noqa: S101
    return measure
