"""What it costs to put every rule to every municipality, against the step that computes effects."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from impactcheck.country.load import load_country
from impactcheck.engine.examination import examine
from impactcheck.handbook.coverage import reforms
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook

ROUNDS = 20


@pytest.mark.parametrize("path", reforms(examples_dir())[:4], ids=lambda path: path.stem)
def test_all_rules_on_all_municipalities(
    benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str], path: Path
) -> None:
    country, rulebook, loaded = load_country(), load_rulebook(), read_reform(path)
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        examined = examine(loaded, country, rulebook)
        times.append(perf_counter() - start)
    benchmark(examined.ask)
    if benchmark.stats is None:
        return
    rules, step = benchmark.stats.stats.median, median(times)
    with capsys.disabled():
        print(  # noqa: T201 - a benchmark is read on the screen
            f"\n{path.stem}: {len(rulebook.rules)} rules {1000 * rules:.1f} ms, "
            f"effects {1000 * step:.1f} ms, ratio {rules / step:.1f}"
        )
