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
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.engine.assess import assessment_of
from impactcheck.engine.examination import Examination
from impactcheck.kinds import measure_kinds
from impactcheck.problems import BadInput
from impactcheck.redesign.file_words import Describe
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.integer_search import Standing
from impactcheck.reform.alternatives import with_changes
from impactcheck.reform.measures import Measure
from impactcheck.reform.model import Reform
from impactcheck.rules.evaluate import Answers
from impactcheck.sums import ratio_by_group

Assess = Callable[[Examination], Assessment]
"""The engine, which has the last word on each redesign; a page may give it a time limit."""
Changes = Mapping[str, object]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
NOT_COMPUTABLE = Standing(False, float("inf"))
ALSO_NAMED: Mapping[str, tuple[str, ...]] = {
    "base_amount_extra": ("base_amount",),
    "larger_pot": ("base_amount", "floor"),
    "floor": ("base_amount",),
    "revenue_share": ("per_capita_scale",),
    "employee_scale": ("per_capita_scale",),
    "regard_to_economy": ("per_capita_scale",),
    "drop_report": ("differentiated_reporting", "fewer_reports"),
}
"""Redesigns that mend what rules name under another: more money where a rule says a base amount."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A reform with its assessment, and what a redesign of it must reach.

    Redesigns are neutral in total: sanctions bring in the sum that they would have brought in,
    unless one municipality, `reference` (its place in the country), is to pay what it would have
    paid. `describe` words the changed reform file; without it the file keeps the proposal's texts.
    """

    examined: Examination
    before: Assessment
    goal: Goal
    keep_pot: bool = False
    reference: int | None = None
    assess: Assess = assessment_of
    describe: Describe | None = None

    @property
    def reform(self) -> Reform:
        return self.examined.reform

    @property
    def country(self) -> Country:
        return self.examined.country

    @property
    def setting(self) -> Setting:
        return self.examined.setting

    def measure(self, measure_id: str) -> Measure:
        return self.reform.measures[measure_id]

    def effects(self, measure_id: str) -> MeasureEffects:
        """One measure's effects under the proposal."""
        return self.examined.measure(measure_id)

    def findings(self, measure_id: str) -> tuple[Finding, ...]:
        """Findings that the measure meets, as severe as it meets them, and that figures can mend.

        What only the reform's sum meets is every measure's to mend. A note asks for no change.
        """
        about = [one for one in self.before.findings if one.on != "text"]
        met = [(one, one.severity_of(measure_id)) for one in about]
        found = (
            one.model_copy(update={"severity": severity or one.severity})
            for one, severity in met
            if severity is not None or (one.of_whole and not one.parts)
        )
        return tuple(one for one in found if one.severity != "note")

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
            loaded.rule.id
            for loaded in self.examined.rulebook.rules
            if not names.isdisjoint(loaded.rule.redesign)
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
        return NOT_COMPUTABLE if tried is None else self._gaining(tried.net)

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
        """What the rules say of the measures that result; None when it cannot be computed.

        The sum is asked too where one of the rules fires on nothing else. What was an error or a
        warning is mended when a note is left: levels note what need not be mended.
        """
        tried = self._tried(changes)
        fired = [one for one in self.before.findings if one.rule in rules]
        sums = any(one.of_whole and not one.parts for one in fired)
        if tried is None:
            return None
        asked = tried.ask(rules, family, sums=sums)
        grave = {one.rule for one in fired if one.severity != "note"}
        left = [one for one in asked.findings if one.severity != "note" or one.rule not in grave]
        return replace(asked, findings=tuple(left))

    def net_of(self, changes: Changes, measure_id: str) -> Floats | None:
        """What the changed measure leaves each municipality, kronor, likely case."""
        tried = self._tried(changes)
        net = None if tried is None else tried.measure(measure_id).net_kr
        return None if net is None else net[LIKELY]

    def after(self, changes: Changes) -> Trial:
        """A trial of what the changes leave, to the same end. Raises BadInput as `with_changes`."""
        return replace(self, examined=self.examined.changed(with_changes(self.reform, changes)))

    def _tried(self, changes: Changes) -> Examination | None:
        """The changed reform, what has not changed not computed again; None where it cannot be."""
        try:
            return self.examined.changed(with_changes(self.reform, changes))
        except BadInput:
            return None

    def _gaining(self, net: Floats | None) -> Standing:
        if net is None:
            return NOT_COMPUTABLE
        people = self.country.population
        if self.goal.kind == "share":
            sides = winners_and_losers(per_inhabitant(net[LIKELY], people))
            known = max(1, int(np.count_nonzero(~sides.unknown)))
            short = self.goal.share - np.count_nonzero(sides.winners) / known
            return Standing(bool(short <= 0), max(0.0, float(short)))
        lowest = _lowest_corner(net[LIKELY], people, self.examined.groupings["corners"])
        limit = self._corner_limit
        return Standing(lowest > limit, max(0.0, limit - lowest))

    @cached_property
    def _corner_limit(self) -> float:
        """A grant must be felt in every corner; a duty must only not be under-financed there."""
        kinds = (measure_kinds()[one.kind] for one in self.reform.measures.values())
        return -0.5 if any(kind.goal == "no_loss" for kind in kinds) else 0.5


def _lowest_corner(net: Floats, people: Floats, corners: Grouping) -> float:
    """The least net per inhabitant of any corner that holds a municipality with a figure."""
    members = np.array([group.members for group in corners.groups])
    return float(np.nanmin(ratio_by_group(net, people, members)))


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
