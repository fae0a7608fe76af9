"""The pages that are made from examples and models are those of today's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from impactcheck import load_country, load_rulebook
from impactcheck.handbook.format_page import PAGES
from impactcheck.handbook.format_page import page as format_page
from impactcheck.handbook.gallery import page as gallery_page
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.reform.model import Reform
from impactcheck.resources import examples_dir

DOCS = Path(__file__).resolve().parents[2] / "docs"
AGAIN = "run `make pages`"


def test_the_gallery_is_that_of_the_examples() -> None:
    written = (DOCS / "gallery.md").read_text(encoding="utf-8")
    assert written == gallery_page(load_rulebook(), load_country()), AGAIN


def test_the_gallery_shows_every_example_and_links_within_it() -> None:
    text = (DOCS / "gallery.md").read_text(encoding="utf-8")
    names = {path.stem for path in examples_dir().glob("*.yaml")}
    assert set(re.findall(r'^<a id="([\w-]+)"></a>$', text, flags=re.MULTILINE)) == names
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_format_is_that_of_the_models(language: Language) -> None:
    written = (DOCS / PAGES[language]).read_text(encoding="utf-8")
    assert written == format_page(language), AGAIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_format_names_every_field_and_links_to_what_it_mentions(language: Language) -> None:
    text = format_page(language)
    assert {name for name in Reform.model_fields if f"| `{name}`" in text} == set(
        Reform.model_fields
    )
    assert set(re.findall(r"\]\(#(\w+)\)", text)) <= set(re.findall(r'<a id="(\w+)"></a>', text))


def test_every_rule_has_its_standing_and_a_reason_in_the_rulebook() -> None:
    text = (DOCS / "rulebook.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[(LS\d{3})\]\(\S+\) \| (\w+) \| (.+) \|$", text, flags=re.MULTILINE)
    assert sorted(rule for rule, _, _ in rows) == [one.rule.id for one in load_rulebook().rules]
    assert {standing for _, standing, _ in rows} == {"law", "principle", "evidence", "position"}
    said = {one.rule.id: one.rule.standing for one in load_rulebook().rules}
    assert {rule: standing for rule, standing, _ in rows} == said
    assert all(len(why) > 10 for _, _, why in rows)
