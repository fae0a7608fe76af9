"""Text as a Word file can hold it."""

from __future__ import annotations

import re

_CONTROL = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


def clean(text: str) -> str:
    """Text in which the characters that XML cannot hold are spaces."""
    return _CONTROL.sub(" ", text)
