"""Which remedies there are for which kind of measure: a report promises only what can be tried."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.rules.model import Redesign, Rule

_WORK: frozenset[Redesign] = frozenset(
    {"fewer_reports", "differentiated_reporting", "shared_fulfilment"}
)
REMEDIES: dict[str, frozenset[Redesign]] = {
    "grant": _WORK
    | {"base_amount", "automatic_payment", "pooled_grant", "floor", "lower_co_financing"},
    "burden": _WORK,
    "fee": _WORK,
    "duty": _WORK | {"funding_key_with_base", "shared_posts"},
    "sanction": frozenset({"per_capita_scale", "population_bands", "power_scale", "revenue_share"}),
    "tax_base": frozenset(),
}


def remedies_for(rule: Rule, kinds: Iterable[str]) -> tuple[Redesign, ...]:
    """The remedies that the rule points to and that a measure of one of those kinds can have."""
    possible = frozenset[Redesign]().union(*(REMEDIES[kind] for kind in kinds))
    return tuple(name for name in rule.redesign if name in possible)
