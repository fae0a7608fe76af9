"""A shallow decision tree on structural factors: the few limits that best tell the effects apart.

scikit-learn grows the tree (CART, squared error); everything said about it is computed anew from
the effects, with limits rounded so that they divide the municipalities exactly as the tree does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.who_loses.rounding import round_limit

MOST_SPLITS = 3
SMALLEST_LEAF = 5
"""As many as a compared group must hold."""
FOLDS = 10
SEED = 20241231
WORTH_A_SPLIT = 0.02
"""A further split is made only if it explains this much more of what the tree has not seen."""


Limits = dict[str, tuple[float | None, float | None]]
"""By factor: at least, and below."""


@dataclass(frozen=True)
class Bound:
    """A factor within limits: at least the one, below the other; None where there is none."""

    factor: str
    at_least: float | None
    below: float | None


@dataclass(frozen=True, eq=False)
class Leaf:
    """Municipalities within all bounds, as a mask over those given to the tree."""

    bounds: tuple[Bound, ...]
    members: Mask


@dataclass(frozen=True, eq=False)
class Tree:
    """Leaves, worst mean first, and how much of the differences they explain.

    `explained` is R2 in the data that grew the tree, `held_out` R2 for municipalities left out in
    each of ten folds (it may be negative), `mean_error` the mean absolute distance to the mean of
    the own leaf, in the unit of the values.
    """

    leaves: tuple[Leaf, ...]
    explained: float
    held_out: float
    mean_error: float

    @property
    def splits(self) -> int:
        return len(self.leaves) - 1


def grow(values: Floats, factors: Mapping[str, Floats]) -> Tree:
    """The smallest tree, of one to three splits, that explains about as much as the best.

    `values` and each factor of shape (n,), all known, n at least twice `SMALLEST_LEAF` and values
    not all equal.
    """
    points = np.column_stack(list(factors.values()))
    held_out = [_held_out(values, points, splits) for splits in range(1, MOST_SPLITS + 1)]
    enough = max(held_out) - WORTH_A_SPLIT
    splits = next(number for number, share in enumerate(held_out, 1) if share >= enough)
    fitted = _fitted(values, points, splits)
    leaves = _leaves(fitted, points, list(factors))
    leaves.sort(key=lambda leaf: float(values[leaf.members].mean()))
    expected = np.empty_like(values)
    for leaf in leaves:
        expected[leaf.members] = values[leaf.members].mean()
    return Tree(
        leaves=tuple(leaves),
        explained=_share_explained(values, expected),
        held_out=held_out[splits - 1],
        mean_error=float(np.abs(values - expected).mean()),
    )


def _fitted(values: Floats, points: Floats, splits: int) -> Any:
    from sklearn.tree import DecisionTreeRegressor

    tree = DecisionTreeRegressor(
        max_leaf_nodes=splits + 1, min_samples_leaf=SMALLEST_LEAF, random_state=SEED
    )
    return tree.fit(points, values)


def _held_out(values: Floats, points: Floats, splits: int) -> float:
    """R2 of predictions for municipalities that the tree has not seen."""
    fold_of = np.random.default_rng(SEED).permutation(len(values)) % FOLDS
    predicted = np.empty_like(values)
    for fold in range(FOLDS):
        out = fold_of == fold
        predicted[out] = _fitted(values[~out], points[~out], splits).predict(points[out])
    return _share_explained(values, predicted)


def _share_explained(values: Floats, predicted: Floats) -> float:
    around_mean = ((values - values.mean()) ** 2).sum()
    return float(1.0 - ((values - predicted) ** 2).sum() / around_mean)


def _leaves(fitted: Any, points: Floats, names: list[str]) -> list[Leaf]:
    """The tree's leaves with rounded limits, each held against where the tree puts its members."""
    nodes = fitted.tree_
    leaf_of = fitted.apply(points)
    everyone = np.ones(len(points), dtype=np.bool_)
    leaves: list[Leaf] = []

    def visit(node: int, members: Mask, limits: Limits) -> None:
        left, right = int(nodes.children_left[node]), int(nodes.children_right[node])
        if left < 0:
            bounds = tuple(Bound(name, *limits[name]) for name in names if name in limits)
            leaves.append(Leaf(bounds, members))
            return
        name = names[int(nodes.feature[node])]
        column = points[:, int(nodes.feature[node])]
        goes_left = members & np.isin(leaf_of, list(_leaves_under(nodes, left)))
        goes_right = members & ~goes_left
        limit = round_limit(float(column[goes_left].max()), float(column[goes_right].min()))
        low, high = limits.get(name, (None, None))
        visit(left, members & (column < limit), {**limits, name: (low, limit)})
        visit(right, members & (column >= limit), {**limits, name: (limit, high)})

    visit(0, everyone, {})
    return leaves


def _leaves_under(nodes: Any, node: int) -> list[int]:
    left, right = int(nodes.children_left[node]), int(nodes.children_right[node])
    if left < 0:
        return [node]
    return _leaves_under(nodes, left) + _leaves_under(nodes, right)
