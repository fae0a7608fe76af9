"""Whether a rule is about a measure, by what the drafter has written, and what may mend it."""

from __future__ import annotations

from collections.abc import Iterable

from impactcheck.kinds import measure_kinds
from impactcheck.reform.measures import Measure
from impactcheck.reform.model import Reform
from impactcheck.rules.model import Redesign, Rule
from impactcheck.rules.ordinances import template_for
from impactcheck.rules.rule_subject import WHOLE_REFORM, AppliesTo

UNKNOWN_PROPOSER = "unknown"


def asks_about_reform(rule: Rule) -> bool:
    """True when the rule asks about the reform as a whole and not about one measure."""
    return WHOLE_REFORM in rule.applies_to.kind


def _allowed(wanted: tuple[str, ...] | None, value: object) -> bool:
    return wanted is None or value in wanted


def _given(measure: Measure, field: str) -> bool:
    value = getattr(measure, field, None)
    return value not in (None, (), {})


def applies(rule: Rule, reform: Reform, measure: Measure | None) -> bool:
    """True when every condition of `applies_to` holds, and the duty it tests is in force."""
    if rule.in_force is not None and reform.date < rule.in_force:
        return False
    proposal = UNKNOWN_PROPOSER if reform.proposal is None else reform.proposal.kind
    about = rule.applies_to
    if not (_allowed(about.status, reform.status) and _allowed(about.proposal, proposal)):
        return False
    if about.ordinance is not None:
        template = template_for(reform.proposal, reform.date)
        if template.id not in about.ordinance:
            return False
    return asks_about_reform(rule) if measure is None else _matches(about, measure)


def _matches(about: AppliesTo, measure: Measure) -> bool:
    listed = ("kind", "procedure", "recipients")
    exact = ("targeted", "indexed")
    takes_away = getattr(measure, "takes_away", False)
    return (
        ("takes_away" if takes_away else "adds") in about.direction
        and all(_allowed(getattr(about, name), getattr(measure, name, None)) for name in listed)
        and all(getattr(about, name) in (None, getattr(measure, name, None)) for name in exact)
        and all(_given(measure, field) for field in about.has)
        and (not about.has_any or any(_given(measure, field) for field in about.has_any))
        and not any(_given(measure, field) for field in about.lacks)
    )


def remedies_for(rule: Rule, kinds: Iterable[str]) -> tuple[Redesign, ...]:
    """The remedies that the rule points to and that a measure of one of those kinds can have."""
    possible = {name for kind in kinds for name in measure_kinds()[kind].searches}
    return tuple(name for name in rule.redesign if name in possible)
