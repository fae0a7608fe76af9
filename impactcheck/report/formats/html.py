"""The report as one self-contained HTML page: no script, no network, readable on paper."""

from __future__ import annotations

from impactcheck.contract.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.content.document import Document
from impactcheck.report.content.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.content.view import view_of
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.templating import environment
from impactcheck.report.pictures.map_chart import map_chart
from impactcheck.report.pictures.scatter_chart import scatter_chart

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
    from impactcheck.report.content.contents import content_of

    wording = Wording(Document(assessment, language))
    page = (
        environment()
        .get_template("piece.html.j2")
        .render(
            content=content_of(assessment, language, options), language=language, text=wording.text
        )
    )
    return page.encode()
