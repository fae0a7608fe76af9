"""The report as a tagged PDF, made by Typst and accepted by its own check for PDF/UA-1.

That check covers what a program can see: tags, language, title, alternative texts, heading order.
It does not say that the document is easy to read.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Literal

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.content.outline import PAPER, Content
from impactcheck.report.content.outlines import report_content
from impactcheck.report.formats.typst_source import typst_source

STANDARD: Literal["ua-1"] = "ua-1"


def render(
    assessment: Assessment, language: Language, options: ReportOptions = WHOLE_REPORT
) -> bytes:
    """A PDF/UA-1 file in Typst's own fonts: the same input, the same bytes."""
    return pdf_file(report_content(assessment, language, options, PAPER))


def pdf_file(content: Content) -> bytes:
    """Any document composed for paper; raises typst.TypstError when the standard is not met."""
    import typst

    day = datetime.combine(date.fromisoformat(content.closing.day), datetime.min.time(), UTC)
    return typst.compile(
        typst_source(content).encode(),
        format="pdf",
        pdf_standards=STANDARD,
        ignore_system_fonts=True,
        timestamp=int(day.timestamp()),
    )
