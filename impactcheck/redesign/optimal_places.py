"""Where to put offices so that people get least far to go: exact, by integer programming.

The p-median problem and the covering problem, solved to proven optimality by HiGHS through SciPy,
which is imported when first asked for. One binary variable says that a place is chosen, one
continuous that a municipality goes to it: at most as many as there are pairs that can matter.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from impactcheck.arrays import Floats, Mask

MOST_NODES = 50
"""Where the search gives up: nodes and not seconds, so that the answer is the same everywhere."""
_STOPPED = 1
_PROVED = 1e-6
_HAIR = 1e-9
"""A ceiling is met within so many kilometres: a mean of 290 products is rounded."""


@dataclass(frozen=True, eq=False)
class Ceiling:
    """A group (units,) whose members' kilometres, each times those served, may sum to no more."""

    members: Mask
    kilometres: float


@dataclass(frozen=True, eq=False)
class Task:
    """What is to be chosen: `km` (units, places), all known; `served` (units,), none negative.

    `fixed` (places,) are places that are chosen already and count for none. `reach` (units, places)
    says which places are near enough for a municipality; one that none is near enough for is let
    off. `ceilings` are guarantees to groups.
    """

    km: Floats
    served: Floats
    fixed: Mask
    reach: Mask | None = None
    ceilings: Sequence[Ceiling] = field(default=())


class NotProved(Exception):  # noqa: N818 - an answer, not an error
    """The search was ended before an optimum was proved: the guarantees are near their limit."""


def best_places(task: Task, count: int) -> Mask | None:
    """The `count` places, besides those fixed, with the least kilometres all together; (places,).

    None where no choice of so many keeps what the task guarantees. Raises NotProved where that
    takes more than `MOST_NODES`, which only guarantees to groups have been seen to do.
    """
    cost, rows, pairs = _problem(task, count)
    rows.append(_counted(task, cost.size, count))
    chosen = _solved(cost, rows, task.fixed, pairs)
    return None if chosen is None else chosen & ~task.fixed


def least_count(task: Task, more_than: int) -> int:
    """So many places, more than `more_than`, that fewer cannot keep what the task guarantees.

    A lower bound, by the continuous relaxation: it may take a few more.
    """
    from scipy.optimize import Bounds, milp

    _, rows, pairs = _problem(task, more_than + 1)
    places = task.fixed.size
    number = np.concatenate([np.where(task.fixed, 0.0, 1.0), np.zeros(pairs)])
    lowest = np.concatenate([task.fixed.astype(np.float64), np.zeros(pairs)])
    found = milp(number, constraints=rows, bounds=Bounds(lowest, 1.0))
    if found.x is None:
        return places - int(task.fixed.sum())
    return max(more_than + 1, math.ceil(float(found.fun) - _PROVED))


def _problem(task: Task, count: int) -> tuple[Floats, list[Any], int]:
    """Cost and constraints of placing at least `count`, but not how many; and how many pairs."""
    units, places = task.km.shape
    open_at_all = int(task.fixed.sum()) + count
    # The nearest of so many that are open is among the nearest of all less those that may be shut.
    candidates = np.argsort(task.km, axis=1, kind="stable")[:, : places - open_at_all + 1]
    at = np.repeat(np.arange(units), candidates.shape[1])
    to = candidates.ravel()
    pairs = at.size
    weight = task.served[at] * task.km[at, to]
    cost = np.concatenate([np.zeros(places), weight / max(task.served.sum(), 1.0)])
    ones, pair = np.ones(pairs), np.arange(pairs)
    rows = [
        _rows(at, places + pair, ones, units, places + pairs, 1.0, 1.0),
        _rows(
            np.concatenate([pair, pair]),
            np.concatenate([places + pair, to]),
            np.concatenate([ones, -ones]),
            pairs,
            places + pairs,
            -np.inf,
            0.0,
        ),
        *_reached(task, places + pairs),
    ]
    for one in task.ceilings:
        inside = np.flatnonzero(one.members[at])
        people = max(float(task.served[one.members].sum()), 1.0)
        largest = one.kilometres / people + _HAIR
        zeros, mean = np.zeros(inside.size, dtype=np.intp), weight[inside] / people
        rows.append(_rows(zeros, places + inside, mean, 1, places + pairs, -np.inf, largest))
    return cost, rows, pairs


def fewest_places(task: Task, preferred: Floats) -> Mask:
    """The fewest places besides those fixed that reach everybody who can be reached; (places,).

    Of several choices of so few, the one with the largest sum of `preferred` (places,), which
    must not be negative.
    """
    places = task.fixed.size
    # All preferences together weigh less than one place.
    cost = 1.0 - 0.5 * preferred / max(float(preferred.sum()), 1.0)
    chosen = _solved(np.where(task.fixed, 0.0, cost), _reached(task, places), task.fixed, 0)
    assert chosen is not None, "every place at once reaches all who can be reached"  # noqa: S101
    return chosen & ~task.fixed


def _reached(task: Task, columns: int) -> list[Any]:
    if task.reach is None:
        return []
    reachable = task.reach[task.reach.any(axis=1)]
    unit, place = np.nonzero(reachable)
    if not unit.size:
        return []
    return [_rows(unit, place, np.ones(unit.size), len(reachable), columns, 1.0, np.inf)]


def _counted(task: Task, columns: int, count: int) -> Any:
    places = task.fixed.size
    every, zeros = count + int(task.fixed.sum()), np.zeros(places, dtype=np.intp)
    return _rows(zeros, np.arange(places), np.ones(places), 1, columns, every, every)


def _rows(
    row: np.ndarray[Any, np.dtype[np.intp]],
    column: np.ndarray[Any, np.dtype[np.intp]],
    values: Floats,
    rows: int,
    columns: int,
    low: float,
    high: float,
) -> Any:
    """A constraint low <= A x <= high with A given by its entries."""
    from scipy.optimize import LinearConstraint
    from scipy.sparse import csr_matrix

    return LinearConstraint(csr_matrix((values, (row, column)), shape=(rows, columns)), low, high)


def _solved(cost: Floats, rows: list[Any], fixed: Mask, continuous: int) -> Mask | None:
    """The chosen places of the optimum; None where there is no solution."""
    from scipy.optimize import Bounds, milp

    whole = np.concatenate([np.ones(fixed.size), np.zeros(continuous)])
    lowest = np.concatenate([fixed.astype(np.float64), np.zeros(continuous)])
    found = milp(
        cost,
        constraints=rows,
        integrality=whole,
        bounds=Bounds(lowest, 1.0),
        options={"mip_rel_gap": 0.0, "node_limit": MOST_NODES},
    )
    if found.status == _STOPPED:
        raise NotProved
    if found.x is None:
        return None
    chosen: Mask = found.x[: fixed.size] > 0.5  # noqa: PLR2004 - a binary variable
    return chosen
