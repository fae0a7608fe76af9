"""Adding reforms up: by municipality, by group and for the country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import (
    FAVOURABLE,
    LIKELY,
    NAMED_CASES,
    UNFAVOURABLE,
    Floats,
    Mask,
)
from impactcheck.contract.base import Figure
from impactcheck.contract.portfolio import (
    GroupLoad,
    Load,
    Ranked,
    Spread,
)
from impactcheck.country.model import Country, Grouping
from impactcheck.effects.submissions import HANDED, Handed
from impactcheck.portfolio.figures import KRONOR, ReformFigures
from impactcheck.sums import ratio_by_group, sum_by_group


@dataclass(frozen=True, eq=False)
class Sums:
    """The whole portfolio: hours and kronor (cases, units), pieces handed in (units,)."""

    series: dict[str, Floats]
    handed: dict[Handed, Floats]

    @property
    def hours(self) -> Floats:
        return self.series["hours"]


def sums_of(reforms: Sequence[ReformFigures], country: Country) -> Sums:
    """Sum of the reforms in the order given; zeros where there is none."""
    series = {
        name: added_up([reform.series[name] for reform in reforms], country)
        for name in ("hours", *KRONOR)
    }
    nothing = np.zeros(len(country))
    handed = {
        name: np.sum([nothing, *(reform.handed[name] for reform in reforms)], axis=0)
        for name in HANDED
    }
    return Sums(series, handed)


def added_up(parts: Sequence[Floats], country: Country) -> Floats:
    """Sum of (cases, units) arrays in the order given; zeros in the named cases without any."""
    nothing = np.zeros_like(parts[0]) if parts else np.zeros((len(NAMED_CASES), len(country)))
    total: Floats = np.sum([nothing, *parts], axis=0)
    return total


def staff_hours(country: Country, hours_per_post: float) -> Floats:
    """All hours that a municipality's staff work in a year, (units,)."""
    return country.columns["employees_fte"].values * hours_per_post


def spread(values: Floats, unit: str) -> Spread:
    """Hours in the named cases as low, likely and high: few are better for the municipality."""
    return Spread(
        low=float(values[FAVOURABLE]),
        likely=float(values[LIKELY]),
        high=float(values[UNFAVOURABLE]),
        unit=unit,
    )


def load_of(sums: Sums, reforms: int, hours_per_post: float) -> Load:
    """Means per municipality, except the administration, which is the country's."""
    hours = sums.hours[LIKELY]
    each = float(np.nanmean(hours))
    return Load(
        reforms=reforms,
        submissions=float(np.nanmean(sums.handed["submissions"])),
        reports=float(np.nanmean(sums.handed["reports"])),
        hours=each,
        posts=each / hours_per_post,
        administration_kr=float(np.nansum(sums.series["administration_kr"][LIKELY])),
        over_a_post=int(np.count_nonzero(hours > hours_per_post)),
    )


def group_load(
    group: str, members: Mask, sums: Sums, country: Country, hours_per_post: float
) -> GroupLoad:
    """One group's load; figures are None where nobody in it has one."""
    known = members & np.isfinite(sums.hours[LIKELY])
    people = float(sum_by_group(country.population, members))
    size = int(members.sum())
    if not known.any():
        return _without_figures(group, size, people)
    hours = sum_by_group(sums.hours, known)
    heads = float(sum_by_group(country.population, known))
    count = int(known.sum())
    staff = float(sum_by_group(staff_hours(country, hours_per_post), known))

    def per_head(name: str) -> float:
        return float(sum_by_group(sums.series[name][LIKELY], known)) / heads + 0.0

    return GroupLoad(
        group=group,
        municipalities=size,
        inhabitants=people,
        hours=spread(hours / count, "hours"),
        hours_per_1000_inhabitants=spread(hours / heads * 1000.0, "hours_per_1000_inhabitants"),
        posts=spread(hours / count / hours_per_post, "posts"),
        share_of_staff_hours=spread(hours / staff, "share") if staff else None,
        submissions=float(sums.handed["submissions"][known].mean()),
        reports=float(sums.handed["reports"][known].mean()),
        administration_kr_per_inhabitant=per_head("administration_kr"),
        gross_kr_per_inhabitant=per_head("gross_kr"),
        net_kr_per_inhabitant=per_head("net_kr"),
    )


def _without_figures(group: str, size: int, people: float) -> GroupLoad:
    return GroupLoad(
        group=group,
        municipalities=size,
        inhabitants=people,
        hours=None,
        hours_per_1000_inhabitants=None,
        posts=None,
        share_of_staff_hours=None,
        submissions=None,
        reports=None,
        administration_kr_per_inhabitant=None,
        gross_kr_per_inhabitant=None,
        net_kr_per_inhabitant=None,
    )


def loads_by_grouping(
    groupings: Mapping[str, Grouping], sums: Sums, country: Country, hours_per_post: float
) -> dict[str, tuple[GroupLoad, ...]]:
    """The load of every group of every classification."""
    return {
        name: tuple(
            group_load(group.id, group.members, sums, country, hours_per_post)
            for group in grouping.groups
        )
        for name, grouping in groupings.items()
    }


def corner_ranking(corners: Sequence[GroupLoad]) -> tuple[Ranked, ...]:
    """The corners by share of staff hours, heaviest first, under each assumption of hours."""
    filled = [one for one in corners if one.share_of_staff_hours is not None]
    ranking = []
    for end in ("low", "likely", "high"):
        order = sorted(filled, key=lambda one: (-getattr(one.share_of_staff_hours, end), one.group))
        ranking.append(Ranked(assumption=end, corners=tuple(one.group for one in order)))
    return tuple(ranking)


def heaviest_to_lightest(corners: Sequence[GroupLoad]) -> Figure:
    """How many times larger the largest share of staff hours is than the smallest; likely hours."""
    shares = [one.share_of_staff_hours.likely for one in corners if one.share_of_staff_hours]
    usable = bool(shares) and min(shares) > 0
    return Figure(value=max(shares) / min(shares) if usable else None, unit="ratio")


def administration_by_corner(
    administration: Floats, groupings: Mapping[str, Grouping], country: Country
) -> list[float]:
    """Administration of the likely row in kronor per inhabitant of each corner; NaN when empty."""
    members = np.array([group.members for group in groupings["corners"].groups])
    per_head = ratio_by_group(np.nan_to_num(administration), country.population, members)
    return [float(value) + 0.0 for value in per_head]
