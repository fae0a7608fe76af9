"""The load that municipalities already bear, against which a new proposal may be held."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Floats, named


@dataclass(frozen=True, eq=False)
class Background:
    """The reforms that municipalities live with, added up.

    `name` says which they are and `checksum` identifies them; `submissions` and `reports` a year by
    municipality (units,), `hours` a year (named cases, units).
    """

    name: str
    checksum: str
    reforms: int
    submissions: Floats
    reports: Floats
    hours: Floats

    def hours_over(self, cases: int) -> Floats:
        """The hours beside a proposal of so many cases, (cases, units).

        Draws are of what the proposal leaves uncertain: beside each stand today's likely hours.
        """
        draws = cases - len(named(self.hours))
        return np.concatenate([self.hours, np.repeat(self.hours[[LIKELY]], draws, axis=0)])
