"""The whole reform's net for each municipality, and who gains and loses by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.contract.effects import Counted, Net
from impactcheck.country.model import Grouping
from impactcheck.effects.derived import per_inhabitant
from impactcheck.effects.result import MeasureEffects, Series
from impactcheck.effects.setting import Setting
from impactcheck.effects.statistics import winners_and_losers
from impactcheck.engine.contract_values import effect
from impactcheck.engine.net_by_group import net_by_group


def net_of_reform(effects: Sequence[MeasureEffects]) -> Floats | None:
    """Sum of the measures that enter the municipal net, (cases, units); None when none does."""
    parts = [one.net_kr for one in effects if one.net_kr is not None]
    return np.sum(np.stack(parts), axis=0) if parts else None


def changes_nothing(effects: Sequence[MeasureEffects]) -> bool:
    """True when no effect of any measure differs from zero anywhere."""
    return not any(
        np.any(np.nan_to_num(series.values) != 0)
        for one in effects
        for series in one.series.values()
        if not series.is_context
    )


def net_record(
    effects: Sequence[MeasureEffects],
    net: Floats | None,
    setting: Setting,
    groupings: Mapping[str, Grouping],
) -> Net | None:
    """The net with its winners and losers by municipality and by inhabitant.

    Who declines one measure's money and is moved by another counts as a winner or a loser.
    """
    if net is None:
        return None
    people = setting.country.population
    per_head = per_inhabitant(net, people)
    sides = winners_and_losers(per_head[LIKELY])
    declined = [one.abstains[LIKELY] for one in effects if one.abstains is not None]
    abstaining = sides.unaffected & np.any(declined, axis=0) if declined else None
    unaffected = sides.unaffected if abstaining is None else sides.unaffected & ~abstaining

    def counted(mask: Mask) -> Counted:
        return Counted(municipalities=int(mask.sum()), inhabitants=float(people[mask].sum()))

    return Net(
        kr=effect(Series("net", "kr", net)),
        kr_per_inhabitant=effect(Series("kr_per_inhabitant", "kr_per_inhabitant", per_head)),
        winners=counted(sides.winners),
        losers=counted(sides.losers),
        unaffected=counted(unaffected),
        without_figure=counted(sides.unknown),
        measures_included=tuple(one.id for one in effects if one.net_kr is not None),
        measures_left_out=tuple(one.id for one in effects if one.net_kr is None),
        abstaining=None if abstaining is None else counted(abstaining),
        by_grouping=net_by_group(net, people, groupings),
    )
