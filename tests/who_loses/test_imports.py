"""scikit-learn is loaded by a check only when the tree has been asked for."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from impactcheck.resources import examples_dir


@pytest.mark.parametrize(("asked", "loaded"), [((), False), (("--who-loses",), True)])
def test_a_check_loads_scikit_learn_only_for_the_tree(
    clean_environment: dict[str, str], asked: tuple[str, ...], loaded: bool
) -> None:
    example = examples_dir() / "val-2026.yaml"
    command = ["-X", "importtime", "-m", "impactcheck", "check", str(example), "-f", "json", *asked]
    ended = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        env=clean_environment,
        timeout=60,
        check=False,
    )
    assert ended.returncode in (0, 1)
    assert ('"share_held_out"' in ended.stdout) == loaded
    assert bool(re.search(r"\| +sklearn\b", ended.stderr)) == loaded
