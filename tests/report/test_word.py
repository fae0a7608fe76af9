"""The Word file: real styles, fields and headers that another program reads back."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest

from impactcheck.country.load import load_country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.language.catalogue import Language
from impactcheck.problems import BadInput
from impactcheck.report.content.document import Document
from impactcheck.report.content.options import ReportOptions
from impactcheck.report.content.sections.chapter_plan import NEWER_PLAN, OLDER_PLAN, SectionPlan
from impactcheck.report.content.wording import Wording
from impactcheck.report.formats.by_name import render
from tests.report.sample import CLEAR, FEE, GRANT, assessed, with_many_findings, with_title

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OLD = FEE.replace(
    "status: draft", "status: draft\nproposal: {kind: committee, appointed: 2024-01-01}"
)


def opened(content: bytes) -> docx.document.Document:
    return docx.Document(io.BytesIO(content))


def headings(document: docx.document.Document, level: int) -> list[str]:
    return [p.text for p in document.paragraphs if p.style.name == f"Heading {level}"]


def xml_of(content: bytes, member: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(member).decode()


@pytest.mark.parametrize(("reform", "plan"), [(FEE, NEWER_PLAN), (OLD, OLDER_PLAN)])
def test_the_outline_follows_the_ordinance_in_order(
    reform: str, plan: tuple[SectionPlan, ...]
) -> None:
    wording = Wording(Document(assessed(reform)))
    wanted = [wording.text(f"section-{one.key}", "ordinance") for one in plan]
    not_asked = {"Samråd", "Finansiering", "Vad direktiven kräver"}
    wanted = [one for one in wanted if one not in not_asked]
    found = headings(opened(render(assessed(reform), "docx")), 2)
    assert [one for one in found if one in wanted] == wanted


def test_tables_repeat_their_header_and_captions_are_numbered_by_fields() -> None:
    content = render(assessed(GRANT), "docx", "en")
    body = ElementTree.fromstring(xml_of(content, "word/document.xml"))  # noqa: S314
    captioned = [p for p in opened(content).paragraphs if p.style.name == "Caption"]
    tables = [p.text for p in captioned if p.text.startswith("Table ")]
    assert len(list(body.iter(f"{W}tblHeader"))) == len(tables) > 8
    assert [text.split(".")[0] for text in tables[:3]] == ["Table 1", "Table 2", "Table 3"]
    fields = [code.text or "" for code in body.iter(f"{W}instrText")]
    assert sum("SEQ Table" in field for field in fields) == len(tables)
    assert any("TOC" in field for field in fields)


@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_the_file_knows_its_language_title_and_day(language: Language, tag: str) -> None:
    content = render(assessed(FEE), "docx", language)
    assert f'w:val="{tag}"' in xml_of(content, "word/styles.xml")
    about = opened(content).core_properties
    assert "200\u00a0000" in about.title
    assert about.created is not None
    assert about.created.isoformat().startswith("2026-01-01")


def test_every_picture_tells_its_content_in_words() -> None:
    document = opened(render(assessed(FEE), "docx"))
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    described += [
        drawing.get("descr")
        for table in document.tables
        for drawing in table._tbl.iter()
        if drawing.tag.endswith("}docPr")
    ]
    assert len(described) >= 2
    assert all("Dorotea" in (text or "") for text in described[:2])


def test_a_ministrys_template_keeps_its_own_font_and_header() -> None:
    mine = docx.Document()
    mine.styles["Normal"].font.name = "Georgia"
    mine.sections[0].header.paragraphs[0].text = "Finansdepartementet"
    mine.add_paragraph("Texten i mallen försvinner")
    file = io.BytesIO()
    mine.save(file)
    made = opened(render(assessed(FEE), "docx", options=ReportOptions(template=file.getvalue())))
    assert made.styles["Normal"].font.name == "Georgia"
    assert made.sections[0].header.paragraphs[0].text == "Finansdepartementet"
    assert "Texten i mallen" not in "".join(p.text for p in made.paragraphs)
    assert len(headings(made, 2)) > 10


def test_a_template_that_is_no_word_file_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        render(assessed(FEE), "docx", options=ReportOptions(template=b"%PDF-1.7"))
    assert caught.value.problems[0].key == "template-unreadable"


def test_ugly_assessments_can_be_opened_again() -> None:
    for assessment in (
        with_many_findings(assessed(GRANT)),
        with_title(assessed(GRANT), "Ett långt namn " * 40 + "\x07<w:p>&"),
        assessed(CLEAR).model_copy(update={"findings": ()}),
    ):
        document = opened(render(assessment, "docx"))
        shown = [p for p in headings(document, 2) if p.startswith(("✖", "▲", "●"))]
        areas = [finding.area for finding in assessment.findings]
        gaps = areas.count("process")
        assert len(shown) == len(areas) - gaps + (gaps > 0)


def test_a_sheet_and_an_annex_are_short_documents_of_their_own() -> None:
    assessment = with_nearest(assessed(FEE), load_country(), "Dorotea")
    sheet = opened(render(assessment, "docx", options=ReportOptions("municipality", "2425")))
    assert sheet.paragraphs[1].text.startswith("Dorotea: ")
    names = [cell.text for cell in sheet.tables[2].columns[0].cells]
    assert "Dorotea" not in names
    assert len(names) == 1 + 10
    annex = opened(render(assessment, "docx", options=ReportOptions("remissvar")))
    assert headings(annex, 1)[0] == "Sammanfattning"
    assert "Vi avstyrker förslaget." in [p.text for p in annex.paragraphs]
    assert any("förslag efter fyndens allvar" in p.text for p in annex.paragraphs)
    assert any(text.startswith("1. ") for text in headings(annex, 2))


def test_libreoffice_opens_the_file_and_prints_the_chapter_in_order(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(render(assessed(GRANT), "docx"))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", str(file)]
    subprocess.run([*command, "--outdir", str(tmp_path)], capture_output=True, check=True)
    text = ["pdftotext", str(tmp_path / "a.pdf"), "-"]
    pages = subprocess.run(text, capture_output=True, check=True).stdout.decode().split("\f")
    assert 10 < len(pages) < 60
    wording = Wording(Document(assessed(GRANT)))
    order = [wording.text(f"section-{one.key}", "ordinance") for one in NEWER_PLAN[:4]]
    whole = "".join(pages)
    places = [whole.index(heading) for heading in order]
    assert places == sorted(places)
    assert "1,83 kr per invånare" in pages[0].replace("\xa0", " ")
