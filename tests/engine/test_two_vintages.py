"""Two vintages of the country in one process: each answers for itself, in any order."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from impactcheck.archetypes.features import cluster_points
from impactcheck.country.corners import load_splits
from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.country.outline import outline
from impactcheck.country.tables import DATA, MANIFEST, sha256
from impactcheck.engine.assess import assess
from impactcheck.engine.examination import examine
from impactcheck.engine.groups import groupings_of
from impactcheck.explain.reform import explain_reform
from impactcheck.reform.read import reform_from_text
from impactcheck.rules.load import load_rulebook

REPORT = """\
format: impactcheck/1
id: rapport
title: En rapport
status: idea
date: 2026-01-01
prices: 2026
measures:
  rapport: {kind: burden, burden: [{step: report, hours: 40}]}
"""


def rewritten(folder: Path, name: str, text: str) -> None:
    """Put another table in a folder of tables, as an update of the data would."""
    (folder / name).write_text(text, encoding="utf-8")
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["files"][name] = sha256((folder / name).read_bytes())
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


def without_last_column(folder: Path, name: str) -> str:
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    return "".join(f"{line.rpartition(',')[0]}\n" for line in lines)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tables of the year before, with other prices and without the map's last municipality."""
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    rewritten(folder, "population.csv", without_last_column(folder, "population.csv"))
    features = json.loads((folder / "outline.geojson").read_text(encoding="utf-8"))
    features["features"].pop()
    rewritten(folder, "outline.geojson", json.dumps(features))
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    manifest["vintages"]["population.csv"] = "1994-2024"
    manifest["kpif_factor_2016_to_2024"] = 2.0
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    return folder


@pytest.fixture
def earlier(folder: Path) -> Country:
    return load_country(directory=folder)


def test_each_country_has_its_own_newest_year_and_what_follows_from_it(earlier: Country) -> None:
    newest = load_country()
    for country, year in ((newest, 2025), (earlier, 2024), (newest, 2025)):
        people = country.population_by_year[year]
        assert country.population_year == country.structure_year == year
        assert country.columns["density"].year == year
        change = 100 * (people / country.population_by_year[year - 10] - 1)
        assert country.columns["population_change_10y_pct"].values == pytest.approx(change)
        small = groupings_of(country, load_splits())["corners"].groups[:4]
        assert sum(group.size for group in small) == np.count_nonzero(people < 16_000)
        assert np.isin(people, cluster_points(country)).all()
        assert len(outline(country.manifest)) == (290 if year == 2025 else 289)


def test_an_assessment_names_and_uses_the_tables_of_its_own_country(earlier: Country) -> None:
    newest, rulebook = load_country(), load_rulebook()
    loaded = reform_from_text(REPORT, "rapport.yaml")
    alone = assess(loaded, newest, rulebook)
    before = assess(loaded, earlier, rulebook)
    assert assess(loaded, newest, rulebook) == alone
    assert (before.population_year, alone.population_year) == (2024, 2025)
    assert before.versions.country == earlier.checksum != newest.checksum
    assert before.fingerprint != alone.fingerprint


def test_prices_are_lifted_by_the_factor_of_the_country_at_hand(earlier: Country) -> None:
    rulebook, loaded = load_rulebook(), reform_from_text(REPORT, "rapport.yaml")
    for country, factor in ((load_country(), 1.2779), (earlier, 2.0)):
        examined = examine(loaded, country, rulebook)
        assert examined.setting.assumptions.supplement_prices == factor
        assert explain_reform(loaded, country, rulebook, "Dorotea").supplement.factor == factor


def test_a_folder_that_is_renewed_while_we_run_is_read_again(folder: Path) -> None:
    before = load_country(directory=folder)

    rewritten(folder, "population.csv", without_last_column(folder, "population.csv"))
    manifest = (folder / MANIFEST).read_text(encoding="utf-8")
    (folder / MANIFEST).write_text(manifest.replace("1994-2024", "1994-2023"), encoding="utf-8")
    after = load_country(directory=folder)
    assert (before.population_year, after.population_year) == (2024, 2023)
    assert before.checksum != after.checksum
