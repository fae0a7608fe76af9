"""Which remedies there are for which kind of measure: a report promises only what can be tried."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.kinds import measure_kinds
from impactcheck.rules.model import Redesign, Rule


def remedies_for(rule: Rule, kinds: Iterable[str]) -> tuple[Redesign, ...]:
    """The remedies that the rule points to and that a measure of one of those kinds can have."""
    possible = {name for kind in kinds for name in measure_kinds()[kind].searches}
    return tuple(name for name in rule.redesign if name in possible)
