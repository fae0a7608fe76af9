"""How people write amounts, shares, hours and years, to and from float64.

Decimal arithmetic in both directions, so that a number written and read again is the same float.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pydantic_core import PydanticCustomError

_LONGEST = 60
_THOUSANDS = 3
LARGEST = 1e15
"""Above this an amount is a slip of the pen: a hundred times the yearly product of the country."""

_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " ") | dict.fromkeys("\u2212\u2013", "-")
)
"""A minus sign as it is set, and the dash that a word processor makes of a hyphen."""
_WRITTEN = re.compile(
    r"(?P<sign>[-+]?) ?(?P<whole>\d{1,3}(?: \d{3})+|\d+)(?:(?P<mark>[.,])(?P<part>\d+))?"
    r" ?(?P<unit>[^\d\s].*)?"
)
_YEARS = re.compile(r"(?P<first>\d{4}) ?(?P<dash>[-–—]?) ?(?P<last>\d{4})?")

KRONOR: Mapping[str, Decimal] = {
    **dict.fromkeys(("", "kr", "kr.", "kronor", "krona", "sek", ":-", ",-"), Decimal(1)),
    **dict.fromkeys(("tkr", "tusen kr", "tusen kronor"), Decimal(1_000)),
    **dict.fromkeys(
        ("mkr", "mnkr", "mn kr", "miljon kr", "miljoner kr", "miljoner kronor", "miljoner"),
        Decimal(1_000_000),
    ),
    **dict.fromkeys(
        ("mdkr", "mdr kr", "miljard kr", "miljarder kr", "miljarder kronor", "miljarder"),
        Decimal(1_000_000_000),
    ),
}
HOURS: Mapping[str, Decimal] = {
    **dict.fromkeys(("", "h", "tim", "tim.", "timme", "timmar", "hours", "hour"), Decimal(1)),
    **dict.fromkeys(("min", "min.", "minuter", "minutes"), Decimal(1) / Decimal(60)),
}
PLAIN: Mapping[str, Decimal] = {"": Decimal(1)}
SHARES: Mapping[str, Decimal] = {
    "": Decimal(1),
    **dict.fromkeys(("%", "procent", "percent"), Decimal("0.01")),
}


def shown(value: Any) -> str:
    """A value as it may stand in a message: its beginning, if it is long."""
    text = str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def parse(value: Any, units: Mapping[str, Decimal], problem: str) -> tuple[Decimal, str]:
    """The number in `value`, scaled by its unit, and the unit; `problem` is raised otherwise."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise _error(problem, value)
    if not isinstance(value, str):
        number, unit = Decimal(repr(value) if isinstance(value, float) else value), ""
    else:
        found = _WRITTEN.fullmatch(value.translate(_SPACES).strip())
        unit = ((found and found["unit"]) or "").strip().casefold()
        if found is None or unit not in units:
            raise _error(problem, value)
        _refuse_ambiguous(found, units[unit], value)
        digits = found["whole"].replace(" ", "")
        number = Decimal(f"{found['sign']}{digits}.{found['part'] or '0'}")
    if not number.is_finite() or abs(number * units[unit]) > Decimal(LARGEST):
        raise _error("number_too_long", value)
    return number * units[unit], unit


def parse_years(value: Any) -> tuple[int, int | None]:
    """First and last year of `2026`, `2026–2028` or `2026–` (no last)."""
    found = None
    if isinstance(value, int | str) and not isinstance(value, bool):
        found = _YEARS.fullmatch(str(value).translate(_SPACES).strip())
    if found is None or (found["last"] and not found["dash"]):
        raise _error("years_unreadable", value)
    first = int(found["first"])
    if found["last"]:
        return first, int(found["last"])
    return first, None if found["dash"] else first


def _refuse_ambiguous(found: re.Match[str], scale: Decimal, value: str) -> None:
    """`1.500` may be one and a half or fifteen hundred; `0.125` and `1,500 mkr` may not."""
    whole, part = found["whole"], found["part"] or ""
    if len(part) != _THOUSANDS or whole == "0" or not whole.isdigit() or len(whole) > _THOUSANDS:
        return
    if found["mark"] == "," and scale >= KRONOR["tkr"]:
        return
    unit = f" {found['unit']}" if found["unit"] else ""
    decimals = part.rstrip("0") or "0"
    if len(decimals) == _THOUSANDS:
        decimals += "0"
    raise PydanticCustomError(
        "number_ambiguous",
        "number-ambiguous",
        {
            "value": shown(value),
            "thousands": f"{found['sign']}{whole} {part}{unit}",
            "decimal": f"{found['sign']}{whole},{decimals}{unit}",
        },
    )


def _error(kind: str, value: Any) -> PydanticCustomError:
    return PydanticCustomError(
        kind,
        kind.replace("_", "-"),
        {"value": shown(value)},
    )


def refuse(kind: str, value: Any) -> PydanticCustomError:
    """An error of this kind about this value; the kind is a message key with underscores."""
    return _error(kind, value)


def write_number(value: float | Decimal) -> str:
    """`1 234,5`: as short as can be while reading back as the same float."""
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    text = f"{number:f}"
    whole, _, part = text.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    part = part.rstrip("0")
    if len(part) == _THOUSANDS and whole != "0":
        part += "0"
    grouped = f"{int(whole):,}".replace(",", " ")
    return f"{sign}{grouped},{part}" if part else f"{sign}{grouped}"


def write_money(value: float) -> str:
    """`30 000 kr`, `1,5 mkr` or `9,36 mdkr`, whichever says it exactly and briefly."""
    number = Decimal(repr(value))
    for unit in ("mdkr", "mkr"):
        scaled = number / KRONOR[unit]
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            return f"{write_number(scaled)} {unit}"
    return f"{write_number(number)} kr"


def write_share(value: float) -> str:
    """`45 %`."""
    return f"{write_number(Decimal(repr(value)) * 100)} %"


def write_years(first: int, last: int | None) -> str:
    """`2026`, `2026–2028` or `2026–`."""
    if last is None:
        return f"{first}–"
    return str(first) if first == last else f"{first}–{last}"
