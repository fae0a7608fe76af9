"""Draws for tests: where each input lies in each draw, and the same reform with a draw's values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

import numpy as np
from pydantic import BaseModel

from impactcheck.arrays import Floats
from impactcheck.country.model import Country
from impactcheck.effects.cases import Cases
from impactcheck.effects.setting import Assumptions, Known
from impactcheck.reform.quantities import Range
from tests.effects.every_design import sweden

Model = TypeVar("Model", bound=BaseModel)


class Drawn:
    """Quantiles of every input, drawn when it is first asked for and the same ever after."""

    def __init__(self, draws: int) -> None:
        self.draws = draws
        self._random = np.random.default_rng(1)
        # The inputs are held as well: an identity is used again when its object is gone.
        self._known: dict[int, tuple[Range, Floats]] = {}

    def __call__(self, value: Range) -> Floats:
        if id(value) not in self._known:
            self._known[id(value)] = (value, self._random.random(self.draws))
        return self._known[id(value)][1]

    @property
    def cases(self) -> Cases:
        return Cases(self.draws, self)

    def exactly(self, value: Range, draw: int) -> Range:
        return value if value.is_exact else Range.exactly(float(value.at(self(value))[draw]))

    def model(self, written: Model, draw: int) -> Model:
        """The same with each range as the exact value that it has in a draw."""
        found = {
            name: self._part(getattr(written, name), draw) for name in type(written).model_fields
        }
        return written.model_copy(update=found)

    def assumptions(self, assumed: Assumptions, draw: int) -> Assumptions:
        return replace(assumed, hourly_cost=self.exactly(assumed.hourly_cost, draw))

    def parameters(self, known: Mapping[str, Known], draw: int) -> dict[str, Known]:
        return {
            name: replace(one, range=self.exactly(one.range, draw)) for name, one in known.items()
        }

    def _part(self, part: object, draw: int) -> object:
        match part:
            case Range():
                return self.exactly(part, draw)
            case BaseModel():
                return self.model(part, draw)
            case tuple():
                return tuple(self._part(one, draw) for one in part)
        return part


def country_of(size: int) -> Country:
    """As many municipalities: some of Sweden's, Dorotea first, or all of them and copies."""
    whole = sweden()
    dorotea = whole.codes.index("2425")
    others = np.random.default_rng(2).permutation(np.delete(np.arange(len(whole)), dorotea))
    every = np.concatenate([[dorotea], others])
    places = every[np.arange(size) % len(whole)]

    def chosen(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(values[place] for place in places)

    codes = chosen(whole.codes)
    copies = range(size - len(whole))
    return replace(
        whole,
        codes=(*codes[: len(whole)], *(str(9_000 + copy) for copy in copies)),
        names=chosen(whole.names),
        county_codes=chosen(whole.county_codes),
        counties=chosen(whole.counties),
        skr_groups=chosen(whole.skr_groups),
        skr_group_names=chosen(whole.skr_group_names),
        labour_markets=chosen(whole.labour_markets),
        latitude=whole.latitude[places],
        longitude=whole.longitude[places],
        population=whole.population[places],
        columns={
            name: replace(column, values=column.values[places])
            for name, column in whole.columns.items()
        },
        population_by_year={
            year: people[places] for year, people in whole.population_by_year.items()
        },
    )
