"""What a reader asks of a report besides its format and language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Piece = Literal["report", "remissvar", "municipality"]


@dataclass(frozen=True)
class ReportOptions:
    """The whole report, an annex to a response, or one municipality's sheet.

    `municipality` is the sheet's municipality by code. `template` is a Word file of the reader's
    own, whose styles, header and footer are used.
    """

    piece: Piece = "report"
    municipality: str | None = None
    template: bytes | None = None

    @property
    def ending(self) -> str:
        """What is added to the name of a file that is not the whole report."""
        if self.piece == "report":
            return ""
        return f"-{self.municipality if self.piece == 'municipality' else self.piece}"

    @property
    def usual_format(self) -> str:
        """The format where none is asked for."""
        return "terminal" if self.piece == "report" else "md"


WHOLE_REPORT = ReportOptions()
