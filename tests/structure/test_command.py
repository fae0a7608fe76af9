"""`impactcheck structure`, as it is typed."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from rich.cells import cell_len

from impactcheck.cli.run_program import run_program
from impactcheck.language.catalogue import LANGUAGES
from impactcheck.resources import examples_dir

Run = Callable[..., tuple[int, str, str]]
EXAMPLE = examples_dir() / "skr-sanktion-200000.yaml"


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str]) -> Run:
    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = run_program(["structure", *map(str, arguments)])
        captured = capfd.readouterr()
        return int(code), captured.out.replace("\u00a0", " "), captured.err

    return run_it


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", [(), (EXAMPLE,), ("--column", "broadband_100mbit_pct")])
def test_what_is_shown_fits_the_screen(command: Run, language: str, asked: tuple[object]) -> None:
    code, out, _ = command(*asked, "--lang", language)
    assert code == 0
    assert max(cell_len(line) for line in out.split("\n")) <= 80


def test_without_a_question_the_net_cost_deviations_are_shown_with_the_caution(
    command: Run,
) -> None:
    _, out, _ = command()
    for service in ("totalt", "grundskola", "äldreomsorg", "individ- och familjeomsorg"):
        assert f"Nettokostnadsavvikelse {service}" in out
    assert "storlek, befolkningsminskning och gleshet följs åt" in " ".join(out.split())
    assert "Rensat" in out


def test_a_reform_and_a_column_stand_beside_each_other(command: Run) -> None:
    _, out, _ = command(EXAMPLE, "--column", "density")
    assert "Sanktionsavgift: avgift per beslut" in out
    assert "Sambanden är räknade på deras logaritm" in out
    assert "Invånare per kvadratkilometer" in out


def test_the_json_holds_each_value_and_no_nan(command: Run) -> None:
    _, out, _ = command("--column", "social_assistance_households", "-f", "json")
    shown = json.loads(out, parse_constant=pytest.fail)
    [target] = shown["targets"]
    assert target["name"] == "social_assistance_households"
    assert sum(value is None for value in target["values"].values()) == 4
    assert [one["factor"] for one in target["correlations"]][:3] == [
        "population",
        "population_change_10y_pct",
        "density",
    ]
    assert len(shown["between_controls"]) == 3


def test_an_unknown_column_is_refused_with_a_suggestion(command: Run) -> None:
    code, out, err = command("--column", "densty")
    assert (code, out) == (2, "")
    assert "density" in err
