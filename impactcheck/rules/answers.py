"""One rule put to one subject: the worst level that enough meet, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np

from impactcheck.arrays import LIKELY, NAMED_CASES, Floats, Mask, named
from impactcheck.contract.base import Figure
from impactcheck.contract.findings import Affected, Evidence, Severity
from impactcheck.metrics.registry import NotComputable, Subject
from impactcheck.metrics.vocabulary import METRICS
from impactcheck.rules.asking import CORNERS, Asked, put
from impactcheck.rules.judge import badness
from impactcheck.rules.load import LoadedRule, Rulebook
from impactcheck.rules.model import Rule
from impactcheck.rules.rule_subject import WHOLE_REFORM
from impactcheck.rules.weigh import Weighing, weigh

WHOLE_COUNTRY = "country"
ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}
"""Severities, worst first."""


@dataclass(frozen=True)
class Answer:
    """How a subject meets a rule: at its worst level, and on what evidence."""

    severity: Severity
    evidence: Evidence


@dataclass(frozen=True, eq=False)
class _Met:
    """The worst level that enough meet: `hits` (cases, n), and in which cases there are enough."""

    severity: Severity
    asked: list[Asked]
    hits: Mask
    enough: Mask
    weighed: bool


def answer(loaded: LoadedRule, subject: Subject, rulebook: Rulebook) -> Answer | None:
    """How the subject meets the rule, None where it passes.

    Raises NotComputable when what is known settles nothing.
    """
    rule = loaded.rule
    asked: list[Asked] = []
    unknown: NotComputable | None = None
    for condition in rule.conditions:
        try:
            asked.append(put(condition, loaded, subject, rulebook))
        except NotComputable as reason:
            unknown = unknown or reason
    if unknown is not None and not asked:
        raise unknown
    weight = weigh(loaded, subject, rulebook)
    met = _met(rule, asked, weight)
    if unknown is not None and not _settles(rule, met):
        raise unknown
    return None if met is None else Answer(met.severity, _evidence(rule, subject, met, weight))


def _met(rule: Rule, asked: list[Asked], weight: Weighing | None) -> _Met | None:
    """The worst level that is met in the likely case; a rule with one `flag` is its own level."""
    needed = weight if rule.weight is not None else None
    if rule.levels is None:
        combine = np.logical_and if rule.all is not None else np.logical_or
        hits = _heavy(reduce(combine, [one.hits for one in asked]), needed)
        levels = [(rule.severities[0], asked, hits, needed is not None)]
    else:
        levels = []
        for level, one in zip(rule.levels, asked, strict=True):
            needs = needed if level.weighs else None
            levels.append((level.severity, [one], _heavy(one.hits, needs), needs is not None))
    found = None
    for severity, those, hits, weighs in sorted(levels, key=lambda one: ORDER[one[0]]):
        enough = np.count_nonzero(hits, axis=-1) >= rule.hits_at_least
        if found is None and enough[LIKELY]:
            found = _Met(severity, those, hits, enough, weighs)
    return found


def _heavy(hits: Mask, weight: Weighing | None) -> Mask:
    return hits if weight is None else hits & weight.heavy


def _settles(rule: Rule, met: _Met | None) -> bool:
    """One known condition settles an `any` that it meets and an `all` that it does not."""
    return met is None if rule.all is not None else met is not None


def _evidence(rule: Rule, subject: Subject, met: _Met, weight: Weighing | None) -> Evidence:
    """Figures of the first condition that anyone meets, for all who meet the rule."""
    asked = met.asked
    first = next((one for one in asked if one.hits[LIKELY].any()), asked[0])
    likely, hit = first.values.values[LIKELY], met.hits[LIKELY]
    # With `any` some meet the rule by another condition: they come last.
    worse = np.where(hit & ~np.isnan(likely), badness(likely, first.limit), -np.inf)
    order = [int(i) for i in np.lexsort((-_heft(weight, worse), -worse)) if hit[i]]
    names = _names(rule, subject)
    affected = tuple(_affected(names[i], float(likely[i])) for i in order)
    numbers = {
        name: Figure(value=value if np.isfinite(value) else None, unit=unit)
        for one in reversed(asked)
        for name, (value, unit) in one.measured.numbers.items()
    }
    return Evidence(
        metric=first.condition.metric,
        unit=METRICS[first.condition.metric].unit,
        threshold=first.limit,
        count=len(affected),
        inhabitants=float(first.values.inhabitants[hit].sum()),
        worst=affected[0] if affected else None,
        affected=affected,
        numbers=numbers,
        weight=None if weight is None else weight.at(order[:1], needed=met.weighed),
        listed=tuple(
            line for one in asked if one.hits[LIKELY].any() for line in one.measured.listed
        ),
        holds_in=tuple(
            case for case, is_so in zip(NAMED_CASES, named(met.enough), strict=True) if is_so
        ),
    )


def _heft(weight: Weighing | None, among: Floats) -> Floats:
    """The weight of each, by which those equally badly off are told apart; else 0 for all."""
    if weight is None or weight.values.shape[-1] != len(among):
        return np.zeros_like(among)
    heft: Floats = np.nan_to_num(weight.values[LIKELY], nan=-np.inf)
    return heft


def _affected(name: str, value: float) -> Affected:
    if np.isinf(value):
        return Affected(id=name, value=None, beyond="above" if value > 0 else "below")
    return Affected(id=name, value=None if np.isnan(value) else value)


def _names(rule: Rule, subject: Subject) -> tuple[str, ...]:
    if rule.on == "municipalities":
        return subject.setting.country.codes
    if rule.on == "corners":
        return tuple(group.id for group in subject.groupings[CORNERS].groups)
    return (WHOLE_REFORM if subject.measure is None else WHOLE_COUNTRY,)
