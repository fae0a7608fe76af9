"""What it costs to start: a check to JSON and the help, each beside the least it could cost.

`python -m tests.benchmarks.start_up [ROUNDS]` compiles everything, then runs four whole processes
in turn, ROUNDS times (15 by default), so that a busy machine slows each of them alike:

* a check of one example to JSON, beside the bare imports of numpy, pydantic, yaml, click, jinja2;
* `impactcheck --help`, beside the help of a click program with a group and two commands.

It prints the medians of processor time (user and system) and wall time, and the two ratios.
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import impactcheck
from impactcheck.resources import examples_dir

ROUNDS = 15
EXAMPLE = "skr-sanktion-200000.yaml"
LIBRARIES = "import numpy, pydantic, yaml, click, jinja2"
BARE_PROGRAM = '''
import click

@click.group()
def program():
    """A program with two commands."""

@program.command()
@click.option("--name", help="Whom to greet.")
def greet(name):
    """Greet somebody."""

@program.command()
@click.argument("path")
def read(path):
    """Read a file."""

program()
'''
AIMS = {"check to JSON": 2.0, "help": 2.5}
THREADS = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""Starting a thread for each core is a cost of numpy that differs from machine to machine."""


@dataclass(frozen=True)
class Cost:
    """Seconds of one process from its start to its end: of the processor, and on the wall."""

    processor: float
    wall: float


def run_once(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in `folder`, its output thrown away. Raises where it fails."""
    start = time.perf_counter()
    # Findings are exit code 1 of a check; --fail-on never makes them 0.
    child = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **THREADS},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stderr is not None
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(f"{command} ended with {child.returncode}: {said}")
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - start)


def commands(folder: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Ours and the bare one, by what is compared."""
    program = folder / "bare.py"
    program.write_text(BARE_PROGRAM, encoding="utf-8")
    ours = [sys.executable, "-m", "impactcheck"]
    example = str(examples_dir() / EXAMPLE)
    check = [*ours, "check", example, "-f", "json", "-o", str(folder / "checked.json")]
    return {
        "check to JSON": (
            [*check, "--force", "--fail-on", "never"],
            [sys.executable, "-c", LIBRARIES],
        ),
        "help": ([*ours, "--help"], [sys.executable, str(program), "--help"]),
    }


def measure(folder: Path, rounds: int) -> dict[str, tuple[list[Cost], list[Cost]]]:
    """Every command `rounds` times in turn, after one run of each that is not counted."""
    pairs = commands(folder)
    for pair in pairs.values():
        for command in pair:
            run_once(command, folder)
    found: dict[str, tuple[list[Cost], list[Cost]]] = {name: ([], []) for name in pairs}
    for _ in range(rounds):
        for name, pair in pairs.items():
            for costs, command in zip(found[name], pair, strict=True):
                costs.append(run_once(command, folder))
    return found


def table(found: dict[str, tuple[list[Cost], list[Cost]]]) -> str:
    """Medians in milliseconds and their ratio; the ratio is that of each round's pair."""
    lines = ["                processor ms      wall ms           ratio of"]
    lines.append("                 ours   bare     ours   bare    processor  wall   aim")
    for name, (ours, bare) in found.items():
        cells = [
            1000 * statistics.median(getattr(one, kind) for one in costs)
            for kind in ("processor", "wall")
            for costs in (ours, bare)
        ]
        ratios = [
            statistics.median(
                getattr(a, kind) / getattr(b, kind) for a, b in zip(ours, bare, strict=True)
            )
            for kind in ("processor", "wall")
        ]
        lines.append(
            f"{name:14} {cells[0]:7.0f}{cells[1]:7.0f}  {cells[2]:7.0f}{cells[3]:7.0f}"
            f"    {ratios[0]:9.2f}{ratios[1]:6.2f}{AIMS[name]:6.1f}"
        )
    return "\n".join(lines)


def compile_everything() -> None:
    """Write all bytecode: the first start after an install has another cost."""
    for folder in (Path(impactcheck.__file__).parent, Path(sysconfig.get_path("purelib"))):
        compileall.compile_dir(folder, quiet=2, workers=1)


def main(arguments: list[str]) -> None:
    compile_everything()
    with tempfile.TemporaryDirectory() as temporary:
        found = measure(Path(temporary), int(arguments[0]) if arguments else ROUNDS)
    sys.stdout.write(table(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
