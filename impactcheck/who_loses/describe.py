"""From a measure's effects to what may be said about who loses, or why nothing may."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.archetypes.features import FACTOR_UNITS
from impactcheck.arrays import LIKELY, Floats, median_of
from impactcheck.contract.base import Message
from impactcheck.contract.who_loses import TreeBound, TreeLeaf, WhoLoses
from impactcheck.country.model import Country
from impactcheck.effects.compared import compared
from impactcheck.effects.result import MeasureEffects
from impactcheck.who_loses.tree import SMALLEST_LEAF, Leaf, Tree, grow

NET = "net"
FEWEST = 4 * SMALLEST_LEAF
_SAME = 1e-9


def who_loses(
    effects: Sequence[MeasureEffects], country: Country, least_share: float
) -> tuple[WhoLoses, ...]:
    """One record for each measure, in their order; `least_share` is that of held-out R2."""
    return tuple(_of_measure(one, country, least_share) for one in effects)


def _of_measure(effects: MeasureEffects, country: Country, least_share: float) -> WhoLoses:
    """The tree of one measure's principal effect, among those that it touches."""
    effect = compared(effects, country.population)
    per_head = effect.touched[LIKELY]
    factors = {name: country.columns[name].values for name in FACTOR_UNITS}
    known = np.isfinite(per_head) & np.all([np.isfinite(one) for one in factors.values()], axis=0)
    values = per_head[known]
    nothing = WhoLoses(
        measure=effects.id,
        series=effects.principal,
        unit=effect.unit,
        municipalities=int(known.sum()),
        least_share=least_share,
    )
    if not effect.is_money:
        # Who loses by a kilometre more or less is for the drafter to say: see `engine.who_is_hit`.
        return nothing.model_copy(update={"omitted": Message(key="tree-not-money")})
    if values.size < FEWEST:
        return nothing.model_copy(
            update={"omitted": Message(key="tree-too-few", arguments={"fewest": FEWEST})}
        )
    if np.ptp(values) <= _SAME * np.abs(values).max():
        return nothing.model_copy(update={"omitted": Message(key="tree-same-everywhere")})
    tree = grow(values, {name: one[known] for name, one in factors.items()})
    measured = {
        "share_explained": tree.explained,
        "share_held_out": tree.held_out,
        "mean_error": tree.mean_error,
    }
    if tree.held_out <= 0:
        return nothing.model_copy(
            update={**measured, "omitted": Message(key="tree-explains-nothing")}
        )
    if tree.held_out < least_share:
        omitted = Message(key="tree-explains-little", arguments={"least_share": least_share})
        return nothing.model_copy(update={**measured, "omitted": omitted})
    leaves = _leaves(tree, values, country.population[known])
    rest = values[~tree.leaves[0].members]
    told = {
        "sentence": _sentence(leaves[0], effects.principal),
        "leaves": leaves,
        "rest_municipalities": int(rest.size),
        "rest_median": float(median_of(rest)),
    }
    return nothing.model_copy(update={**measured, **told})


def _leaves(tree: Tree, values: Floats, people: Floats) -> tuple[TreeLeaf, ...]:
    return tuple(_leaf(leaf, values[leaf.members], people[leaf.members]) for leaf in tree.leaves)


def _leaf(leaf: Leaf, values: Floats, people: Floats) -> TreeLeaf:
    return TreeLeaf(
        bounds=tuple(
            TreeBound(
                column=bound.factor,
                unit=FACTOR_UNITS[bound.factor],
                at_least=bound.at_least,
                below=bound.below,
            )
            for bound in leaf.bounds
        ),
        municipalities=int(values.size),
        inhabitants=float(people.sum()),
        lowest=float(values.min()),
        median=float(median_of(values)),
        highest=float(values.max()),
    )


def _sentence(worst: TreeLeaf, series: str) -> Message:
    """How the worst leaf is told: its members all lose, all pay, all get, or some of each."""
    if worst.highest < 0:
        return Message(key="tree-loses") if series == NET else Message(key="tree-pays")
    return Message(key="tree-gets") if worst.lowest >= 0 else Message(key="tree-mixed")
