"""What was read: one fact at a time, with the words it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MUNICIPAL = frozenset({"municipality", "municipality_and_private"})
"""Addressees that make a fact concern municipalities."""


@dataclass(frozen=True)
class Find:
    """One fact: `field` is `sanction.maximum`, `grant.cap`, `duty.plan`, and so on.

    `value` is kronor where `unit` is `kr`, per cent where it is `percent`, times a year where it is
    `per_year`, else words or a closed word. `quote` occurs literally in the folded text. `pattern`
    is the one that took it, `order` its sentence's number in the statute.
    """

    field: str
    value: float | str | bool
    unit: str
    addressee: str
    section: str
    quote: str
    pattern: str
    order: int
    more: Mapping[str, Any]

    @property
    def kind(self) -> str:
        """`grant`, `sanction`, `duty`, `burden`, `fee` or `general`."""
        return self.field.partition(".")[0]

    @property
    def name(self) -> str:
        """The field without its kind."""
        return self.field.partition(".")[2]

    @property
    def municipal(self) -> bool:
        """Whether it concerns municipalities."""
        return self.addressee in MUNICIPAL

    def as_json(self) -> dict[str, Any]:
        """Plain values, for another system."""
        return {
            "kind": self.kind,
            "field": self.name,
            "value": self.value,
            "unit": self.unit,
            "addressee": self.addressee,
            "section": self.section,
            "quote": self.quote,
            **{name: value for name, value in self.more.items() if value},
            "pattern": self.pattern,
        }
