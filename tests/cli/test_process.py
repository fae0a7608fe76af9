"""The program as a process: what it loads, and how it leaves a pipe."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HEAVY = {"pandas", "sklearn", "scipy", "matplotlib"}
ONLY_FOR_READERS = {"fluent", "babel", "rich", "jinja2", "docx", "typst", "xlsxwriter", "rapidfuzz"}
"""What words, lays out or suggests: JSON needs none of it."""


def loaded_packages(importtime: str) -> set[str]:
    """Top-level packages that a `-X importtime` trace names."""
    modules = re.findall(r"^import time:.*\|\s+(\S+)$", importtime, flags=re.MULTILINE)
    return {module.split(".")[0] for module in modules}


def process(
    environment: dict[str, str], folder: Path, *arguments: object
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "impactcheck", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=folder,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("form", ["json", "terminal"])
def test_check_loads_nothing_heavy(
    clean_environment: dict[str, str], reform: Path, tmp_path: Path, form: str
) -> None:
    ended = process(clean_environment, tmp_path, "check", reform, "-f", form)
    assert ended.returncode == 1
    assert "numpy" in loaded_packages(ended.stderr)
    assert loaded_packages(ended.stderr) & HEAVY == set()
    if form == "json":
        assert loaded_packages(ended.stderr) & ONLY_FOR_READERS == set()
        # Several of NumPy's functions load it when first called: a tenth of a start.
        assert re.search(r"\bnumpy\.ma\b", ended.stderr) is None
        assert json.loads(ended.stdout)["reform"]["id"] == "avgift"


def test_help_imports_no_command(clean_environment: dict[str, str], tmp_path: Path) -> None:
    ended = process(clean_environment, tmp_path, "--help")
    assert ended.returncode == 0
    assert "impactcheck.cli.app" in ended.stderr
    assert "impactcheck.cli.check" not in ended.stderr
    heavier = {"numpy", "pydantic", "yaml", *ONLY_FOR_READERS}
    assert loaded_packages(ended.stderr) & heavier == set()


def test_importing_the_package_loads_nothing_else(clean_environment: dict[str, str]) -> None:
    code = "import sys; old = set(sys.modules); import impactcheck; print(*set(sys.modules) - old)"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=clean_environment,
        timeout=60,
        check=True,
    )
    loaded = {name.partition(".")[0] for name in ended.stdout.split()}
    assert loaded - sys.stdlib_module_names == {"impactcheck"}


def test_a_reader_that_leaves_early_is_not_complained_about(
    clean_environment: dict[str, str], reform: Path
) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "impactcheck", "check", str(reform), "-f", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment,
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.close()
    complaint = writer.stderr.read()
    writer.stderr.close()
    assert writer.wait(timeout=60) == 141
    assert complaint == b""


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGHUP])
def test_a_program_that_is_told_to_stop_leaves_no_half_file(
    clean_environment: dict[str, str], reform: Path, tmp_path: Path, stop: signal.Signals
) -> None:
    out = tmp_path / "ut"
    out.mkdir()
    line = [sys.executable, "-m", "impactcheck", "check", str(reform), "-o", str(out)]
    for form in ("pdf", "docx", "html", "xlsx", "json"):
        line += ["-f", form]
    running = subprocess.Popen(
        line, env=clean_environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    time.sleep(1.0)
    running.send_signal(stop)
    _, errors = running.communicate(timeout=60)
    assert running.returncode in (1, 128 + stop)
    assert "Traceback" not in errors
    written = sorted(path.suffix for path in out.iterdir())
    assert written in ([], [".docx", ".html", ".json", ".pdf", ".xlsx"])
