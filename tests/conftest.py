"""What every test starts from: no language or cache of the developer's, and no thread per core."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

CACHE = tempfile.TemporaryDirectory(prefix="impactcheck-tests-")
os.environ["IMPACTCHECK_CACHE"] = CACHE.name
DATA = tempfile.TemporaryDirectory(prefix="impactcheck-tests-data-")
os.environ["IMPACTCHECK_DATA"] = DATA.name

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _no_language_of_the_developers_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("IMPACTCHECK_LANG", raising=False)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds pyproject.toml."""
    return ROOT


@pytest.fixture
def clean_environment() -> dict[str, str]:
    """Environment for a new process that must not find the repository by accident."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "IMPACTCHECK", "COV_"))
    }
    threads = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return {**kept, **threads, "IMPACTCHECK_CACHE": CACHE.name, "IMPACTCHECK_DATA": DATA.name}
