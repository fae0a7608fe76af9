"""The smallest sum that mends what can be mended, and the round one an ordinance would name."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from impactcheck.contract.redesigns import Draft
from impactcheck.redesign.integer_search import Found, Standing, smallest
from impactcheck.redesign.searches import Candidate, Nothing, Offers, Parameters
from impactcheck.redesign.trial import Changes, Trial, standing_of
from impactcheck.redesign.writing import writable
from impactcheck.rules.evaluate import Answers

Judged = Callable[[frozenset[str], float], Standing]


def smallest_sum(
    trial: Trial,
    measure_id: str,
    name: str,
    changes: Callable[[float], Changes],
    low: int,
    high: int,
    text: Callable[[float], Draft | None] = lambda _sum: None,
) -> Offers:
    """Search the sums from `low` to `high` kronor; `changes` puts one into the reform.

    `smallest` is exact to a krona, `chosen` the roundest above it that does as well. Where no sum
    mends all the targets, as many as can be mended together; where none mends any, the closest.
    """
    targets, family = trial.targets(measure_id, name), frozenset((measure_id,))
    awake = trial.naming(name)

    @cache
    def answers(value: float) -> Answers | None:
        return trial.answers(changes(value), targets | awake, family)

    def standing(rules: frozenset[str], value: float) -> Standing:
        if trial.goal.kind == "finding-gone":
            return standing_of(answers(value), rules)
        return trial.standing(changes(value), rules, family)

    search = partial(_least, standing, low, high)
    wanted, found = _as_many_as_can_be(trial, measure_id, targets, awake, search)
    if found.smallest is not None:
        judge = partial(standing, wanted)
        chosen = writable(found.smallest, lambda value: judge(value).met)
        figures: Parameters = {}
        if chosen:
            figures = {"smallest": (found.smallest, "kr"), "chosen": (chosen, "kr")}
        return [
            Candidate(
                name,
                measure_id,
                changes(chosen),
                targets,
                figures,
                draft=text(chosen),
                mended=wanted,
            )
        ]
    closest: Parameters = {"chosen": (found.closest, "kr")}
    if standing(targets, found.closest).distance == float("inf"):
        return [Nothing(name, measure_id, "cannot-be-computed")]
    return [Candidate(name, measure_id, changes(found.closest), targets, closest)]


def _least(standing: Judged, low: int, high: int, rules: frozenset[str]) -> Found:
    return smallest(partial(standing, rules), low, high)


def _as_many_as_can_be(
    trial: Trial,
    measure_id: str,
    targets: frozenset[str],
    awake: frozenset[str],
    search: Callable[[frozenset[str]], Found],
) -> tuple[frozenset[str], Found]:
    """All the targets; else as many as can be mended together, taken in order of severity.

    First of all without waking another rule that names the same redesign.
    """
    if trial.goal.kind == "finding-gone" and awake - targets:
        undisturbed = search(targets | awake)
        if undisturbed.smallest is not None:
            return targets | awake, undisturbed
    whole = search(targets)
    if whole.smallest is not None or trial.goal.kind != "finding-gone":
        return targets, whole
    ordered = dict.fromkeys(one.rule for one in trial.findings(measure_id) if one.rule in targets)
    kept: frozenset[str] = frozenset()
    best = whole
    for rule in ordered:
        found = search(kept | {rule})
        if found.smallest is not None:
            kept, best = kept | {rule}, found
    quiet = kept | (awake - targets)
    undisturbed = search(quiet) if kept and quiet != kept else Found(None, best.closest)
    return (kept, best) if undisturbed.smallest is None else (quiet, undisturbed)
