"""The bench of portfolios runs, and what it measures grows in proportion to the reforms."""

from pathlib import Path

from tests.bench.bench_portfolio import add_up, table, write_reforms


def test_growth_is_linear(tmp_path: Path) -> None:
    found = {}
    for size in (10, 40):
        write_reforms(tmp_path / str(size), size)
        found[size] = min((add_up(tmp_path / str(size)) for _ in range(3)), key=_seconds)
    # reading and computing are the part that grows; eight leaves room for a busy machine
    assert found[40]["read"] < 8 * found[10]["read"]
    assert len(table(found).splitlines()) == 3


def _seconds(one: dict[str, float]) -> float:
    return one["read"]
