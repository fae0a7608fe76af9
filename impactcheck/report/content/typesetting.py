"""The drafter's own text made fit for print: figures that do not break across lines."""

from __future__ import annotations

import re

_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_UNITS = re.compile(r"(?<=\d) (?=(?:kr|kronor|mkr|mdkr|%|procent|öre|km|§§?)\b|%|§)")
_NO_BREAK = "\N{NO-BREAK SPACE}"


def typeset(text: str) -> str:
    """The text with no-break spaces between thousands and before a figure's unit."""
    return _UNITS.sub(_NO_BREAK, _THOUSANDS.sub(_NO_BREAK, text))
