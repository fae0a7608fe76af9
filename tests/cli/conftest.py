"""Reforms small enough to read in a test, and a way to run the program without a process."""

from __future__ import annotations

from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program
from tests.cli.running import FLAT_SANCTION, Ended, Runner


@pytest.fixture
def impactcheck(capfd: pytest.CaptureFixture[str]) -> Runner:
    """Run the program on its arguments: exit code, standard output, standard error."""

    def run_and_capture(*arguments: object) -> Ended:
        capfd.readouterr()
        code = run_program([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Ended(int(code), captured.out, captured.err)

    return run_and_capture


@pytest.fixture
def reform(tmp_path: Path) -> Path:
    """SKR's example: the same sum whatever the size, which is an error."""
    path = tmp_path / "forslag.yaml"
    path.write_text(FLAT_SANCTION, encoding="utf-8")
    return path


@pytest.fixture
def broken_reform(tmp_path: Path) -> Path:
    """Two mistakes: an amount that cannot be read on line 10, an unknown key on line 11."""
    path = tmp_path / "trasigt.yaml"
    text = FLAT_SANCTION.replace("200 000 kr", "mycket") + "    belopp: 3\n"
    path.write_text(text, encoding="utf-8")
    return path
