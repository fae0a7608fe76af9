"""A document as a tagged PDF, made by Typst and accepted by its own check for PDF/UA-1.

That check covers what a program can see: tags, language, title, alternative texts, heading order.
It does not say that the document is easy to read.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Literal

from impactcheck.report.content.outline import Content
from impactcheck.report.formats.typst_source import typst_source

STANDARD: Literal["ua-1"] = "ua-1"


def write(content: Content) -> bytes:
    """A PDF/UA-1 file in Typst's own fonts: the same content, the same bytes.

    Raises typst.TypstError when the standard is not met.
    """
    import typst

    day = datetime.combine(date.fromisoformat(content.closing.day), datetime.min.time(), UTC)
    return typst.compile(
        typst_source(content).encode(),
        format="pdf",
        pdf_standards=STANDARD,
        ignore_system_fonts=True,
        timestamp=int(day.timestamp()),
    )
