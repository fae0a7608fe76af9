"""What an effect weighs beside how unevenly it falls, in the places that a rule is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.contract.findings import Threshold, Weighed
from impactcheck.metrics.registry import Subject
from impactcheck.rules.asking import put
from impactcheck.rules.limits import Condition
from impactcheck.rules.load import LoadedRule, Rulebook


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
    """The weight that the rule asks for, in the places it is about; None where it asks for none."""
    rule = loaded.rule
    if rule.weight is None:
        return None
    asked = Condition(metric=rule.weight.metric, flag=rule.weight.flag)
    everywhere = rule.model_copy(update={"on": "municipalities"})
    each = put(asked, replace(loaded, rule=everywhere), subject, rulebook)
    # Half an öre of floating point decides nothing: what is not below the limit is heavy enough.
    reached = np.isfinite(each.values.values) & ~each.hits
    values, heavy = each.values.values, reached
    codes = subject.setting.country.codes
    if rule.on == "corners":
        codes = ()
        there = put(asked, loaded, subject, rulebook)
        values, heavy = there.values.values, np.isfinite(there.values.values) & ~there.hits
    elif rule.on != "municipalities":
        known = np.where(np.isfinite(values), values, -np.inf)
        codes = (codes[int(np.argmax(known[LIKELY]))],)
        values = known.max(axis=-1, keepdims=True)
        heavy = np.any(reached, axis=-1, keepdims=True)
    return Weighing(
        rule.weight.metric,
        each.limit,
        values,
        heavy,
        reached,
        codes,
    )
