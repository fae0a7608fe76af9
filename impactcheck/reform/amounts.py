"""Types of the values in a reform file, read as people write them.

Money in kronor, hours in hours, shares as fractions: all are `Range`, and each may be written as
one value or as `{low: …, likely: …, high: …}`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from impactcheck.reform import writing
from impactcheck.reform.quantities import Range, Years

AS_WRITTEN: Final = {"as_written": True}
"""Give this as `context` to `model_dump` to get amounts as a person writes them."""


def _as_written(info: core_schema.SerializationInfo) -> bool:
    return bool(isinstance(info.context, Mapping) and info.context.get("as_written"))


@dataclass(frozen=True, eq=False)
class Quantity:
    """How one kind of quantity is read and written."""

    units: Mapping[str, Decimal]
    problem: str
    write: Callable[[float], str]
    signed: bool = False
    is_share: bool = False

    def read(self, value: Any) -> float:
        """One end of a range, or the whole of an exact value. Raises PydanticCustomError."""
        number, unit = writing.parse(value, self.units, self.problem)
        if number < 0 and not self.signed:
            raise writing.refuse("amount_negative", value)
        if self.is_share and number > 1:
            raise writing.refuse("share_above_whole" if unit else "share_unclear", value)
        return float(number)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        end = core_schema.typed_dict_field(core_schema.no_info_plain_validator_function(self.read))
        ends = core_schema.no_info_after_validator_function(
            lambda values: Range(**values),
            core_schema.typed_dict_schema(
                {"low": end, "likely": end, "high": end}, extra_behavior="forbid"
            ),
        )
        return core_schema.no_info_wrap_validator_function(
            self._validate,
            ends,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._serialize, info_arg=True
            ),
        )

    def _validate(self, value: Any, handler: Callable[[Any], Range]) -> Range:
        if isinstance(value, Range):
            return value
        if isinstance(value, dict):
            return handler(value)
        return Range.exactly(self.read(value))

    def _serialize(self, value: Range, info: core_schema.SerializationInfo) -> Any:
        ends = value.model_dump()
        if not _as_written(info):
            return ends
        if value.is_exact:
            return self.write(value.likely)
        return {name: self.write(end) for name, end in ends.items()}

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        one: dict[str, Any] = {"type": ["number", "string"]}
        names = ("low", "likely", "high")
        ends = {
            "type": "object",
            "properties": dict.fromkeys(names, one),
            "required": list(names),
            "additionalProperties": False,
        }
        return {"anyOf": [one, ends]}


def _write_hours(value: float) -> str:
    return f"{writing.write_number(value)} h"


Money = Annotated[Range, Quantity(writing.KRONOR, "money_unreadable", writing.write_money)]
"""Kronor, zero or more: `200 000 kr`, `1,5 mkr`, `2 mdkr`, `100 tkr`, `550`."""
SignedMoney = Annotated[
    Range, Quantity(writing.KRONOR, "money_unreadable", writing.write_money, signed=True)
]
"""Kronor that may be negative, e.g. a change of the tax base."""
Hours = Annotated[Range, Quantity(writing.HOURS, "hours_unreadable", _write_hours)]
"""Hours: `16`, `16 h`, `1,5 timmar`, `30 min`."""
Share = Annotated[
    Range, Quantity(writing.SHARES, "share_unreadable", writing.write_share, is_share=True)
]
"""A part of a whole, 0 to 1: `45 %` or `0,45`. A bare `45` is refused."""
Number = Annotated[Range, Quantity(writing.PLAIN, "number_unreadable", writing.write_number)]
"""A number without unit, zero or more: `10 000`, `0,05`."""
SignedNumber = Annotated[
    Range, Quantity(writing.PLAIN, "number_unreadable", writing.write_number, signed=True)
]
"""A number without unit that may be negative."""


class _PeriodOfYears:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._serialize, info_arg=True
            ),
        )

    def _validate(self, value: Any) -> Years:
        if isinstance(value, Years):
            return value
        if isinstance(value, dict) and set(value) <= {"first", "last"} and "first" in value:
            first, last = value["first"], value.get("last")
            value = f"{first}–{'' if last is None else last}"
        first, last = writing.parse_years(value)
        if last is not None and last < first:
            raise writing.refuse("years_order", value)
        return Years(first=first, last=last)

    def _serialize(self, value: Years, info: core_schema.SerializationInfo) -> Any:
        if not _as_written(info):
            return value.model_dump()
        text = writing.write_years(value.first, value.last)
        return int(text) if text.isdigit() else text

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": ["integer", "string"]}


PeriodOfYears = Annotated[Years, _PeriodOfYears()]
"""`2026–2028`, `2026` (that year only) or `2026–` (without end)."""


def _not_empty(value: str) -> str:
    stripped = value.strip()
    if not stripped:
        raise writing.refuse("text_empty", value)
    return stripped


_IDENTIFIER = re.compile(r"[a-zåäö0-9][a-zåäö0-9_-]*")


def _identifier(value: str) -> str:
    if not _IDENTIFIER.fullmatch(value):
        raise writing.refuse("identifier", value)
    return value


def _day(value: Any) -> Any:
    # pydantic alone would read 2026 as that many seconds after 1970
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise writing.refuse("date_unreadable", value) from error


Text = Annotated[str, AfterValidator(_not_empty)]
"""Words: not empty, without spaces around them."""
Identifier = Annotated[str, AfterValidator(_identifier)]
"""A name in the file: lowercase letters, digits, `-` and `_`."""
Day = Annotated[datetime.date, BeforeValidator(_day)]
"""A date as `2026-01-01`."""
