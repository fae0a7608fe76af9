"""The nearest office of each municipality: which, how far, how long and how often it is open.

Between one point in each municipality and the offices, in straight lines or by the drafter's own
distances. Who lives nearer to an office across the border than to the own centre is not seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.country.distance import km_to_points
from impactcheck.country.model import Country
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.reform.distances import KM, MINUTES
from impactcheck.reform.offices import DAYS, LATITUDE, LONGITUDE, MUNICIPALITY

WORKDAYS = 5.0
_SAME = 1e-9
"""Kilometres closer than this are the same."""


@dataclass(frozen=True, eq=False)
class Nearest:
    """The nearest office of each municipality; every array (units,), NaN where there is none.

    `km` is from the municipality's point, `minutes` from the drafter's own file. `days` a week is
    that of the office open most often among those equally near. `office` is its row, -1 for none.
    """

    km: Floats
    minutes: Floats
    days: Floats
    office: np.ndarray[tuple[int, ...], np.dtype[np.intp]]

    @property
    def exists(self) -> bool:
        """Whether there is any office that somebody can reach."""
        return bool(np.isfinite(self.km).any())


def km_to_offices(country: Country, offices: Floats, own: Floats | None) -> Floats:
    """From each municipality's point to each office, shape (units, offices); NaN where not known.

    `offices` as `office_figures` gives them, `own` (2, units, units) as `distances_in`. An office
    in a municipality is at its point. ImpossibleDesignError for coordinates beside own distances.
    """
    return _between(country, offices, own, KM)


def nearest(country: Country, offices: Floats, own: Floats | None) -> Nearest:
    """The nearest of the offices to each municipality; ties go to the one open most often."""
    km = km_to_offices(country, offices, own)
    nowhere = np.full(len(country), np.nan)
    if not km.shape[1] or not np.isfinite(km).any():
        return Nearest(nowhere, nowhere, nowhere, np.full(len(country), -1))
    reach = np.where(np.isfinite(km), km, np.inf)
    shortest = reach.min(axis=1)
    reached = np.isfinite(shortest)
    equally_near = reach <= np.where(reached, shortest, -1.0)[:, np.newaxis] + _SAME
    days = np.where(equally_near, offices[:, DAYS], -1.0)
    chosen = np.argmax(days, axis=1)
    rows = np.arange(len(country))
    minutes = nowhere if own is None else _between(country, offices, own, MINUTES)[rows, chosen]
    return Nearest(
        km=np.where(reached, shortest, np.nan),
        minutes=np.where(reached, minutes, np.nan),
        days=np.where(reached, days[rows, chosen], np.nan),
        office=np.where(reached, chosen, -1),
    )


def open_at_least(offices: Floats, days: float) -> Floats:
    """Those of the offices that are open so many days a week, shape (fewer, 5)."""
    return offices[offices[:, DAYS] >= days]


def municipalities_with_an_office(country: Country, offices: Floats) -> Mask:
    """Who has an office, (units,); one at coordinates is in whose point lies nearest."""
    found: Mask = np.zeros(len(country), dtype=np.bool_)
    at = offices[:, MUNICIPALITY]
    found[at[np.isfinite(at)].astype(np.intp)] = True
    elsewhere = offices[np.isnan(at)]
    if len(elsewhere):
        km = km_to_points(country, elsewhere[:, LATITUDE], elsewhere[:, LONGITUDE])
        found[km.argmin(axis=0)] = True
    return found


def wait_in_days(days: Floats) -> Floats:
    """Workdays that one waits on average for an office open so many evenly spread days a week.

    (5 / days - 1) / 2: none where it is open every workday, three quarters where two days, two
    where one. Our assumption: the need arises on any workday alike.
    """
    return np.maximum(0.0, WORKDAYS / days - 1.0) / 2.0


def _between(country: Country, offices: Floats, own: Floats | None, layer: int) -> Floats:
    if own is None:
        km = km_to_points(country, offices[:, LATITUDE], offices[:, LONGITUDE])
        return np.where(_own_municipality(country, offices), 0.0, km)
    at = offices[:, MUNICIPALITY]
    if not np.isfinite(at).all():
        raise ImpossibleDesignError("service-coordinates-with-distances")
    figures = own[layer][:, at.astype(np.intp)]
    # The own diagonal is the way within a municipality, which is added for everybody.
    return np.where(_own_municipality(country, offices), 0.0, figures)


def _own_municipality(country: Country, offices: Floats) -> Mask:
    rows = np.arange(len(country))[:, np.newaxis]
    found: Mask = rows == offices[:, MUNICIPALITY]
    return found
