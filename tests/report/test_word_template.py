"""A ministry's own template: used as it is, and nothing harmful in it reaches a report."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from docx import Document

from impactcheck.problems import BadInput
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.formats.by_name import render
from impactcheck.report.formats.docx_template import LARGEST_UNPACKED
from tests.report.sample import FEE, assessed

Change = Callable[[str, bytes], bytes]
OUTSIDE = "https://exempel.invalid/mall.dotx"


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def plain() -> dict[str, bytes]:
    document = Document()
    document.add_paragraph("Mallens egen text")
    document.sections[0].header.paragraphs[0].text = "Departementet"
    made = io.BytesIO()
    document.save(made)
    return members(made.getvalue())


def report(template: bytes) -> bytes:
    return render(assessed(FEE), "docx", options=ReportOptions("report", template=template))


def reason(template: bytes) -> object:
    with pytest.raises(BadInput) as caught:
        report(template)
    (problem,) = caught.value.problems
    assert problem.key == "template-unreadable"
    return problem.arguments["reason"]


@pytest.mark.parametrize(
    "kind",
    [
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_a_word_template_is_used_as_a_document_is(kind: bytes) -> None:
    parts = plain()
    document = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert document in parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(document, kind)
    made = Document(io.BytesIO(report(packed(parts))))
    assert made.sections[0].header.paragraphs[0].text == "Departementet"
    assert "Mallens egen text" not in [paragraph.text for paragraph in made.paragraphs]


def test_no_address_outside_the_template_reaches_a_report() -> None:
    parts = plain()
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = (
        f'<Relationship Id="rId77" Type="{office}/attachedTemplate" Target="{OUTSIDE}"'
        ' TargetMode="External"/>'
    )
    parts["word/_rels/settings.xml.rels"] = (
        '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns='
        f'"http://schemas.openxmlformats.org/package/2006/relationships">{link}</Relationships>'
    ).encode()
    attached = f'<w:attachedTemplate xmlns:r="{office}" r:id="rId77"/>'.encode()
    settings = parts["word/settings.xml"]
    parts["word/settings.xml"] = re.sub(rb"(<w:settings[^>]*>)", rb"\1" + attached, settings)
    header = next(name for name in parts if name.startswith("word/header"))
    parts[f"word/_rels/{header.removeprefix('word/')}.rels"] = parts[
        "word/_rels/settings.xml.rels"
    ].replace(b"attachedTemplate", b"hyperlink")
    parts[header] = (
        parts[header]
        .replace(b"<w:r>", f'<w:hyperlink xmlns:r="{office}" r:id="rId77"><w:r>'.encode(), 1)
        .replace(b"</w:r>", b"</w:r></w:hyperlink>", 1)
    )
    for name, content in members(report(packed(parts))).items():
        assert OUTSIDE.encode() not in content, name
        assert b"attachedTemplate" not in content, name
        assert b'TargetMode="External"' not in content or name == "word/_rels/document.xml.rels"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (b"hej", "not-word"),
        (b"PK\x03\x04" + b"x" * 100, "not-word"),
        (packed({"a.txt": b"hej"}), "not-word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "locked"),
        (packed({"[Content_Types].xml": b"<Types/>"}), "broken"),
        (packed({**plain(), "x.bin": bytes(LARGEST_UNPACKED + 1)}), "too-large"),
        (packed({**plain(), "word/styles.xml": b"<w:sty"}), "broken"),
        (packed({**plain(), "word/styles.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}), "entities"),
        (
            packed({**plain(), "word/styles.xml": "<!DOCTYPE a>".encode("utf-16")}),
            "entities",
        ),
    ],
    ids=range(9),
)
def test_a_file_that_cannot_be_a_template_is_refused_with_its_reason(
    template: bytes, said: str
) -> None:
    assert reason(template) == said


def test_a_template_without_body_or_section_gets_one() -> None:
    parts = plain()
    parts["word/document.xml"] = re.sub(
        rb"<w:body>.*</w:body>", b"<w:body/>", parts["word/document.xml"], flags=re.DOTALL
    )
    assert Document(io.BytesIO(report(packed(parts)))).paragraphs
