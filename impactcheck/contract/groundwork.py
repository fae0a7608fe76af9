"""How a reform answers the ordinance on consequence analyses, part by part."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Record, Reference, Words

PartStatus = Literal["fulfilled", "partly", "missing", "not_applicable"]


class GroundworkPart(Record):
    """One part that the ordinance asks for; `empty` are the asked fields that say nothing."""

    id: str
    paragraph: str
    words: Words
    status: PartStatus
    fields: tuple[str, ...]
    empty: tuple[str, ...]
    counted: bool


class Groundwork(Record):
    """How the reform answers its ordinance: so many of the counted parts that apply are fulfilled.

    `bound` says whether the ordinance binds this proposal, or is only the form that it may follow.
    """

    template: str
    title: Words
    reference: Reference
    bound: bool
    fulfilled: int
    counted: int
    parts: tuple[GroundworkPart, ...]
