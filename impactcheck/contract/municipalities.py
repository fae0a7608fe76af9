"""The municipalities as the contract holds them: rows, groupings, columns, who is alike."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Figure, Record, Words


class MunicipalityRow(Record):
    """One municipality: `corner` is the id of its archetype."""

    code: str
    name: str
    county: str
    skr_group: str
    corner: str
    population: float


class Vintage(Record):
    """A column that the assessment used: what, from whom, for which year, in which unit.

    `origin` says who made the figure: the publisher, we from published figures (`derived`), we with
    a formula of law (`computed`), or the drafter (`own`).
    """

    column: str
    label: Words
    unit: str
    year: int
    publisher: str
    source_id: str
    origin: Literal["published", "derived", "computed", "own"] = "published"


class ArchetypeRow(Record):
    """One group of a grouping: how many it holds and the real municipality that stands for it."""

    id: str
    label: Words
    municipalities: int
    inhabitants: float
    medoid: str | None


class GroupingTable(Record):
    """A classification of the municipalities, with the splits and dates it rests on."""

    id: str
    label: Words
    splits: tuple[Figure, ...] = ()
    groups: tuple[ArchetypeRow, ...]


class Peer(Record):
    """A comparable municipality; `distance` in standard deviations of size, growth and density."""

    municipality: str
    distance: float


class Nearest(Record):
    """The municipalities most like one that a reader has asked about, nearest first."""

    municipality: str
    peers: tuple[Peer, ...]
