"""How long the sanction question takes, as a program with its start-up: aim under a second."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture


def test_sanction_as_a_program(
    benchmark: BenchmarkFixture, clean_environment: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "impactcheck", "sanction", "200000", "--reference", "Dorotea"]

    def run() -> int:
        return subprocess.run(
            command, env=clean_environment, cwd=tmp_path, stdout=subprocess.DEVNULL, check=False
        ).returncode

    assert benchmark.pedantic(run, rounds=5, iterations=1, warmup_rounds=1) == 0
