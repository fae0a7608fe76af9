"""Time and peak memory of a portfolio of 25, 50, 100 and 200 generated reforms.

`python -m tests.benchmarks.portfolio_growth [FOLDER]` writes the reforms to the folder (a temporary
one by default), adds each number of them up in a process of its own, from files to rendered JSON,
and prints seconds, peak memory and what one reform more costs.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = (25, 50, 100, 200)
_KEYS = ("population", "pupils_1_9", "age_65_79", "age_80_plus")


def reform_text(number: int) -> str:
    """A reform with a grant and a burden, different for each number and the same each time."""
    pot, hours = 10 + 7 * (number % 40), 2 + number % 9
    return (
        f"format: impactcheck/1\nid: reform-{number:03}\ntitle: Reform {number}\nstatus: referral\n"
        "date: 2026-01-01\nprices: 2026\nmeasures:\n"
        f"  bidrag:\n    kind: grant\n    pot: {pot} mkr\n    key: {_KEYS[number % 4]}\n"
        f"    base: {10 * (number % 5)} 000 kr\n    base_from: pot\n    procedure: application\n"
        "    burden:\n"
        "      - step: application\n"
        f"        hours: {{low: {hours}, likely: {2 * hours}, high: {6 * hours}}}\n"
        f"      - {{step: report, hours: {hours}}}\n"
        "  uppgift:\n    kind: burden\n    burden:\n"
        f"      - {{step: report, hours: {hours}, times_per_year: {1 + number % 4}}}\n"
    )


def write_reforms(folder: Path, count: int) -> None:
    """Fill a new folder with generated reforms."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:03}.yaml").write_text(reform_text(number), encoding="utf-8")


def add_up(folder: Path) -> dict[str, float]:
    """Seconds from files to JSON, of which reading and computing, and peak memory in MB."""
    from impactcheck.country.load import load_country
    from impactcheck.portfolio.assemble import portfolio
    from impactcheck.portfolio.compute import compute_files, together
    from impactcheck.portfolio.files import find_reforms
    from impactcheck.report.portfolio.formats import render_portfolio
    from impactcheck.rules.load import load_rulebook

    country, rulebook = load_country(), load_rulebook()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    files = find_reforms([folder]).files
    computed = together([], compute_files(files, country, rulebook))
    read = time.perf_counter() - start
    render_portfolio(portfolio(computed, country, rulebook), "json", "sv")
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert len(computed.reforms) == len(files)
    return {"seconds": seconds, "read": read, "peak": peak / 1024, "more": (peak - before) / 1024}


def measure(folder: Path, sizes: tuple[int, ...] = SIZES) -> dict[int, dict[str, float]]:
    """Each size in a process of its own, so that one's memory is not another's."""
    found = {}
    for size in sizes:
        write_reforms(folder / str(size), size)
        command = [sys.executable, "-m", "tests.benchmarks.portfolio_growth", "--one"]
        done = subprocess.run(
            [*command, str(folder / str(size))], check=True, capture_output=True, text=True
        )
        found[size] = json.loads(done.stdout)
    return found


def table(found: dict[int, dict[str, float]]) -> str:
    """The measurements as lines, with the cost of one reform more since the line above."""
    heads = "reforms  seconds  reading  peak MB  above start"
    lines = [f"{heads}  ms per reform more  kB per reform more"]
    earlier: tuple[int, dict[str, float]] | None = None
    for size, one in found.items():
        grown = ("", "")
        if earlier is not None:
            count = size - earlier[0]
            grown = (
                f"{1000 * (one['seconds'] - earlier[1]['seconds']) / count:.1f}",
                f"{1024 * (one['more'] - earlier[1]['more']) / count:.0f}",
            )
        lines.append(
            f"{size:7}  {one['seconds']:7.2f}  {one['read']:7.2f}  {one['peak']:7.0f}  "
            f"{one['more']:11.1f}  {grown[0]:>18}  {grown[1]:>18}"
        )
        earlier = size, one
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--one"]:
        sys.stdout.write(json.dumps(add_up(Path(arguments[1]))))
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments[0]) if arguments else Path(temporary)
        sys.stdout.write(table(measure(folder)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
