"""The bench of portfolios adds up what it generates; what it costs is printed by `make bench`."""

from pathlib import Path

from tests.benchmarks.portfolio_growth import add_up, table, write_reforms


def test_each_size_is_added_up_and_has_a_line(tmp_path: Path) -> None:
    found = {}
    for size in (2, 5):
        write_reforms(tmp_path / str(size), size)
        found[size] = add_up(tmp_path / str(size))
    first, *lines = table(found).splitlines()
    assert first.startswith("reforms")
    assert [int(line.split()[0]) for line in lines] == [2, 5]
    assert all(one["seconds"] >= one["read"] > 0 for one in found.values())
