"""What one reform adds to the sum, by municipality, whatever its measures are.

Money and hours come from the same effects as a single check, so that the sum of a portfolio is the
sum of its checks.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.country.model import Country
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.submissions import HANDED, Handed, handed_in
from impactcheck.engine.examination import examine
from impactcheck.portfolio.services import ServiceMoved, services_moved
from impactcheck.portfolio.tables import KnownGrant
from impactcheck.reform.grants import Grant
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook

MoneyKnown = Literal["known", "shared", "unknown", "none"]
"""Whether kronor to municipalities are known; shared with independent organisers; unknown, so that
the reform counts for its burden only; or no grant at all."""

KRONOR = ("gross_kr", "co_financing_kr", "administration_kr", "net_kr")


@dataclass(frozen=True, eq=False)
class ReformFigures:
    """One reform's part of the sum.

    `series` (cases, units): hours, and kronor signed so that positive is the municipality's gain.
    `handed` (units,): likely pieces a year; `unknown` names those of which nothing is said. `bears`
    (units,): who is touched. `not_worth` is the number that lose by applying, None without known
    money. `services` are those whose offices move.
    """

    id: str
    title: str
    file: str | None
    date: datetime.date
    procedures: tuple[str, ...]
    money: MoneyKnown
    series: dict[str, Floats]
    handed: dict[Handed, Floats]
    unknown: tuple[Handed, ...]
    bears: Mask
    not_worth: int | None
    shared_kr: float
    windows: tuple[tuple[datetime.date, datetime.date], ...]
    grant: KnownGrant | None = None
    services: tuple[ServiceMoved, ...] = ()

    @property
    def hours(self) -> Floats:
        return self.series["hours"]


def figures_of(
    loaded: LoadedReform,
    country: Country,
    rulebook: Rulebook,
    *,
    file: str | None = None,
    grant: KnownGrant | None = None,
) -> ReformFigures:
    """Compute one reform; raises BadInput as a single check does."""
    examined = examine(loaded, country, rulebook)
    setting, effects = examined.setting, examined.effects
    money = _money_known(effects, grant)
    net = None if money == "unknown" else examined.net
    series = {
        "hours": _sum_of(effects, "hours", setting),
        "administration_kr": _sum_of(effects, "administration", setting),
        "gross_kr": _municipal_gross(effects, setting),
        "co_financing_kr": _municipal_co_financing(effects, setting),
        "net_kr": np.zeros(setting.shape) if net is None else net,
    }
    counted = {name: handed_in(name, effects, setting) for name in HANDED}
    said_nothing = tuple(
        name
        for name, pieces in counted.items()
        if pieces is None or (grant is not None and name in _unsaid(grant))
    )
    return ReformFigures(
        id=loaded.reform.id,
        title=loaded.reform.title,
        file=file,
        date=loaded.reform.date,
        procedures=_procedures(effects, grant),
        money=money,
        series=series,
        handed={
            name: np.zeros(len(country)) if pieces is None else pieces[LIKELY]
            for name, pieces in counted.items()
        },
        unknown=said_nothing,
        bears=_bears(effects),
        not_worth=_not_worth(effects),
        shared_kr=_shared(effects),
        windows=tuple(
            (one.measure.window.opens, one.measure.window.closes)
            for one in effects
            if isinstance(one.measure, Grant) and one.measure.window is not None
        ),
        grant=grant,
        services=services_moved(effects),
    )


def _grants(effects: tuple[MeasureEffects, ...]) -> list[MeasureEffects]:
    return [one for one in effects if isinstance(one.measure, Grant)]


def _municipal(one: MeasureEffects) -> Floats | None:
    """The grant that municipalities themselves get; None where others share it."""
    if "municipal_grant" in one.series:
        return one.values("municipal_grant")
    return None if one.net_kr is None else one.values("grant")


def _money_known(effects: tuple[MeasureEffects, ...], grant: KnownGrant | None) -> MoneyKnown:
    if grant is not None and grant.money is None:
        return "unknown"
    grants = _grants(effects)
    if not grants:
        return "none"
    if any("grant" not in one.series for one in grants):
        # A competitive grant: nobody can tell who gets it.
        return "unknown"
    return "known" if all(_municipal(one) is not None for one in grants) else "shared"


def _sum_of(effects: tuple[MeasureEffects, ...], name: str, setting: Setting) -> Floats:
    total = np.zeros(setting.shape)
    for one in effects:
        if name in one.series:
            total = total + one.values(name)
    return total


def _municipal_gross(effects: tuple[MeasureEffects, ...], setting: Setting) -> Floats:
    total = np.zeros(setting.shape)
    for one in _grants(effects):
        part = _municipal(one)
        if part is not None:
            total = total + part
    return total


def _municipal_co_financing(effects: tuple[MeasureEffects, ...], setting: Setting) -> Floats:
    alone = tuple(one for one in effects if _grant_is_municipal_alone(one))
    return _sum_of(alone, "co_financing", setting)


def _grant_is_municipal_alone(one: MeasureEffects) -> bool:
    return isinstance(one.measure, Grant) and one.measure.recipients == "municipalities"


def _shared(effects: tuple[MeasureEffects, ...]) -> float:
    """Kronor that municipalities share with others in a proportion nobody has said."""
    sums = [
        float(np.nansum(one.values("grant")[LIKELY]))
        for one in _grants(effects)
        if _municipal(one) is None and "grant" in one.series
    ]
    return sum(sums, 0.0)


def _not_worth(effects: tuple[MeasureEffects, ...]) -> int | None:
    """How many municipalities that get a grant pay more for its administration than they get."""
    judged = [one for one in _grants(effects) if one.net_kr is not None]
    if not judged:
        return None
    loses = [(one.values("grant")[LIKELY] > 0) & _loses_by_taking(one) for one in judged]
    return int(np.count_nonzero(np.any(loses, axis=0)))


def _loses_by_taking(one: MeasureEffects) -> Mask:
    """Likely, (units,), whether or not the money may be declined."""
    loses = one.values("net") < 0 if one.abstains is None else one.abstains
    likely: Mask = loses[LIKELY]
    return likely


def _unsaid(grant: KnownGrant) -> tuple[Handed, ...]:
    asked: tuple[Handed, ...] = ("submissions", "reports")
    return tuple(name for name in asked if grant.number(name) is None)


def _procedures(effects: tuple[MeasureEffects, ...], grant: KnownGrant | None) -> tuple[str, ...]:
    if grant is not None:
        return (grant.procedure,)
    named = [one.measure.procedure for one in effects if isinstance(one.measure, Grant)]
    return tuple(dict.fromkeys(named))


def _bears(effects: tuple[MeasureEffects, ...]) -> Mask:
    rows = [series.values[LIKELY] for one in effects for series in one.series.values()]
    # Where there is no figure there may well be a burden: it is not counted as none.
    touched: Mask = np.any([row != 0 for row in rows], axis=0)
    return touched
