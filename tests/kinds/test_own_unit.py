"""A kind whose effect is kilometres goes from a reform file to every document, and is no money."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from impactcheck.api.assess_reform import assess_reform
from impactcheck.api.frame import to_frame
from impactcheck.console.blocks import printed
from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.engine.municipalities import with_nearest
from impactcheck.explain.reform import explain_reform
from impactcheck.explain.terminal import explanation_blocks
from impactcheck.explain.wording import explanation_view
from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.redesign.compare import compare
from impactcheck.reform.read import LoadedReform, read_reform
from impactcheck.report.content.options import Piece, ReportOptions
from impactcheck.report.formats.by_name import render
from impactcheck.rules.load import load_rulebook
from tests.kinds.adding import added, replaced
from tests.kinds.detour import DETOUR, WAITING

FORMATS = ("json", "html", "docx", "xlsx", "md", "terminal")
MONEY = {
    "sv": ("kr per invånare", "kr per inv.", "öre på skatten", "kommunen betalar"),
    "en": ("SEK per inhabitant", "öre on the tax", "municipality pays"),
}
REFORM = """\
format: impactcheck/1
id: omvag
title: Kontoret flyttar
status: idea
date: 2026-01-01
prices: 2026
measures:
  vag:
    kind: detour
    title: Längre till kontoret
    distance: {file: vag.csv, unit: km, year: 2025, source: Egen mätning}
    factor: {low: 1, likely: 2, high: 3}
alternatives:
  nara:
    title: Kontoret ligger kvar
    change:
      measures.vag.factor: 1
