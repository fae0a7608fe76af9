"""The real country and rulebook, and folders of rules written for one test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from impactcheck.country.load import load_country
from impactcheck.country.model import Country
from impactcheck.rules.load import Rulebook, load_rulebook

Writer = Callable[[str, str], Path]


@pytest.fixture(scope="session")
def country() -> Country:
    return load_country()


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.fixture
def own(tmp_path: Path) -> Writer:
    """Write a file into a user's folder of rules; answers the folder."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / "egna" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return tmp_path / "egna"

    return write
