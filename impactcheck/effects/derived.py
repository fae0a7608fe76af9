"""Kronor and hours held against what a municipality is: its people, its tax, its budget, its staff.

Money per inhabitant uses the chosen population year; the columns it is held against are used as
published, each with its own year.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats, divide
from impactcheck.effects.result import Series
from impactcheck.effects.setting import Setting


def per_inhabitant(kr: Floats, population: Floats) -> Floats:
    """Kronor per inhabitant, broadcasting (cases, units) with (units,)."""
    return divide(kr, population)


def ore_of_tax(kr_per_inhabitant: Floats, tax_base_kr_inh: Floats) -> Floats:
    """Öre on the tax rate: 100 x effect per inhabitant / (skattekraft x 0.01)."""
    return 100.0 * divide(kr_per_inhabitant, tax_base_kr_inh * 0.01)


def share_of_net_cost(kr_per_inhabitant: Floats, net_cost_kr_inh: Floats) -> Floats:
    """Fraction of the net cost per inhabitant, whose sign in the source is a cost's."""
    return divide(kr_per_inhabitant, np.abs(net_cost_kr_inh))


def share_of_result(kr_per_inhabitant: Floats, result_kr_inh: Floats) -> Floats:
    """Fraction of the year's result; NaN where the result is zero or less."""
    return divide(kr_per_inhabitant, np.where(result_kr_inh > 0, result_kr_inh, np.nan))


def derived_from_money(kr: Floats, setting: Setting) -> dict[str, Series]:
    """The four ways municipal people read a sum: per inhabitant, öre, of net cost, of result."""
    country = setting.country
    per_head = per_inhabitant(kr, country.population)
    columns = country.columns
    return {
        series.name: series
        for series in (
            Series("kr_per_inhabitant", "kr_per_inhabitant", per_head),
            Series(
                "ore_of_tax", "ore_of_tax", ore_of_tax(per_head, columns["tax_base_kr_inh"].values)
            ),
            Series(
                "share_of_net_cost",
                "share",
                share_of_net_cost(per_head, columns["net_cost_kr_inh"].values),
            ),
            Series(
                "share_of_result",
                "share",
                share_of_result(per_head, columns["result_kr_inh"].values),
            ),
        )
    }


MONEY_COLUMNS = ("tax_base_kr_inh", "net_cost_kr_inh", "result_kr_inh")
STAFF_COLUMNS = ("employees_fte",)


def derived_from_hours(hours: Floats, setting: Setting) -> dict[str, Series]:
    """Full-time posts, and the share of all hours that the municipality's staff work."""
    country, year_of_work = setting.country, setting.assumptions.hours_per_post
    staff = country.columns["employees_fte"].values * year_of_work
    return {
        "posts": Series("posts", "posts", hours / year_of_work),
        "share_of_staff_hours": Series("share_of_staff_hours", "share", divide(hours, staff)),
    }
