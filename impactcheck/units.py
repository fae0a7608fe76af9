"""The closed set of units that a figure may carry.

Money is in kronor; shares are fractions (0.25 is shown as 25 %). How a unit is written for people
is settled in `impactcheck.language.numbers`, nowhere else.
"""

from __future__ import annotations

from typing import Literal, get_args

Unit = Literal[
    "kr",
    "kr_per_inhabitant",
    "kr_per_unit",
    "kr_per_hour",
    "ore_of_tax",
    "share",
    "percent",
    "percentage_points",
    "ratio",
    "elasticity",
    "hours",
    "hours_per_1000_inhabitants",
    "posts",
    "persons",
    "municipalities",
    "count",
    "times_per_year",
    "years",
    "months",
    "days",
    "minutes",
    "km",
    "km2",
    "inhabitants_per_km2",
    "per_1000_inhabitants",
    "characters",
    "units",
    "year",
    "yes_no",
]

UNITS: frozenset[str] = frozenset(get_args(Unit))

HALF_ORE = 0.005
"""Kronor. Wherever a sign decides, what is closer to zero than this is zero: nobody is paid it."""
