"""The whole journey as forms alone: what a browser without JavaScript does."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from impactcheck.api.assess_reform import assess_reform
from impactcheck.country.load import load_country
from impactcheck.reform.read import read_reform
from impactcheck.report.formats.by_name import render
from impactcheck.rules.load import load_rulebook
from impactcheck.web.examples import examples
from tests.web.visitor import GRANT, Visitor


def findings(page: str) -> set[str]:
    return set(re.findall(r'id="(LS\d{3})[^"]*-brief"', page)) or set(
        re.findall(r"</dt><dd>(LS\d{3}) <code>", page)
    )


def errors(page: str) -> set[str]:
    """The rules that find an error, of those that find something."""
    cards = page.split('<article class="finding ')[1:]
    return {rule for card in cards if card.startswith("error") for rule in findings(card)}


def test_a_grant_is_described_mended_and_taken_home(visitor: Visitor, tmp_path: Path) -> None:
    visitor.go("/")
    visitor.go("/describe?kind=grant")
    assert "LS101" not in findings(visitor.page.text)
    visitor.fill(GRANT)
    assert errors(visitor.page.text) == {"LS101"}
    assert "de som skulle förlora på att delta väntas avstå" in visitor.page.text
    assert "Tillsammans betalar de" not in visitor.page.text
    visitor.send("/redesigns")
    buttons = [value for _, value, _ in visitor.form.buttons if value.startswith("apply:")]
    assert "apply:bidrag:base_amount" in buttons
    visitor.send(action="apply:bidrag:base_amount")
    assert errors(visitor.page.text) == set()
    assert "LS101" in findings(visitor.page.text), "the work is still noted, but nobody loses"
    assert 'class="done"' in visitor.page.text

    word = visitor.take("docx")
    assert zipfile.ZipFile(io.BytesIO(word.content)).testzip() is None
    assert "Läsbidraget" in zipfile.ZipFile(io.BytesIO(word.content)).read(
        "word/document.xml"
    ).decode("utf-8")
    file = tmp_path / "forslag.yaml"
    file.write_bytes(visitor.take("yaml").content)
    again = assess_reform(
        read_reform(file), load_country(), load_rulebook(()), remedy=True, who_loses=True
    )
    shown = json.loads(visitor.take("json").content)
    assert shown == json.loads(render(again, "json"))

    visitor.send(action="undo")
    assert errors(visitor.page.text) == {"LS101"}


@pytest.mark.parametrize(
    ("form", "starts"),
    [("html", b"<!doctype html>"), ("pdf", b"%PDF"), ("xlsx", b"PK"), ("docx", b"PK")],
)
def test_every_format_is_a_file_named_after_the_reform(
    visitor: Visitor, form: str, starts: bytes
) -> None:
    visitor.go("/describe?example=skr-sanktion-200000")
    answer = visitor.take(form)
    assert answer.content.lstrip().startswith(starts)
    assert f'filename="skr-sanktion-200000.{form}"' in answer.headers["content-disposition"]


@pytest.mark.parametrize("name", sorted(examples()))
def test_an_example_sent_back_untouched_is_the_same_file(visitor: Visitor, name: str) -> None:
    visitor.go(f"/describe?example={name}")
    assert visitor.page.status_code == 200
    assert 'class="conclusion' in visitor.page.text
    assert visitor.take("yaml").text == examples()[name].text


def test_errors_stand_beside_their_field_and_in_a_summary_that_links_to_it(
    visitor: Visitor,
) -> None:
    visitor.go("/describe?kind=grant")
    assert 'role="alert"' not in visitor.page.text
    visitor.fill({**GRANT, "f:measures.bidrag.pot": "hundra mkr"})
    page = visitor.page.text
    assert '<a href="#f-measures.bidrag.pot">' in page
    assert re.search(r'id="f-measures\.bidrag\.pot"[^>]*aria-invalid="true"', page)
    assert 'value="hundra mkr"' in page
    visitor.fill({**GRANT, "f:title": "", "f:measures.bidrag.pot": "100 mkr"})
    assert '<a href="#f-title">' in visitor.page.text


def test_an_alternative_stands_beside_the_proposal_and_can_be_taken_away(
    visitor: Visitor,
) -> None:
    visitor.go("/describe?kind=grant")
    visitor.fill(GRANT)
    visitor.send("/redesigns")
    visitor.send(action="alternative:bidrag:base_amount")
    assert 'id="alternatives-result"' in visitor.page.text
    assert "base: " in visitor.take("yaml").text.partition("alternatives:")[2]
    remove = [value for _, value, _ in visitor.form.buttons if "alternatives." in value]
    visitor.send(action=remove[0])
    assert 'id="alternatives-result"' not in visitor.page.text


def test_one_municipality_is_explained_and_the_draft_comes_back(visitor: Visitor) -> None:
    visitor.go("/describe?example=skr-sanktion-200000")
    visitor.send("/municipality", municipality="2425")
    assert "<h1>Dorotea</h1>" in visitor.page.text
    assert "89,25" in visitor.page.text
    visitor.send(action="back")
    assert visitor.take("yaml").text == examples()["skr-sanktion-200000"].text
    visitor.send("/municipalities")
    assert visitor.page.text.count('<th scope="row">') == 290


def test_a_measure_and_a_scale_are_added_step_by_step(visitor: Visitor) -> None:
    visitor.go("/describe?kind=sanction")
    visitor.fill({"f:title": "En avgift", "f:measures.avgift.scale.by": "population"})
    visitor.fill(
        {"f:measures.avgift.amount": "100 000 kr", "f:measures.avgift.scale.exponent": "0,5"}
    )
    assert 'class="conclusion' in visitor.page.text
    visitor.fill({"f:measures.avgift.scale.by": "revenue"})
    assert "exponent" not in visitor.take("yaml").text
    visitor.fill({"f:measures.avgift.scale.share": "0,01 %", "f:measures.avgift.amount": ""})
    assert 'class="conclusion' in visitor.page.text
    visitor.fill({"add-kind": "duty"}, action="add")
    visitor.fill({"f:measures.uppgift.fixed": "100 000 kr"})
    assert "fixed: 100 000 kr" in visitor.take("yaml").text
    visitor.send(action="remove:measures.uppgift")
    assert "uppgift" not in visitor.take("yaml").text
    visitor.send(action="undo")
    assert "uppgift" in visitor.take("yaml").text


def test_the_file_itself_can_be_edited_and_a_broken_one_is_given_back(visitor: Visitor) -> None:
    visitor.go("/describe?example=skr-sanktion-200000")
    text = examples()["skr-sanktion-200000"].text
    visitor.send(action="yaml", yaml=text.replace("200 000 kr\n", "300 000 kr\n"))
    assert 'value="300 000 kr"' in visitor.page.text
    visitor.send(action="yaml", yaml="title: [oavslutad")
    assert "title: [oavslutad" in visitor.page.text
    assert 'role="alert"' in visitor.page.text
    visitor.send(action="undo")
    assert 'value="300 000 kr"' in visitor.page.text


def test_a_file_is_uploaded(visitor: Visitor) -> None:
    visitor.go("/")
    token = visitor.client.cookies["impactcheck-token"]
    text = examples()["val-2026"].text.encode()
    answer = visitor.client.post("/upload", data={"token": token}, files={"file": text})
    visitor.page = answer
    assert visitor.take("yaml").content == text
    nothing = visitor.client.post("/upload", data={"token": token, "file": ""})
    assert nothing.status_code == 422
    assert "Välj en fil" in nothing.text


def test_the_language_is_changed_without_losing_the_draft(visitor: Visitor) -> None:
    visitor.go("/describe?kind=grant")
    visitor.fill(GRANT, action="lang:en")
    assert '<html lang="en">' in visitor.page.text
    assert "Title of the proposal" in visitor.page.text
    assert 'value="Läsbidraget"' in visitor.page.text
    visitor.go("/rules")
    assert '<html lang="en">' in visitor.page.text


def test_the_live_result_is_what_the_page_shows(visitor: Visitor) -> None:
    visitor.go("/describe?kind=grant")
    visitor.fill(GRANT)
    whole = visitor.page.text
    lead = re.search(r'<p class="lead">.*?</p>', whole)
    assert lead is not None
    assert lead[0] in visitor.send("/result").text


def test_pages_to_look_around_on_are_whole(visitor: Visitor) -> None:
    assert "LS101" in visitor.go("/rules").text
    assert "<h1>LS101 Arbetet tar en stor del av bidraget</h1>" in visitor.go("/rules/LS101").text
    assert "Dorotea" in visitor.go("/archetypes").text
    assert "pupils_1_9" in visitor.go("/data").text
    assert "· Västerbotten" in visitor.go("/place/2425").text
    assert "89,25" in visitor.go("/sanction?amount=200+000+kr&reference=2425").text
    assert visitor.go("/sanction?amount=mycket").status_code == 422
    assert visitor.go("/nope").status_code == 404
    assert visitor.go("/rules/LS999").status_code == 404
    assert visitor.go("/place/9999").status_code == 404


def test_who_loses_is_said_in_limits_beside_the_form(visitor: Visitor) -> None:
    page = visitor.go("/describe?example=skr-sanktion-200000").text
    told = page[page.index("Vem förlorar, enligt ett beslutsträd") :][:1000]
    words = re.sub(r"<[^>]+>", "", told).replace("\u00a0", " ")
    assert "färre än 3 500 invånare" in words
