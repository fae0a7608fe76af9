"""How figures are written for people: `87,18 kr per invånare`, `84,56 mkr`, `31 dec 2024`.

The only place that knows. Swedish has a non-breaking space between thousands, a decimal comma and
a real minus sign; the words around a number stand in `texts/<language>/units.ftl`.
"""

from __future__ import annotations

import datetime
import math
from functools import cache
from typing import Literal

from impactcheck.language.catalogue import Language, texts_for
from impactcheck.units import Unit

NO_FIGURE = "–"
MINUS = "\u2212"
_SLOT = "\u0001"

KronorStyle = Literal["auto", "kr", "tkr", "mkr", "mdkr"]
_SIZE: dict[str, float] = {"kr": 1.0, "tkr": 1e3, "mkr": 1e6, "mdkr": 1e9}

_Ladder = tuple[tuple[float, int], ...]
_WHOLE: _Ladder = ((0.0, 0),)
_TENTHS: _Ladder = ((0.0, 1),)
_TENTHS_WHEN_FEW: _Ladder = ((10.0, 0), (0.0, 1))
_MONEY: _Ladder = ((100.0, 0),)
_SHARE: _Ladder = ((10.0, 0), (1.0, 1))
_OTHER: _Ladder = ((100.0, 0), (10.0, 1))
_LADDERS: dict[str, _Ladder] = {
    **dict.fromkeys(("persons", "municipalities", "count", "characters", "units"), _WHOLE),
    "kr_per_hour": _WHOLE,
    **dict.fromkeys(("percent", "percentage_points"), _TENTHS),
    **dict.fromkeys(("years", "months", "days", "hours", "minutes", "km", "km2"), _TENTHS_WHEN_FEW),
    **dict.fromkeys(("kr", "kr_per_inhabitant", "kr_per_unit"), _MONEY),
    "share": _SHARE,
}
"""Decimals by size: the first step at or below the figure holds; below all, two or more."""
_WHOLE_WHEN_EXACT = frozenset(
    {"kr", "times_per_year", "years", "months", "days", "hours", "minutes", "km", "km2"}
)
_SHORTEST = frozenset({"times_per_year"})
"""Written without zeros that end the decimals: 0.25 and 0.5 must not be rounded alike."""
_HUNDREDTH = 0.01
_MOST_DECIMALS = 4
_TWO_DECIMALS_BELOW = 100.0


def format_value(
    value: float | None,
    unit: Unit,
    language: Language,
    *,
    decimals: int | None = None,
    with_unit: bool = True,
) -> str:
    """A figure with its unit; an en dash when there is none (None or NaN).

    Without `decimals` their number follows from unit and size: 87,18 kr, 654 kr, 0,004 kr.
    A share of 0.25 is 25 %. A year is never split by a separator.
    """
    if value is None or math.isnan(value):
        return NO_FIGURE
    if unit == "yes_no":
        return _unit_text(language, "yes" if value else "no", "")
    if unit == "year":
        return str(round(value))
    shown = value * 100 if unit == "share" else value
    digits = _decimals(shown, unit) if decimals is None else decimals
    number = format_number(shown, language, digits)
    if unit in _SHORTEST and decimals is None:
        number = _without_ending_zeros(number, language)
    if not with_unit:
        return number
    return _unit_pattern(language, unit, _is_one(number)).replace(_SLOT, number)


def format_number(value: float, language: Language, decimals: int) -> str:
    """Digits alone, rounded to `decimals`, with the language's separators; never `−0`."""
    if not math.isfinite(value):
        return NO_FIGURE
    group, point = _separators(language)
    text = f"{abs(value):,.{decimals}f}".replace(",", "\u0000").replace(".", point)
    text = text.replace("\u0000", group)
    negative = value < 0 and any(digit in text for digit in "123456789")
    return MINUS + text if negative else text


def format_kronor(
    value: float | None,
    language: Language,
    *,
    style: KronorStyle = "auto",
    decimals: int | None = None,
    with_unit: bool = True,
) -> str:
    """A sum of money: `200 000 kr`, `84,56 mkr`, `9,36 mdkr`.

    `auto` chooses by size; zeros that end the decimals of millions and milliards are left out
    unless `decimals` is given.
    """
    if value is None or math.isnan(value):
        return NO_FIGURE
    chosen = _style(value) if style == "auto" else style
    if chosen == "kr":
        return format_value(value, "kr", language, decimals=decimals, with_unit=with_unit)
    scaled = value / _SIZE[chosen]
    if decimals is None:
        number = _without_ending_zeros(
            format_number(scaled, language, _kronor_decimals(scaled)), language
        )
    else:
        number = format_number(scaled, language, decimals)
    return _unit_text(language, chosen, number) if with_unit else number


def format_range(
    low: float | None,
    high: float | None,
    unit: Unit,
    language: Language,
    *,
    decimals: int | None = None,
) -> str:
    """`400–650 kr per timme`; in words when an end is negative; one figure when both are equal."""
    if low is None or high is None or low == high:
        return format_value(high if low is None else low, unit, language, decimals=decimals)
    first = format_value(low, unit, language, decimals=decimals, with_unit=False)
    last = format_value(high, unit, language, decimals=decimals, with_unit=False)
    key = "range-negative" if low < 0 or high < 0 else "range"
    both = texts_for(language).say("units", key, low=first, high=last)
    return _unit_pattern(language, unit, False).replace(_SLOT, both)


def format_date(date: datetime.date, language: Language) -> str:
    """`31 dec 2024`."""
    from babel.dates import format_date as babel_date

    month = babel_date(date, "MMM", locale=language).rstrip(".")
    return f"{date.day} {month} {date.year}"


def format_years(first: int, last: int | None, language: Language) -> str:
    """`2026`, `2026–2028`, or in words from a year when there is no last."""
    if last is None:
        return texts_for(language).say("units", "years-from", first=str(first))
    return str(first) if first == last else f"{first}–{last}"


@cache
def _separators(language: Language) -> tuple[str, str]:
    from babel import Locale

    symbols = Locale.parse(language).number_symbols["latn"]
    group = "\u00a0" if str(symbols["group"]).isspace() else str(symbols["group"])
    return group, str(symbols["decimal"])


@cache
def _unit_pattern(language: Language, unit: str, one: bool) -> str:
    return texts_for(language).say("units", unit, value=_SLOT, number=1 if one else 2)


def _unit_text(language: Language, key: str, number: str) -> str:
    return _unit_pattern(language, key, _is_one(number)).replace(_SLOT, number)


def _is_one(number: str) -> bool:
    return number in ("1", MINUS + "1")


def _decimals(value: float, unit: str) -> int:
    size = abs(value)
    if size == 0 or (unit in _WHOLE_WHEN_EXACT and value == round(value)):
        return 0
    for at_least, decimals in _LADDERS.get(unit, _OTHER):
        if size >= at_least:
            return decimals
    return _small_decimals(size)


def _small_decimals(size: float) -> int:
    """Two, or as many as show the first digit that is not zero, at most four."""
    if size >= _HUNDREDTH:
        return 2
    return min(_MOST_DECIMALS, -math.floor(math.log10(size)))


def _style(value: float) -> str:
    size = abs(value)
    if size >= _SIZE["mdkr"]:
        return "mdkr"
    return "mkr" if size >= _SIZE["mkr"] else "kr"


def _kronor_decimals(scaled: float) -> int:
    return 2 if abs(scaled) < _TWO_DECIMALS_BELOW else 1


def _without_ending_zeros(number: str, language: Language) -> str:
    _, point = _separators(language)
    return number.rstrip("0").removesuffix(point) if point in number else number
