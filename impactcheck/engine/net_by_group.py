"""The reform's net in each group, over all its inhabitants, with who gains and loses in it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.contract.effects import Counted, GroupNet
from impactcheck.country.model import Group, Grouping
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.statistics import WinnersAndLosers, group_figures, winners_and_losers
from impactcheck.engine.contract_values import number


def net_by_group(
    net: Floats, population: Floats, groupings: Mapping[str, Grouping]
) -> dict[str, tuple[GroupNet, ...]]:
    """Of each classification by id, its groups in order; `net` is (cases, units), in kronor.

    The sum is over all the group's municipalities that have a figure, gainers and losers alike,
    and so are the inhabitants that it is divided by.
    """
    sides = winners_and_losers(per_inhabitant(net, population)[LIKELY])
    return {
        name: tuple(_net(net, population, group, sides) for group in grouping.groups)
        for name, grouping in groupings.items()
    }


def _net(net: Floats, population: Floats, group: Group, sides: WinnersAndLosers) -> GroupNet:
    figures = group_figures(net[LIKELY], population, group.members)

    def counted(side: Mask) -> Counted:
        those = side & group.members
        return Counted(
            municipalities=int(np.count_nonzero(those)), inhabitants=float(population[those].sum())
        )

    return GroupNet(
        group=group.id,
        municipalities=figures.municipalities,
        inhabitants=figures.inhabitants,
        total_kr=number(figures.total_kr),
        kr_per_inhabitant=number(figures.kr_per_inhabitant),
        winners=counted(sides.winners),
        losers=counted(sides.losers),
        unaffected=counted(sides.unaffected),
    )
