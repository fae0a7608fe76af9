"""The distribution of an effect that is not money: its figures in its own unit, none in kronor."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, median_of
from impactcheck.contract.effects import (
    Distribution,
    GroupInOwnUnit,
    GroupStatistics,
    OwnUnit,
)
from impactcheck.country.model import Group, Grouping
from impactcheck.effects.compared import Compared

_OF_A_GROUP = (
    "kr_per_inhabitant",
    "favourable_kr_per_inhabitant",
    "unfavourable_kr_per_inhabitant",
)
_OF_MONEY = (*_OF_A_GROUP, "total_kr", "median_kr_per_inhabitant")
_OF_THE_COUNTRY = (
    "country_kr_per_inhabitant",
    "favourable_country_kr_per_inhabitant",
    "unfavourable_country_kr_per_inhabitant",
    "median_kr_per_inhabitant",
)
_OF_SUMS = ("elasticity", "gini", "concentration_by_population", "concentration_by_tax_base")


def in_own_unit(
    found: Distribution, principal: Compared, groupings: Mapping[str, Grouping]
) -> Distribution:
    """The distribution of `principal`, computed as if its amounts were kronor, told as it is.

    How unevenly a sum falls has a meaning whatever it is a sum of; of a mean it has none.
    """
    values = principal.values[LIKELY]
    everyone = np.ones(values.size, dtype=np.bool_)
    country, favourable, unfavourable = (getattr(found, name) for name in _OF_THE_COUNTRY[:3])
    own = OwnUnit(
        unit=principal.unit,
        is_mean=principal.is_mean,
        country=country,
        median=_median(values, everyone),
        favourable_country=favourable,
        unfavourable_country=unfavourable,
    )
    without = (*_OF_THE_COUNTRY, *(_OF_SUMS if principal.is_mean else ()))
    by_grouping = {
        name: tuple(
            _group(row, group, values)
            for row, group in zip(rows, groupings[name].groups, strict=True)
        )
        for name, rows in found.by_grouping.items()
    }
    return found.model_copy(
        update={
            **dict.fromkeys(without),
            "own": own,
            "by_grouping": by_grouping,
            "between_groups": dict.fromkeys(found.between_groups),
        }
    )


def _group(row: GroupStatistics, group: Group, values: Floats) -> GroupStatistics:
    value, favourable, unfavourable = (getattr(row, name) for name in _OF_A_GROUP)
    own = GroupInOwnUnit(
        value=value,
        median=_median(values, group.members),
        favourable=favourable,
        unfavourable=unfavourable,
    )
    return row.model_copy(update={**dict.fromkeys(_OF_MONEY), "own": own})


def _median(values: Floats, members: Mask) -> float | None:
    known = values[members & np.isfinite(values)]
    return float(median_of(known)) if known.size else None
