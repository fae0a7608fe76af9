"""How the report opens and closes: its title and day, and what its figures rest on."""

from __future__ import annotations

from impactcheck.report.content.blocks import Paragraph
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Code
from impactcheck.report.content.headline import meta
from impactcheck.report.content.outline import Closing, Opening
from impactcheck.report.content.wording import Wording

SHORT = 16
"""Letters of the fingerprint at the foot of a page."""


def opening(document: Document, wording: Wording) -> Opening:
    """The reform's title and day."""
    title = document.drafted("title")
    return Opening(wording.text("kicker"), title, day(document), meta(document, wording))


def day(document: Document) -> str:
    """The only date that a report shows: the reform's."""
    return str(document.json["reform"]["date"])


def closing(document: Document, wording: Wording) -> Closing:
    """The fingerprint begins at the foot of each page, and stands whole at the end."""
    title = wording.text("page-title", title=document.drafted("title"))
    return closing_of(title, document, wording)


def closing_of(title: str, document: Document, wording: Wording) -> Closing:
    """The same for a document about the reform that has another title."""
    versions = document.assessment.versions
    whole = document.assessment.fingerprint
    line = wording.text("footer-line", program=versions.program, fingerprint=whole[:SHORT])
    told = wording.say(
        "versions", program=versions.program, rules=versions.rules, country=versions.country
    )
    return Closing(
        title,
        day(document),
        line,
        (
            Paragraph(told, "remark"),
            Paragraph((Code(whole),), "remark", wording.text("fingerprint")),
        ),
    )
