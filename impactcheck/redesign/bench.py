"""Trying a change out: the effects and rules of a check, but only the rules asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from impactcheck.arrays import LIKELY, Floats
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.findings import Finding, Severity
from impactcheck.country.model import Country, Grouping
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.evaluate import effects_of
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.engine.effects import effects_of_reform
from impactcheck.engine.groups import groupings_of
from impactcheck.engine.net import net_of_reform
from impactcheck.kinds import measure_kinds
from impactcheck.metrics.registry import Subject
from impactcheck.problems import BadInput
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.line import Standing
from impactcheck.reform.alternatives import with_changes
from impactcheck.reform.measures import Measure
from impactcheck.reform.model import Reform
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.evaluate import Answers, ask_all
from impactcheck.rules.load import Rulebook

Assess = Callable[[LoadedReform, Country, Rulebook], Assessment]
Changes = Mapping[str, object]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
NOT_COMPUTABLE = Standing(False, float("inf"))
ALSO_NAMED: Mapping[str, tuple[str, ...]] = {
    "base_amount_extra": ("base_amount",),
    "larger_pot": ("base_amount", "floor"),
    "floor": ("base_amount",),
    "revenue_share": ("per_capita_scale",),
    "employee_scale": ("per_capita_scale",),
}
"""Redesigns that mend what rules name under another: more money where a rule says a base amount."""


@dataclass(frozen=True, eq=False)
class Bench:
    """A reform with its assessment, and what a redesign of it must reach.

    `neutral` keeps what sanctions bring in all together; otherwise one municipality pays what it
    would have paid: `reference` (its place in the country), or the median where that is None.
    """

    loaded: LoadedReform
    country: Country
    rulebook: Rulebook
    before: Assessment
    goal: Goal
    keep_pot: bool = False
    neutral: bool = False
    reference: int | None = None

    @property
    def reform(self) -> Reform:
        return self.loaded.reform

    def measure(self, measure_id: str) -> Measure:
        return self.reform.measures[measure_id]

    @cached_property
    def groupings(self) -> Mapping[str, Grouping]:
        return groupings_of(self.country, self.rulebook.splits)

    @cached_property
    def original(self) -> tuple[Setting, tuple[MeasureEffects, ...]]:
        """The proposal's own effects."""
        return effects_of_reform(self.loaded, self.country, self.rulebook)

    @property
    def setting(self) -> Setting:
        return self.original[0]

    def effects(self, measure_id: str) -> MeasureEffects:
        """One measure's effects under the proposal."""
        return next(one for one in self.original[1] if one.id == measure_id)

    def findings(self, measure_id: str) -> tuple[Finding, ...]:
        """Findings about the measure that figures can mend."""
        return tuple(
            finding
            for finding in self.before.findings
            if finding.measure == measure_id and finding.on != "text"
        )

    def targets(self, measure_id: str, name: str) -> frozenset[str]:
        """Rules with findings that the redesign of that name is to mend: those that name it."""
        names = {name, *ALSO_NAMED.get(name, ())}
        return frozenset(
            finding.rule
            for finding in self.findings(measure_id)
            if not names.isdisjoint(finding.redesigns)
        )

    def naming(self, name: str) -> frozenset[str]:
        """Every rule of the book that names the redesign, whether it fires or not."""
        names = {name, *ALSO_NAMED.get(name, ())}
        return frozenset(
            one.rule.id for one in self.rulebook.rules if not names.isdisjoint(one.rule.redesign)
        )

    def decisive(self, measure_id: str, rules: frozenset[str]) -> frozenset[str]:
        """Those of the rules whose findings are the worst: they must be gone for the goal."""
        found = [one for one in self.findings(measure_id) if one.rule in rules]
        worst = next((level for level in SEVERITIES if any(level == f.severity for f in found)), "")
        return frozenset(one.rule for one in found if one.severity == worst)

    def standing(
        self, changes: Changes, targets: frozenset[str], family: frozenset[str]
    ) -> Standing:
        """How the changed reform stands to the goal; `family` are the measures that result."""
        if self.goal.kind == "finding-gone":
            return standing_of(self.answers(changes, targets, family), targets)
        tried = self._tried(changes)
        return NOT_COMPUTABLE if tried is None else self._gaining(net_of_reform(tried[1]))

    def left(
        self, changes: Changes, targets: frozenset[str], family: frozenset[str]
    ) -> tuple[int, ...]:
        """How many of the targets still fire, or can no longer be evaluated, worst kind first."""
        answers = self.answers(changes, targets, family)
        if answers is None:
            return (len(targets) + 1,) * len(SEVERITIES)
        unknown = len(answers.not_evaluated)
        firing = [one.severity for one in answers.findings]
        return tuple(unknown + firing.count(level) for level in SEVERITIES)

    def shortfall(
        self, changes: Changes, targets: frozenset[str], family: frozenset[str]
    ) -> tuple[float, ...]:
        """What is left, or how far the goal is: of several changes the smallest is best."""
        if self.goal.kind == "finding-gone":
            return self.left(changes, targets, family)
        return (self.standing(changes, targets, family).distance,)

    def answers(
        self, changes: Changes, rules: frozenset[str], family: frozenset[str]
    ) -> Answers | None:
        """What the rules say of the measures that result; None when it cannot be computed."""
        tried = self._tried(changes)
        if tried is None:
            return None
        reform, effects = tried
        net = net_of_reform(effects)
        subjects = [
            Subject(reform, self.setting, self.groupings, effects, net, one)
            for one in effects
            if one.id in family
        ]
        asked = tuple(one for one in self.rulebook.rules if one.rule.id in rules)
        return ask_all(replace(self.rulebook, rules=asked), subjects, lambda _measure: None)

    def _tried(self, changes: Changes) -> tuple[Reform, tuple[MeasureEffects, ...]] | None:
        """The changed reform with its effects; what has not changed is not computed again."""
        known = {one.id: one for one in self.original[1]}
        try:
            changed = with_changes(self.reform, changes)
            effects = tuple(
                known[name]
                if measure == self.reform.measures.get(name)
                else effects_of(name, measure, self.setting)
                for name, measure in changed.measures.items()
            )
        except (BadInput, ImpossibleDesignError):
            return None
        return changed, effects

    def _gaining(self, net: Floats | None) -> Standing:
        if net is None:
            return NOT_COMPUTABLE
        people = self.country.population
        if self.goal.kind == "share":
            sides = winners_and_losers(per_inhabitant(net[LIKELY], people))
            known = max(1, int(np.count_nonzero(~sides.unknown)))
            short = self.goal.share - np.count_nonzero(sides.winners) / known
            return Standing(bool(short <= 0), max(0.0, float(short)))
        lowest = _lowest_corner(net[LIKELY], people, self.groupings["corners"])
        limit = self._corner_limit
        return Standing(lowest > limit, max(0.0, limit - lowest))

    @cached_property
    def _corner_limit(self) -> float:
        """A grant must be felt in every corner; a duty must only not be under-financed there."""
        kinds = (measure_kinds()[one.kind] for one in self.reform.measures.values())
        return -0.5 if any(kind.goal == "no_loss" for kind in kinds) else 0.5


def _lowest_corner(net: Floats, people: Floats, corners: Grouping) -> float:
    """The least net per inhabitant of any corner that holds a municipality with a figure."""
    values = []
    for group in corners.groups:
        known = group.members & np.isfinite(net)
        if known.any():
            values.append(float(net[known].sum() / people[known].sum()))
    return min(values)


def standing_of(answers: Answers | None, rules: frozenset[str]) -> Standing:
    """Met when none of the rules fires and none has become impossible to evaluate."""
    if answers is None or any(one.rule in rules for one in answers.not_evaluated):
        return NOT_COMPUTABLE
    firing = [one for one in answers.findings if one.rule in rules]
    return Standing(not firing, sum(map(_excess, firing)))


def _excess(finding: Finding) -> float:
    """How far beyond its threshold the worst value lies, in thresholds where that has a meaning."""
    evidence = finding.evidence
    if evidence.worst is None or evidence.worst.value is None or evidence.threshold is None:
        return 1.0
    limit = evidence.threshold.value
    return abs(evidence.worst.value - limit) / (abs(limit) or 1.0)
