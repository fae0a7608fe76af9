import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from impactcheck.country.build import build
from impactcheck.country.find import column, position
from impactcheck.country.load import load_country, with_population_year
from impactcheck.country.model import Country
from impactcheck.country.source_folder import Expected
from impactcheck.country.tables import DATA, MANIFEST, read_manifest, sha256
from impactcheck.problems import BadInput


def _dorotea(country: Country, name: str) -> float:
    return float(column(country, name).values[position(country, "2425")])


@pytest.mark.parametrize(
    ("year", "inhabitants", "kr"), [(2025, 2241, 89.25), (2024, 2294, 87.18), (2023, 2339, 85.51)]
)
def test_200_000_kr_per_inhabitant_in_dorotea_depends_on_the_population_year(
    year: int, inhabitants: int, kr: float
) -> None:
    country = load_country(year)
    at = position(country, "Dorotea")
    assert country.population_year == year
    assert country.population[at] == inhabitants
    assert round(200_000 / country.population[at], 2) == kr


@pytest.mark.parametrize(("year", "mkr"), [(2024, 86.80), (2023, 84.56)])
def test_stockholm_at_dorotea_s_level(year: int, mkr: float) -> None:
    country = load_country(year)
    dorotea = country.population[position(country, "2425")]
    stockholm = country.population[position(country, "0180")]
    assert round(200_000 / dorotea * stockholm / 1e6, 2) == mkr


@pytest.mark.parametrize(
    ("year", "total"),
    [(2022, 10_521_556), (2023, 10_551_707), (2024, 10_587_710), (2025, 10_605_520)],
)
def test_the_country_s_population_is_the_published_one(
    sweden: Country, year: int, total: int
) -> None:
    assert with_population_year(sweden, year).population.sum() == total


def test_codes_are_290_texts_in_order(sweden: Country) -> None:
    assert len(sweden) == len(set(sweden.codes)) == 290
    assert list(sweden.codes) == sorted(sweden.codes)
    assert sweden.codes[0] == "0114"
    assert len(set(sweden.names)) == 290


def test_missing_figures_are_nan_and_never_zero(sweden: Country) -> None:
    values = column(sweden, "social_assistance_households").values
    missing = {sweden.names[index] for index in np.flatnonzero(np.isnan(values))}
    assert missing == {"Nynäshamn", "Perstorp", "Nordmaling", "Kalix"}
    assert (values[~np.isnan(values)] > 0).all()


def test_other_published_columns_have_a_figure_everywhere(sweden: Country) -> None:
    incomplete = [name for name, col in sweden.columns.items() if np.isnan(col.values).any()]
    assert incomplete == [
        "social_assistance_households",
        "children_per_preschool_fte",
        "preschool_fte",
        "municipal_preschool_fte",
    ]


def test_23_municipalities_have_no_surplus(sweden: Country) -> None:
    assert np.count_nonzero(column(sweden, "result_kr_inh").values <= 0) == 23


def test_derived_columns_of_dorotea_by_hand(sweden: Country) -> None:
    assert _dorotea(sweden, "density") == pytest.approx(2241 / 2764.44)
    assert _dorotea(sweden, "population_change_10y_pct") == pytest.approx(-18.21168, abs=1e-5)
    assert _dorotea(sweden, "age_65_plus") == 795
    assert _dorotea(sweden, "share_65_plus") == pytest.approx(0.329465, abs=1e-6)
    assert _dorotea(sweden, "share_under_20") == pytest.approx((120 + 262 + 89) / 2413)


def test_supplements_of_cost_equalisation_cover_every_code(sweden: Country) -> None:
    amounts, counts = np.unique(
        column(sweden, "administration_supplement_kr_inh").values, return_counts=True
    )
    assert dict(zip(amounts, counts, strict=True)) == {0: 219, 150: 18, 950: 23, 1900: 30}
    assert _dorotea(sweden, "administration_supplement_kr_inh") == 1900
    assert _dorotea(sweden, "rescue_service_supplement_kr_inh") == 700
    assert read_manifest().kpif_factor_2016_to_2024 == 1.2779


def test_every_column_names_publisher_series_unit_year_and_labels(sweden: Country) -> None:
    for name, col in sweden.columns.items():
        assert col.name == name
        assert col.values.shape == (290,)
        assert all([col.label_sv, col.label_en, col.unit, col.publisher, col.source_id])
        assert 2021 <= col.year <= 2026


