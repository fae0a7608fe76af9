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


KOLADA = "Kolada"
"""In the name of the publisher of what its terms are about."""


def closing(document: Document, wording: Wording) -> Closing:
    """The fingerprint begins at the foot of each page, and stands whole at the end."""
    title = wording.text("page-title", title=document.drafted("title"))
    return closing_of(title, document, wording)


def closing_of(title: str, document: Document, wording: Wording, *, brief: bool = False) -> Closing:
    """The same for a document about the reform that has another title.

    With `brief`, for a document of one page, only the beginning of the versions' checksums stands.
    """
    versions = document.assessment.versions
    whole = document.assessment.fingerprint
    line = wording.text("footer-line", program=versions.program, fingerprint=whole[:SHORT])
    shown = SHORT if brief else None
    told = wording.say(
        "versions",
        program=versions.program,
        rules=versions.rules[:shown],
        vintage=versions.vintage,
        country=versions.country[:shown],
    )
    terms = terms_of_use(document, wording)
    return Closing(
        title,
        day(document),
        line,
        (
            *terms,
            Paragraph(told, "remark"),
            Paragraph((Code(whole),), "remark", wording.text("fingerprint")),
        ),
        terms,
    )


def terms_of_use(document: Document, wording: Wording) -> tuple[Paragraph, ...]:
    """What Kolada's terms ask of who uses its figures; nothing where none is used.

    A figure shown as Kolada publishes it is from Kolada. What is reckoned from it may not be
    attributed to Kolada, and is our own work on its data.
    """
    used = [one for one in document.assessment.vintages if KOLADA in one.publisher]
    if not used:
        return ()
    published = [one.source_id for one in used if one.origin == "published"]
    if not published:
        return (Paragraph(wording.say("terms-kolada-own"), "remark"),)
    said = wording.say("terms-kolada", series=", ".join(published))
    return (Paragraph(said, "remark"),)
