from pathlib import Path

import pytest

from impactcheck.contract.assessment import Assessment
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.rules.load import load_rulebook


@pytest.fixture(scope="session")
def assess_example():
    def of(name: str, population_year: int = 2024) -> Assessment:
        loaded = read_reform(Path(examples_dir() / f"{name}.yaml"))
        return assess(loaded, load_country(population_year), load_rulebook())

    return of
