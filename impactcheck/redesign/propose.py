"""All redesigns of a reform, each put through the whole engine again and ranked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure, Message
from impactcheck.contract.redesigns import (
    Counterproposals,
    Evenness,
    FindingLine,
    FrontierPoint,
    NotFound,
    Redesign,
)
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.engine.assess import assessment_of
from impactcheck.engine.examination import examine
from impactcheck.kinds import measure_kinds
from impactcheck.problems import BadInput
from impactcheck.redesign.changed_fields import changed_values
from impactcheck.redesign.findings_compared import told_apart
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.money import against, state_money
from impactcheck.redesign.sanction_terms import fees_in, terms_of
from impactcheck.redesign.sanctions import frontier
from impactcheck.redesign.schedules import evenness
from impactcheck.redesign.searches import Candidate, Nothing, searches_for
from impactcheck.redesign.trial import Assess, Trial
from impactcheck.reform.alternatives import with_changes
from impactcheck.reform.read import LoadedReform, reform_from_text
from impactcheck.reform.to_yaml import reform_to_yaml
from impactcheck.rules.load import Rulebook
from impactcheck.units import HALF_ORE

CRITERIA = ("goal", "new_errors", "errors", "warnings", "state", "unevenness", "losers", "changes")
"""Ranked by these in turn: goal met, fewest new errors, errors and warnings left, least cost to
the state, most even fees, fewest inhabitants in municipalities that lose, fewest changed fields,
of which a list is one."""
_IN_A_LIST = re.compile(r"\.\d+(?:\.|$)")


def propose(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    *,
    assess: Assess = assessment_of,
    goal: Goal | None = None,
    keep_pot: bool = False,
    neutral: bool = False,
    reference: int | None = None,
    before: Assessment | None = None,
    names: frozenset[str] | None = None,
    background: Background | None = None,
) -> Counterproposals:
    """Search every measure for redesigns that reach the goal (default: its worst findings gone).

    `assess` is the engine, which has the last word on each; `names` limits the searches. `neutral`
    and `reference` settle the level of sanctions, as in `Trial`; every redesign is held against the
    `background` that the proposal is. Raises BadInput as `assess` does for the proposal itself.
    """
    chosen = goal or Goal()
    examined = examine(loaded, country, rulebook, background)
    original = before or assess(examined)
    trial = Trial(examined, original, chosen, keep_pot, neutral, reference, assess)
    redesigns: list[Redesign] = []
    missing: list[NotFound] = []
    for offer in _offers(trial, names):
        found = offer if isinstance(offer, Nothing) else rechecked(trial, offer)
        if isinstance(found, Nothing):
            reason = Message(key=found.reason, arguments=dict(found.arguments))
            missing.append(NotFound(name=found.name, measure=found.measure, reason=reason))
        else:
            redesigns.append(found)
    redesigns.sort(key=_rank)
    return Counterproposals(
        reform=loaded.reform.id,
        title=loaded.reform.title,
        fingerprint=original.fingerprint,
        goal=Message(key=f"goal-{chosen.kind}", arguments={"share": chosen.share}),
        keep_pot=keep_pot,
        nothing_to_mend=not redesigns and not missing,
        criteria=CRITERIA,
        redesigns=_marked(redesigns),
        not_found=tuple(missing),
        frontier=_frontier(trial),
    )


def _frontier(trial: Trial) -> tuple[FrontierPoint, ...]:
    """Of the first sanction with something to mend; empty without one."""
    for measure_id, measure in trial.reform.measures.items():
        if measure.kind == "sanction" and trial.findings(measure_id):
            return frontier(trial, measure_id)
    return ()


def _offers(trial: Trial, names: frozenset[str] | None) -> Iterator[Candidate | Nothing]:
    for measure_id, measure in trial.reform.measures.items():
        wanted = bool(trial.findings(measure_id))
        if trial.goal.kind != "finding-gone":
            reached = trial.standing({}, frozenset(), frozenset((measure_id,))).met
            wanted = measure_kinds()[measure.kind].goal is not None and not reached
        if not wanted:
            continue
        for name, search in searches_for(measure.kind).items():
            relevant = trial.goal.kind != "finding-gone" or trial.targets(measure_id, name)
            if relevant and (names is None or name in names):
                yield from search(trial, measure_id)


def rechecked(trial: Trial, candidate: Candidate) -> Redesign | Nothing:
    """The candidate written as a file, read back and assessed like any reform."""
    examined = trial.examined
    try:
        changed = with_changes(trial.reform, candidate.changes)
        text = reform_to_yaml(changed)
        read = replace(reform_from_text(text, f"{changed.id}.yaml"), path=examined.loaded.path)
        after = trial.assess(
            examine(read, examined.country, examined.rulebook, examined.background)
        )
    except BadInput:
        return Nothing(candidate.name, candidate.measure, "cannot-be-computed")
    state = state_money(trial.before, after)
    if trial.keep_pot and state.paid_after > state.paid_before + _rounding(trial, candidate):
        return Nothing(candidate.name, candidate.measure, "pot-is-kept")
    origin = dict.fromkeys(candidate.split_off, candidate.measure)
    told = told_apart(trial.before, after, origin)
    was, now = _evenness(trial, candidate.measure, after)
    return Redesign(
        name=candidate.name,
        measure=candidate.measure,
        goal_met=_goal_met(trial, candidate, told.residual, told.new),
        parameters={
            name: Figure(value=value, unit=unit)
            for name, (value, unit) in candidate.parameters.items()
        },
        changes=changed_values(trial.reform, changed),
        reform_yaml=text,
        gone=told.gone,
        residual=told.residual,
        new=told.new,
        errors_before=trial.before.verdict.errors,
        errors_after=after.verdict.errors,
        warnings_before=trial.before.verdict.warnings,
        warnings_after=after.verdict.warnings,
        new_errors=sum(line.severity == "error" for line in told.new),
        state=state,
        against_original=against(trial.before, after),
        evenness_before=was,
        evenness_after=now,
        draft=candidate.draft,
    )


def _evenness(
    trial: Trial, measure_id: str, after: Assessment
) -> tuple[Evenness | None, Evenness | None]:
    """Of the fees that the engine gives before and after; None for what is not a sanction."""
    if trial.measure(measure_id).kind != "sanction":
        return None, None
    terms = terms_of(trial, measure_id)
    return evenness(terms, terms.now), evenness(terms, fees_in(trial, measure_id, after))


def _rounding(trial: Trial, candidate: Candidate) -> float:
    """How far sums of the same pot may differ: half an öre, or a step in each municipality."""
    rounded = getattr(trial.measure(candidate.measure), "round", None)
    return HALF_ORE if rounded is None else float(rounded.to.likely * len(trial.country))


def _goal_met(trial: Trial, candidate: Candidate, *left: tuple[FindingLine, ...]) -> bool:
    """By the worst findings in the whole re-check; by the net for goals on who gains."""
    if trial.goal.kind != "finding-gone":
        return trial.standing(candidate.changes, candidate.targets, candidate.family).met
    decisive = trial.decisive(candidate.measure, candidate.targets)
    return not any(
        line.rule in decisive and line.measure in candidate.family
        for lines in left
        for line in lines
    )


def _rank(one: Redesign) -> tuple[float, ...]:
    return (
        not one.goal_met,
        one.new_errors,
        one.errors_after,
        one.warnings_after,
        round(one.state.paid_after - one.state.paid_before),
        0.0 if one.evenness_after is None else round(one.evenness_after.unevenness, 6),
        one.against_original.losers.inhabitants,
        len({_IN_A_LIST.split(line.path)[0] for line in one.changes}),
    )


def _marked(redesigns: list[Redesign]) -> tuple[Redesign, ...]:
    """Each with whether no other is at least as good by every criterion and better by one."""
    ranks = [_rank(one) for one in redesigns]
    return tuple(
        one.model_copy(update={"on_frontier": not any(_better(r, mine) for r in ranks)})
        for one, mine in zip(redesigns, ranks, strict=True)
    )


def _better(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one != other and all(a <= b for a, b in zip(one, other, strict=True))
