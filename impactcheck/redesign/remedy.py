"""The remedy of the first half page: one redesign that mends the worst finding, quickly found."""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure
from impactcheck.contract.findings import Finding
from impactcheck.contract.redesigns import Redesign, Remedy
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.engine.assess import assessment_of
from impactcheck.engine.examination import examine
from impactcheck.engine.verdict import worst_of
from impactcheck.engine.who_meets import GROUNDWORK_AREA
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.recheck import rechecked
from impactcheck.redesign.searches import Nothing, searches_for
from impactcheck.redesign.trial import Assess, Trial
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook


def with_remedy(
    proposal: Assessment,
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    *,
    assess: Assess = assessment_of,
    background: Background | None = None,
) -> Assessment:
    """The assessment with its remedy; unchanged where no redesign mends the worst finding.

    The redesigns that the rule itself names are tried in its order, and the first that mends the
    finding without a new error is taken: the whole search is for `propose`. `background` is what
    the proposal was held against.
    """
    examined = examine(loaded, country, rulebook, background)
    trial = Trial(examined, proposal, Goal(), assess=assess)
    for finding in proposal.findings:
        # A note need not be mended: a flat fee of 1 000 kr was told how to pass.
        if not _about_measures(finding) or finding.on == "text" or finding.severity == "note":
            continue
        for measure, name in _tried(finding, trial):
            search = searches_for(trial.measure(measure).kind).get(name)
            for offer in () if search is None else search(trial, measure):
                found = offer if isinstance(offer, Nothing) else rechecked(trial, offer)
                if isinstance(found, Redesign) and _mends(found, finding, measure):
                    return proposal.model_copy(update={"remedy": _remedy(found, rulebook)})
        return proposal
    return proposal


def _about_measures(finding: Finding) -> bool:
    return bool(finding.parts) or finding.of_whole


def _tried(finding: Finding, trial: Trial) -> list[tuple[str, str]]:
    """Each measure to change with each redesign that the rule names, in the rule's order."""
    measures = finding.measures or tuple(trial.reform.measures)
    return [(measure, name) for name in finding.redesigns for measure in measures]


def _mends(found: Redesign, finding: Finding, measure: str) -> bool:
    """Whether the measure meets the rule no longer; the sum, where nothing else meets it."""
    left = {(line.rule, line.measure) for line in (*found.residual, *found.new)}
    worst_is_gone = (finding.rule, measure if finding.parts else None) not in left
    return found.goal_met and not found.new_errors and worst_is_gone


def _remedy(found: Redesign, rulebook: Rulebook) -> Remedy:
    areas = {loaded.rule.id: loaded.rule.area for loaded in rulebook.rules}
    after = (*found.residual, *found.new)
    outcome = [line.severity for line in after if areas[line.rule] != GROUNDWORK_AREA]
    names = ("paid_before", "paid_after", "fees_before", "fees_after")
    return Remedy(
        name=found.name,
        measure=found.measure,
        parameters=found.parameters,
        errors_after=outcome.count("error"),
        errors_elsewhere=found.errors_after - outcome.count("error"),
        outcome_after=worst_of(outcome),
        money={name: Figure(value=getattr(found.state, name), unit="kr") for name in names},
        fees_basis=found.state.fees_basis,
    )
