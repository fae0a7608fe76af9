"""`impactcheck data update` and `add`, from the command line to a vintage that a check can use."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program
from impactcheck.country.load import load_country
from tests.data.mirror import Mirror
from tests.data.newer import PUPILS, codes, id_of


@pytest.fixture
def home(mirror: Mirror, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IMPACTCHECK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("IMPACTCHECK_KOLADA", mirror.kolada)
    monkeypatch.setenv("IMPACTCHECK_SCB", mirror.scb)
    return tmp_path / "data"


def test_an_update_is_told_and_becomes_a_vintage(
    home: Path,
    mirror: Mirror,
    capsys: pytest.CaptureFixture[str],
) -> None:
    mirror.values[id_of(PUPILS), 2025] = dict.fromkeys(codes()[:214], 5.0)
    assert run_program(["data", "update", "--name", "ny"]) == 0
    said = capsys.readouterr()
    assert "pupils_1_9: 2022 → 2024" in said.out
    assert "pupils_1_9: 214 kommuner har lämnat siffror för 2025" in said.out
    assert "Folkmängd 31 december 2026" in said.out
    assert str(home / "vintages" / "ny") in said.err
    country = load_country(directory=home / "vintages" / "ny")
    assert country.manifest.name == "ny"
    assert sorted(path.name for path in home.rglob("*") if path.parent == home) == [
        "answers",
        "vintages",
    ]
    assert list((home / "answers").iterdir()) == []
    mirror.asked = []
    assert run_program(["data", "update", "--name", "ny"]) == 2
    assert mirror.asked == []
    assert "--name" in capsys.readouterr().err


def test_a_key_figure_is_added_under_the_name_wanted(
    home: Path,
    mirror: Mirror,
    capsys: pytest.CaptureFixture[str],
) -> None:
    mirror.titles["N99999"] = "Platser i simhall, antal"
    mirror.values["N99999", 2024] = dict.fromkeys(codes(), 7.0)
    line = ["data", "add", "n99999", "--year", "2024", "--column", "simhall", "--name", "ny"]
    assert run_program(line) == 0
    assert "simhall: ny, 2024" in capsys.readouterr().out
    country = load_country(directory=home / "vintages" / "ny")
    assert country.columns["simhall"].values[0] == 7.0


@pytest.mark.parametrize("name", ["../ny", "Ny Årgång", ".x", "a/b", "x" * 100])
def test_a_name_that_is_no_folder_name_is_refused(
    home: Path,
    mirror: Mirror,
    name: str,
) -> None:
    assert run_program(["data", "update", f"--name={name}"]) == 2
    assert not (home / "vintages" / name).exists()


def test_a_key_figure_that_kolada_lacks_is_one_line(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_program(["data", "add", "N00000"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not home.joinpath("vintages").exists()


@pytest.mark.parametrize("after", [0.6, 1.2, 2.0])
def test_a_kill_at_any_moment_leaves_no_half_vintage_and_the_next_attempt_succeeds(
    home: Path, clean_environment: dict[str, str], after: float
) -> None:
    environment = {
        **clean_environment,
        **{name: value for name, value in os.environ.items() if name.startswith("IMPACTCHECK_")},
    }
    line = [sys.executable, "-m", "impactcheck", "data", "update", "--name", "ny"]
    running = subprocess.Popen(line, env=environment, stderr=subprocess.DEVNULL)
    time.sleep(after)
    running.send_signal(signal.SIGKILL)
    running.wait()
    if not (home / "vintages" / "ny").exists():
        subprocess.run(line, env=environment, check=True, capture_output=True, timeout=60)
    assert load_country(directory=home / "vintages" / "ny").population_year == 2026
