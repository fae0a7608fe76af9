"""How long a check takes: the arithmetic alone, and the whole program with its start-up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook

GRANT = examples_dir() / "laromedel-2026.yaml"


def test_assess_in_process(benchmark: BenchmarkFixture) -> None:
    country, rulebook, loaded = load_country(), load_rulebook(()), read_reform(GRANT)
    assessment = benchmark(assess, loaded, country, rulebook)
    assert assessment.measures != ()


def test_check_as_a_program(
    benchmark: BenchmarkFixture, clean_environment: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "impactcheck", "check", str(GRANT), "-f", "json"]

    def run() -> int:
        return subprocess.run(
            [*command, "--fail-on", "never"],
            env=clean_environment,
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            check=False,
        ).returncode

    assert benchmark.pedantic(run, rounds=5, iterations=1, warmup_rounds=1) == 0
