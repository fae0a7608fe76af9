"""A statute as data: sections, their paragraphs and sentences, and when it enters into force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Section:
    """One section: `label` as jurists cite it, e.g. `7 kap. 4 §`, with the headings above it.

    `sentences` are folded texts. A list of points belongs to the sentence that opens it, unless
    its points are sentences of their own (20 § förordningen (2016:937)).
    """

    label: str
    headings: tuple[str, ...]
    sentences: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        """The whole section on one line."""
        return " ".join(self.sentences)


@dataclass(frozen=True)
class Statute:
    """A statute, in force or proposed.

    `number` is the SFS number where there is one. `header` holds the dates that stand before the
    first section (`Ikraft: 2024-01-01`), `transitional` the provisions after the last, each with a
    label of its own, and `annexes` the text of the annexes.
    """

    title: str
    number: str | None
    header: tuple[str, ...]
    sections: tuple[Section, ...]
    transitional: tuple[Section, ...]
    annexes: str = ""

    @cached_property
    def text(self) -> str:
        """All of it on one line."""
        return " ".join(
            [self.title, *self.header, *(one.text for one in self.all_sections), self.annexes]
        )

    @property
    def all_sections(self) -> Iterator[Section]:
        """The sections in their order, then the transitional provisions."""
        yield from self.sections
        yield from self.transitional
