"""What may be held against structure: a reform's effects, or any column of the country."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from impactcheck.arrays import LIKELY, Floats
from impactcheck.country.find import column
from impactcheck.country.groupings import size_classes, skr_groups
from impactcheck.country.model import Country
from impactcheck.effects.compared import compared
from impactcheck.engine.examination import examine
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.load import Rulebook
from impactcheck.structure.correlations import Correlation, correlations, on_its_scale
from impactcheck.structure.distributions import Spread, spreads

NET_COST_DEVIATIONS = (
    "net_cost_deviation_pct",
    "net_cost_deviation_school_pct",
    "net_cost_deviation_elderly_pct",
    "net_cost_deviation_social_pct",
)
"""Shown when nothing else is asked for."""


@dataclass(frozen=True, eq=False)
class Target:
    """A figure per municipality, shape (units,), with what it is called and where it comes from.

    `series` is set for an effect of a measure, whose title both labels hold.
    """

    name: str
    label_sv: str
    label_en: str
    unit: str
    year: int
    values: Floats
    series: str | None = None


@dataclass(frozen=True, eq=False)
class Structure:
    """One target with its correlations, and its spread by SKR's groups and by size."""

    target: Target
    logged: bool
    correlations: tuple[Correlation, ...]
    by_grouping: dict[str, tuple[Spread, ...]]


def column_targets(country: Country, names: Iterable[str]) -> tuple[Target, ...]:
    """Columns by name; BadInput `column-unknown` with suggestions."""
    columns = [column(country, name) for name in names]
    return tuple(
        Target(one.name, one.label_sv, one.label_en, one.unit, one.year, one.values)
        for one in columns
    )


def reform_targets(
    loaded: LoadedReform, country: Country, rulebook: Rulebook
) -> tuple[Target, ...]:
    """Each measure's principal effect, per inhabitant or in its own unit; NaN where untouched.

    Raises BadInput for a design that cannot be computed.
    """
    targets = []
    for one in examine(loaded, country, rulebook).effects:
        effect = compared(one, country.population)
        title = one.measure.title or one.id
        year = country.population_year
        targets.append(
            Target(one.id, title, title, effect.unit, year, effect.touched[LIKELY], one.principal)
        )
    return tuple(targets)


def structure_of(target: Target, country: Country) -> Structure:
    """The target held against the country's structure."""
    groupings = (size_classes(country), skr_groups(country))
    return Structure(
        target=target,
        logged=on_its_scale(target.values)[1],
        correlations=correlations(target.values, country),
        by_grouping={one.id: spreads(target.values, one) for one in groupings},
    )
