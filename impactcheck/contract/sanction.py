"""What a sanction's amount means across the country, and schedules that weigh more evenly."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Figure, Record
from impactcheck.contract.redesigns import FrontierPoint, NotFound, Redesign


class SanctionRow(Record):
    """What one municipality pays per decision: the same for all, and by each schedule."""

    role: Literal["small", "median", "large", "stockholm", "reference"]
    municipality: str
    name: str
    population: float
    flat: Figure
    flat_per_inhabitant: Figure
    fees: dict[str, Figure]
    fees_per_inhabitant: dict[str, Figure]


class SanctionAnswer(Record):
    """What an amount means across the country, and schedules that weigh more evenly."""

    format: Literal["impactcheck-sanction/1"] = "impactcheck-sanction/1"
    amount: Figure
    population_year: int
    reference: str | None
    neutral: bool
    rows: tuple[SanctionRow, ...]
    times: Figure
    floor: Figure
    cap: Figure
    limits_assumed: bool
    schedules: tuple[Redesign, ...]
    not_found: tuple[NotFound, ...]
    frontier: tuple[FrontierPoint, ...]
