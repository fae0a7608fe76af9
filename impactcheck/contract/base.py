"""What every record of the contract is built of: one frozen model, words, figures, references."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from pydantic import (
    BaseModel,
    ConfigDict,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

STATUTE = re.compile(r"(?:lag|lagen|förordning|förordningen|balk|formen) \((\d{4}:\d+)\)", re.I)
"""A statute's name with its number: an inquiry or a review has a number of the same form."""


STATUTE_BOOK = "https://rkrattsbaser.gov.se/sfst?bet="
"""The government's own database of statutes, which takes a statute's number."""


class Record(BaseModel):
    """A part of the assessment: closed and unchanging."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class SparseRecord(Record):
    """A record that leaves out of its JSON those of its fields that are named here and null.

    So a field that few assessments need can be added without a change in all the others.
    """

    LEFT_OUT_WHERE_NULL: ClassVar[frozenset[str]] = frozenset()

    @model_serializer(mode="wrap")
    def _without_null(self, whole: SerializerFunctionWrapHandler) -> dict[str, Any]:
        written: dict[str, Any] = whole(self)
        return {
            name: value
            for name, value in written.items()
            if value is not None or name not in self.LEFT_OUT_WHERE_NULL
        }


class Words(Record):
    """One text in both languages."""

    sv: str
    en: str


class Message(Record):
    """A key of a message catalogue with the arguments that it names."""

    key: str
    arguments: dict[str, str | int | float] = {}


class Figure(Record):
    """A number with its unit; `year` is that of the data behind it."""

    value: float | None
    unit: str
    year: int | None = None


class Reference(Record):
    """What a rule rests on; a statute is linked by the number in its title."""

    title: str
    href: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _linked(cls, given: Any) -> Any:
        if isinstance(given, dict) and not given.get("href"):
            statute = STATUTE.search(str(given.get("title", "")))
            if statute:
                return {**given, "href": f"{STATUTE_BOOK}{statute.group(1)}"}
        return given
