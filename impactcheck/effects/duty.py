"""A duty: what a task costs each municipality, and what the money that follows it leaves uncovered.

`net = funding - (fixed + per unit + per km2 + posts + administration)`; a one-off cost stands
beside the yearly one. Source: the financing principle, `docs/method.md`, *Duties*.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.effects.break_even import (
    NOT_COMPUTED,
    break_even_of_duty,
    per_inhabitant_on_average,
)
from impactcheck.effects.burden import Work, demanded, work
from impactcheck.effects.payment import Payment, payment, rounded_as_ordained
from impactcheck.effects.result import MeasureEffects, Note, Series, Step, each_once
from impactcheck.effects.setting import Setting
from impactcheck.reform.duties import Duty, Posts
from impactcheck.units import Unit

LAND_AREA = "land_area_km2"


def cost_of_posts(setting: Setting, posts: Posts) -> Floats:
    """Kronor a year (cases, units): whole posts, or the part needed where posts are shared.

    A part of a specialist cannot be hired, so the number needed is rounded up.
    """
    needed = setting.over(posts.needed, "low")
    # A hair above a whole number is rounding error, not another post.
    hired = np.where(sharing(setting, posts), needed, np.ceil(needed - 1e-9))
    return hired * setting.over(posts.cost, "low")


def sharing(setting: Setting, posts: Posts) -> Mask:
    """Who shares posts, shape (units,)."""
    if not posts.shareable:
        return np.zeros(len(setting.country), dtype=np.bool_)
    return setting.eligible(posts.shared_by)


def duty_effects(measure_id: str, measure: Duty, setting: Setting) -> MeasureEffects:
    """Cost of the task, administration, funding, net, and the one-off cost beside them."""
    eligible = setting.eligible(measure.only)
    distance = _distance_cost(setting, measure, eligible)
    task, steps, notes = _task(setting, measure, eligible, distance)
    done = work(setting, measure.burden, eligible)
    funding, paid = _funding(setting, measure, eligible)
    net = funding - task - done.cost
    series = {
        "task_cost": Series("task_cost", "kr", -task),
        **done.series,
        "funding": Series("funding", "kr", funding),
        "net": Series("net", "kr", net),
        **demanded(setting, measure.demands, eligible),
    }
    steps += done.steps
    if paid is not None:
        steps += paid.steps
        notes += paid.notes
    steps.append(Step("funding", "kr", funding, "computed", "funding" if paid else "funding-none"))
    steps.append(Step("net", "kr", net, "computed", "net-of-duty"))
    principal = "net"
    if measure.one_off is not None:
        once = _each(setting, -setting.over(measure.one_off, "low"), eligible)
        series["one_off"] = Series("one_off", "kr", once)
        steps.append(Step("one_off", "kr", once, "reform", "one-off"))
        if not np.any(np.nan_to_num(net) != 0):
            principal = "one_off"
    figures, note = _break_even(measure, setting, eligible, done, paid)
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal=principal,
        series=series,
        net_kr=net,
        steps=tuple(steps),
        work=done.by_step,
        terms={} if distance is None else {"distance_cost": distance},
        notes=each_once([*notes, *done.notes, note]),
        totals={} if paid is None else paid.totals,
        figures=figures,
        columns=() if measure.per_km2 is None else (LAND_AREA,),
        eligible=eligible,
    )


def _each(setting: Setting, kr: Floats, eligible: Mask) -> Floats:
    return np.where(eligible, setting.rows(kr), 0.0)


def _distance_cost(setting: Setting, measure: Duty, eligible: Mask) -> Floats | None:
    """Yearly kronor that follow land area, (cases, units), positive."""
    if measure.per_km2 is None:
        return None
    area = setting.key(LAND_AREA).values
    return _each(setting, setting.over(measure.per_km2, "low") * area, eligible)


def _task(
    setting: Setting, measure: Duty, eligible: Mask, distance: Floats | None
) -> tuple[Floats, list[Step], list[Note]]:
    """Yearly kronor (cases, units), positive, without administration, part by part."""
    parts: list[Step] = []
    notes: list[Note] = []
    if measure.fixed is not None:
        fixed = _each(setting, setting.over(measure.fixed, "low"), eligible)
        parts.append(Step("fixed", "kr", -fixed, "reform", "fixed-cost"))
    data: list[Step] = []
    if measure.per_unit is not None:
        key = measure.per_unit.key
        data.append(setting.data_step("units", key))
        data.append(setting.given_step("unit_price", "kr_per_unit", measure.per_unit.amount))
        notes += setting.missing(key, eligible, "cost-missing")
        price = setting.over(measure.per_unit.amount, "low")
        by_unit = _each(setting, price * setting.key(key).values, eligible)
        parts.append(Step("per_unit", "kr", -by_unit, "computed", "cost-per-unit"))
    if distance is not None and measure.per_km2 is not None:
        data.append(setting.data_step("land_area", LAND_AREA))
        data.append(setting.given_step("km2_price", "kr", measure.per_km2))
        parts.append(Step("per_km2", "kr", -distance, "computed", "cost-per-km2"))
    if measure.posts is not None:
        data.append(setting.given_step("posts_needed", "posts", measure.posts.needed))
        data.append(setting.given_step("post_cost", "kr", measure.posts.cost))
        formula = "posts-shared" if measure.posts.shareable else "posts-whole"
        staff = _each(setting, cost_of_posts(setting, measure.posts), eligible)
        parts.append(Step("posts", "kr", -staff, "computed", formula))
    total = np.zeros(setting.shape)
    for part in parts:
        total = total - part.values
    whole = Step("task_cost", "kr", -total, "computed", "task-cost")
    return total, [*data, *parts, whole], notes


def _funding(setting: Setting, measure: Duty, eligible: Mask) -> tuple[Floats, Payment | None]:
    """Money that follows the task to those who have it, (cases, units)."""
    if measure.funding is None:
        return np.zeros(setting.shape), None
    paid = payment(setting, measure.funding, eligible)
    amounts, residue, steps = rounded_as_ordained(measure.funding, paid.amounts)
    totals = paid.totals | ({"rounding_residue": residue} if measure.funding.round else {})
    return amounts, Payment(
        amounts, paid.eligible, paid.rate, paid.weight, paid.base, totals,
        (*paid.steps, *steps), paid.notes,
    )  # fmt: skip


def _break_even(
    measure: Duty, setting: Setting, eligible: Mask, done: Work, paid: Payment | None
) -> tuple[dict[str, tuple[float | None, Unit]], Note]:
    """The limit at average structure; none where cost or funding is no straight line in N."""
    if measure.takes_away:
        return {}, NOT_COMPUTED
    administration = done.cost[LIKELY, eligible]
    design = measure.funding
    bends = measure.per_km2 is not None or not np.all(administration == administration[0])
    bends |= measure.posts is not None and measure.posts.shared_by is not None
    if design is not None:
        bends |= any((design.tiers, design.floor, design.cap, design.round))
    if bends:
        return {}, NOT_COMPUTED
    people = setting.country.population
    fixed = float(administration[0])
    fixed += 0.0 if measure.fixed is None else measure.fixed.likely
    if measure.posts is not None:
        fixed += float(cost_of_posts(setting, measure.posts)[LIKELY, 0])
    unit_cost = rate = base = 0.0
    if measure.per_unit is not None:
        units = setting.key(measure.per_unit.key).values
        unit_cost = measure.per_unit.amount.likely
        unit_cost *= per_inhabitant_on_average(units, people, eligible)
    if design is not None and paid is not None:
        base = 0.0 if design.base is None else design.base.likely
        if design.key is not None:
            rate = paid.rate * per_inhabitant_on_average(paid.weight, people, paid.eligible)
    found = break_even_of_duty(fixed, base, rate, unit_cost)
    return found.figures, found.note
