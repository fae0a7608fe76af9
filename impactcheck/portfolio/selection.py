"""Which of the existing grants to count: a scope, and filters that narrow it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from impactcheck.portfolio.tables import KnownGrant, ordinary, stands_open
from impactcheck.problems import BadInput, Problem

Scope = Literal["ordinary", "open", "active", "all"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
"""From the narrowest: state grants that ordinary activity is enough for; state grants open to all
that run the activity; every active grant; the ended ones too."""


@dataclass(frozen=True)
class Selection:
    """What to count; an empty filter lets everything through.

    `as_of` replaces the status column by the grant's own dates, where a date that the source does
    not give is taken as fulfilled.
    """

    year: str
    scope: Scope = "ordinary"
    authorities: tuple[str, ...] = ()
    procedures: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    as_of: datetime.date | None = None


def select(grants: Iterable[KnownGrant], selection: Selection) -> tuple[KnownGrant, ...]:
    """The grants chosen; BadInput `grants-filter-unknown` for a word no grant carries."""
    every = tuple(grants)
    for wanted, column in (
        (selection.authorities, "authority"),
        (selection.procedures, "procedure"),
        (selection.areas, "area"),
    ):
        known = sorted({grant[column] for grant in every})
        unknown = [value for value in wanted if value not in known]
        if unknown:
            raise BadInput(
                Problem("grants-filter-unknown", {"value": value, "known": ", ".join(known)})
                for value in unknown
            )
    tests: tuple[Callable[[KnownGrant], bool], ...] = (
        lambda grant: _in_scope(grant, selection.scope),
        lambda grant: _in_force(grant, selection),
        lambda grant: not selection.authorities or grant["authority"] in selection.authorities,
        lambda grant: not selection.procedures or grant["procedure"] in selection.procedures,
        lambda grant: not selection.areas or grant["area"] in selection.areas,
    )
    return tuple(grant for grant in every if all(test(grant) for test in tests))


def _in_scope(grant: KnownGrant, scope: Scope) -> bool:
    if scope in ("active", "all"):
        return True
    return stands_open(grant.row) and (scope == "open" or ordinary(grant.row))


def _in_force(grant: KnownGrant, selection: Selection) -> bool:
    if selection.as_of is not None:
        day = selection.as_of.isoformat()
        first, last = grant["valid_from"], grant["valid_to"]
        # A year alone (`2021`) sorts before its days, and as a last year holds to its end.
        return first <= day and (not last or last[:4] > day[:4] or last >= day[: len(last)])
    return selection.scope == "all" or grant["status"] == "active"
