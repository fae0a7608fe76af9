"""Figures on their way to a reader: a value of the assessment, where it stands, how it reads."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class FigureView:
    """One figure of the assessment.

    `pointer` is its JSON Pointer (RFC 6901), `value` the unrounded value there (None when there is
    no figure), `text` how it reads. `size` is true where the words around it carry the sign, so
    that the text shows the value without one. `decimals` is None where the unit decides.
    `unit_beside` tells that the unit is the one of the record around the figure.
    """

    pointer: str
    value: float | None
    unit: str
    text: str
    size: bool = False
    decimals: int | None = None
    unit_beside: bool = False

    @property
    def machine_value(self) -> str:
        """The value exactly as the JSON report writes it; empty when there is none."""
        return "" if self.value is None else json.dumps(self.value)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Link:
    """A title with an address, or without one; on paper the address is printed after it."""

    title: str
    href: str

    def __str__(self) -> str:
        return f"{self.title} ({self.href})" if self.href else self.title


@dataclass(frozen=True)
class Mark:
    """A verdict: a shape, and its word unless the words around it say it.

    A verdict is never told apart by colour alone.
    """

    severity: str
    symbol: str
    word: str = ""

    def __str__(self) -> str:
        return f"{self.symbol} {self.word}".strip()


@dataclass(frozen=True)
class Origin:
    """Where a figure comes from, in a word; an assumption is seen to be one."""

    word: str
    is_assumption: bool = False

    def __str__(self) -> str:
        return f"[{self.word}]"


@dataclass(frozen=True)
class Code:
    """Letters that are to be copied as they stand: a command, a name, a fingerprint."""

    text: str

    def __str__(self) -> str:
        return self.text


Part = str | FigureView | Link | Mark | Origin | Code
Sentence = tuple[Part, ...]
"""Running text in which the figures are still figures."""


def plain(sentence: Sentence) -> str:
    """The sentence as a string, for formats without marked-up figures."""
    return "".join(str(part) for part in sentence)


def joined_by(between: str, sentences: Iterable[Sentence]) -> Sentence:
    """Sentences in one line with a mark between them."""
    parts: Sentence = ()
    for sentence in sentences:
        parts = (*parts, between, *sentence) if parts else sentence
    return parts
