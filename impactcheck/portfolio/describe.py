"""One reform's part as the contract holds it, and one municipality's sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from impactcheck.arrays import LIKELY, Floats
from impactcheck.contract.base import Words
from impactcheck.contract.portfolio import (
    CalendarEntry,
    ReformLoad,
    Sheet,
    SheetLine,
)
from impactcheck.contract.portfolio import Handed as HandedRecord
from impactcheck.country.model import Country, Grouping
from impactcheck.effects.submissions import HANDED, Handed
from impactcheck.engine.contract_values import number, values
from impactcheck.portfolio.figures import ReformFigures
from impactcheck.portfolio.totals import administration_by_corner, spread


def reform_load(
    one: ReformFigures,
    all_hours: float,
    country: Country,
    groupings: Mapping[str, Grouping],
    limits: Sequence[float],
) -> ReformLoad:
    """The reform's own figures; `all_hours` is the portfolio's sum of likely hours.

    `limits` are the heat map's, in kronor per inhabitant.
    """
    grant = one.grant
    bearing = int(one.bears.sum())
    administration = one.series["administration_kr"][LIKELY]
    per_head = np.array(administration_by_corner(administration, groupings, country))
    corners = groupings["corners"].groups
    known = one.money == "known"
    hours = np.nansum(one.hours, axis=-1)
    return ReformLoad(
        id=one.id,
        title=one.title,
        origin="file" if grant is None else "known_grant",
        file=one.file,
        authority=None if grant is None else grant["authority"],
        area=None if grant is None else grant["area"],
        procedures=one.procedures,
        source=None if grant is None else grant["source"],
        source_date=None if grant is None else grant["source_date"],
        money=one.money,
        assumption=Words(**grant.assumption) if grant and grant.assumption else None,
        municipalities=bearing,
        handed=HandedRecord(**{name: _each(one, name) for name in HANDED}),
        unknown=one.unknown,
        hours=spread(hours, "hours"),
        hours_each=spread(hours / max(bearing, 1), "hours"),
        share_of_hours=float(hours[LIKELY]) / all_hours if all_hours else None,
        administration_kr=_total(administration),
        administration_each_kr=-_total(administration) / bearing if bearing else None,
        gross_kr=_total(one.series["gross_kr"][LIKELY]) if known else None,
        co_financing_kr=_total(one.series["co_financing_kr"][LIKELY]) if known else None,
        net_kr=_total(one.series["net_kr"][LIKELY]) if one.money in ("known", "none") else None,
        announced_kr=_announced(one),
        not_worth_applying=one.not_worth,
        by_corner=values(per_head),
        heat=_classes(per_head, limits),
        heaviest_corner=_lowest(per_head, [group.id for group in corners]),
        heaviest_municipality=_lowest(administration / country.population, country.codes),
    )


def heat_limits(
    reforms: Sequence[ReformFigures], country: Country, groupings: Mapping[str, Grouping]
) -> tuple[float, ...]:
    """At most three limits between four classes of administration per inhabitant and corner."""
    costs = -np.concatenate(
        [
            administration_by_corner(one.series["administration_kr"][LIKELY], groupings, country)
            for one in reforms
        ]
    )
    known = costs[np.isfinite(costs) & (costs > 0)]
    if not known.size:
        return ()
    cuts = {float(f"{cut:.2g}") for cut in np.quantile(known, (0.25, 0.5, 0.75))}
    return tuple(sorted(cuts))


def _classes(per_head: Floats, limits: Sequence[float]) -> tuple[int | None, ...]:
    known = np.isfinite(per_head)
    classes = np.digitize(-np.where(known, per_head, 0.0), np.array(limits))
    return tuple(int(k) if ok else None for k, ok in zip(classes, known, strict=True))


def _each(one: ReformFigures, name: Handed) -> float | None:
    """Pieces a year in the municipality that hands in most; None where the source is silent."""
    return None if name in one.unknown else float(np.max(one.handed[name]))


def _total(row: Floats) -> float:
    return float(np.nansum(row)) + 0.0


def _announced(one: ReformFigures) -> float | None:
    if one.grant is not None:
        amount = one.grant.number("amount_kr")
        return None if amount is None else float(amount)
    return one.shared_kr or None


def _lowest(row: Floats, names: Sequence[str]) -> str | None:
    """Who pays most: the most negative value, ties by order; None when nobody pays."""
    costs = np.where(np.isfinite(row), row, 0.0)
    return names[int(np.argmin(costs))] if np.any(costs < 0) else None


def sheet(
    at: int,
    reforms: Sequence[ReformFigures],
    calendar: Sequence[CalendarEntry],
    country: Country,
) -> Sheet:
    """The year of the municipality at that index: what it bears, the heaviest first."""
    borne = [one for one in reforms if one.bears[at]]
    borne.sort(key=lambda one: (-float(np.nan_to_num(one.hours[LIKELY, at])), one.id))
    ids = {one.id for one in borne}
    return Sheet(
        municipality=country.codes[at],
        lines=tuple(
            SheetLine(
                reform=one.id,
                title=one.title,
                hours=None
                if np.isnan(one.hours[:, at]).any()
                else spread(one.hours[:, at], "hours"),
                submissions=float(one.handed["submissions"][at]),
                reports=float(one.handed["reports"][at]),
                administration_kr=number(one.series["administration_kr"][LIKELY, at]),
                gross_kr=number(one.series["gross_kr"][LIKELY, at])
                if one.money == "known"
                else None,
                net_kr=number(one.series["net_kr"][LIKELY, at])
                if one.money in ("known", "none")
                else None,
            )
            for one in borne
        ),
        calendar=tuple(place for place, entry in enumerate(calendar) if entry.reform in ids),
    )
