"""Several changes together, where one does not suffice: a small search, the cheapest first.

The second change is searched for on the reform as the first leaves it, so that its numbers fit.
How many combinations may be tried is a count and not a time: the same reform gives the same answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from impactcheck.contract.redesigns import Redesign
from impactcheck.problems import BadInput
from impactcheck.redesign.ranking import rank
from impactcheck.redesign.recheck import rechecked
from impactcheck.redesign.searches import Candidate, Nothing, searches_for
from impactcheck.redesign.trial import Trial

STARTS = 4
"""So many of the cheapest changes are tried as the first of a pair."""
EVERY_MEASURE = "every_measure"
AMOUNTS = ("base_amount", "base_amount_extra", "floor", "larger_pot", "funding_key_with_base")
"""Searches for a sum: they come last, since what the others leave settles how large it must be."""
COMPOSED = "burden"
"""The field that several changes may rewrite one after the other; all others have one value."""


@dataclass(frozen=True, eq=False)
class Single:
    """A candidate beside what the engine said of it."""

    candidate: Candidate
    redesign: Redesign


@dataclass(frozen=True, eq=False)
class Combined:
    """The combinations worth putting forward, and how many were tried."""

    found: tuple[Single, ...] = ()
    tried: int = 0


def combined(trial: Trial, measure_id: str, singles: Sequence[Single], *, most: int) -> Combined:
    """Pairs, then a third on the best pair, until errors and warnings of the measure are gone.

    At most `most` are tried. None is put forward unless it leaves less than every single change, or
    as little at a lower price.
    """
    usable = [one for one in singles if not one.redesign.new_errors]
    usable.sort(key=_by_price)
    if not usable:
        return Combined()
    least = min(_worth(one) for one in usable)
    if least[:2] == (0, 0) and any(
        one.redesign.same_cost for one in usable if _worth(one) == least
    ):
        return Combined()
    best: Single | None = None
    tried = 0
    pairs = list(_pairs(usable))
    for first, second in pairs[: max(1, most * 2 // 3)]:
        tried += 1
        best = _better(best, _together(trial, measure_id, first, second), least)
        if best is not None and _enough(best):
            return Combined((best,), tried)
    for third in usable if best is not None else ():
        used = "" if best is None else best.candidate.name
        if tried >= most or best is None or third.candidate.name in used.split("+"):
            continue
        if _overlap(best.candidate, third.candidate):
            continue
        tried += 1
        best = _better(best, _together(trial, measure_id, best, third), _worth(best))
        if best is not None and _enough(best):
            break
    return Combined(() if best is None else (best,), tried)


def every_measure(trial: Trial, best: Sequence[Single]) -> Redesign | None:
    """The best of each measure in one reform; None where the engine cannot compute it."""
    first = best[0].candidate
    merged = replace(
        first,
        name=EVERY_MEASURE,
        parts=tuple(part for one in best for part in one.candidate.told),
        changes={path: value for one in best for path, value in one.candidate.changes.items()},
        targets=frozenset(rule for one in best for rule in one.candidate.targets),
        parameters={},
        split_off=tuple(name for one in best for name in one.candidate.split_off),
        splits=tuple(pair for one in best for pair in one.candidate.origin.items()),
        assumptions=tuple(key for one in best for key in one.candidate.assumptions),
        draft=None,
    )
    found = rechecked(trial, merged)
    return None if isinstance(found, Nothing) else found


def _by_price(one: Single) -> tuple[float, ...]:
    return (round(one.redesign.price.state.value or 0.0), *rank(one.redesign))


def _pairs(usable: Sequence[Single]) -> Iterator[tuple[Single, Single]]:
    """Pairs of changes of different fields, the cheapest together first, sums searched for last."""
    places = [
        (first, second)
        for first, second in permutations(range(len(usable)), 2)
        if first < STARTS and _in_order(usable, first, second)
    ]
    for first, second in sorted(places, key=lambda pair: (sum(pair), pair)):
        if not _overlap(usable[first].candidate, usable[second].candidate):
            yield usable[first], usable[second]


def _in_order(usable: Sequence[Single], first: int, second: int) -> bool:
    amount = [usable[place].candidate.name in AMOUNTS for place in (first, second)]
    return not amount[0] and (amount[1] or first < second)


def _overlap(one: Candidate, other: Candidate) -> bool:
    return bool(_fields(one) & _fields(other))


def _fields(candidate: Candidate) -> set[str]:
    """The fields of measures that it changes, but for those that changes may share."""
    fields = {".".join(path.split(".")[:3]) for path in candidate.changes}
    return {one for one in fields if one.rpartition(".")[2] not in (COMPOSED, "demands")}


def _together(trial: Trial, measure_id: str, first: Single, second: Single) -> Single | None:
    """The second change searched for on what the first leaves, then both re-checked."""
    before, name = first.candidate, second.candidate.name
    try:
        changed = trial.after(before.changes)
    except BadInput:
        return None
    kind = trial.measure(measure_id).kind
    for offer in searches_for(kind)[name](changed, measure_id):
        if isinstance(offer, Nothing):
            continue
        merged = replace(
            offer,
            name=f"{before.name}+{name}",
            changes={**before.changes, **offer.changes},
            targets=frozenset(one.rule for one in trial.findings(measure_id)),
            parts=(*before.told, *offer.told),
            parameters={},
            split_off=(*before.split_off, *offer.split_off),
            splits=(*before.splits, *offer.splits),
            assumptions=(*before.assumptions, *offer.assumptions),
            draft=offer.draft or before.draft,
        )
        found = rechecked(trial, merged)
        if isinstance(found, Redesign) and not found.new_errors:
            return Single(merged, found)
    return None


def _enough(one: Single) -> bool:
    """Whether nothing is left to mend, at the proposal's own cost."""
    return _worth(one)[:2] == (0, 0) and one.redesign.same_cost


def _worth(one: Single) -> tuple[int, int, int]:
    """Errors and warnings of the measures that result, and what the state pays more."""
    redesign, family = one.redesign, one.candidate.family
    lines = [line for line in (*redesign.residual, *redesign.new) if line.measure in family]
    severities = [line.severity for line in lines]
    more = 0 if redesign.same_cost else round(redesign.price.state.value or 0.0)
    return severities.count("error"), severities.count("warning"), more


def _better(best: Single | None, found: Single | None, least: tuple[int, ...]) -> Single | None:
    """The one of the two that leaves less, or as little for less, if that is less than `least`."""
    if found is None or not found.redesign.goal_met or _worth(found) >= least:
        return best
    return found if best is None or _worth(found) < _worth(best) else best
