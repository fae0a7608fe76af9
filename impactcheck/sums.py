"""Sums over those who have a figure: of each case, and of each group in it.

The only place that adds over municipalities which may lack a figure. A case's sum is the same to
the last bit whatever other cases stand beside it, so that draws never move what a rule judges, and
the figure of a group is the same in a finding, a table and an explanation.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impactcheck.arrays import Floats, Mask, divide


def sum_by_group(values: Floats, members: Mask) -> Floats:
    """Sum of (…, units) over the members that have a figure; 0 where none has.

    `members` is one group (units,), which gives (…), or several (groups, units): (…, groups).
    """
    known = np.isfinite(values)
    if members.ndim == 1:
        return sum_of_known(values, known & members)
    sums = [sum_of_known(values, known & group) for group in members]
    return np.stack(sums, axis=-1)


def ratio_by_group(over: Floats, under: Floats, members: Mask) -> Floats:
    """Sum over sum of the members that have both figures; NaN where none has, or where it is 0/0.

    `over` and `under` broadcast to (…, units), `members` as in `sum_by_group`. Never a mean of the
    members' own quotients: kronor per inhabitant of a group is its kronor over its inhabitants.
    """
    shape = np.broadcast_shapes(over.shape, under.shape)
    above, below = np.broadcast_to(over, shape), np.broadcast_to(under, shape)
    known = np.isfinite(above) & np.isfinite(below)
    total = sum_by_group(np.where(known, above, np.nan), members)
    return divide(total, sum_by_group(np.where(known, below, np.nan), members))


def sum_of_known(values: Floats, known: Mask) -> Floats:
    """Sum of each row over its own known entries: (…, units) to (…); 0 where none is known.

    `known` broadcasts to the shape of `values`.
    """
    rows = values.reshape(-1, values.shape[-1])
    total = np.zeros(len(rows))
    for one, cases in _alike(np.broadcast_to(known, values.shape).reshape(rows.shape)):
        # compress, unlike a mask in brackets, keeps each row in one piece: summed as if it were
        # alone. A matrix product or a sum over another axis is rounded by how many rows it has.
        total[cases] = np.compress(one, rows[cases], axis=-1).sum(axis=-1)
    return total.reshape(values.shape[:-1])


def _alike(known: Mask) -> Iterator[tuple[Mask, list[int] | slice]]:
    """Each different row of (cases, units), with the cases in which it stands: seldom several."""
    if len(known) and (known == known[:1]).all():
        yield known[0], slice(None)
        return
    cases: dict[bytes, list[int]] = {}
    for case, row in enumerate(known):
        cases.setdefault(row.tobytes(), []).append(case)
    for found in cases.values():
        yield known[found[0]], found
