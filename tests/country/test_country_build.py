import csv
import json
from pathlib import Path

import numpy as np
import pytest

from impactcheck.country.build import SWEDEN, build, main
from impactcheck.country.load import load_country
from impactcheck.country.source_folder import Expected
from impactcheck.country.tables import DATA, MANIFEST, sha256
from impactcheck.problems import BadInput


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def _differences(source: Path, output: Path, expected: Expected) -> set[tuple[str, str]]:
    with pytest.raises(BadInput) as raised:
        build(source, output, expected)
    assert not output.exists()
    return {(str(p.place), str(p.arguments.get("what"))) for p in raised.value.problems}


def test_the_same_source_gives_the_same_bytes(
    tmp_path: Path, source_dir: Path, expected: Expected
) -> None:
    build(source_dir, tmp_path / "one", expected)
    build(source_dir, tmp_path / "two", expected)
    assert _contents(tmp_path / "one") == _contents(tmp_path / "two")


def test_the_manifest_holds_the_checksum_of_every_other_file(
    tmp_path: Path, source_dir: Path, expected: Expected
) -> None:
    build(source_dir, tmp_path / "data", expected)
    contents = _contents(tmp_path / "data")
    manifest = json.loads(contents.pop(MANIFEST))
    assert manifest["files"] == {name: sha256(content) for name, content in contents.items()}
    assert manifest["kpif_factor_2016_to_2024"] == 1.25


def test_what_was_built_can_be_loaded(tmp_path: Path, source_dir: Path, expected: Expected) -> None:
    build(source_dir, tmp_path / "data", expected)
    country = load_country(directory=tmp_path / "data")
    assert country.codes == ("0001", "0002", "0003", "0004")
    assert country.names == ("Aby", "Ceby", "Öby", "Åby")
    assert country.population.tolist() == [110, 220, 300, 430]
    assert country.columns["density"].values.tolist() == [8.8, 17.6, 24.0, 34.4]
    change = country.columns["population_change_10y_pct"].values
    assert change[:2].tolist() == [10.0, 10.0]
    assert np.isnan(change[2])
    assert country.columns["administration_supplement_kr_inh"].values.tolist() == [0, 1900, 0, 150]
    assert country.columns["rescue_service_supplement_kr_inh"].values.tolist() == [0, 0, 700, 0]


def test_figures_are_carried_over_digit_for_digit(
    tmp_path: Path, source_dir: Path, expected: Expected
) -> None:
    build(source_dir, tmp_path / "data", expected)
    with (tmp_path / "data" / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["land_area_km2"] for row in rows} == {"12.50"}
    assert [row["result_kr_inh"] for row in rows] == ["3.20", "-1.50", "3.20", "3.20"]
    assert rows[0]["social_assistance_households"] == ""


def test_a_name_that_is_only_nearly_right_is_refused(
    tmp_path: Path, source_dir: Path, expected: Expected
) -> None:
    _replace(source_dir / "cost_equalisation_supplements_2024.json", "Ceby", "Cebÿ")
    with pytest.raises(BadInput, match=r"source-name-unknown.*Cebÿ"):
        build(source_dir, tmp_path / "data", expected)
    assert not (tmp_path / "data").exists()


def test_accents_tell_two_names_apart(tmp_path: Path, source_dir: Path, expected: Expected) -> None:
    _replace(source_dir / "cost_equalisation_supplements_2024.json", "Åby", "Aby")
    build(source_dir, tmp_path / "data", expected)
    values = load_country(directory=tmp_path / "data").columns["administration_supplement_kr_inh"]
    assert values.values.tolist() == [150, 1900, 0, 0]


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("population_history.csv", "430", "431", "sum 2024"),
        ("population_history.csv", "0003,,", "0003,,9", "empty cells"),
        ("population_history.csv", "2014", "2013", "years"),
        ("population_history.csv", "0004", "0005", "codes"),
        ("municipalities.csv", "0004", "4", "malformed codes"),
        ("municipalities.csv", "0004", "0003", "repeated codes"),
        ("municipalities.csv", "-1.50", "1.50", "results <= 0"),
        ("municipalities.csv", ",430,", ",429,", "population_2024"),
        ("municipalities.csv", "age_0_5", "age_0_6", "columns"),
        ("municipalities_map.geojson", "0004", "0005", "codes"),
        ("columns.csv", "2022,3", "2022,4", "social_assistance_households"),
        ("columns.csv", "age_0_5", "age_0_6", "without an English label"),
        ("municipalities.csv", "result_kr_inh", "result", "columns"),
    ],
)
def test_a_damaged_source_is_refused_and_nothing_is_written(
    tmp_path: Path, source_dir: Path, expected: Expected, file: str, old: str, new: str, what: str
) -> None:
    _replace(source_dir / file, old, new)
    assert (file, what) in _differences(source_dir, tmp_path / "data", expected)


def test_every_difference_is_told_at_once(tmp_path: Path, source_dir: Path) -> None:
    found = {what for _, what in _differences(source_dir, tmp_path / "data", SWEDEN)}
    assert {"municipalities", "years", "sum 2024", "results <= 0"} <= found


def test_the_command_refuses_a_wrong_or_missing_folder(
    tmp_path: Path, source_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = ["--output", str(tmp_path / "data")]
    assert main([str(source_dir), *output]) == 2
    assert main([str(tmp_path / "nowhere"), *output]) == 2
    assert not (tmp_path / "data").exists()
    assert "sum 2024" in capsys.readouterr().err


def test_the_tables_that_come_with_the_program_are_those_of_their_manifest() -> None:
    contents = _contents(DATA)
    manifest = json.loads(contents.pop(MANIFEST))
    assert manifest["files"] == {name: sha256(content) for name, content in contents.items()}


@pytest.mark.parametrize(
    "file",
    ["municipalities.csv", "population_history.csv", "columns.csv", "municipalities_map.geojson"],
)
def test_the_command_refuses_an_empty_file(tmp_path: Path, source_dir: Path, file: str) -> None:
    (source_dir / file).write_text("", encoding="utf-8")
    assert main([str(source_dir), "--output", str(tmp_path / "data")]) == 2
    assert not (tmp_path / "data").exists()
