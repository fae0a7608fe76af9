"""The two sides of a comparison: small and large, shrinking and growing, as the corners split."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, OUTCOMES, Floats, Mask, divide
from impactcheck.metrics.registry import Measured, NotComputable, Subject

CORNERS = "corners"


def side(subject: Subject, end: str) -> Mask:
    """Who belongs to one end of a dimension (`small`, `growing`, …), shape (290,)."""
    corners = subject.groupings[CORNERS].groups
    masks = [group.members for group in corners if end in group.id.split("-")]
    mask: Mask = np.any(masks, axis=0)
    return mask


def per_inhabitant_of(subject: Subject, kr: Floats, members: Mask) -> Floats:
    """Sum of kronor over sum of inhabitants among members that have a figure, shape (3,)."""
    known = members & np.isfinite(kr[LIKELY])
    people = float(subject.population[known].sum())
    if not people:
        raise NotComputable("no-comparison-group")
    total: Floats = kr[:, known].sum(axis=-1)
    return total / people


def one_against_other(subject: Subject, kr: Floats, one: str, other: str) -> Measured:
    """Kronor per inhabitant at one end over those at the other, with both as numbers.

    `kr` (3, 290) is never negative; NaN where the municipality takes no part. Not computable when
    an end is empty or has nothing at all.
    """
    first = per_inhabitant_of(subject, kr, side(subject, one))
    second = per_inhabitant_of(subject, kr, side(subject, other))
    if not np.all(second > 0):
        raise NotComputable("no-comparison-group")
    return Measured(
        divide(first, second),
        numbers={
            one: (float(first[LIKELY]), "kr_per_inhabitant"),
            other: (float(second[LIKELY]), "kr_per_inhabitant"),
        },
    )


def everywhere(value: float) -> Floats:
    """One value for all three outcomes, shape (3,)."""
    return np.full(len(OUTCOMES), float(value))
