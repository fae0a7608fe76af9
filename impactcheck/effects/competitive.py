"""A grant for which an authority ranks applications: what it costs to apply, and when that pays.

Who gets the money cannot be known, so nothing is shared out and nothing enters a net. Known are the
cost of applying, the work that follows for those who are chosen, and from the size of an award the
chance at which applying breaks even: `cost of applying = chance x (award - later work)`.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide, median_of
from impactcheck.effects.burden import demanded, work
from impactcheck.effects.result import MeasureEffects, Note, Series, Step, each_once
from impactcheck.effects.setting import Setting
from impactcheck.reform.grants import Grant

AFTER_THE_DECISION = frozenset({"follow_up", "report", "indicators", "certificate", "repayment"})
"""Steps that only those have who are chosen; all others are done to apply."""
POT = "pot_to_compete_for"
SHARES_OUT = ("key", "rate", "base", "floor", "cap", "tiers", "index")


def own_share(grant: Floats, share: Floats, basis: Literal["requested", "total_cost"]) -> Floats:
    """What the municipality must add in kronor, broadcasting.

    `requested`: share x grant. `total_cost`: grant x share / (1 - share).
    """
    return grant * share if basis == "requested" else grant * share / (1.0 - share)


def break_even_chance(cost_of_applying: Floats, award: Floats, later_work: Floats) -> Floats:
    """The chance at which applying pays for itself, broadcasting, all in positive kronor.

    NaN where the award does not cover the work that follows it: then no chance is enough.
    """
    left = award - later_work
    chance = divide(cost_of_applying, np.where(left > 0, left, np.nan))
    return np.where(cost_of_applying == 0, 0.0, chance)


def competitive_effects(measure_id: str, measure: Grant, setting: Setting) -> MeasureEffects:
    """Cost of applying, all the work of those who are chosen, and the chance that breaks even."""
    eligible = setting.eligible(measure.only)
    done = work(setting, measure.burden, eligible)
    nothing = np.zeros(setting.shape)
    asking = [one for one in done.by_step if one.step.step not in AFTER_THE_DECISION]
    cost = sum((one.cost for one in asking), nothing)
    applying = 0.0 - cost
    series = {
        "cost_of_applying": Series("cost_of_applying", "kr", applying),
        "hours_to_apply": Series(
            "hours_to_apply", "hours", sum((one.hours for one in asking), nothing)
        ),
        **done.series,
    }
    steps = [*done.steps, Step("cost_of_applying", "kr", applying, "computed", "cost-of-applying")]
    notes = [*done.notes, Note("competitive-outcome-unknown", kind="not_evaluated")]
    unused = [name for name in SHARES_OUT if getattr(measure, name) is not None]
    if unused:
        notes.append(Note("competitive-key-not-used", {"fields": ", ".join(unused)}, "label"))
    award, award_steps, award_notes = _award(measure, setting)
    steps += award_steps
    notes += award_notes
    if award is not None and measure.co_financing is not None:
        terms = measure.co_financing
        own = own_share(award, setting.over(terms.share, "low"), terms.basis)
        notes.append(Note("own-share-if-chosen", {"own_kr": float(own[LIKELY, 0])}, "label"))
    if award is not None:
        chance = break_even_chance(cost, award, done.cost - cost)
        chance = np.where(eligible, chance, np.nan)
        series["break_even_chance"] = Series("break_even_chance", "share", chance)
        steps.append(Step("break_even_chance", "share", chance, "computed", "break-even-chance"))
        paying = chance[LIKELY, np.isfinite(chance[LIKELY])]
        if paying.any():
            said = {
                "cost_kr": float(median_of(cost[LIKELY, eligible])),
                "chance_share": float(median_of(paying)),
            }
            notes.append(Note("applying-pays-at-chance", said, "label"))
        never = int((eligible & np.isnan(chance[LIKELY]) & np.isfinite(cost[LIKELY])).sum())
        if never:
            notes.append(Note("award-below-later-work", {"count": never}, "label"))
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal="cost_of_applying",
        series={**series, **demanded(setting, measure.demands, eligible)},
        net_kr=None,
        steps=tuple(steps),
        work=done.by_step,
        notes=each_once(notes),
        totals={} if measure.pot is None else {POT: measure.pot.likely},
        eligible=eligible,
    )


def _award(measure: Grant, setting: Setting) -> tuple[Floats | None, list[Step], list[Note]]:
    """Kronor to one that is chosen (cases, 1): given, or the pot over the number of awards."""
    if measure.award is not None:
        step = setting.given_step("award", "kr", measure.award, "high")
        return setting.over(measure.award, "high"), [step], []
    if measure.pot is None or measure.awards is None:
        return None, [], [Note("award-unknown", kind="not_evaluated")]
    award = setting.over(measure.pot, "high") / setting.over(measure.awards, "low")
    steps = [
        setting.given_step("pot", "kr", measure.pot, "high", formula="pot"),
        setting.given_step("awards", "count", measure.awards),
        Step("award", "kr", setting.rows(award), "computed", "award-from-pot"),
    ]
    return award, steps, [Note("award-is-average", {"award_kr": float(award[LIKELY, 0])})]
