"""A document as one self-contained HTML page: no script, no network, readable on paper."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.content.outline import PAGE, Content
from impactcheck.report.content.outlines import report_content
from impactcheck.report.templating import environment


@dataclass(frozen=True)
class PageLimits:
    """How much a page shows: names listed openly, and names under one finding at most.

    Sixty findings that hit every municipality keep the page below 1 MB.
    """

    most_shown: int = 12
    most_named: int = 30


LIMITS = PageLimits()


def render(
    assessment: Assessment, language: Language, options: ReportOptions = WHOLE_REPORT
) -> bytes:
    """The page as UTF-8; the same assessment gives the same bytes."""
    return html_page(report_content(assessment, language, options, PAGE))


def html_page(content: Content) -> bytes:
    """Any document composed for the page, as UTF-8."""
    template = environment().get_template("document.html.j2")
    skip = texts_for(content.language).say("report", "skip")
    page = template.render(content=content, language=content.language, skip=skip, f=LIMITS)
    return page.encode()
