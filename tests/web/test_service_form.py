"""A service in the form: offices as lines, its kilometres, and a better place to take."""

from __future__ import annotations

from tests.web.visitor import Visitor

OFFICES = {
    "f:title": "Kontoret flyttar",
    "f:measures.kontor.before": "Kiruna\nUmeå\nStockholm",
    "f:measures.kontor.after": "Solna\nStockholm; 5; fixed",
    "f:measures.kontor.visits": "0,5",
    "f:measures.kontor.only.counties": "Norrbotten",
}


def test_offices_are_written_a_line_each_and_told_in_kilometres(visitor: Visitor) -> None:
    visitor.go("/describe?kind=service")
    visitor.fill(OFFICES)
    page = visitor.page.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "Medelväg till närmaste kontor" in page
    assert "LS802" in page and " km" in page
    text = visitor.take("yaml").content.decode("utf-8")
    assert "- Umeå" in text and "- Stockholm; 5; fixed" in text


def test_a_mistake_stands_beside_its_field(visitor: Visitor) -> None:
    visitor.go("/describe?kind=service")
    visitor.fill({**OFFICES, "f:measures.kontor.after": "Solna\nUmea"})
    assert "Umea" in visitor.page.text and "Umeå" in visitor.page.text


def test_better_places_are_offered_and_taken(visitor: Visitor) -> None:
    visitor.go("/describe?kind=service")
    visitor.fill(OFFICES)
    visitor.send("/redesigns")
    assert "Lika många kontor" in visitor.page.text
    buttons = [value for _, value, _ in visitor.form.buttons if value.startswith("apply:")]
    assert "apply:kontor:best_places" in buttons
