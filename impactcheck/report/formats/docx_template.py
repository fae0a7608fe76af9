"""A ministry's own Word file to write in: opened with care, emptied, and cut from the net."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from impactcheck.problems import BadInput, Problem

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.package import OpcPackage
    from docx.section import Section

LARGEST_TEMPLATE = 20_000_000
"""Bytes of the file."""
LARGEST_UNPACKED = 100_000_000
MOST_MEMBERS = 5_000
_OLE = b"\xd0\xcf\x11\xe0"
"""How the files of old Word begin, and those that are locked with a password."""
_AS_DOCUMENT = (
    (b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"),
    (
        b"ms-word.document.macroEnabled.main+xml",
        b"openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ),
    (
        b"ms-word.template.macroEnabledTemplate.main+xml",
        b"openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ),
)
_TYPES = "[Content_Types].xml"


def open_template(content: bytes) -> WordDocument:
    """The template without its text; its styles, headers, footers and sections stay.

    A .docx or a .dotx. Raises BadInput `template-unreadable`, whose `reason` is `not-word`,
    `locked` (a password, or the format before 2007), `too-large` (unpacked), `entities` (an XML
    part that declares its own) or `broken`.
    """
    from docx import Document

    usual = _as_document(content)
    try:
        document = Document(io.BytesIO(usual))
    except (ValueError, KeyError, IndexError, AttributeError, SyntaxError) as error:
        # What python-docx raises of parts that are missing or are not what their names say.
        raise _unreadable("broken") from error
    _cut_from_the_net(document.part.package)
    _empty(document)
    return document


def _as_document(content: bytes) -> bytes:
    """The file as a document: to python-docx a template (.dotx) is no Word file."""
    if content.startswith(_OLE):
        raise _unreadable("locked")
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
            members = old.infolist()
            _refuse_a_bomb(members)
            if _TYPES not in old.namelist():
                raise _unreadable("not-word")
            for member in members:
                new.writestr(member.filename, _harmless(member.filename, old.read(member)))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise _unreadable("not-word") from error
    except RuntimeError as error:  # what zipfile raises of a member with a password
        raise _unreadable("locked") from error
    return made.getvalue()


def _refuse_a_bomb(members: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    if unpacked > LARGEST_UNPACKED or len(members) > MOST_MEMBERS:
        raise _unreadable("too-large")


def _harmless(name: str, content: bytes) -> bytes:
    if name == _TYPES:
        for template, document in _AS_DOCUMENT:
            content = content.replace(template, document)
    if name.endswith((".xml", ".rels")) and _declares(content):
        raise _unreadable("entities")
    return content


def _declares(content: bytes) -> bool:
    """Whether an XML part has a document type of its own, which Word never writes."""
    return any(
        "<!DOCTYPE".encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    )


def _cut_from_the_net(package: OpcPackage) -> None:
    """Take away every link to a place outside the file, and what points at the link.

    The link to the template that a template was made from is an address that Word asks when the
    report is opened: whoever receives the report would call on it.
    """
    for part in package.iter_parts():
        outside = {key for key, relation in part.rels.items() if relation.is_external}
        element = getattr(part, "element", None)
        for key in outside:
            del part.rels[key]
        if element is not None and outside:
            for node in list(element.iter()):
                _forget(node, outside)


def _forget(node: object, keys: set[str]) -> None:
    attributes = getattr(node, "attrib", {})
    pointing = [name for name, value in attributes.items() if value in keys and "}" in name]
    for name in pointing:
        del attributes[name]
    if pointing and str(getattr(node, "tag", "")).endswith("}attachedTemplate"):
        node.getparent().remove(node)  # type: ignore[attr-defined]


def _empty(document: WordDocument) -> None:
    from docx.oxml import OxmlElement

    body = document.element.body
    for child in list(body):
        if not str(child.tag).endswith("}sectPr"):
            body.remove(child)
    if not len(body):
        body.append(OxmlElement("w:sectPr"))
        _on_paper(document.sections[0])


def _on_paper(section: Section) -> None:
    """A4 with ordinary margins: a section that says nothing has no width to lay a table in."""
    from docx.shared import Cm

    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)


def _unreadable(reason: str) -> BadInput:
    return BadInput(Problem("template-unreadable", {"reason": reason}))
