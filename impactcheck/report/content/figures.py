"""Figures on their way to a reader: a value of the assessment, where it stands, how it reads."""

from __future__ import annotations

import json
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


Sentence = tuple[str | FigureView, ...]
"""Running text in which the figures are still figures."""


@dataclass(frozen=True)
class Link:
    """A title with an address, or without one."""

    title: str
    href: str


def plain(sentence: Sentence) -> str:
    """The sentence as a string, for formats without marked-up figures."""
    return "".join(str(part) for part in sentence)
