"""A small made-up country to build from: four municipalities, three years of population."""

import csv
import json
from pathlib import Path

import pytest

from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.country.source_folder import Expected

SMALL = Expected(
    municipalities=4,
    years=(2014, 2024),
    population_sums={2022: 1048, 2024: 1060},
    first_population_year={"0003": 2016},
    results_at_most_zero=1,
    without_social_assistance=1,
)
AGES = ["age_0_5", "age_6_15", "age_16_19", "age_65_79", "age_80_plus"]
FIGURES = ["land_area_km2", *AGES, "result_kr_inh", "social_assistance_households"]
NAMES = {"0004": "Åby", "0001": "Aby", "0003": "Öby", "0002": "Ceby"}
POPULATION = {"0001": 100, "0002": 200, "0003": 300, "0004": 400}


@pytest.fixture(scope="session")
def sweden() -> Country:
    return load_country()


@pytest.fixture
def expected() -> Expected:
    return SMALL


@pytest.fixture
def source_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    identity = "code,name,county_code,county,skr_group,skr_group_name,labour_market,lat,lon"
    header = [*identity.split(","), "population_2024", *FIGURES]
    rows = [
        [
            *(code, name, "01", "Län", "C8", "Landsbygdskommun", "LA1", "60.0", "15.5"),
            *(str(_population(code, 2024)), "12.50", *("7" for _ in AGES)),
            *("-1.50" if code == "0002" else "3.20", "" if code == "0001" else "5"),
        ]
        for code, name in NAMES.items()
    ]
    _write(folder / "municipalities.csv", header, rows)
    years = range(2014, 2025)
    history = [
        [code, *("" if code == "0003" and y < 2016 else str(_population(code, y)) for y in years)]
        for code in sorted(NAMES)
    ]
    _write(folder / "population_history.csv", ["code", *map(str, years)], history)
    _write(
        folder / "columns.csv",
        ["column", "kolada_id", "name_sv", "unit", "year", "municipalities_with_value"],
        [
            [name, f"N{place:05}", f"Svensk {name}", "persons", "2022", _with_value(name)]
            for place, name in enumerate(FIGURES)
        ],
    )
    features = [
        {
            "type": "Feature",
            "properties": {"kommun_kod": code, "kommun": name},
            "geometry": {
                "type": "MultiPolygon",
                "coordinates": [[[[15, 60], [16, 60], [16, 61], [15, 60]]]],
            },
        }
        for code, name in NAMES.items()
    ]
    _write_json(folder / "municipalities_map.geojson", {"features": features})
    _write_json(
        folder / "cost_equalisation_supplements_2024.json",
        {
            "source": "SFS",
            "price_level": "2016",
            "administration": {"150": ["Åby"], "1900": ["Ceby"]},
            "raddningstjanst": {"700": ["Öby"]},
            "kpif_factor_2016_to_2024": 1.25,
        },
    )
    _write_newer_tables(folder)
    return folder


def _write_newer_tables(folder: Path) -> None:
    base = ["code", "tax_base_2025_kr_inh", "income_equalisation_2025_kr_inh_computed"]
    _write(folder / "tax_base_2025.csv", base, [[code, "200000", "-1"] for code in NAMES])
    rates = ["total_tax_rate_2026_pct", "regional_rate_2026_pct_derived"]
    rates = ["code", *rates, "municipal_rate_2026_pct_derived"]
    rows = [[code, "32.10", "11.10", "21.00"] for code in NAMES]
    _write(folder / "tax_rates_2026.csv", rates, rows)
    _write_json(folder / "neighbours.json", {"0001": ["0002"], "0002": ["0001"]})
    series = folder / "kolada_series"
    series.mkdir()
    header = ["kolada_id", "name_sv", "latest_year", "municipalities", "first_year"]
    _write(series / "columns.csv", header, [["N03012", "Avskrivningar", "2022", "4", "2020"]])
    values = [[code, "N03012", str(y), f"-{y}.5"] for code in NAMES for y in (2020, 2022)]
    _write(series / "series_long.csv", ["code", "kolada_id", "year", "value"], values)
    derived = ["code", "year", "net_investment_kr_inh_DERIVED"]
    _write(series / "net_investment_derived.csv", derived, [["0001", "2022", "7"]])


def _population(code: str, year: int) -> int:
    growth = {"0001": 5, "0002": 10, "0003": 0, "0004": 15}
    return POPULATION[code] + growth[code] * (year - 2014) // 5


def _with_value(name: str) -> str:
    return "3" if name == "social_assistance_households" else "4"


def _write(path: Path, header: list[str], rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
