"""The pages that are made from examples and models are those of today's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from impactcheck import load_country, load_rulebook
from impactcheck.handbook.examples import example_names
from impactcheck.handbook.format_page import PAGES
from impactcheck.handbook.format_page import page as format_page
from impactcheck.handbook.gallery import page as gallery_page
from impactcheck.handbook.verdicts import PAGE as VERDICTS
from impactcheck.handbook.verdicts import REASONS, reasons
from impactcheck.handbook.verdicts import page as verdicts_page
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.reform.model import Reform
from impactcheck.resources import examples_dir
from tests.examples.expected import assessed, example_files

DOCS = Path(__file__).resolve().parents[2] / "docs"
MOST_FINDINGS = 8
AGAIN = "run `make pages`"


def test_the_gallery_is_that_of_the_examples() -> None:
    written = (DOCS / "gallery.md").read_text(encoding="utf-8")
    assert written == gallery_page(load_rulebook(), load_country()), AGAIN


def test_the_gallery_shows_every_example_and_links_within_it() -> None:
    text = (DOCS / "gallery.md").read_text(encoding="utf-8")
    names = {path.stem for path in examples_dir().glob("*.yaml")}
    assert set(re.findall(r'^<a id="([\w-]+)"></a>$', text, flags=re.MULTILINE)) == names
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) == names


def test_the_verdicts_are_todays_and_each_example_has_its_sentence() -> None:
    why = reasons(DOCS / REASONS)
    assert set(why) == set(example_names())
    written = (DOCS / VERDICTS).read_text(encoding="utf-8")
    assert written == verdicts_page(why, load_rulebook(), load_country()), AGAIN


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.stem)
def test_no_example_has_more_than_eight_findings_or_says_one_twice(path: Path) -> None:
    found = assessed(path).findings
    assert len(found) <= MOST_FINDINGS
    assert len({one.rule for one in found}) == len(found)
    assert len({one.title.sv for one in found}) == len(found)


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
