"""All redesigns of a reform, each put through the whole engine again and ranked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure, Message
from impactcheck.contract.redesigns import Counterproposals, FrontierPoint, NotFound, Redesign
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.engine.assess import assessment_of
from impactcheck.engine.examination import examine
from impactcheck.kinds import measure_kinds
from impactcheck.redesign.combining import Combined, Single, combined, every_measure
from impactcheck.redesign.describing import measure_titles
from impactcheck.redesign.file_words import Describe
from impactcheck.redesign.goals import Goal
from impactcheck.redesign.ranking import CRITERIA, marked, rank
from impactcheck.redesign.recheck import rechecked
from impactcheck.redesign.sanction_terms import DEAREST
from impactcheck.redesign.sanctions import frontier
from impactcheck.redesign.searches import Candidate, Nothing, searches_for
from impactcheck.redesign.trial import Assess, Trial
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook

MOST_COMBINATIONS = 12
MOST_RECHECKED = 60
"""Redesigns that reach the goal, over all measures: of fifty measures the first of each."""
Progress = Callable[[int, int], None]
"""Told before each measure: how many are done, and how many there are."""


def propose(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    *,
    assess: Assess = assessment_of,
    goal: Goal | None = None,
    keep_pot: bool = False,
    reference: int | None = None,
    before: Assessment | None = None,
    names: frozenset[str] | None = None,
    background: Background | None = None,
    describe: Describe | None = None,
    progress: Progress = lambda _done, _of: None,
) -> Counterproposals:
    """Search every measure for redesigns that reach the goal (default: its worst findings gone).

    Where no single change leaves a measure without errors and warnings, changes are combined.
    `assess` is the engine, which has the last word on each; `names` limits the searches.
    `reference` settles the level of sanctions, as in `Trial`; every redesign is held against the
    `background` that the proposal is. `describe` words what a redesigned reform file is. Raises
    BadInput as `assess` does for the proposal itself.
    """
    chosen = goal or Goal()
    examined = examine(loaded, country, rulebook, background)
    original = before or assess(examined)
    trial = Trial(examined, original, chosen, keep_pot, reference, assess, describe)
    wanted = [one for one in trial.reform.measures if _wanted(trial, one)]
    redesigns: list[Redesign] = []
    missing: list[NotFound] = []
    best: list[Single] = []
    tried = 0
    for done, measure_id in enumerate(wanted):
        progress(done, len(wanted))
        singles: list[Single] = []
        enough = max(1, MOST_RECHECKED // len(wanted))
        for offer in _offers(trial, measure_id, names):
            if sum(one.redesign.goal_met for one in singles) >= enough:
                break
            found = offer if isinstance(offer, Nothing) else rechecked(trial, offer)
            if isinstance(found, Nothing):
                reason = Message(key=found.reason, arguments=dict(found.arguments))
                missing.append(NotFound(name=found.name, measure=found.measure, reason=reason))
            elif isinstance(offer, Candidate):
                singles.append(Single(offer, found))
        together = Combined()
        if names is None and chosen.kind == "finding-gone" and enough > 1:
            together = combined(trial, measure_id, singles, most=_share(len(wanted)))
        tried += together.tried
        of_measure = [*singles, *together.found]
        redesigns += [one.redesign for one in of_measure]
        best += sorted((one for one in of_measure if one.redesign.goal_met), key=_ranked)[:1]
    whole = every_measure(trial, best) if len(best) > 1 else None
    if whole is not None:
        redesigns.append(whole)
    redesigns.sort(key=rank)
    return Counterproposals(
        reform=loaded.reform.id,
        title=loaded.reform.title,
        measures=measure_titles(loaded.reform),
        fingerprint=original.fingerprint,
        goal=Message(key=f"goal-{chosen.kind}", arguments={"share": chosen.share}),
        keep_pot=keep_pot,
        nothing_to_mend=not redesigns and not missing and not wanted,
        dearest=Figure(value=examined.parameter(DEAREST), unit="ratio"),
        combinations_tried=tried,
        criteria=CRITERIA,
        redesigns=marked(redesigns),
        not_found=tuple(missing),
        frontier=_frontier(trial),
    )


def _ranked(one: Single) -> tuple[float, ...]:
    return rank(one.redesign)


def _share(measures: int) -> int:
    """How many combinations one of so many measures may try: a reform of fifty must end too."""
    return max(2, MOST_COMBINATIONS // max(1, measures))


def _frontier(trial: Trial) -> tuple[FrontierPoint, ...]:
    """Of the first sanction with something to mend; empty without one."""
    for measure_id, measure in trial.reform.measures.items():
        if measure.kind == "sanction" and trial.findings(measure_id):
            return frontier(trial, measure_id)
    return ()


def _wanted(trial: Trial, measure_id: str) -> bool:
    """Whether the measure has anything to mend, or keeps the reform from its goal."""
    if trial.goal.kind == "finding-gone":
        return bool(trial.findings(measure_id))
    kind = measure_kinds()[trial.measure(measure_id).kind]
    return (
        kind.goal is not None and not trial.standing({}, frozenset(), frozenset((measure_id,))).met
    )


def _offers(
    trial: Trial, measure_id: str, names: frozenset[str] | None
) -> Iterator[Candidate | Nothing]:
    for name, search in searches_for(trial.measure(measure_id).kind).items():
        relevant = trial.goal.kind != "finding-gone" or trial.targets(measure_id, name)
        if relevant and (names is None or name in names):
            yield from search(trial, measure_id)
