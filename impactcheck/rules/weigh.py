"""What an effect weighs beside how unevenly it falls, in the places that a rule is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.contract.findings import Threshold, Weighed
from impactcheck.metrics.registry import NotComputable, Subject
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.problems import BadInput
from impactcheck.rules.asking import put
from impactcheck.rules.limits import Condition, ParameterName, Weight
from impactcheck.rules.load import LoadedRule, Rulebook

RATIOS = frozenset({"ratio", "share"})
"""Units of what is held against something else, which does not say how much it is."""
NOTICEABLE = "noticeable_ore"
"""The parameter that says from how many öre of tax an effect is noticed."""


@dataclass(frozen=True, eq=False)
class Weighing:
    """What an effect weighs, (cases, n), where it weighs enough, and the limit.

    For a rule about the country `n` is one: the heaviest municipality stands for it. `reached`,
    (cases, units), says of each municipality whether it weighs enough there, whatever `n` is.
    """

    metric: str
    limit: Threshold
    values: Floats
    heavy: Mask
    reached: Mask
    codes: tuple[str, ...]

    def at(self, place: Sequence[int], *, needed: bool) -> Weighed:
        """The weight as the evidence holds it, at the one worst off.

        `codes` names the municipalities behind `values`, and nobody where they are groups.
        """
        value = float(self.values[LIKELY, place[0]]) if place else np.nan
        return Weighed(
            metric=self.metric,
            unit=self.limit.unit,
            value=value if np.isfinite(value) else None,
            municipality=self.codes[place[0]] if place and self.codes else None,
            at_least=self.limit.value,
            origin=self.limit.origin,
            parameter=self.limit.parameter,
            reached_by=int(np.count_nonzero(self.reached[LIKELY])),
            needed=needed,
        )


def weigh(loaded: LoadedRule, subject: Subject, rulebook: Rulebook) -> Weighing | None:
    """The weight in the places that the rule is about: what it asks for, or beside a ratio.

    A ratio without its weight says nothing of how much it matters, so each has one, even where no
    severity rests on it. None for other rules that ask for none, and where there is no figure.
    """
    rule = loaded.rule
    if rule.weight is not None:
        return _weighed(rule.weight, loaded, subject, rulebook)
    units = {METRICS[one.metric].unit for one in rule.conditions}
    beside = _beside(rulebook)
    if beside is None or rule.on == "text" or units.isdisjoint(RATIOS):
        return None
    try:
        return _weighed(beside, loaded, subject, rulebook)
    except (NotComputable, BadInput):
        return None


def _beside(rulebook: Rulebook) -> Weight | None:
    """What stands beside a ratio whose rule asks for no weight; None in a book without a limit."""
    if NOTICEABLE not in rulebook.parameters:
        return None
    limit = ParameterName(parameter=NOTICEABLE)
    return Weight(metric="effect_in_ore", at_least=limit, unit="ore_of_tax")


def _weighed(weight: Weight, loaded: LoadedRule, subject: Subject, rulebook: Rulebook) -> Weighing:
    rule = loaded.rule
    asked = Condition(metric=weight.metric, flag=weight.flag)
    everywhere = rule.model_copy(update={"on": "municipalities"})
    each = put(asked, replace(loaded, rule=everywhere), subject, rulebook)
    # Half an öre of floating point decides nothing: what is not below the limit is heavy enough.
    reached = ~np.isnan(each.values.values) & ~each.hits
    values, heavy = each.values.values, reached
    codes = subject.setting.country.codes
    if rule.on == "corners":
        codes = ()
        there = put(asked, loaded, subject, rulebook)
        values, heavy = there.values.values, ~np.isnan(there.values.values) & ~there.hits
    elif rule.on != "municipalities":
        known = np.where(np.isnan(values), -np.inf, values)
        codes = (codes[int(np.argmax(known[LIKELY]))],)
        values = known.max(axis=-1, keepdims=True)
        heavy = np.any(reached, axis=-1, keepdims=True)
    return Weighing(
        weight.metric,
        each.limit,
        values,
        heavy,
        reached,
        codes,
    )
