"""How long each format takes for one reform, and how large it is."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from impactcheck.report.formats.by_name import FORMATS, render
from tests.report.sample import GRANT, assessed

LARGEST = {"html": 1_000_000}


@pytest.mark.parametrize("name", list(FORMATS))
def test_one_format(benchmark: BenchmarkFixture, name: str) -> None:
    assessment = assessed(GRANT)
    content = benchmark(render, assessment, name)
    benchmark.extra_info["bytes"] = len(content)
    assert 0 < len(content) < LARGEST.get(name, 3_000_000)


def test_all_formats(benchmark: BenchmarkFixture) -> None:
    assessment = assessed(GRANT)

    def bundle() -> list[bytes]:
        return [render(assessment, name) for name in FORMATS]

    made = benchmark.pedantic(bundle, rounds=3, warmup_rounds=1)
    sizes = dict(zip(FORMATS, map(len, made), strict=True))
    benchmark.extra_info["bytes"] = sizes
    assert sum(sizes.values()) < 6_000_000
