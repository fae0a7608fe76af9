"""Which municipalities share a border, from the vintage's own table."""

from __future__ import annotations

from impactcheck.country.model import Country
from impactcheck.country.tables import read_rows


def neighbours(country: Country) -> tuple[tuple[int, ...], ...]:
    """Indices of the municipalities that border on each, in the country's order.

    Empty for an island. A municipality that the table names and the country lacks is left out.
    Raises BadInput as `load_country` where the table is missing or altered.
    """
    place = {code: index for index, code in enumerate(country.codes)}
    rows = {
        row["code"]: row["neighbours"].split()
        for row in read_rows("neighbours.csv", country.manifest)
    }
    return tuple(
        tuple(place[other] for other in rows.get(code, ()) if other in place)
        for code in country.codes
    )