"""


@pytest.fixture(scope="module")
def country() -> Country:
    return load_country()


@pytest.fixture(scope="module")
def loaded(country: Country, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LoadedReform]:
    folder = tmp_path_factory.mktemp("detour")
    lines = [f"{code};{5 + place % 40}" for place, code in enumerate(country.codes)]
    (folder / "vag.csv").write_text("code;value\n" + "\n".join(lines) + "\n", encoding="utf-8")
    (folder / "omvag.yaml").write_text(REFORM, encoding="utf-8")
    with added(DETOUR):
        yield read_reform(folder / "omvag.yaml")


@pytest.fixture(scope="module")
def assessment(loaded: LoadedReform, country: Country) -> Assessment:
    return assess_reform(loaded, country, load_rulebook(), who_loses=True, remedy=True)


@pytest.fixture(scope="module")
def km(country: Country) -> Any:
    return np.array([2.0 * (5 + place % 40) for place in range(len(country))])


def shown(document: bytes) -> str:
    """All text of a document; of a packed one, that of its parts."""
    if not document.startswith(b"PK"):
        return document.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(document)) as packed:
        return "\n".join(
            packed.read(name).decode("utf-8") for name in packed.namelist() if name.endswith("xml")
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_every_document_shows_kilometres_and_no_money(
    name: str, language: Language, assessment: Assessment
) -> None:
    text = shown(render(assessment, name, language)).replace("\N{NO-BREAK SPACE}", " ")
    assert "km" in text
    assert [words for words in MONEY[language] if words in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["html", "docx", "md"])
@pytest.mark.parametrize("piece", ["municipality", "remissvar"])
def test_so_does_every_piece_of_the_report(
    piece: Piece, name: str, language: Language, assessment: Assessment, country: Country
) -> None:
    options = ReportOptions(piece, municipality="2584")
    found = with_nearest(assessment, country, "Kiruna")
    text = shown(render(found, name, language, options)).replace("\N{NO-BREAK SPACE}", " ")
    assert "km" in text
    assert [words for words in MONEY[language] if words in text] == []


def test_the_key_figures_the_map_and_the_scatter_are_in_kilometres(
    assessment: Assessment, km: Any
) -> None:
    figures = assessment.key_figures
    assert figures is not None and figures.ratio == pytest.approx(44 / 5)
    assert (figures.largest.value, figures.largest.unit) == (km.max(), "km")
    assert (figures.smallest.value, figures.smallest.unit) == (km.min(), "km")
    assert assessment.map is not None and assessment.map.unit == "km"
    assert set(assessment.measures[0].effects) == {"detour"}


def test_a_groups_value_is_the_mean_over_its_inhabitants(
    assessment: Assessment, country: Country, km: Any
) -> None:
    spread = assessment.measures[0].distribution
    assert spread is not None and spread.own is not None and spread.own.is_mean
    people = country.population
    assert spread.own.country == pytest.approx(float((km * people).sum() / people.sum()))
    assert spread.own.median == pytest.approx(float(np.median(km)))
    corner = assessment.municipalities[0].corner
    here = np.array([row.corner == corner for row in assessment.municipalities])
    row = next(one for one in spread.by_grouping["corners"] if one.group == corner)
    assert row.own is not None
    assert row.own.value == pytest.approx(float((km * people)[here].sum() / people[here].sum()))
    assert row.own.median == pytest.approx(float(np.median(km[here])))
    assert row.own.favourable == pytest.approx(row.own.value / 2)


def test_what_has_a_meaning_only_for_money_is_null(assessment: Assessment) -> None:
    assert assessment.net is None and assessment.who_is_hit is None
    assert assessment.verdict.dimensions == ()
    spread = assessment.measures[0].distribution
    assert spread is not None
    nothing = ("country_kr_per_inhabitant", "elasticity", "gini", "concentration_by_population")
    assert {getattr(spread, name) for name in nothing} == {None}
    assert set(spread.between_groups.values()) == {None}
    assert all(row.total_kr is None for rows in spread.by_grouping.values() for row in rows)
    assert not {"tax_base_kr_inh", "net_cost_kr_inh"} & {one.column for one in assessment.vintages}


def test_the_alternative_stands_beside_it_in_kilometres(assessment: Assessment) -> None:
    proposal, near = assessment.alternatives
    assert (proposal.unit, near.unit) == ("km", "km")
    assert proposal.country is not None and near.country == pytest.approx(proposal.country / 2)


def test_the_json_can_be_read_back_and_the_table_names_its_unit(assessment: Assessment) -> None:
    again = Assessment.model_validate(json.loads(render(assessment, "json")))
    assert again == assessment
    frame = to_frame(assessment)
    assert frame.attrs["units"]["vag.detour"] == "km"
    assert not [name for name in frame.columns if "kr_" in name.replace("skr_group", "")]


def test_comparing_two_versions_finds_no_kronor_to_compare(assessment: Assessment) -> None:
    told = compare(assessment, assessment)
    assert told.most_affected == () and told.against.winners.municipalities == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_arithmetic_of_one_municipality_is_told_in_kilometres(
    language: Language, loaded: LoadedReform, country: Country
) -> None:
    explained = explain_reform(loaded, country, load_rulebook(), "Kiruna")
    text = printed(explanation_blocks(explanation_view(explained, language), language))
    assert "km" in text
    assert [words for words in MONEY[language] if words in text] == []


@pytest.fixture
def waiting(loaded: LoadedReform, country: Country) -> Iterator[Assessment]:
    with replaced(WAITING):
        yield assess_reform(loaded, country, load_rulebook())


def test_a_sum_that_is_not_money_is_held_against_inhabitants(
    waiting: Assessment, country: Country, km: Any
) -> None:
    (measure,) = waiting.measures
    each = 1000.0 * km / country.population
    assert np.allclose(measure.effects["hours_per_1000_inhabitants"].values, each)
    assert waiting.map is not None and waiting.map.unit == "hours_per_1000_inhabitants"
    spread = measure.distribution
    assert spread is not None and spread.own is not None and not spread.own.is_mean
    assert spread.own.country == pytest.approx(1000.0 * km.sum() / country.population.sum())
    assert spread.own.median == pytest.approx(float(np.median(each)))
    assert spread.gini is not None and spread.elasticity is not None
    assert spread.country_kr_per_inhabitant is None and waiting.net is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_every_document_shows_such_a_sum_in_its_unit(
    name: str, language: Language, waiting: Assessment
) -> None:
    text = shown(render(waiting, name, language)).replace("\N{NO-BREAK SPACE}", " ")
    unit = {"sv": "timmar per 1 000 invånare", "en": "hours per 1,000 inhabitants"}[language]
    assert ("hours_per_1000_inhabitants" if name == "json" else unit) in text
    assert [words for words in MONEY[language] if words in text] == []
