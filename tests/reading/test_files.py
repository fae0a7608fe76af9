"""The same memorandum in every form, and what cannot be read said clearly."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from impactcheck.problems import BadInput
from impactcheck.reading.files.text_of import text_of
from impactcheck.reading.read_file import read_file
from tests.reading.drafts import FORMS, as_docx, as_pdf, typeset, written


@pytest.mark.parametrize("name", FORMS)
def test_a_memorandum_gives_the_same_facts_in_every_form(name: str, tmp_path: Path) -> None:
    law, change = read_file(written(tmp_path, name))
    assert law.statute.title == "Lag om lokala beredskapsplaner"
    found = {(one.field, one.value, one.section) for one in law.finds}
    assert {
        ("duty.plan", "beredskapsplan", "1 §"),
        ("duty.report_frequency", 0.25, "1 §"),
        ("duty.report_frequency", 1.0, "2 §"),
        ("sanction.minimum", 10_000.0, "3 §"),
        ("sanction.maximum", 5_000_000.0, "3 §"),
        ("general.entry_into_force", "2027-07-01", "övergångsbestämmelser p. 1"),
    } <= found
    shares = [one.value for one in change.finds if one.field == "grant.co_financing"]
    assert shares == [80.0]


@pytest.mark.parametrize("name", FORMS)
def test_reasons_and_contents_of_a_memorandum_put_nothing_on_anybody(
    name: str, tmp_path: Path
) -> None:
    quotes = [one.quote for read in read_file(written(tmp_path, name)) for one in read.finds]
    assert not [one for one in quotes if "90 miljoner" in one or "höras" in one or "chef" in one]


def refused(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(BadInput) as error:
        text_of(path)
    (problem,) = error.value.problems
    return problem.key


def test_a_scanned_page_is_said_to_hold_no_text(tmp_path: Path) -> None:
    page = typeset("#rect(width: 5cm, height: 5cm)\n#pagebreak()\n#circle()")
    assert refused(tmp_path / "skannad.pdf", page) == "read-scanned"


def test_a_locked_pdf_is_said_to_be_locked(tmp_path: Path) -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(as_pdf()))
    writer.encrypt("hemligt", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    assert refused(tmp_path / "last.pdf", stream.getvalue()) == "read-encrypted"


def test_two_thousand_pages_are_too_many(tmp_path: Path) -> None:
    import pypdf

    writer = pypdf.PdfWriter()
    for _ in range(2_000):
        writer.add_blank_page(100, 100)
    stream = io.BytesIO()
    writer.write(stream)
    assert refused(tmp_path / "tjock.pdf", stream.getvalue()) == "read-too-many-pages"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 70_000_000)
    assert refused(tmp_path / "bomb.docx", stream.getvalue()) == "read-bomb"


def test_an_entity_bomb_in_a_document_is_refused_or_read_as_damaged(tmp_path: Path) -> None:
    source = zipfile.ZipFile(io.BytesIO(as_docx()))
    stream = io.BytesIO()
    bomb = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol">'
    bomb += "".join(
        f'<!ENTITY {new} "{f"&{old};" * 10}">'
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    bomb += "]><l>&i;</l>"
    with zipfile.ZipFile(stream, "w") as archive:
        for name in source.namelist():
            content = bomb if name == "word/document.xml" else source.read(name)
            archive.writestr(name, content)
    assert refused(tmp_path / "entiteter.docx", stream.getvalue()) in {
        "read-damaged",
        "read-no-text",
    }


def test_marks_that_turn_words_around_are_refused(tmp_path: Path) -> None:
    text = "1 § Kommunen ska betala \u202e000 01\u202c kronor i sanktionsavgift."
    assert refused(tmp_path / "vand.txt", text.encode()) == "read-hidden-character"


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("gammal.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "read-old-form"),
        ("rik.rtf", b"{\\rtf1 Kommunen ska}", "read-old-form"),
        ("tom.txt", b" \n", "file-empty"),
        ("tom.html", b"<html><body><script>a</script></body></html>", "read-no-text"),
        ("bild.txt", b"\x89PNG\0\0\0\0", "file-binary"),
        ("trasig.pdf", b"%PDF-1.7\nskr\xc3\xa4p", "read-damaged"),
        ("trasig.docx", b"PK\x03\x04skrap", "read-damaged"),
    ],
)
def test_what_is_no_text_gets_one_clear_answer(
    name: str, content: bytes, key: str, tmp_path: Path
) -> None:
    assert refused(tmp_path / name, content) == key


def test_a_file_that_is_not_there_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    for path, key in ((tmp_path / "borta.txt", "file-missing"), (tmp_path, "file-is-folder")):
        with pytest.raises(BadInput) as error:
            text_of(path)
        assert error.value.problems[0].key == key


def test_older_files_in_the_latin_alphabet_are_read(tmp_path: Path) -> None:
    path = tmp_path / "gammal.txt"
    path.write_bytes("1 § Kommunen ska höra länsstyrelsen.".encode("cp1252"))
    assert "länsstyrelsen" in text_of(path)
