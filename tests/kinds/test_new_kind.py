"""A new kind in kronor needs no more places than CONTRIBUTING names, and then works everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from impactcheck.api.assess_reform import assess_reform
from impactcheck.cli.run_program import run_program
from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.handbook.format_page import page as format_page
from impactcheck.kinds import MeasureKind, measure_kinds
from impactcheck.language.catalogue import LANGUAGES, Language, MissingText, texts_for
from impactcheck.problems import BadInput
from impactcheck.reform.model import Reform
from impactcheck.reform.read import read_reform, reform_from_text
from impactcheck.reform.schema import reform_schema
from impactcheck.reform.template import fields_of, template
from impactcheck.report.formats.by_name import render
from impactcheck.rules.load import load_rulebook
from tests.kinds.adding import HERE, added
from tests.kinds.detour import DETOUR
from tests.kinds.toll.row import TOLL

FILES = {
    "model.py": "impactcheck/reform/",
    "effects.py": "impactcheck/effects/",
    "row.py": "impactcheck/kinds.py",
    "sv.ftl": "impactcheck/texts/sv/kinds.ftl",
    "en.ftl": "impactcheck/texts/en/kinds.ftl",
    "rules/TULL001.yaml": "rules/",
    "example.yaml": "examples/",
}
"""What the toll is made of, and where each would stand if it came with the program."""
MOST_PLACES = 8


def words(language: Language) -> Callable[[str], str]:
    return partial(texts_for(language).say, "template")


@pytest.fixture
def toll() -> Iterator[MeasureKind]:
    with added(TOLL):
        yield TOLL


@pytest.fixture
def assessment(toll: MeasureKind) -> Assessment:
    book = load_rulebook([HERE / "toll" / "rules"])
    return assess_reform(read_reform(HERE / "toll" / "example.yaml"), load_country(), book)


def test_contributing_names_every_place_and_no_more_than_eight(repository: Path) -> None:
    text = (repository / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.split("## Add a measure kind in a day")[1].split("\n## ")[0]
    places = re.findall(r"^\d+\. .*?`([^`]+)`", section, re.MULTILINE)
    assert len(places) <= MOST_PLACES
    assert set(FILES.values()) <= set(places)
    made_of = {
        str(path.relative_to(HERE / "toll"))
        for path in (HERE / "toll").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert made_of == set(FILES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["json", "html", "docx", "xlsx", "md", "terminal"])
def test_the_new_kind_is_told_in_every_format(
    name: str, language: Language, assessment: Assessment
) -> None:
    assert render(assessment, name, language)


def test_it_is_money_with_all_that_follows_from_it(assessment: Assessment) -> None:
    area = load_country().columns["land_area_km2"].values
    (measure,) = assessment.measures
    assert np.allclose(measure.effects["toll"].values, -2.0 * area)
    assert {"kr_per_inhabitant", "ore_of_tax", "share_of_net_cost"} <= set(measure.effects)
    assert measure.distribution is not None and measure.distribution.own is None
    assert assessment.net is not None and assessment.net.losers.municipalities > 0
    assert assessment.key_figures is not None
    assert assessment.key_figures.largest.unit == "kr_per_inhabitant"


def test_a_rule_of_its_own_finds_that_it_weighs_on_the_shrinking(assessment: Assessment) -> None:
    assert "TULL001" in {finding.rule for finding in assessment.findings}


@pytest.mark.parametrize("kind", [TOLL, DETOUR], ids=lambda kind: kind.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_a_template_a_schema_and_a_page(kind: MeasureKind, language: Language) -> None:
    with added(kind):
        written = reform_from_text(template(kind.name, words(language)), "mall.yaml")
        assert [one.kind for one in written.reform.measures.values()] == [kind.name]
        assert kind.model.rpartition(":")[2] in reform_schema()["$defs"]
        assert f"kind: {kind.name}" in format_page(language)


def test_the_command_that_writes_templates_offers_it(
    toll: MeasureKind, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "tull.yaml"
    assert run_program(["new", toll.name, "-o", str(path)]) == 0
    assert run_program(["check", str(path), "--fail-on", "never"]) == 0
    assert capfd.readouterr().out


def test_a_kind_taken_away_is_unknown_again() -> None:
    text = (HERE / "toll" / "example.yaml").read_text(encoding="utf-8")
    with added(TOLL):
        assert reform_from_text(text, "tull.yaml")
    with pytest.raises(BadInput) as refused:
        reform_from_text(text, "tull.yaml")
    (problem,) = refused.value.problems
    assert problem.key == "value-unknown" and "fee" in str(problem.arguments["expected"])
    assert "measures" in Reform.model_fields and "toll" not in measure_kinds()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*measure_kinds(), "toll", "detour"])
def test_every_kind_has_its_words_in_both_languages(name: str, language: Language) -> None:
    texts = texts_for(language)
    with added(TOLL), added(DETOUR):
        kind = measure_kinds()[name]
        for key in ("kind-{}", "kind-{}-plural", "kind-{}-heading", "about-{}", "name-{}"):
            assert texts.say("kinds", key.format(name))
        for field in fields_of(kind):
            assert not field.hint or texts.say("template", field.hint)
        for search in kind.searches:
            assert texts.has("redesign", f"name-{search}")
            assert texts.has("redesign", f"change-{search}")
    with pytest.raises(MissingText):
        texts.say("kinds", "kind-toll")
