"""The report as one self-contained HTML page: no script, no network, readable on paper."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from impactcheck.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.document import Document
from impactcheck.report.map_chart import map_chart
from impactcheck.report.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.scatter_chart import scatter_chart
from impactcheck.report.view import view_of
from impactcheck.report.wording import Wording

if TYPE_CHECKING:
    from jinja2 import Environment

MOST_SHOWN = 12
"""Names listed openly; longer lists are folded."""
MOST_NAMED = 30
"""Names under one finding, worst first: sixty findings that hit all keep the page below 1 MB."""


def render(
    assessment: Assessment, language: Language, options: ReportOptions = WHOLE_REPORT
) -> bytes:
    """The page as UTF-8; the same assessment gives the same bytes."""
    if options.piece != "report":
        return _piece(assessment, language, options)
    document = Document(assessment, language)
    wording = Wording(document)
    template = environment().get_template("report.html.j2")
    page = template.render(
        view=view_of(document, wording),
        map=map_chart(document, wording),
        scatter=scatter_chart(document, wording),
        say=wording.say,
        text=wording.text,
        most_shown=MOST_SHOWN,
        most_named=MOST_NAMED,
    )
    return page.encode()


def _piece(assessment: Assessment, language: Language, options: ReportOptions) -> bytes:
    from impactcheck.report.contents import content_of

    wording = Wording(Document(assessment, language))
    page = (
        environment()
        .get_template("piece.html.j2")
        .render(
            content=content_of(assessment, language, options), language=language, text=wording.text
        )
    )
    return page.encode()


@cache
def environment() -> Environment:
    """The templates of the report, everything escaped; an unknown name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("impactcheck.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.tests["web_address"] = is_web_address
    made.filters["kind"] = lambda block: type(block).__name__
    return made


def is_web_address(href: str) -> bool:
    """Whether a link may be followed: only http and https, never a script."""
    return href.startswith(("https://", "http://"))
