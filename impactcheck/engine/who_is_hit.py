"""Who counts as hit by a measure, by one criterion for the sentence and for the conclusion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Mask, median_of
from impactcheck.contract.base import Message
from impactcheck.contract.effects import WhoIsHit
from impactcheck.effects.compared import compared
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.statistics import best_population_split, winners_and_losers
from impactcheck.reform.sanctions import Sanction


@dataclass(frozen=True, eq=False)
class Hit:
    """Those hit and those touched at all, both (units,), and what counts as hit."""

    hit: Mask
    known: Mask
    criterion: Message


def who(measure: MeasureEffects, setting: Setting, times: float) -> Hit | None:
    """Those who abstain; else those who lose where some gain, or lie far from the median.

    Far is more than `times` the median municipality's sum per inhabitant, or less than the median
    divided by `times`. None when the measure reaches nobody, where each sum is set by the
    municipality's economy, and where its effect is not money: kilometres do not say by themselves
    whether more of them is better.
    """
    effect = compared(measure, setting.country.population)
    if not effect.is_money or of_each(measure):
        return None
    values = effect.touched[LIKELY]
    known = np.isfinite(values)
    if measure.abstains is not None and measure.abstains[LIKELY].any():
        abstains = measure.abstains[LIKELY]
        return Hit(abstains, known | abstains, Message(key="hit-abstains"))
    if not known.any():
        return None
    median = float(median_of(np.abs(values[known])))
    arguments: dict[str, str | int | float] = {"times": times, "median": median}
    with np.errstate(invalid="ignore"):
        if np.all(values[known] < 0):
            criterion = Message(key="hit-pays-more", arguments=arguments)
            return Hit(-values > times * median, known, criterion)
        losers = winners_and_losers(values).losers
        if losers.any():
            return Hit(losers, known, Message(key="hit-loses"))
        criterion = Message(key="hit-gets-less", arguments=arguments)
        return Hit(values < median / times, known, criterion)


def of_each(measure: MeasureEffects) -> bool:
    """Whether the law has each sum set with regard to the municipality's economy.

    Then only the maximum is known, and it was told as what Dorotea pays: 434 times Stockholm.
    """
    return isinstance(measure.measure, Sanction) and measure.measure.follows_economy


def who_is_hit(
    measure: MeasureEffects | None, setting: Setting, times: float | None
) -> WhoIsHit | None:
    """The best single split on population; None when nobody is hit or size does not tell."""
    if measure is None or times is None:
        return None
    those = who(measure, setting, times)
    if those is None:
        return None
    hit, known = those.hit, those.known
    people = setting.country.population
    split = best_population_split(hit[known], people[known])
    if split is None or split.below == 0:
        return None
    below = known & (people < split.limit)
    right = int((hit & below).sum())
    if 2 * right <= int(below.sum()):
        return None
    return WhoIsHit(
        measure=measure.id,
        criterion=those.criterion,
        hit=int(hit.sum()),
        population_limit=split.limit,
        municipalities=int(below.sum()),
        inhabitants=float(people[below].sum()),
        share_right=1.0 - split.wrong / int(known.sum()),
    )
