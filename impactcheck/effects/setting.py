"""What every effect is computed in: the country, the drafter's own weights, the assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.country.find import column
from impactcheck.country.model import Column, Country
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.reform.parts import Key, Only, WeightsFile
from impactcheck.reform.quantities import Range


@dataclass(frozen=True)
class Assumptions:
    """Parameters that no source settles and that the drafter may replace.

    `hourly_cost` in kr per hour of municipal work, `hours_per_post` the yearly hours of a
    full-time post, `price_rise` the yearly rise of municipal prices as a fraction.
    """

    hourly_cost: Range
    hours_per_post: float
    price_rise: float | None = None


@dataclass(frozen=True, eq=False)
class Setting:
    """The surroundings of a computation; `weights` holds each file named in the reform."""

    country: Country
    assumptions: Assumptions
    weights: Mapping[str, Floats] = field(default_factory=dict)

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
        )

    def eligible(self, only: Only | None) -> Mask:
        """Who meets all of `only`'s conditions, shape (290,); raises when nobody does."""
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
            (only.counties, country.counties),
            (only.codes, country.codes),
        ):
            if wanted is not None:
                mask &= np.isin(np.array(have), wanted)
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
