"""Derived figures of one municipality against its corner's medoid, its corner and the country."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Floats, named
from impactcheck.country.model import Column, Group
from impactcheck.effects.compared import compared
from impactcheck.effects.derived import derived_from_hours, derived_from_money
from impactcheck.effects.result import MeasureEffects, Series
from impactcheck.effects.setting import Setting
from impactcheck.explain.model import Comparison, Three
from impactcheck.sums import ratio_by_group


@dataclass(frozen=True)
class _Against:
    """What a derived figure is measured against: the figure is its sum over this, (units,)."""

    denominator: Callable[[Setting], Floats]
    columns: tuple[str, ...]


def _values(setting: Setting, name: str) -> Floats:
    return setting.country.columns[name].values


def _one_ore_of_tax(setting: Setting) -> Floats:
    """Kronor that one öre on the tax rate brings in."""
    return _values(setting, "tax_base_kr_inh") * setting.country.population / 10_000.0


def _net_cost(setting: Setting) -> Floats:
    return np.abs(_values(setting, "net_cost_kr_inh")) * setting.country.population


def _result(setting: Setting) -> Floats:
    result = _values(setting, "result_kr_inh")
    return np.where(result > 0, result, np.nan) * setting.country.population


def _staff_hours(setting: Setting) -> Floats:
    return _values(setting, "employees_fte") * setting.assumptions.hours_per_post


_OF_MONEY: Mapping[str, _Against] = {
    "kr_per_inhabitant": _Against(lambda setting: setting.country.population, ("population",)),
    "ore_of_tax": _Against(_one_ore_of_tax, ("tax_base_kr_inh", "population")),
    "share_of_net_cost": _Against(_net_cost, ("net_cost_kr_inh", "population")),
    "share_of_result": _Against(_result, ("result_kr_inh", "population")),
}
_OF_HOURS: Mapping[str, _Against] = {
    "share_of_staff_hours": _Against(_staff_hours, ("employees_fte",)),
}


def comparisons(
    effects: MeasureEffects, setting: Setting, position: int, corner: Group
) -> tuple[Comparison, ...]:
    """The principal effect held against what the municipality is, then the hours, if any."""
    principal = compared(effects, setting.country.population)
    if principal.is_money:
        kr = principal.amounts
        found = [
            _compared(series, kr, _OF_MONEY.get(name), setting, position, corner)
            for name, series in derived_from_money(kr, setting).items()
        ]
    else:
        series = Series(effects.principal, principal.unit, principal.values)
        against = _Against(lambda setting: setting.country.population, ("population",))
        found = [_compared(series, principal.amounts, against, setting, position, corner)]
    if "hours" in effects.series and np.any(effects.values("hours") > 0):
        hours = effects.values("hours")
        found += [
            _compared(series, hours, _OF_HOURS.get(name), setting, position, corner)
            for name, series in derived_from_hours(hours, setting).items()
        ]
    return tuple(found)


def three(values: Floats, position: int) -> Three:
    """The named cases of one municipality from rows of shape (cases, units)."""
    favourable, likely, unfavourable = (_number(value) for value in named(values)[:, position])
    return Three(favourable, likely, unfavourable)


def _compared(
    series: Series,
    measured: Floats,
    against: _Against | None,
    setting: Setting,
    position: int,
    corner: Group,
) -> Comparison:
    everyone = np.ones(len(setting.country), dtype=np.bool_)
    columns: tuple[Column, ...] = ()
    in_corner = in_country = None
    if against is not None:
        denominator = against.denominator(setting)
        columns = tuple(setting.country.columns[name] for name in against.columns)
        rows = measured[LIKELY]
        in_corner = _number(ratio_by_group(rows, denominator, corner.members))
        in_country = _number(ratio_by_group(rows, denominator, everyone))
    medoid = None if corner.medoid is None else _number(series.values[LIKELY, corner.medoid])
    return Comparison(
        name=series.name,
        unit=series.unit,
        value=three(series.values, position),
        medoid=medoid,
        corner=in_corner,
        country=in_country,
        columns=columns,
    )


def _number(value: float | Floats) -> float | None:
    return None if np.isnan(value) else float(value) + 0.0
