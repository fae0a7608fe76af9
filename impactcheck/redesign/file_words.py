"""What somebody who knows a language must be able to say of a redesigned reform file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from impactcheck.contract.redesigns import Change


class Describe(Protocol):
    """Words for a redesigned reform file, in one language."""

    def file_title(self, title: str, name: str) -> str:
        """The proposal's title, and that it is redesigned and how."""
        ...

    def file_summary(self, title: str, parts: Sequence[Change], titles: Mapping[str, str]) -> str:
        """What was changed, in sentences; `titles` are those of the measures by id."""
        ...

    def file_assumption(self, key: str) -> str:
        """An assumption that the redesign rests on."""
        ...
