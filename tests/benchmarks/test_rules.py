"""What it costs to put every rule to every municipality, against the step that computes effects."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from impactcheck.country.load import load_country
from impactcheck.engine.effects import effects_of_reform
from impactcheck.engine.groups import groupings_of
from impactcheck.engine.net import net_of_reform
from impactcheck.engine.subjects import subjects_of
from impactcheck.handbook.coverage import reforms
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.evaluate import ask_all
from impactcheck.rules.load import load_rulebook
from impactcheck.rules.ordinances import groundwork

ROUNDS = 20


@pytest.mark.parametrize("path", reforms(examples_dir())[:4], ids=lambda path: path.stem)
def test_all_rules_on_all_municipalities(
    benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str], path: Path
) -> None:
    country, rulebook, loaded = load_country(), load_rulebook(), read_reform(path)
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        setting, effects = effects_of_reform(loaded, country, rulebook)
        times.append(perf_counter() - start)
    subjects = subjects_of(
        loaded.reform,
        setting,
        groupings_of(country),
        effects,
        net_of_reform(effects),
        groundwork(loaded.reform),
    )
    benchmark(ask_all, rulebook, subjects, lambda _measure: None)
    if benchmark.stats is None:
        return
    rules, step = benchmark.stats.stats.median, median(times)
    with capsys.disabled():
        print(  # noqa: T201 - a benchmark is read on the screen
            f"\n{path.stem}: {len(rulebook.rules)} rules {1000 * rules:.1f} ms, "
            f"effects {1000 * step:.1f} ms, ratio {rules / step:.1f}"
        )
