"""A Word document: its paragraphs and tables in their order, of two wordings the new one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from impactcheck.problems import BadInput, Problem
from impactcheck.reading.files.two_columns import is_new_wording, is_old_wording, new_wording

LARGEST_UNPACKED = 200_000_000
"""Bytes of all parts together: a bomb of 42 kB unpacks to gigabytes."""
LARGEST_DOCUMENT = 60_000_000
"""Bytes of the one part that is parsed."""
_DOCUMENT = "word/document.xml"
_ENCRYPTED = "EncryptedPackage"


def docx_text(content: bytes, name: str) -> str:
    """The text of a Word document. Raises BadInput for a bomb and for what is no document."""
    _refuse_unfit(content, name)
    try:
        import docx
    except ImportError:
        raise BadInput(Problem("read-needs-package", {"file": name, "package": "docx"})) from None
    try:
        document = docx.Document(io.BytesIO(content))
        return new_wording("\n\n".join(_blocks(document)))
    except BadInput:
        raise
    except Exception:
        # python-docx raises KeyError, ValueError and lxml's own errors for a damaged file
        raise BadInput(Problem("read-damaged", {"file": name, "form": "DOCX"})) from None


def _refuse_unfit(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise BadInput(Problem("read-damaged", {"file": name, "form": "DOCX"})) from None
    names = {one.filename for one in parts}
    if any(one.flag_bits & 1 for one in parts) or _ENCRYPTED in names:
        raise BadInput(Problem("read-encrypted", {"file": name}))
    if _DOCUMENT not in names:
        raise BadInput(Problem("read-damaged", {"file": name, "form": "DOCX"}))
    largest = max(one.file_size for one in parts if one.filename == _DOCUMENT)
    if sum(one.file_size for one in parts) > LARGEST_UNPACKED or largest > LARGEST_DOCUMENT:
        raise BadInput(Problem("read-bomb", {"file": name, "limit_mb": LARGEST_UNPACKED // 10**6}))


def _blocks(document: Any) -> Iterator[str]:
    """Paragraphs and rows as they stand; a paragraph that was struck out by revision is gone."""
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield _paragraph(block)


def _paragraph(paragraph: Any) -> str:
    """The words of a paragraph with accepted insertions: python-docx leaves those out."""
    from docx.oxml.ns import qn

    texts = []
    for node in paragraph._p.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")):
        if any(one.tag == qn("w:del") for one in node.iterancestors()):
            continue
        texts.append(node.text or "" if node.tag == qn("w:t") else _MARKS.get(node.tag[-3:], " "))
    return "".join(texts)


_MARKS = {"hen": "-"}


def _rows(table: Any) -> Iterator[str]:
    new: int | None = None
    for row in table.rows:
        cells = ["\n\n".join(_paragraph(one) for one in cell.paragraphs) for cell in row.cells]
        if any(map(is_old_wording, cells)) and any(map(is_new_wording, cells)):
            new = next(at for at, one in enumerate(cells) if is_new_wording(one))
            head = cells[new].strip().removeprefix("Föreslagen lydelse").strip()
            if head:
                yield head
        elif new is not None and len(cells) > new:
            yield cells[new]
        else:
            yield " ".join(dict.fromkeys(cells))
