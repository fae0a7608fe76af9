"""Income equalisation of municipalities as the law has it, in kronor per inhabitant.

A municipality whose own uprated tax base per inhabitant is below 115 per cent of the uprated mean
gets the difference times the county's rate for grants; one above it pays the difference times the
county's rate for fees. Sources: 3-7 §§ lagen (2004:773) om kommunalekonomisk utjämning; the rates:
see `county_rates`. Inhabitants are those of 1 November of the year before.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.sums import sum_of_known

GUARANTEED = 1.15
"""The guaranteed base as a share of the mean, 4 § lagen (2004:773)."""


def guaranteed_less_own(own: Floats, mean: Floats | float, uprating: float = 1.0) -> Floats:
    """115 per cent of the uprated mean less the own uprated base, kr per inhabitant, broadcasting.

    `own` and `mean` are tax bases per inhabitant before uprating, `uprating` the product of the two
    uprating factors. Positive for a municipality that receives, negative for one that pays.
    """
    return uprating * (GUARANTEED * mean - own)


def applied_rate(difference: Floats, grant_rate: Floats, fee_rate: Floats) -> Floats:
    """The county's rate for grants where the difference is zero or more, else that for fees.

    Rates are shares. Where the municipality stands decides which paragraph holds for it.
    """
    return np.where(difference >= 0, grant_rate, fee_rate)


def equalisation_per_inhabitant(
    own: Floats, mean: Floats | float, uprating: float, grant_rate: Floats, fee_rate: Floats
) -> Floats:
    """Kronor per inhabitant, broadcasting: positive a grant (5 §), negative a fee (6 §)."""
    difference = guaranteed_less_own(own, mean, uprating)
    return applied_rate(difference, grant_rate, fee_rate) * difference


def taken_by_equalisation(change: Floats, rate: Floats) -> Floats:
    """What a municipality's own change of base costs it in equalisation: kr, negative of a rise."""
    return -change * rate


def returned_by_the_mean(change: Floats, rate: Floats, population: Floats) -> Floats:
    """What everybody's change of base gives back to each municipality, kr (cases, units).

    A changed mean moves the guaranteed base of all: 115 per cent of the change of the mean, times
    the county's rate. And since the state's appropriation is fixed, what equalisation then takes
    from or gives to all municipalities together is shared out in equal kronor per inhabitant, as
    the regulation item (15-16 §§). So equalisation as a whole leaves the municipalities together
    with what they had: a cut of the base everywhere is not repaired by it. Our reading of the law
    for a change in one year; the appropriation is assumed to stay.
    """
    known = np.isfinite(change) & np.isfinite(rate)
    people = np.where(known, population, 0.0)
    inhabitants = people.sum(axis=-1, keepdims=True)
    of_mean = sum_of_known(change, known)[..., np.newaxis] / inhabitants
    by_the_mean: Floats = rate * GUARANTEED * of_mean * population
    own = taken_by_equalisation(change, rate)
    left_over = sum_of_known(own + by_the_mean, known)[..., np.newaxis]
    returned: Floats = by_the_mean - left_over * population / inhabitants
    return returned