def test_another_population_year_changes_the_population_and_nothing_else(sweden: Country) -> None:
    earlier = with_population_year(sweden, 2010)
    changed = [
        name
        for name, col in sweden.columns.items()
        if not np.array_equal(col.values, earlier.columns[name].values, equal_nan=True)
    ]
    assert changed == ["population"]
    assert earlier.columns["population"].year == earlier.population_year == 2010
    assert np.array_equal(earlier.columns["population"].values, earlier.population)
    assert sweden.population_year == 2025


def test_the_two_ways_to_choose_a_year_agree(sweden: Country) -> None:
    assert np.array_equal(
        load_country(2015).population, with_population_year(sweden, 2015).population
    )


@pytest.mark.parametrize("year", [1993, 2026, 0])
def test_a_year_outside_the_table_is_refused_by_name(year: int) -> None:
    with pytest.raises(BadInput) as raised:
        load_country(year)
    (problem,) = raised.value.problems
    assert problem.key == "population-year-unknown"
    assert problem.arguments == {"year": str(year), "first": "1994", "last": "2025"}


@pytest.mark.parametrize(
    ("year", "missing"), [(1994, "Nykvarn, Knivsta"), (1997, "Nykvarn, Knivsta"), (1998, "Knivsta")]
)
def test_a_year_with_a_gap_is_refused_and_names_the_municipality(year: int, missing: str) -> None:
    with pytest.raises(BadInput) as raised:
        load_country(year)
    (problem,) = raised.value.problems
    assert problem.key == "population-year-incomplete"
    assert problem.arguments["municipalities"] == missing
    assert problem.arguments["year"] == str(year)
    assert problem.arguments["first"] == "2002"


def test_the_first_complete_year_can_be_used() -> None:
    assert not np.isnan(load_country(2002).population).any()


def test_shared_arrays_cannot_be_written_to(sweden: Country) -> None:
    for values in (sweden.population, *(col.values for col in sweden.columns.values())):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 1.0


@pytest.mark.parametrize(
    "name", ["municipalities.csv", "figures.csv", "population.csv", "columns.csv"]
)
def test_an_altered_table_is_refused_by_name(tmp_path: Path, name: str) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content.replace(b"1", b"2", 1))
    with pytest.raises(BadInput) as raised:
        load_country(directory=folder)
    assert [(p.key, p.arguments) for p in raised.value.problems] == [
        ("vintage-altered", {"file": name, "folder": str(folder)})
    ]


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"files": 1}', b"\xff\xfe"])
def test_a_manifest_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    (folder / MANIFEST).write_bytes(content)
    with pytest.raises(BadInput, match="vintage-altered"):
        load_country(directory=folder)


def test_a_missing_table_is_refused_by_name(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    (folder / "figures.csv").unlink()
    with pytest.raises(BadInput, match=r"vintage-missing.*figures\.csv"):
        load_country(directory=folder)


def test_tables_are_joined_on_code_not_on_row(
    tmp_path: Path, source_dir: Path, expected: Expected
) -> None:
    folder = tmp_path / "data"
    build(source_dir, folder, expected)
    straight = load_country(directory=folder)
    turned = Path(shutil.copytree(folder, tmp_path / "turned"))
    header, *rows = (folder / "population.csv").read_text(encoding="utf-8").splitlines()
    backwards = "\n".join([header, *reversed(rows)]) + "\n"
    (turned / "population.csv").write_text(backwards, encoding="utf-8")
    manifest = (folder / MANIFEST).read_text(encoding="utf-8")
    old = sha256((folder / "population.csv").read_bytes())
    new = sha256((turned / "population.csv").read_bytes())
    (turned / MANIFEST).write_text(manifest.replace(old, new), encoding="utf-8")
    assert np.array_equal(load_country(directory=turned).population, straight.population)
    assert load_country(directory=turned).checksum != straight.checksum


def test_the_checksum_is_that_of_the_manifest(sweden: Country) -> None:
    assert sweden.checksum == sha256((DATA / MANIFEST).read_bytes())


def test_loading_needs_neither_pandas_nor_the_other_heavy_libraries() -> None:
    code = (
        "import sys; from impactcheck.country.load import load_country; load_country();"
        "print({'pandas', 'sklearn', 'matplotlib', 'rapidfuzz', 'yaml'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
