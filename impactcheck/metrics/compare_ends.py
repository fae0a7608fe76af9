"""Two ends held against each other: small and large, shrinking and growing, as corners split."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, divide, named
from impactcheck.metrics.registry import Measured, NotComputable, Subject
from impactcheck.sums import ratio_by_group

CORNERS = "corners"


def at_end(subject: Subject, end: str) -> Mask:
    """Who belongs to one end of a dimension (`small`, `growing`, …), shape (units,)."""
    corners = subject.groupings[CORNERS].groups
    masks = [group.members for group in corners if end in group.id.split("-")]
    mask: Mask = np.any(masks, axis=0)
    return mask


def per_inhabitant_of(subject: Subject, kr: Floats, members: Mask) -> Floats:
    """Sum of kronor over sum of inhabitants among members that have a figure, shape (cases,).

    Each case counts those who have a figure in it.
    """
    found = ratio_by_group(kr, subject.population, members)
    if np.isnan(found[LIKELY]):
        raise NotComputable("no-comparison-group")
    return found


def one_against_other(subject: Subject, kr: Floats, one: str, other: str) -> Measured:
    """Kronor per inhabitant at one end over those at the other, with both as numbers.

    `kr` (cases, units) is never negative; NaN where the municipality takes no part. Without end
    where the other pays nothing; not computable when an end is empty or neither has anything.
    """
    first = per_inhabitant_of(subject, kr, at_end(subject, one))
    second = per_inhabitant_of(subject, kr, at_end(subject, other))
    if not np.all(named(first) + named(second) > 0):
        raise NotComputable("no-comparison-group")
    over_nothing = (second == 0) & (first > 0)
    return Measured(
        np.where(over_nothing, np.inf, divide(first, second)),
        numbers={
            one: (float(first[LIKELY]), "kr_per_inhabitant"),
            other: (float(second[LIKELY]), "kr_per_inhabitant"),
        },
    )
