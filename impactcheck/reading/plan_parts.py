"""The pieces of a reform to be: fields with the facts behind them, measures, open questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from impactcheck.reading.find import Find
from impactcheck.reading.reader import Reading

RANKS = (
    "pot", "key", "rate_key", "procedure", "share", "base_unclear", "size", "cost", "posts",
    "fee_amount", "vite_amount", "per_year", "hours", "times", "municipalities", "date", "prices",
    "status",
)  # fmt: skip
"""The kinds of question, those that change the answer most first."""


@dataclass(frozen=True)
class Value:
    """A field's value as a person writes it, and the fact behind it; None for the kind alone."""

    name: str
    value: Any
    find: Find | None


@dataclass(frozen=True)
class Question:
    """What is not in the text: the dotted path, which question, and its words' arguments."""

    path: str
    asks: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    needed: bool = True


@dataclass
class Measure:
    """A measure under its name: kind, fields, steps of administration."""

    name: str
    kind: str
    values: list[Value] = field(default_factory=list)
    steps: list[list[Value]] = field(default_factory=list)

    @property
    def path(self) -> str:
        """The dotted path of the measure."""
        return f"measures.{self.name}"

    def put(self, name: str, value: Any, find: Find) -> None:
        """Fill a field that the find supports, unless it is filled already."""
        if all(one.name != name for one in self.values):
            self.values.append(Value(name, value, find))


@dataclass
class Plan:
    """The reform to be: its head, its measures and its questions."""

    head: list[Value]
    measures: list[Measure]
    questions: list[Question]


def from_title(reading: Reading) -> Find:
    """The statute's own title as a fact, in the words of the text."""
    statute = reading.statute
    proposed = statute.header[0] if statute.header and statute.number is None else ""
    quote = proposed if statute.title[1:] in proposed else statute.title
    return Find("head.title", statute.title, "none", "", "rubrik", quote, "", 0, {})
