"""Corners that a person draws: other limits on the same three figures."""

from __future__ import annotations

from pathlib import Path

from impactcheck.country.corners import DIMENSIONS, CornerSplits, load_splits
from impactcheck.problems import BadInput, Place, Problem

CORNERS = "archetypes/corners"


def own_splits(path: Path) -> CornerSplits:
    """The splits of a person's file, whose ends and columns must be those of ours.

    Rules and reports speak of small, shrinking and sparse by id. Raises BadInput `splits-invalid`
    (`field`, `detail`: what it must be) and as `load_splits` does.
    """
    ours, own = load_splits(), load_splits(path)
    problems = []
    for dimension in DIMENSIONS:
        known, drawn = getattr(ours, dimension), getattr(own, dimension)
        for field, expected, found in (
            ("column", known.column, drawn.column),
            ("below.id", known.below.id, drawn.below.id),
            ("otherwise.id", known.otherwise.id, drawn.otherwise.id),
        ):
            if expected != found:
                arguments = {"field": f"{dimension}.{field}", "detail": expected}
                problems.append(Problem("splits-invalid", {**arguments}, Place(path.name)))
    if problems:
        raise BadInput(problems)
    return own
