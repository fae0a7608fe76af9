"""The country, the rulebook and the existing grants, each loaded once."""

from pathlib import Path

import pytest

from impactcheck.country.load import load_country
from impactcheck.portfolio.compute import compute_grants
from impactcheck.portfolio.selection import Selection, select
from impactcheck.portfolio.tables import known_grants
from impactcheck.rules.load import load_rulebook


@pytest.fixture(scope="session")
def country():
    return load_country()


@pytest.fixture(scope="session")
def rulebook():
    return load_rulebook()


@pytest.fixture(scope="session")
def ordinary(country, rulebook):
    """Figures of the 35 state grants that need nothing but ordinary activity."""
    return compute_grants(select(known_grants(), Selection("2026")), "2026", country, rulebook)


@pytest.fixture
def reform_file(tmp_path: Path):
    """Write a reform with a burden of so many hours, and perhaps a grant, to a file."""

    def write(name: str, hours: float = 8, grant: str = "", folder: Path = tmp_path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.yaml"
        path.write_text(
            f"format: impactcheck/1\nid: {name}\ntitle: Reform {name}\nstatus: idea\n"
            f"date: 2026-01-01\nprices: 2026\nmeasures:\n"
            f"  krav:\n    kind: burden\n    burden:\n"
            f"      - {{step: report, hours: {hours}, times_per_year: 2}}\n{grant}",
            encoding="utf-8",
        )
        return path

    return write
