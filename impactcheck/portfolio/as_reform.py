"""An existing grant as a reform: computed by the same engine as a drafter's own file."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from impactcheck.portfolio.hours import steps_of
from impactcheck.portfolio.tables import KnownGrant
from impactcheck.reform.model import Reform
from impactcheck.reform.read import LoadedReform
from impactcheck.rules.parameters import Parameter
from impactcheck.yamlfile import Document


def as_reform(grant: KnownGrant, parameters: Mapping[str, Parameter], year: str) -> LoadedReform:
    """The grant as a reform of 1 January of the year.

    Where the money of a municipality is unknown the measure is a burden alone: nothing is invented.
    """
    day = datetime.date(int(year), 1, 1)
    values: dict[str, Any] = {
        "format": "impactcheck/1",
        "id": grant.id,
        "title": grant["title"],
        "status": "repealed" if grant["status"] == "ended" else "in_force",
        "date": day,
        "prices": int(year),
        "sources": [_source(grant)],
        "measures": {grant.id: _measure(grant, parameters, day)},
    }
    return LoadedReform(Reform.model_validate(values), Document(values, f"grants_{year}.csv"))


def _source(grant: KnownGrant) -> dict[str, str]:
    ordinance = f"SFS {grant['sfs']}; " if grant["sfs"] else ""
    return {"title": f"{ordinance}{grant['source']}, {grant['source_date']}"}


def _measure(
    grant: KnownGrant, parameters: Mapping[str, Parameter], day: datetime.date
) -> dict[str, Any]:
    measure: dict[str, Any] = {
        "kind": "burden",
        "title": grant["title"],
        "burden": steps_of(grant, parameters, day),
        "demands": {
            "submissions": grant.number("submissions"),
            "reports": grant.number("reports"),
            "plans": int(grant.says_yes("plan")),
            "certificates": int(grant.says_yes("certificate")),
        },
    }
    if grant.money is not None:
        measure |= {"kind": "grant", "procedure": grant.procedure, **grant.money}
    return measure
