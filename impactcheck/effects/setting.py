"""What every effect is computed in: the country, the drafter's own weights, the assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from impactcheck.arrays import Floats, Mask, Value
from impactcheck.country.find import column
from impactcheck.country.model import Column, Country
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.cases import Cases
from impactcheck.effects.result import Note, Origin, Step
from impactcheck.reform.parts import Key, Only, WeightsFile
from impactcheck.reform.quantities import Better, Range
from impactcheck.units import Unit


@dataclass(frozen=True)
class Assumptions:
    """Parameters that no source settles and that the drafter may replace.

    `hourly_cost` in kr per hour of municipal work, `hours_per_post` the yearly hours of a
    full-time post. As fractions, None while nobody has filled them in: `price_rise`, the yearly
    rise of municipal prices; `payroll_rate`, charges on top of a wage, with its `payroll_source`
    and `payroll_year`; `yearly_interest`; `administrators`, as a share of all full-time posts.
    `supplement_prices` lifts the equalisation supplements of 2016 to prices of 2024.
    """

    hourly_cost: Range
    hours_per_post: float
    price_rise: float | None = None
    payroll_rate: float | None = None
    payroll_source: str = ""
    payroll_year: int | None = None
    yearly_interest: float | None = None
    supplement_prices: float | None = None
    administrators: float | None = None


@dataclass(frozen=True)
class Known:
    """A dated parameter as it stands on the reform's date; `year` is that of its value."""

    range: Range
    unit: Unit
    source: str
    year: int
    assumption: bool


@dataclass(frozen=True, eq=False)
class Setting:
    """The surroundings of a computation; `weights` holds each file named in the reform.

    With `reads_sizes` an amount with a minus sign is read without it, so that money taken away can
    be shared out as money given; the largest is then what money given would have as its best.
    `parameters` are those that the reform's kinds of measure name in the table of kinds, each that
    has a value on the reform's date.

    Every effect computed in it has the shape (cases, units): `cases` says how many cases, the
    country how many municipalities.
    """

    country: Country
    assumptions: Assumptions
    weights: Mapping[str, Floats] = field(default_factory=dict)
    cases: Cases = field(default_factory=Cases)
    reads_sizes: bool = False
    parameters: Mapping[str, Known] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, int]:
        """Number of cases and of municipalities."""
        return len(self.cases), len(self.country)

    def over(self, value: Range, better: Better) -> Floats:
        """What an input of the reform, or an assumption, is in each case, shape (cases, 1)."""
        if self.reads_sizes and value.low < 0:
            return 0.0 - self.cases.over(value, "low" if better == "high" else "high")
        return self.cases.over(value, better)

    def rows(self, values: npt.NDArray[Value]) -> npt.NDArray[Value]:
        """Values that broadcast to every case and municipality, (cases, units), not copied."""
        return np.broadcast_to(values, self.shape)

    def key(self, key: Key) -> Column:
        """The column that a key names, from the country or from the drafter's own file."""
        if not isinstance(key, WeightsFile):
            return column(self.country, key)
        return Column(
            name=key.file,
            label_sv=key.file,
            label_en=key.file,
            unit=key.unit,
            year=key.year,
            publisher=key.source,
            source_id=key.file,
            values=self.weights[key.file],
            origin="own",
        )

    def data_step(self, name: str, key: Key, formula: str = "data") -> Step:
        """The line of arithmetic that reads a column, with its source and year."""
        figures = self.key(key)
        return Step(
            name=name,
            unit="units",
            values=self.rows(figures.values),
            origin="data",
            formula=formula,
            source=f"{figures.publisher}, {figures.source_id}",
            year=figures.year,
            column=figures.name,
        )

    def given_step(
        self,
        name: str,
        unit: Unit,
        value: Range | float,
        better: Better = "low",
        *,
        formula: str = "given",
        origin: Origin = "reform",
        source: str = "",
        year: int | None = None,
    ) -> Step:
        """The line that only states a number given, so that a reader can redo each product."""
        known = value if isinstance(value, Range) else Range.exactly(value)
        return Step(name, unit, self.rows(self.over(known, better)), origin, formula, source, year)

    def parameter_step(self, name: str, better: Better = "low") -> Step:
        """The line that states a parameter, as data where it has a source and else assumed."""
        known = self.parameters[name]
        return self.given_step(
            name,
            known.unit,
            known.range,
            better,
            formula="assumed" if known.assumption else "parameter",
            origin="assumption" if known.assumption else "data",
            source=known.source,
            year=None if known.assumption else known.year,
        )

    def missing(self, key: Key, eligible: Mask, note: str) -> list[Note]:
        """A not-evaluated note naming the eligible municipalities where a column has no figure."""
        figures = self.key(key)
        without = eligible & ~np.isfinite(figures.values)
        if not without.any():
            return []
        names = ", ".join(np.array(self.country.names)[without])
        return [Note(note, {"column": figures.name, "names": names}, "not_evaluated")]

    def eligible(self, only: Only | None) -> Mask:
        """Who meets all of `only`'s conditions, shape (units,); raises when nobody does."""
        country = self.country
        mask = np.ones(len(country), dtype=np.bool_)
        if only is None:
            return mask
        people = country.population
        if only.population_below is not None:
            mask &= people < only.population_below.likely
        if only.population_at_most is not None:
            mask &= people <= only.population_at_most.likely
        if only.population_at_least is not None:
            mask &= people >= only.population_at_least.likely
        for wanted, have in (
            (only.groups, country.skr_groups),
            (only.codes, country.codes),
        ):
            if wanted is not None:
                mask &= np.isin(np.array(have), wanted)
        if only.counties is not None:
            by_name = np.isin(np.array(country.counties), only.counties)
            mask &= by_name | np.isin(np.array(country.county_codes), only.counties)
        for name, within in (only.columns or {}).items():
            values = column(country, name).values
            mask &= np.isfinite(values)
            if within.at_least is not None:
                mask &= values >= within.at_least
            if within.below is not None:
                mask &= values < within.below
        if not mask.any():
            raise ImpossibleDesignError("nobody-eligible")
        return mask
