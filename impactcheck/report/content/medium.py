"""How a document meets its reader: what differs between media, and no more than that."""

from __future__ import annotations

from enum import Enum


class Medium(Enum):
    """A way of reading, which several formats may share."""

    PAGE = "a page in a browser, where long parts can be folded and links lead to parts"
    PAPER = "pages read from the first to the last: Word, PDF, Markdown"
    SCREEN = "a terminal, where the first half page and the findings are enough"
    WORKBOOK = "sheets of a workbook, for those who go on computing"


PAGE, PAPER, SCREEN, WORKBOOK = Medium
EVERYWHERE = frozenset(Medium)
NOWHERE: frozenset[Medium] = frozenset()
READ = frozenset({PAGE, PAPER})
"""Where there is room for all that is to be read."""
