"""Income equalisation of one municipality, for who wants to reckon with it."""

from __future__ import annotations

import numpy as np

from impactcheck.effects.county_rates import county_rates
from impactcheck.effects.income_equalisation import equalisation_per_inhabitant
from impactcheck.problems import BadInput, Problem


def income_equalisation(*, own: float, mean: float, uprating: float, county: str) -> float:
    """Kronor per inhabitant and year: positive a grant, negative a fee.

    `own` and `mean` are the municipality's and the country's tax base in kronor per inhabitant on 1
    November of the year before, before uprating; `uprating` is the product of the two uprating
    factors; `county` the county's two-digit code. By 4-7 §§ lagen (2004:773) om kommunalekonomisk
    utjämning and 2-3 §§ förordningen (2004:881), with the rates in force from 2024. Raises BadInput
    `county-unknown` for a code that the ordinance does not name.
    """
    rates = county_rates()
    if county not in rates:
        known = ", ".join(sorted(rates))
        raise BadInput(Problem("county-unknown", {"value": county, "suggestions": known}))
    rate = rates[county]
    computed = equalisation_per_inhabitant(
        np.array(own), mean, uprating, np.array(rate.grant), np.array(rate.fee)
    )
    return float(computed)
