"""Which redesign comes first: what it mends, then what it costs."""

from __future__ import annotations

import re

from impactcheck.contract.redesigns import Redesign

CRITERIA = (
    "goal",
    "new_errors",
    "errors",
    "state",
    "warnings",
    "municipalities",
    "unevenness",
    "losers",
    "changes",
)
"""Ranked by these in turn: goal met, fewest new errors and errors left, least price to the state,
fewest warnings left, least price to municipalities, most even fees, fewest inhabitants in
municipalities that lose, fewest changed fields, of which a list is one."""
_IN_A_LIST = re.compile(r"\.\d+(?:\.|$)")
_SAME_PRICE = 0.01
"""Prices that differ by less of a krona per inhabitant are one price."""


def rank(one: Redesign) -> tuple[float, ...]:
    """The figures that the criteria compare, smallest first."""
    return (
        not one.goal_met,
        one.new_errors,
        one.errors_after,
        0.0 if one.same_cost else _price(one.price.state_per_inhabitant.value),
        one.warnings_after,
        0.0 if _fees_alone(one) else -_price(one.price.municipalities_per_inhabitant.value),
        0.0 if one.evenness_after is None else round(one.evenness_after.unevenness, 6),
        one.against_original.losers.inhabitants,
        len({_IN_A_LIST.split(line.path)[0] for line in one.changes}),
    )


def _fees_alone(one: Redesign) -> bool:
    """Whether fees of the same sum, but for round amounts, are all that municipalities notice."""
    return one.same_cost and one.evenness_after is not None


def _price(per_head: float | None) -> float:
    return round((per_head or 0.0) / _SAME_PRICE) + 0.0


def marked(redesigns: list[Redesign]) -> tuple[Redesign, ...]:
    """Each with whether no other is at least as good by every criterion and better by one."""
    ranks = [rank(one) for one in redesigns]
    return tuple(
        one.model_copy(update={"on_frontier": not any(_better(r, mine) for r in ranks)})
        for one, mine in zip(redesigns, ranks, strict=True)
    )


def _better(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one != other and all(a <= b for a, b in zip(one, other, strict=True))
