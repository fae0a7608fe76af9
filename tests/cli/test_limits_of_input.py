"""What is too large, too early or too much: one clear line with its place, and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import FLAT_SANCTION, Runner


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    return tmp_path / "andrad.yaml"


@pytest.mark.parametrize("amount", ["999999999999999 mdkr", "1 000 001 mdkr", "1e16 kr"])
def test_an_amount_is_held_to_its_limit_after_the_unit(
    impactcheck: Runner, changed: Path, amount: str
) -> None:
    changed.write_text(FLAT_SANCTION.replace("200 000 kr", amount))
    ended = impactcheck("check", changed)
    assert ended.code == 2
    assert f"{changed}:10:13: " in ended.err


def test_a_date_before_the_first_wage_is_refused_where_it_stands(
    impactcheck: Runner, changed: Path
) -> None:
    changed.write_text(FLAT_SANCTION.replace("2026-01-01", "1890-01-01"))
    ended = impactcheck("check", changed)
    assert ended.code == 2
    assert ended.err.startswith(f"{changed}:5:1: ")
    assert "1994-01-01" in ended.err


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_flood_of_mistakes_is_a_hundred_lines_and_a_count(
    impactcheck: Runner, changed: Path, language: str
) -> None:
    changed.write_text(FLAT_SANCTION + "".join(f"x{number}: 1\n" for number in range(5_000)))
    ended = impactcheck("check", changed, "--lang", language)
    assert ended.code == 2
    listed = ended.err.splitlines()
    assert len(listed) == 101
    assert "4900" in "".join(letter for letter in listed[-1] if letter.isdigit())
    portfolio = impactcheck("portfolio", changed, changed.with_name("andrad.yaml"))
    assert len(portfolio.err.splitlines()) <= 102


@pytest.mark.parametrize("number", ["nan", "inf", "-1", "få"])
def test_a_limit_in_inhabitants_is_a_number_of_people(impactcheck: Runner, number: str) -> None:
    ended = impactcheck(
        "portfolio", "--grants", "2026", "--merge", "skolmiljarden", "--below", number
    )
    assert ended.code == 2
    assert "--below" in ended.err


@pytest.mark.parametrize("window", ["{opens: 0}", "{opens: 2026-01-01}", "0"])
def test_a_window_that_is_no_window_is_refused_with_its_place(
    impactcheck: Runner, changed: Path, window: str
) -> None:
    grant = f"""\
  bidrag:
    kind: grant
    pot: 10 mkr
    key: population
    procedure: application
    window: {window}
    burden: [{{step: report, hours: 8, times_per_year: true}}]
"""
    changed.write_text(FLAT_SANCTION + grant)
    ended = impactcheck("check", changed)
    assert ended.code == 2
    assert f"{changed}:16:" in ended.err
    assert f"{changed}:17:" in ended.err
