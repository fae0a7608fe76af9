"""The load that municipalities already bear, against which a new proposal may be held."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.arrays import Floats


@dataclass(frozen=True, eq=False)
class Background:
    """The reforms that municipalities live with, added up.

    `name` says which they are and `checksum` identifies them; `submissions` and `reports` a year by
    municipality (290,), `hours` a year (3, 290).
    """

    name: str
    checksum: str
    reforms: int
    submissions: Floats
    reports: Floats
    hours: Floats
