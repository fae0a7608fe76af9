import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impactcheck.language.catalogue import LANGUAGES, Language
from impactcheck.language.numbers import (
    format_date,
    format_kronor,
    format_number,
    format_range,
    format_value,
    format_years,
)
from impactcheck.units import UNITS, Unit

NBSP = "\u00a0"
MINUS = "\u2212"


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (200_000 / 2294, "kr_per_inhabitant", "87,18 kr per invånare"),
        (0.2, "kr_per_inhabitant", "0,20 kr per invånare"),
        (0.0042, "kr_per_inhabitant", "0,004 kr per invånare"),
        (654.0, "kr_per_inhabitant", "654 kr per invånare"),
        (4359.1, "kr_per_inhabitant", f"4{NBSP}359 kr per invånare"),
        (-200_000, "kr", f"{MINUS}200{NBSP}000 kr"),
        (12, "kr", "12 kr"),
        (12.5, "kr", "12,50 kr"),
        (550, "kr_per_hour", "550 kr per timme"),
        (4.548, "ore_of_tax", "4,55 öre på skatten"),
        (0.25, "share", "25 %"),
        (0.0423, "share", "4,2 %"),
        (-17.46, "percent", f"{MINUS}17,5 %"),
        (434.4, "ratio", "434 gånger"),
        (-1.0, "elasticity", f"{MINUS}1,00"),
        (1, "hours", "1 timme"),
        (1.5, "hours", "1,5 timmar"),
        (0.25, "times_per_year", "0,25 gånger per år"),
        (0.5, "times_per_year", "0,5 gånger per år"),
        (1.25, "times_per_year", "1,25 gånger per år"),
        (12, "times_per_year", "12 gånger per år"),
        (1, "minutes", "1 minut"),
        (12.4, "minutes", "12 minuter"),
        (7.25, "km", "7,2 km"),
        (34.4, "km", "34 km"),
        (1, "municipalities", "1 kommun"),
        (290, "municipalities", "290 kommuner"),
        (10_587_710, "persons", f"10{NBSP}587{NBSP}710 invånare"),
        (0.3, "posts", "0,30 heltidstjänster"),
        (2024, "year", "2024"),
        (1, "yes_no", "ja"),
        (0, "yes_no", "nej"),
        (None, "kr", "–"),
        (float("nan"), "kr", "–"),
    ],
)
def test_figures_are_written_in_swedish(value: float | None, unit: Unit, written: str) -> None:
    assert format_value(value, unit, "sv") == written


def test_figures_are_written_in_english() -> None:
    assert format_value(-1234.4, "kr", "en") == f"SEK {MINUS}1,234"
    assert format_value(87.18, "kr_per_inhabitant", "en") == "SEK 87.18 per inhabitant"
    assert format_value(1, "municipalities", "en") == "1 municipality"


@pytest.mark.parametrize("unit", sorted(UNITS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_can_be_written(unit: Unit, language: Language) -> None:
    with_unit = format_value(7, unit, language)
    alone = format_value(7, unit, language, with_unit=False)
    assert alone in with_unit
    assert "\u0001" not in with_unit


def test_decimals_and_unit_may_be_chosen() -> None:
    assert format_value(87.18, "kr_per_inhabitant", "sv", decimals=0) == "87 kr per invånare"
    assert format_value(0.256, "share", "sv", decimals=1, with_unit=False) == "25,6"


@pytest.mark.parametrize(
    ("value", "style", "written"),
    [
        (84_560_000, "auto", "84,56 mkr"),
        (9_360_000_000, "auto", "9,36 mdkr"),
        (555_000_000, "auto", "555 mkr"),
        (341_300_000, "auto", "341,3 mkr"),
        (-1_500_000, "auto", f"{MINUS}1,5 mkr"),
        (200_000, "auto", f"200{NBSP}000 kr"),
        (200_000, "mkr", "0,2 mkr"),
        (200_000, "tkr", "200 tkr"),
        (100_000_000, "mkr", "100 mkr"),
        (84_560_000, "kr", f"84{NBSP}560{NBSP}000 kr"),
        (None, "auto", "–"),
    ],
)
def test_sums_are_written_in_millions_and_milliards(
    value: float | None, style: str, written: str
) -> None:
    assert format_kronor(value, "sv", style=style) == written  # type: ignore[arg-type]


def test_chosen_decimals_of_sums_are_kept_for_columns() -> None:
    assert format_kronor(100e6, "sv", style="mkr", decimals=2) == "100,00 mkr"
    assert format_kronor(84.56e6, "en") == "SEK 84.56 million"


def test_ranges_have_an_en_dash_or_words_when_negative() -> None:
    assert format_range(400, 650, "kr_per_hour", "sv") == "400–650 kr per timme"
    assert format_range(-5, 3, "kr", "sv") == f"{MINUS}5 till 3 kr"
    assert format_range(-5, 3, "kr", "en") == f"SEK {MINUS}5 to 3"
    assert format_range(550, 550, "kr", "sv") == "550 kr"
    assert format_range(None, 5, "kr", "sv") == "5 kr"


def test_dates_and_years() -> None:
    assert format_date(datetime.date(2024, 12, 31), "sv") == "31 dec 2024"
    assert format_date(datetime.date(2024, 5, 6), "en") == "6 May 2024"
    assert format_years(2026, 2028, "sv") == "2026–2028"
    assert format_years(2026, 2026, "sv") == "2026"
    assert format_years(2026, None, "sv") == "från 2026"


@given(st.floats(-1e12, 1e12), st.integers(0, 3))
def test_what_is_written_is_the_rounded_figure(value: float, decimals: int) -> None:
    written = format_number(value, "sv", decimals)
    read = float(written.replace(NBSP, "").replace(",", ".").replace(MINUS, "-"))
    assert read == float(f"{value:.{decimals}f}")
    assert not (read == 0 and written.startswith(MINUS))
