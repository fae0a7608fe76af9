"""Amounts, shares, dates and frequencies as statutes write them, in figures and in words."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

ONES = {
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7,
    "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14,
    "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20,
    "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80,
    "nittio": 90,
}  # fmt: skip
_SCALES = {"hundra": 100, "tusen": 1_000, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9,
           "miljarder": 10**9}  # fmt: skip
_HALVES = {"halv": Decimal("0.5"), "halvt": Decimal("0.5"), "hälften": Decimal("0.5")}
_PARTS = {"hälften": 2, "tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4, "fjärdedelar": 4,
          "femtedel": 5, "femtedelar": 5, "sjundedel": 7, "sjundedelar": 7, "tiondel": 10,
          "tiondelar": 10}  # fmt: skip
MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
          "oktober", "november", "december")  # fmt: skip
_ORDINALS = {"vartannat": 2, "varannat": 2, "vart annat": 2, "tredje": 3, "fjärde": 4, "femte": 5,
             "sjätte": 6, "sjunde": 7, "åttonde": 8, "tionde": 10}  # fmt: skip
_TIMES = {"en gång": 1, "två gånger": 2, "tre gånger": 3, "fyra gånger": 4}
_PERIODS = {"kvartal": 4, "tertial": 3, "halvår": 2, "månad": 12, "vecka": 52, "termin": 2, "år": 1}
_WORD = "|".join(sorted([*ONES, *_SCALES], key=len, reverse=True))
_DIGITS = r"\d{1,3}(?: \d{3})+|\d+(?:[,.]\d+)?"
_SCALE = r"(?: (?:hundra|tusen|miljon(?:er)?|miljard(?:er)?))*"
NUMBER = rf"(?:(?:{_DIGITS}){_SCALE}|(?:(?:{_WORD})(?: ?(?:{_WORD}))*))"
"""A number in figures or in words, as a pattern."""
MONEY = rf"(?:{NUMBER}|en halv miljon) ?(?:kronor|kr\b|tkr|mkr|mnkr|mdkr)"
PERCENT = rf"(?:(?:{NUMBER}|en halv) (?:procent(?!enhet)\w*)|\d+(?:,\d+)? ?%)"
PART = rf"(?:hälften|(?:{_WORD}) (?:{'|'.join(one for one in _PARTS if one != 'hälften')}))"
BASE_AMOUNTS = (
    rf"(?:(?:{NUMBER}|ett halvt|en halv) (?:gånger )?(?:pris|inkomst)basbelopp\w*"
    r"|\d+(?:,\d+)? prisbasbelopp\w*)"
)
DATE = rf"(?:den )?\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
FREQUENCY = (
    r"(?:(?:minst )?(?:en|två|tre|fyra) gång(?:er)? (?:per|om|i|varje) (?:\w+ )?"
    r"(?:kvartal(?:et)?|år(?:et)?|månad(?:en)?|halvår(?:et)?|tertial(?:et)?|mandatperiod\w*)"
    r"|vart(?:annat| annat| \w+) (?:kalender)?år\b|varje (?:kalender)?år\b|årligen|årsvis"
    r"|varje (?:kvartal|månad|mandatperiod)|under varje mandatperiod|kvartalsvis|månadsvis"
    r"|per kvartal)"
)
_UNITS = {"tkr": 1_000, "mkr": 10**6, "mnkr": 10**6, "mdkr": 10**9}


def number_of(text: str) -> Decimal:
    """The number that a text begins with. Raises ValueError where it begins with none."""
    figures = re.match(_DIGITS, text)
    if figures:
        value = Decimal(figures.group().replace(" ", "").replace(",", "."))
        words = text[figures.end() :].split()
    else:
        value, words = _in_words(text)
    for word in words:
        if word not in _SCALES:
            break
        value *= _SCALES[word]
    return value


def _in_words(text: str) -> tuple[Decimal, list[str]]:
    """`tjugofem tusen` is 25 000: what stands before a scale is multiplied by it."""
    total, current, rest = Decimal(0), Decimal(0), text.lower().strip()
    read = False
    while rest:
        if rest.startswith(("halv ", "halvt ")):
            current = Decimal("0.5")
            rest, read = rest.split(" ", 1)[1], True
            continue
        found = re.match(rf"(?:{_WORD})", rest)
        if not found:
            break
        word = found.group()
        scale = _SCALES.get(word)
        if scale is None:
            current += ONES[word]
        elif scale == 100:  # noqa: PLR2004 - hundra binds to what stands directly before it
            current = (current or Decimal(1)) * scale
        else:
            total, current = total + (current or Decimal(1)) * scale, Decimal(0)
        # "en halv miljon": the half counts, not the article
        rest, read = rest[found.end() :].lstrip(), True
        if rest.startswith(("halv", "halvt")):
            current = Decimal(0)
    if not read:
        raise ValueError(text)
    return total + current, rest.split()


def money(text: str) -> float:
    """Kronor."""
    unit = next((scale for name, scale in _UNITS.items() if text.rstrip().endswith(name)), 1)
    return float(number_of(text) * unit)


def percent(text: str) -> float:
    """Per cent: `90 procent` and `nittio procent` are 90.0."""
    if text.startswith("en halv"):
        return 0.5
    return float(number_of(text))


def part(text: str) -> str:
    """A part in words as a fraction: `två tredjedelar` is `2/3`."""
    if text == "hälften":
        return "1/2"
    count, name = text.split(" ", 1)
    return f"{ONES[count]}/{_PARTS[name]}"


def base_amounts(text: str) -> float:
    """How many base amounts: `ett halvt prisbasbelopp` is 0.5."""
    if re.match("ett? halv|en halv", text):
        return 0.5
    return float(number_of(text))


def date(text: str) -> str:
    """A day as `2024-01-01`."""
    day, month, year = text.removeprefix("den ").split()[:3]
    return datetime.date(int(year), MONTHS.index(month) + 1, int(day)).isoformat()


def frequency(text: str) -> float | str:
    """Times a year: `vart femte år` is 0.2; `varje mandatperiod` is every fourth year."""
    if "mandatperiod" in text:
        return 0.25
    for ordinal, years in _ORDINALS.items():
        if ordinal in text:
            return 1 / years
    if "kvartalsvis" in text:
        return 4.0
    if "månadsvis" in text:
        return 12.0
    times = next((count for name, count in _TIMES.items() if name in text), 1)
    period = next((count for name, count in _PERIODS.items() if name in text), 1)
    return float(times * period)
