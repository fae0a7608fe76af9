"""A document as a Word file, in the styles of Word's own template or of a ministry's."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from impactcheck.report.content.outline import Content
from impactcheck.report.formats.docx_blocks import Writer
from impactcheck.report.formats.docx_styles import add_footer, make_styles, set_language
from impactcheck.report.formats.docx_template import open_template
from impactcheck.report.formats.paper import clean, paper_blocks

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

LONGEST_PROPERTY = 255
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
"""Zip files date their members; the report knows no clock."""


def write(content: Content, template: bytes | None = None) -> bytes:
    """A .docx file in the styles of a template or else in plain ones; the same bytes each time.

    Raises BadInput `template-unreadable` when the reader's own template is not a Word file.
    """
    document = _opened(template)
    make_styles(document, own=template is None)
    set_language(document, content.language)
    _describe(document, content)
    writer = Writer(document, content.language, in_template=template is not None)
    for block in paper_blocks(content):
        writer.write(block)
    add_footer(document, content.closing.line, keep=template is not None)
    file = io.BytesIO()
    document.save(file)
    return _without_clock(file.getvalue())


def _opened(template: bytes | None) -> WordDocument:
    from docx import Document

    return Document() if template is None else open_template(template)


def _describe(document: WordDocument, content: Content) -> None:
    day = datetime.combine(date.fromisoformat(content.closing.day), datetime.min.time(), UTC)
    about = document.core_properties
    about.title = clean(content.closing.title)[:LONGEST_PROPERTY]
    about.author, about.comments = "impactcheck", content.closing.line
    about.created = about.modified = day.replace(tzinfo=None)
    about.last_modified_by, about.revision = "impactcheck", 1
    about.language = {"sv": "sv-SE", "en": "en-GB"}[content.language]


def _without_clock(content: bytes) -> bytes:
    """The same file with its members in their order, all of one fixed day."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for member in old.infolist():
            plain = zipfile.ZipInfo(member.filename, _ZIP_DAY)
            plain.compress_type = zipfile.ZIP_DEFLATED
            plain.external_attr = 0o600 << 16
            new.writestr(plain, old.read(member.filename))
    return made.getvalue()
