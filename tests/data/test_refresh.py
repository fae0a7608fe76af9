"""A newer vintage of the embedded one, from a local server that mirrors Kolada and SCB."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from impactcheck.country.load import load_country
from impactcheck.country.tables import read_manifest
from impactcheck.country.vintage_files import VintageContent, vintage_files
from impactcheck.data.http import Source
from impactcheck.data.install import install
from impactcheck.data.judge import unit_of
from impactcheck.data.population import TABLE, counted
from impactcheck.data.refresh import EQUALISATION, Asked, refreshed
from impactcheck.problems import BadInput
from tests.data.mirror import Answer, Mirror
from tests.data.newer import (
    NET_COST,
    PUPILS,
    TODAY,
    codes,
    embedded,
    id_of,
    population_table,
)
from tests.data.test_clients import QUICK


def kolada(mirror: Mirror, kept: Path | None = None) -> Source:
    return Source("Kolada", mirror.kolada, kept, QUICK)


def fresh(mirror: Mirror, **options: Any) -> tuple[VintageContent, dict[str, Any]]:
    with kolada(mirror).open() as source:
        content, changes = refreshed(embedded(), source, TODAY, more=EQUALISATION, **options)
    return content, {change.column: change for change in changes}


def refused(mirror: Mirror, **options: Any) -> dict[str, list[str]]:
    with pytest.raises(BadInput) as caught:
        fresh(mirror, **options)
    found: dict[str, list[str]] = {}
    for problem in caught.value.problems:
        found.setdefault(problem.key, []).append(str(problem.arguments["column"]))
    return found


def test_a_vintage_read_back_and_written_is_the_same_to_the_byte() -> None:
    manifest = read_manifest()
    same = replace(embedded(), name=manifest.name)
    for name, content in vintage_files(same).items():
        assert content == (manifest.directory / name).read_bytes(), name


def test_every_figure_moves_to_its_newest_year_and_the_equalisation_is_added(
    mirror: Mirror, tmp_path: Path
) -> None:
    content, changes = fresh(mirror)
    assert changes[PUPILS].after == 2024
    assert changes["income_equalisation_kr_inh"].before is None
    country = load_country(directory=install(content, tmp_path))
    old = load_country()
    assert country.columns[PUPILS].year == 2024
    assert country.columns[PUPILS].retrieved == "2026-11-24"
    assert country.columns[PUPILS].values == pytest.approx(old.columns[PUPILS].values * 1.03)
    assert country.columns["structural_cost_kr_inh"].values[0] == 103.0
    assert country.columns["total_tax_rate_pct"].values == pytest.approx(
        old.columns["total_tax_rate_pct"].values
    )
    assert country.manifest.checksum != old.manifest.checksum


def test_a_newer_year_that_is_not_complete_waits_and_is_told(mirror: Mirror) -> None:
    kolada_id = id_of(PUPILS)
    mirror.values[kolada_id, 2025] = dict.fromkeys(codes()[:200], 5.0)
    _, changes = fresh(mirror)
    assert (changes[PUPILS].after, changes[PUPILS].waiting) == (2024, (2025, 200))


def test_a_municipality_that_is_missing_everywhere_refuses_the_vintage(mirror: Mirror) -> None:
    for known in mirror.values.values():
        known.pop(codes()[7], None)
    found = refused(mirror)
    assert set(found) == {"data-municipalities-missing"}
    assert PUPILS in found["data-municipalities-missing"]


def test_a_code_that_was_changed_refuses_the_vintage(mirror: Mirror) -> None:
    for known in mirror.values.values():
        if "2425" in known:
            known["2499"] = known.pop("2425")
    assert PUPILS in refused(mirror)["data-municipalities-missing"]


def test_a_changed_unit_refuses_the_vintage_until_it_is_accepted(mirror: Mirror) -> None:
    title = mirror.titles[id_of(NET_COST)]
    mirror.titles[id_of(NET_COST)] = title.replace("kr/inv", "tkr/inv")
    assert title != mirror.titles[id_of(NET_COST)]
    assert refused(mirror) == {"data-unit-changed": [NET_COST]}
    _, changes = fresh(mirror, accepted=[NET_COST])
    assert changes[NET_COST].after == 2024


@pytest.mark.parametrize("factor", [1000.0, 0.001, -5.0])
def test_a_leap_of_the_middle_refuses_the_vintage_until_it_is_accepted(
    mirror: Mirror, factor: float
) -> None:
    known = mirror.values[id_of(NET_COST), 2024]
    mirror.values[id_of(NET_COST), 2024] = {
        code: None if value is None else value * factor for code, value in known.items()
    }
    assert refused(mirror) == {"data-leap": [NET_COST]}
    assert fresh(mirror, accepted=[NET_COST])[1][NET_COST].after == 2024


def test_one_municipality_a_thousand_times_off_refuses_the_vintage_by_its_name(
    mirror: Mirror,
) -> None:
    known = mirror.values[id_of(NET_COST), 2024]
    known["2425"] = (known["2425"] or 0.0) * 1000
    with pytest.raises(BadInput) as caught:
        fresh(mirror)
    (problem,) = caught.value.problems
    assert problem.key == "data-leap-of-one"
    assert problem.arguments["municipalities"] == "Dorotea"


def test_a_failure_in_the_third_batch_of_four_changes_nothing_and_is_taken_up_again(
    mirror: Mirror, tmp_path: Path
) -> None:
    kept, vintages = tmp_path / "svar", tmp_path / "vintages"

    def broken(path: str, _number: int) -> Answer | None:
        batches = sorted({one for one in mirror.asked if "/data/kpi/" in one})
        return (503, {}, b"") if "/data/kpi/" in path and len(batches) >= 3 else None

    mirror.faults = [broken]
    with kolada(mirror, kept).open() as source, pytest.raises(BadInput) as caught:
        refreshed(embedded(), source, TODAY, more=EQUALISATION)
    assert caught.value.problems[0].key == "source-unreachable"
    assert not vintages.exists()
    before = {path for path in mirror.asked if "/data/kpi/" in path}
    mirror.faults, mirror.asked = [], []
    with kolada(mirror, kept).open() as source:
        content, _ = refreshed(embedded(), source, TODAY, more=EQUALISATION)
    assert len(before & set(mirror.asked)) == 1
    assert vintage_files(content) == vintage_files(fresh(mirror)[0])


def test_one_key_figure_is_added_as_a_column_and_nothing_else_moves(mirror: Mirror) -> None:
    mirror.titles["N99999"] = "Platser i simhall, antal"
    mirror.values["N99999", 2023] = dict.fromkeys(codes(), 7.0)
    mirror.values["N99999", 2024] = dict.fromkeys(codes()[:100], 8.0)
    for year, expected in ((None, 2023), (2024, 2024)):
        with kolada(mirror).open() as source:
            content, (change,) = refreshed(
                embedded(), source, TODAY, more=[Asked("N99999", "simhall", year)], only_more=True
            )
        assert (change.column, change.after) == ("simhall", expected)
        added = {one.described.name: one for one in content.columns}
        assert added["simhall"].described.year == expected
        assert added[PUPILS].described.year == 2022
    with kolada(mirror).open() as source, pytest.raises(BadInput) as caught:
        refreshed(
            embedded(), source, TODAY, more=[Asked("N99999", "simhall", 2019)], only_more=True
        )
    assert caught.value.problems[0].key == "data-municipalities-missing"


def test_the_population_of_new_years_is_summed_over_what_the_table_is_split_by(
    mirror: Mirror, tmp_path: Path
) -> None:
    with Source("SCB", mirror.scb, None, QUICK).open() as source:
        content, told = counted(embedded(), source)
    assert told.years == (2026,)
    country = load_country(directory=install(content, tmp_path))
    assert country.population_year == 2026
    old = {row["code"]: float(row["2025"]) for row in embedded().population}
    assert country.population[0] == 2 * round(old[country.codes[0]] * 1.001 / 2)
    assert country.population.sum() == told.inhabitants


@pytest.mark.parametrize(
    ("table", "key"),
    [
        (population_table(factor=1.5), "data-leap"),
        ({**population_table(), "cells": lambda _at: None}, "data-municipalities-missing"),
        ({**population_table(), "role": {}, "dimension": {}}, "source-garbled"),
    ],
)
def test_an_unlikely_population_refuses_the_vintage(
    mirror: Mirror, table: dict[str, Any], key: str
) -> None:
    mirror.tables[TABLE] = table
    with Source("SCB", mirror.scb, None, QUICK).open() as source, pytest.raises(BadInput) as caught:
        counted(embedded(), source)
    assert caught.value.problems[0].key == key


def test_a_population_that_is_up_to_date_stays(mirror: Mirror) -> None:
    mirror.tables[TABLE] = population_table(last=2025)
    with Source("SCB", mirror.scb, None, QUICK).open() as source:
        content, told = counted(embedded(), source)
    assert content == embedded()
    assert told.years == ()
    assert told.inhabitants == 10_605_520


def test_a_vintage_on_disk_is_never_changed_and_a_stop_leaves_no_half_of_one(
    mirror: Mirror, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = install(embedded(), tmp_path)
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    with pytest.raises(BadInput) as caught:
        install(embedded(), tmp_path)
    assert caught.value.problems[0].key == "vintage-exists"

    def stop(*_: object, **__: object) -> None:
        raise SystemExit(143)

    monkeypatch.setattr("impactcheck.data.install.verify_vintage", stop)
    with pytest.raises(SystemExit):
        install(replace(embedded(), name="annan"), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["ny"]
    assert {path: path.read_bytes() for path in place.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Nettokostnad, kr/inv", "kr/inv"),
        ("Andel elever (%)", "%"),
        ("Invånare 0-5 år, antal", "antal"),
        ("Skuldsättning, %", "%"),
        ("Folkmängd", ""),
    ],
)
def test_the_unit_is_what_a_title_ends_with(title: str, unit: str) -> None:
    assert unit_of(title) == unit
