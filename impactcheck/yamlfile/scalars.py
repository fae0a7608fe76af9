"""What an unquoted word in a file means: fewer things than in YAML 1.1, so that fewer go wrong.

Only whole numbers, decimal numbers, true/false, null and ISO dates are anything but text. `no`,
`on`, `12:30`, `1e3`, `.inf`, `0x1F` and `1_000` stay text.
"""

from __future__ import annotations

import datetime
import re
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | datetime.date | None

_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEADING_ZERO = re.compile(r"0[0-9]+")
_MAYBE_THOUSANDS = re.compile(r"[-+]?[1-9][0-9]{0,2}\.[0-9]{3}")
_CONSTANTS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def is_unquoted_code(text: str) -> bool:
    """Digits that begin with a zero: a municipality code whose zero other readers would lose."""
    return _LEADING_ZERO.fullmatch(text) is not None


def plain_value(text: str) -> Scalar:
    """The value of an unquoted scalar.

    `1.500` stays text: an amount must be able to see that it may have meant 1 500.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text) and not _MAYBE_THOUSANDS.fullmatch(text):
        return float(text)
    if _DATE.fullmatch(text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            return text
    return text


def needs_quotes(text: str) -> bool:
    """Whether `text` would be read back as something else if it stood without quotes."""
    return is_unquoted_code(text) or not isinstance(plain_value(text), str)
