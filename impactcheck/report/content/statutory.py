"""A draft's provisions as a Swedish statute writes them, with their figures filled in."""

from __future__ import annotations

import math
from collections.abc import Iterator

from impactcheck.contract.base import Figure
from impactcheck.contract.redesigns import Draft
from impactcheck.language.numbers import format_number

PER_CENT = 100


def two_digits(value: float) -> int:
    """As many decimals as show two digits of a small number."""
    return max(0, 1 - math.floor(math.log10(abs(value)))) if value else 0


def statutory_text(draft: Draft) -> Iterator[str]:
    """The provisions with their figures, as a Swedish statute writes them."""
    filled = {name: _in_statute(one) for name, one in draft.figures.items()} | draft.words
    for paragraph in draft.paragraphs:
        yield paragraph.format(**filled)
    if draft.band_words is not None:
        yield from _bands(draft)
    for paragraph in draft.closing:
        yield paragraph.format(**filled)


def _bands(draft: Draft) -> Iterator[str]:
    words, start = draft.band_words, None
    if words is None:
        return
    for number, (limit, amount) in enumerate(draft.bands, start=1):
        kr = f"{format_number(amount, 'sv', 0)} kronor"
        upto = "" if limit is None else format_number(limit, "sv", 0)
        pattern = words.below if start is None else words.between
        if limit is None:
            pattern = words.last
        yield pattern.format(number=number, amount=kr, limit=upto, **{"from": start or ""})
        start = upto


def _in_statute(figure: Figure) -> str:
    """Kronor are written out in a statute; a share in per cent."""
    value = figure.value or 0.0
    decimals = 0 if value == round(value) else 2
    match figure.unit:
        case "kr":
            return f"{format_number(value, 'sv', decimals)} kronor"
        case "share":
            number = format_number(value * PER_CENT, "sv", two_digits(value * PER_CENT))
            return f"{number} procent"
        case "kr_per_inhabitant":
            return format_number(value, "sv", decimals)
        case "elasticity":
            return format_number(value, "sv", 2)
        case _:
            return format_number(value, "sv", 0)
