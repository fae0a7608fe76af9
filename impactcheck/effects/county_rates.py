"""The rates by county at which income equalisation gives and takes, as the ordinance has them.

2-3 §§ förordningen (2004:881) om kommunalekonomisk utjämning, in the wording of SFS 2023:683, from
the equalisation year 2024. Gotland is no part of a region and has rates of its own.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from impactcheck.arrays import Floats

SOURCE = "2–3 §§ förordningen (2004:881) om kommunalekonomisk utjämning, SFS 2023:683"
YEAR = 2024
"""The first equalisation year of the wording; it holds until the ordinance is changed."""
_TABLE = Path(__file__).resolve().parent / "data" / "county_rates.csv"
_PER_CENT = 100.0


@dataclass(frozen=True)
class CountyRate:
    """A county's rates as shares: `grant` for who receives (2 §), `fee` for who pays (3 §)."""

    county: str
    grant: float
    fee: float


@cache
def county_rates() -> dict[str, CountyRate]:
    """The rates by the county's two-digit code."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return {
            row["county_code"]: CountyRate(
                row["county"],
                float(row["grant_rate_pct"]) / _PER_CENT,
                float(row["fee_rate_pct"]) / _PER_CENT,
            )
            for row in csv.DictReader(file)
        }


def rates_of(county_codes: Sequence[str]) -> tuple[Floats, Floats]:
    """Rates for grants and for fees of each municipality's county, both (units,), as shares.

    NaN for a county that the ordinance does not name.
    """
    nothing = CountyRate("", np.nan, np.nan)
    found = [county_rates().get(code, nothing) for code in county_codes]
    return np.array([one.grant for one in found]), np.array([one.fee for one in found])
