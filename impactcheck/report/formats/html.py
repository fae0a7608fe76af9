"""A document as one self-contained HTML page: no script, no network, readable on paper."""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.language.catalogue import texts_for
from impactcheck.report.content.outline import Content
from impactcheck.report.templating import environment


@dataclass(frozen=True)
class PageLimits:
    """How much a page shows: names listed openly, and names under one finding at most.

    Sixty findings that hit every municipality keep the page below 1 MB.
    """

    most_shown: int = 12
    most_named: int = 30


LIMITS = PageLimits()


def write(content: Content) -> bytes:
    """The page as UTF-8; the same content gives the same bytes."""
    template = environment().get_template("document.html.j2")
    skip = texts_for(content.language).say("report", "skip")
    page = template.render(content=content, language=content.language, skip=skip, f=LIMITS)
    return page.encode()
