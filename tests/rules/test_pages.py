"""The pages made from the rules, the table of which rule fires where, and the example pack."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from impactcheck.country.model import Country
from impactcheck.handbook.cases import run_cases
from impactcheck.handbook.coverage import Coverage, coverage, page, reason_of_silence
from impactcheck.handbook.pages import INDEX, pages, write_pages
from impactcheck.rules.load import Rulebook, load_rulebook
from tests.rules.asking import GRANT, answers
from tests.rules.conftest import Writer

AGAIN = "run `make pages`"


@pytest.fixture(scope="module")
def covered(country: Country, rulebook: Rulebook) -> Coverage:
    return coverage(rulebook, country)


def test_the_pages_are_those_of_the_rules(repository: Path, rulebook: Rulebook) -> None:
    folder = repository / "docs" / "rules"
    written = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    made = pages(rulebook)
    assert set(written) == set(made), AGAIN
    changed = [name for name in made if written[name] != made[name]]
    assert changed == [], AGAIN


def test_the_table_of_which_rules_fire_is_current(
    repository: Path, country: Country, rulebook: Rulebook
) -> None:
    written = (repository / "docs" / "which-rules-fire.md").read_text(encoding="utf-8")
    assert written == page(rulebook, country), AGAIN


def test_no_rule_always_or_never_fires_without_its_reason(
    covered: Coverage, rulebook: Rulebook, country: Country
) -> None:
    text = page(rulebook, country)
    reasons = text[text.index("## Rules that never or always fire") :]
    for loaded in rulebook.rules:
        fired = covered.fired(loaded.rule.id)
        silent = reason_of_silence(loaded, covered, rulebook) is not None
        if fired == 0:
            assert silent, loaded.rule.id
        assert silent == bool(re.search(rf"\b{loaded.rule.id}\b", reasons))


def test_no_rule_fires_on_every_example(covered: Coverage, rulebook: Rulebook) -> None:
    assert [
        loaded.rule.id
        for loaded in rulebook.rules
        if covered.fired(loaded.rule.id) == len(covered.examples)
    ] == []


def test_a_page_of_a_rule_that_is_gone_is_removed(tmp_path: Path, rulebook: Rulebook) -> None:
    (tmp_path / "LS999.md").write_text("gammal", encoding="utf-8")
    write_pages(tmp_path, rulebook)
    assert not (tmp_path / "LS999.md").exists()
    assert len(list(tmp_path.glob("*.md"))) == len(rulebook.rules) + 1


def test_every_page_is_reached_from_the_list(rulebook: Rulebook) -> None:
    made = pages(rulebook)
    assert set(re.findall(r"\]\((LS\d+\.md)\)", made[INDEX])) == set(made) - {INDEX}


def test_the_example_pack_is_read_and_its_cases_hold(repository: Path, country: Country) -> None:
    folder = repository / "examples" / "rules-skr"
    book = load_rulebook([folder])
    own = [loaded for loaded in book.rules if loaded.rule.id == "SKR001"]
    assert [result.answer for result in run_cases(book, country, own)] == [
        "flag",
        "pass",
        "not_applicable",
    ]
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for path in folder.rglob("*.yaml"):
        assert f"`{path.relative_to(folder).as_posix()}`" in readme


def test_the_example_pack_is_stricter_than_the_rules(
    repository: Path, country: Country, rulebook: Rulebook
) -> None:
    book = load_rulebook([repository / "examples" / "rules-skr"])
    text = GRANT.replace(
        "procedure: automatic", "procedure: requisition, burden: [{step: report, hours: 1}]"
    )
    before, after = (answers(text, country, one) for one in (rulebook, book))
    count = {
        found.versions.rules: {one.rule: one.evidence.count for one in found.findings}
        for found in (before, after)
    }
    assert count[book.digest]["LS101"] > count[rulebook.digest]["LS101"]
    assert {one.origin for one in after.findings} == {"impactcheck", "rules-skr"}


def test_a_page_shows_the_users_origin_only_where_it_is_theirs(own: Writer) -> None:
    folder = own("overrides.yaml", "LS114: {severity: warning}\n")
    made = pages(load_rulebook([folder]))
    assert "egna" not in made["LS101.md"].lower().replace("egna fall", "")
    assert "varning" in made["LS114.md"]
