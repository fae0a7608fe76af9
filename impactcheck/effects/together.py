"""The effects of a reform's measures added: what it does in sum, however it is divided on paper.

A report that stands by itself and one that stands inside a grant cost the same; a rule that looked
at one measure at a time saw the second and not the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.result import MeasureEffects, Series
from impactcheck.reform.parts import Only, Step

TOGETHER = "reform"
"""The kind of the sum, which is no measure that a drafter writes."""
ADDED: Mapping[str, tuple[str, ...]] = {
    "grant": ("municipal_grant", "grant"),
    "administration": ("administration",),
    "hours": ("hours",),
    "cost": ("task_cost", "yearly_fee"),
    "one_off": ("one_off",),
    "co_financing": ("co_financing",),
    "funding": ("funding",),
    "net_if_applied": ("net_if_applied", "net"),
}
"""Series of the sum, each with the names that mean the same in a measure: the first is added."""


@dataclass(frozen=True)
class AllMeasures:
    """What stands in a measure's place in the sum: no kind of its own, and every step of work."""

    burden: tuple[Step, ...]
    kind: str = TOGETHER
    title: str | None = None
    only: Only | None = None

    def model_dump(
        self,
        *,
        context: Any = None,  # noqa: ARG002 - as every measure is asked
        exclude_defaults: bool = False,  # noqa: ARG002 - as every measure is asked
    ) -> dict[str, Any]:
        """Nothing: a drafter has written no such measure."""
        return {}


def together(effects: Sequence[MeasureEffects]) -> MeasureEffects | None:
    """The measures that enter the municipal net added: series of the same meaning, and the net.

    The measure itself where only one enters, None where none does. A sanction without a number of
    decisions and money that others share are no municipal income or cost of a year, and are left
    out. Where a measure lacks a figure the sum lacks it too.
    """
    entering = [one for one in effects if one.net_kr is not None]
    if len(entering) <= 1:
        return entering[0] if entering else None
    may_be_declined = any(one.abstains is not None for one in entering)
    series = {}
    for name, meanings in ADDED.items():
        found = [one.series[of] for one in entering if (of := _first(one, meanings))]
        if found and (name != "net_if_applied" or may_be_declined):
            series[name] = Series(name, found[0].unit, _sum(one.values for one in found))
    net = _sum(one.net_kr for one in entering if one.net_kr is not None)
    series["net"] = Series("net", "kr", net)
    terms = [one.terms["distance_cost"] for one in entering if "distance_cost" in one.terms]
    known = [one.eligible for one in entering if one.eligible is not None]
    return MeasureEffects(
        id=TOGETHER,
        measure=AllMeasures(tuple(done.step for one in entering for done in one.work)),
        principal="net",
        series=series,
        net_kr=net,
        work=tuple(done for one in entering for done in one.work),
        terms={"distance_cost": _sum(terms)} if terms else {},
        eligible=np.any(known, axis=0) if len(known) == len(entering) else None,
    )


def _first(one: MeasureEffects, names: Iterable[str]) -> str | None:
    return next((name for name in names if name in one.series), None)


def _sum(arrays: Iterable[Floats]) -> Floats:
    total: Floats = np.sum(np.stack(list(arrays)), axis=0)
    return total
