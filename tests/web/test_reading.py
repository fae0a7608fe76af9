"""A text uploaded and read: what a person sees, judges, and takes on to the form."""

from __future__ import annotations

import html
import re

import pytest

from tests.reading.drafts import as_docx, as_text
from tests.reading.measure import labelled
from tests.web.visitor import Visitor


@pytest.fixture
def token(visitor: Visitor) -> str:
    visitor.go("/")
    return str(visitor.client.cookies["impactcheck-token"])


def hidden(page: str) -> str:
    found = re.search(r'<textarea name="draft" hidden>(.*?)</textarea>', page, re.DOTALL)
    assert found
    return html.unescape(found[1])


@pytest.mark.parametrize("content", [as_text().encode(), as_docx()], ids=["text", "docx"])
def test_the_text_stands_beside_the_fields_with_their_quotes_marked(
    visitor: Visitor, token: str, content: bytes
) -> None:
    page = visitor.client.post("/read", data={"token": token}, files={"file": content})
    assert page.status_code == 200
    linked = set(re.findall(r'href="#(q-\d+)"', page.text))
    marked = set(re.findall(r'<span id="(q-\d+)"', page.text))
    assert marked and marked <= linked
    assert "10 000 kr" in page.text and "beredskapsplan" in page.text


def test_answers_come_with_to_the_form(visitor: Visitor, token: str) -> None:
    content = as_text().encode()
    page = visitor.client.post("/read", data={"token": token}, files={"file": content})
    answers = {
        "token": token,
        "draft": hidden(page.text),
        "before:measures.sanktion.maximum": "5 mkr",
        "value:measures.sanktion.maximum": "2 mkr",
        "verdict:measures.sanktion.maximum": "accept",
        "verdict:measures.sanktion.minimum": "refuse",
        "verdict:measures.bidrag.title": "refuse",
    }
    form = visitor.client.post("/read/confirm", data=answers)
    assert form.status_code == 200
    assert 'value="2 mkr"' in form.text
    assert 'name="f:measures.sanktion.minimum" value="10 000 kr"' not in form.text
    assert "measures.bidrag." not in form.text
    assert "Öppen fråga" in form.text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Välj en fil"),
        (b"%PDF-1.7 nej", "PDF"),
        ("1 § \u202e Kommunen ska.".encode(), "U+202E"),
        (labelled()["2022-332"][0].encode(), "lägger inget på kommuner"),
    ],
    ids=["nothing", "damaged", "turned", "about others"],
)
def test_what_cannot_be_read_is_said_on_the_page_that_was_left(
    visitor: Visitor, token: str, content: bytes, words: str
) -> None:
    files = {"file": content} if content else None
    data = {"token": token} if content else {"token": token, "file": ""}
    answer = visitor.client.post("/read", data=data, files=files)
    assert answer.status_code == 422
    assert words in html.unescape(answer.text)


@pytest.mark.usefixtures("token")
def test_a_text_without_the_readers_token_is_refused(visitor: Visitor) -> None:
    answer = visitor.client.post("/read", data={"token": "x"}, files={"file": b"1 \xc2\xa7 x"})
    assert answer.status_code in (403, 409, 422) and "<mark" not in answer.text
