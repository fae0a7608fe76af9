"""A candidate put through the whole engine again: what it then does, costs and leaves."""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import Evenness, FindingLine, Redesign, StateMoney
from impactcheck.problems import BadInput
from impactcheck.redesign.changed_fields import changed_values
from impactcheck.redesign.describing import described
from impactcheck.redesign.findings_compared import told_apart
from impactcheck.redesign.money import against, costs_of, price, state_money
from impactcheck.redesign.sanction_terms import DEAREST, NEUTRAL_WITHIN, fees_in, terms_of
from impactcheck.redesign.schedules import evenness
from impactcheck.redesign.searches import Candidate, Nothing
from impactcheck.redesign.trial import Trial
from impactcheck.reform.alternatives import with_changes
from impactcheck.reform.model import Reform
from impactcheck.reform.read import reform_from_text
from impactcheck.reform.to_yaml import reform_to_yaml
from impactcheck.units import HALF_ORE

SAME_KRONA = 1.0
"""Sums that are written to whole kronor differ by so much at most."""


def rechecked(trial: Trial, candidate: Candidate) -> Redesign | Nothing:
    """The candidate written as a file, read back and assessed like any reform."""
    examined = trial.examined
    try:
        changed = _told(trial, candidate, with_changes(trial.reform, candidate.changes))
        text = reform_to_yaml(changed)
        read = reform_from_text(text, f"{changed.id}.yaml")
        after = trial.assess(examined.changed(read.reform))
    except BadInput:
        return Nothing(candidate.name, candidate.measure, "cannot-be-computed")
    state = state_money(trial.before, after)
    if reason := _another_proposal(trial, state):
        return Nothing(candidate.name, candidate.measure, reason, _needed(trial, state))
    if trial.keep_pot and state.paid_after > state.paid_before + _rounding(trial, candidate):
        return Nothing(candidate.name, candidate.measure, "pot-is-kept")
    told = told_apart(trial.before, after, candidate.origin)
    was, now = _evenness(trial, candidate.measure, after)
    return Redesign(
        name=candidate.name,
        measure=candidate.measure,
        parts=candidate.told,
        goal_met=_goal_met(trial, candidate, told.residual, told.new),
        same_cost=_same_cost(trial, candidate, state),
        outcome_after=after.verdict.outcome,
        price=price(trial.before, after, state),
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


def _told(trial: Trial, candidate: Candidate, changed: Reform) -> Reform:
    """The changed reform under a title of its own, with a summary of what was changed."""
    if trial.describe is None:
        return changed
    changes = changed_values(trial.reform, changed)
    return with_changes(changed, described(trial.describe, trial.reform, candidate, changes))


def _evenness(
    trial: Trial, measure_id: str, after: Assessment
) -> tuple[Evenness | None, Evenness | None]:
    """Of the fees that the engine gives before and after; None for what is not a sanction."""
    if trial.measure(measure_id).kind != "sanction":
        return None, None
    terms = terms_of(trial, measure_id)
    return evenness(terms, terms.now), evenness(terms, fees_in(trial, measure_id, after))


def _another_proposal(trial: Trial, state: StateMoney) -> str:
    """Why it is no redesign: what the state pays or takes in is too many times the proposal's.

    Empty where it is one. Who chooses what one municipality is to pay has chosen the sum of fees.
    """
    times = trial.examined.parameter(DEAREST) or 1.0
    if state.paid_after > times * costs_of(trial.before, state) + HALF_ORE:
        return "too-dear"
    if trial.reference is not None:
        return ""
    if state.fees_after > times * state.fees_before + HALF_ORE:
        return "too-dear"
    return "too-mild" if state.fees_after < state.fees_before / times - HALF_ORE else ""


def _needed(trial: Trial, state: StateMoney) -> dict[str, str | int | float]:
    more = state.paid_after > state.paid_before + SAME_KRONA
    sums = (state.paid_after, state.paid_before) if more else (state.fees_after, state.fees_before)
    return {
        "after": round(sums[0]),
        "before": round(sums[1]),
        "times": trial.examined.parameter(DEAREST) or 1.0,
    }


def _same_cost(trial: Trial, candidate: Candidate, state: StateMoney) -> bool:
    """Whether it is neutral: the same money paid, the same fees but for what makes sums round."""
    rounding = max(SAME_KRONA, _rounding(trial, candidate))
    share = trial.examined.parameter(NEUTRAL_WITHIN) or 0.0
    least = min(state.paid_before - rounding, state.paid_before * (1.0 - share))
    paid = least <= state.paid_after <= state.paid_before + rounding
    return (
        paid and abs(state.fees_after - state.fees_before) <= share * state.fees_before + HALF_ORE
    )


def _rounding(trial: Trial, candidate: Candidate) -> float:
    """How far sums of the same pot may differ: half an öre, or a step in each municipality."""
    rounded = getattr(trial.measure(candidate.measure), "round", None)
    return HALF_ORE if rounded is None else float(rounded.to.likely * len(trial.country))


def _goal_met(trial: Trial, candidate: Candidate, *left: tuple[FindingLine, ...]) -> bool:
    """By the worst findings in the whole re-check; by the net for goals on who gains.

    None that leaves an error in what it changes: it was said to reach the goal, and did not pass.
    What was graver is mended when a note is left of it.
    """
    if trial.goal.kind != "finding-gone":
        return trial.standing(candidate.changes, candidate.targets, candidate.family).met
    decisive = frozenset(
        rule for one in candidate.measures for rule in trial.decisive(one, candidate.targets)
    )
    # What only the reform's sum meets stands on a line without a measure.
    summed = {one.rule for one in trial.before.findings if one.of_whole and not one.parts}
    noted = {one.rule for one in trial.before.findings if one.severity == "note"}
    return not any(
        (line.rule in decisive or line.severity == "error")
        and (line.severity != "note" or line.rule in noted)
        and (line.measure in candidate.family or (line.measure is None and line.rule in summed))
        for lines in left
        for line in lines
    )
