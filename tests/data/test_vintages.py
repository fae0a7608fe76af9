"""Vintages beside the embedded one: chosen by name, whole or refused, each with its own answers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program
from impactcheck.country.load import load_country
from impactcheck.country.tables import DATA, MANIFEST, read_manifest
from impactcheck.country.vintage_files import VintageContent, vintage_files
from impactcheck.country.vintages import (
    EMBEDDED,
    default_vintage,
    load_vintage,
    set_default_vintage,
    vintage_names,
    vintages_folder,
)
from impactcheck.data.content import content_of
from impactcheck.data.install import install
from impactcheck.data.verify import verify_vintage
from impactcheck.problems import BadInput
from impactcheck.resources import examples_dir

FEE = str(examples_dir() / "skr-sanktion-200000.yaml")
DOROTEA = "2425"


def written(content: VintageContent) -> Path:
    return install(content, vintages_folder())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IMPACTCHECK_DATA", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="module")
def content() -> VintageContent:
    return content_of(read_manifest(DATA), "2026-11")


def halved(content: VintageContent, name: str) -> VintageContent:
    """Half as many inhabitants in Dorotea in 2025."""
    rows = [
        {**row, "2025": "1000"} if row["code"] == DOROTEA else row for row in content.population
    ]
    return replace(content, name=name, population=rows)


def keys(error: pytest.ExceptionInfo[BadInput]) -> list[str]:
    return [problem.key for problem in error.value.problems]


def test_a_vintage_read_back_and_written_is_the_same_bytes(content: VintageContent) -> None:
    for name, written in vintage_files(content).items():
        assert written == (DATA / name).read_bytes(), name


def test_each_vintage_gives_its_own_answers(
    content: VintageContent, capsys: pytest.CaptureFixture[str]
) -> None:
    written(halved(content, "other"))
    assert vintage_names() == (EMBEDDED, "other")
    told = []
    for vintage in ("other", "embedded", "other"):
        run_program(["check", FEE, "--vintage", vintage, "-f", "json"])
        told.append(json.loads(capsys.readouterr().out))
    assert told[0] == told[2]
    largest = [-one["key_figures"]["largest"]["value"] for one in told]
    assert largest == pytest.approx([200.0, 200_000 / 2241, 200.0])
    assert [one["versions"]["vintage"] for one in told] == ["other", "2026-11", "other"]
    assert told[0]["versions"]["country"] == load_vintage("other").checksum
    assert told[0]["fingerprint"] != told[1]["fingerprint"]


def test_the_map_is_drawn_with_the_outline_of_its_own_vintage(
    content: VintageContent, capsys: pytest.CaptureFixture[str]
) -> None:
    outline = json.loads(content.outline)
    for feature in outline["features"]:
        if feature["properties"]["code"] == DOROTEA:
            feature["geometry"]["coordinates"] = [[[[15, 64], [16, 64], [16, 65], [15, 64]]]]
    written(replace(content, name="drawn", outline=json.dumps(outline)))
    pages = []
    for vintage in ("drawn", "embedded"):
        run_program(["check", FEE, "--vintage", vintage, "-f", "html"])
        pages.append(capsys.readouterr().out)
    paths = [page.split('<path d="') for page in pages]
    different = [one != other for one, other in zip(*paths, strict=True)]
    assert sum(different) >= 1
    assert load_vintage("drawn").checksum in pages[0]


def test_the_default_is_the_embedded_one_until_another_is_chosen(content: VintageContent) -> None:
    assert default_vintage() == EMBEDDED
    written(halved(content, "chosen"))
    set_default_vintage("chosen")
    assert load_vintage().manifest.name == "chosen"
    assert load_country().manifest.name == "2026-11"
    with pytest.raises(BadInput) as error:
        set_default_vintage("chosne")
    assert keys(error) == ["vintage-unknown"]
    assert error.value.problems[0].arguments["suggestions"] == "chosen"
    assert default_vintage() == "chosen"


@pytest.mark.parametrize(
    ("damage", "key"),
    [
        (lambda folder: (folder / "figures.csv").write_text("code\n"), "vintage-altered"),
        (lambda folder: (folder / "population.csv").unlink(), "vintage-missing"),
        (lambda folder: (folder / MANIFEST).write_text("{}"), "vintage-altered"),
        (
            lambda folder: (folder / MANIFEST).write_text(
                (folder / MANIFEST).read_text().replace("country/2", "country/9")
            ),
            "vintage-format",
        ),
    ],
)
def test_a_damaged_vintage_is_refused_and_verify_says_so(
    content: VintageContent, damage, key: str
) -> None:
    folder = written(replace(content, name="damaged"))
    damage(folder)
    with pytest.raises(BadInput) as error:
        load_vintage("damaged")
    assert key in keys(error)
    assert key in [problem.key for problem in verify_vintage(folder)]
    assert run_program(["check", FEE, "--vintage", "damaged"]) == 2


def without(rows, code: str):
    return [row for row in rows if row["code"] != code]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (
            lambda one: replace(
                one,
                municipalities=without(one.municipalities, DOROTEA),
                population=without(one.population, DOROTEA),
                supplements=without(one.supplements, DOROTEA),
            ),
            "vintage-municipalities",
        ),
        (lambda one: replace(one, population=without(one.population, DOROTEA)), "data-codes"),
    ],
)
def test_what_is_not_whole_is_never_written(content: VintageContent, change, key: str) -> None:
    with pytest.raises(BadInput) as error:
        written(change(replace(content, name="half")))
    assert key in keys(error)
    folder = vintages_folder()
    assert not folder.exists() or list(folder.iterdir()) == []


def test_a_code_that_nobody_knows_is_refused(content: VintageContent) -> None:
    def renamed(rows):
        return [{**row, "code": "2499"} if row["code"] == DOROTEA else row for row in rows]

    changed = replace(
        content,
        name="renamed",
        municipalities=renamed(content.municipalities),
        population=renamed(content.population),
        supplements=renamed(content.supplements),
    )
    with pytest.raises(BadInput) as error:
        written(changed)
    assert keys(error) == ["vintage-code-unknown"]


def test_a_name_that_is_taken_is_refused_and_the_old_one_stays(content: VintageContent) -> None:
    written(replace(content, name="kept"))
    with pytest.raises(BadInput) as error:
        written(halved(content, "kept"))
    assert keys(error) == ["vintage-exists"]
    assert load_vintage("kept").population[load_country().codes.index(DOROTEA)] == 2241


def test_a_folder_that_was_never_finished_is_no_vintage(content: VintageContent) -> None:
    folder = written(replace(content, name="whole"))
    folder.rename(folder.with_name(".whole.x1"))
    assert vintage_names() == (EMBEDDED,)


def test_an_unknown_vintage_is_told_with_those_that_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_program(["check", FEE, "--vintage", "2027"]) == 2
    told = capsys.readouterr().err
    assert "2027" in told and "embedded" in told
