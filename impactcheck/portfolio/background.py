"""The existing grants added up as the background of a new proposal."""

from __future__ import annotations

from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.portfolio.compute import compute_grants
from impactcheck.portfolio.selection import Selection, select
from impactcheck.portfolio.tables import grants_checksum, known_grants
from impactcheck.portfolio.totals import sums_of
from impactcheck.rules.load import Rulebook


def background_of(
    year: str, country: Country, rulebook: Rulebook, *, without: str | None = None
) -> Background:
    """The grants that need nothing but ordinary activity, which every municipality is taken to run.

    `without` is the id of the proposal itself: a description of an existing grant does not come on
    top of that grant. Raises BadInput `grants-year-unknown`.
    """
    chosen = [one for one in select(known_grants(year), Selection(year)) if one.id != without]
    sums = sums_of(compute_grants(chosen, year, country, rulebook), country)
    return Background(
        name=year,
        checksum=grants_checksum(),
        reforms=len(chosen),
        submissions=sums.handed["submissions"],
        reports=sums.handed["reports"],
        hours=sums.hours,
    )
