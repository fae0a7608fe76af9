"""One measure's effects as the assessment holds them, with what is derived from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE, Floats
from impactcheck.contract.base import Figure, Message
from impactcheck.contract.effects import (
    BetweenGroups,
    Distribution,
    GroupStatistics,
    MeasureResult,
)
from impactcheck.country.model import Country, Group, Grouping
from impactcheck.effects.compared import MONEY, compared
from impactcheck.effects.derived import derived_from_hours, derived_from_money
from impactcheck.effects.result import MeasureEffects, Series
from impactcheck.effects.setting import Setting
from impactcheck.effects.statistics import concentration, elasticity, gini, group_figures
from impactcheck.engine.contract_values import effect, is_ranged, number
from impactcheck.engine.own_unit import in_own_unit
from impactcheck.reform.read import LoadedReform, place

TAX_BASE = "tax_base_kr_inh"
FEWEST_TO_COMPARE = 2


def measure_result(
    effects: MeasureEffects,
    setting: Setting,
    groupings: Mapping[str, Grouping],
    loaded: LoadedReform,
) -> MeasureResult:
    """Effects, derived figures and distribution of one measure."""
    at = place(loaded, "measures", effects.id)
    series = dict(effects.series)
    if effects.series[effects.principal].unit == MONEY:
        series |= derived_from_money(effects.values(effects.principal), setting)
    else:
        principal = compared(effects, setting.country.population)
        if not principal.is_mean:
            series[principal.unit] = Series(principal.unit, principal.unit, principal.values)
    if "hours" in series and np.any(series["hours"].values > 0):
        series |= derived_from_hours(series["hours"].values, setting)
    return MeasureResult(
        id=effects.id,
        kind=effects.measure.kind,
        title=effects.measure.title or effects.id,
        line=None if at is None else at.line,
        principal=effects.principal,
        effects={name: effect(one) for name, one in series.items()},
        totals=_figures(effects),
        distribution=distribution(effects, setting.country, groupings),
        notes=tuple(
            Message(key=note.key, arguments=dict(note.arguments)) for note in effects.notes
        ),
    )


def distribution(
    effects: MeasureEffects, country: Country, groupings: Mapping[str, Grouping]
) -> Distribution:
    """How the principal effect falls on the country, on each group, and with size."""
    people = country.population
    principal = compared(effects, people)
    rows, per_head = principal.amounts, principal.values[LIKELY]
    concerned = (
        per_head if effects.eligible is None else np.where(effects.eligible, per_head, np.nan)
    )
    everyone = np.ones(len(country), dtype=np.bool_)
    whole = group_figures(rows, people, everyone)
    favourable, unfavourable = _ends(whole.kr_per_inhabitant, rows)
    country_value = number(whole.kr_per_inhabitant[LIKELY])
    by_grouping = {
        name: tuple(_group(rows, people, group, country_value) for group in grouping.groups)
        for name, grouping in groupings.items()
    }
    found = Distribution(
        series=effects.principal,
        country_kr_per_inhabitant=country_value,
        median_kr_per_inhabitant=number(whole.median_kr_per_inhabitant[LIKELY]),
        elasticity=number(elasticity(concerned, people)),
        gini=number(gini(per_head, people)),
        by_grouping=by_grouping,
        concentration_by_population=number(concentration(per_head, people, people)),
        concentration_by_tax_base=number(
            concentration(per_head, country.columns[TAX_BASE].values, people)
        ),
        between_groups={name: between_groups(found) for name, found in by_grouping.items()},
        favourable_country_kr_per_inhabitant=favourable,
        unfavourable_country_kr_per_inhabitant=unfavourable,
    )
    return found if principal.is_money else in_own_unit(found, principal, groupings)


def _group(rows: Floats, people: Floats, group: Group, country: float | None) -> GroupStatistics:
    kr = rows[LIKELY]
    figures = group_figures(rows, people, group.members)
    favourable, unfavourable = _ends(figures.kr_per_inhabitant, rows)
    value = number(figures.kr_per_inhabitant[LIKELY])
    mixed = bool(np.nanmin(kr) < 0 < np.nanmax(kr)) if np.isfinite(kr).any() else True
    ratio = number(value / country) if value is not None and country and not mixed else None
    return GroupStatistics(
        group=group.id,
        municipalities=figures.municipalities,
        inhabitants=figures.inhabitants,
        total_kr=number(figures.total_kr[LIKELY]),
        kr_per_inhabitant=value,
        median_kr_per_inhabitant=number(figures.median_kr_per_inhabitant[LIKELY]),
        ratio_to_country=ratio,
        favourable_kr_per_inhabitant=favourable,
        unfavourable_kr_per_inhabitant=unfavourable,
    )


def _ends(figure: Floats, rows: Floats) -> tuple[float | None, float | None]:
    """A figure (cases,) in its favourable and unfavourable case; None without any range."""
    if not is_ranged(rows):
        return None, None
    return number(figure[FAVOURABLE]), number(figure[UNFAVOURABLE])


def between_groups(rows: Sequence[GroupStatistics]) -> BetweenGroups | None:
    """Largest and smallest group by size of effect per inhabitant, the first of those that tie.

    None with fewer than two groups that have a figure, where signs mix, or where one is zero.
    """
    valued = [(row, row.kr_per_inhabitant) for row in rows if row.kr_per_inhabitant is not None]
    if len(valued) < FEWEST_TO_COMPARE:
        return None
    if not (all(value > 0 for _, value in valued) or all(value < 0 for _, value in valued)):
        return None
    largest, high = max(valued, key=lambda pair: abs(pair[1]))
    smallest, low = min(valued, key=lambda pair: abs(pair[1]))
    return BetweenGroups(
        largest=largest.group,
        smallest=smallest.group,
        largest_kr_per_inhabitant=high,
        smallest_kr_per_inhabitant=low,
        largest_municipalities=largest.municipalities,
        smallest_municipalities=smallest.municipalities,
        largest_inhabitants=largest.inhabitants,
        smallest_inhabitants=smallest.inhabitants,
        ratio=high / low,
        groups_with_value=len(valued),
    )


def _figures(effects: MeasureEffects) -> dict[str, Figure]:
    """Kronor for the country, and the measure's single numbers in other units."""
    kronor = {name: Figure(value=kr, unit="kr") for name, kr in effects.totals.items()}
    others = {
        name: Figure(value=value, unit=unit) for name, (value, unit) in effects.figures.items()
    }
    return kronor | others
