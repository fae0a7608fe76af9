"""The examples are whole: sourced, dated, and open about what is assumed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from impactcheck import read_reform
from tests.examples.expected import assessed, example_files

EXAMPLES = example_files()
ENOUGH = 16
DESIGNS = {
    "laromedel-2026": "2023:86",
    "litteratur-2026": "2024:62",
    "val-2026": "2025:1518",
    "ep-val-2024": "2023:883",
    "forskola-sprak-golv": "2019:558",
    "starkt-kunskapsutveckling": "2018:49",
    "brottsforebyggande": "2023:442",
    "sol-sarskild-avgift": "2025:400",
    "gdpr-sanktionsavgift": "2018:218",
    "cybersakerhet": "2025:1506",
    "upphandlingsskadeavgift": "2016:1145",
    "arbetsmiljo-sanktionsavgift": "1977:1160",
    "skolvite": "2010:800",
}
"""The law or ordinance that each real design must name, by SFS number."""


def test_there_are_enough_of_them() -> None:
    assert len(EXAMPLES) >= ENOUGH


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_says_what_it_is_and_on_whose_word(path: Path) -> None:
    reform = read_reform(path).reform
    assert reform.id == path.stem
    assert reform.sources, "law, report or own example"
    assert reform.summary
    assert reform.analysis.problem
    assert reform.analysis.aim
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# "), "a first line in English says why it is here"
    if any("Eget räkneexempel" in source.title for source in reform.sources):
        assert "Tänkt" in (reform.summary or ""), "what is made up says so at once"
        assert reform.assumptions


WITH_HOURS = [path for path in EXAMPLES if re.search(r"\bhours:", path.read_text("utf-8"))]


@pytest.mark.parametrize("path", WITH_HOURS, ids=lambda path: path.stem)
def test_hours_in_an_example_are_marked_as_assumed(path: Path) -> None:
    said = " ".join(read_reform(path).reform.assumptions).lower()
    assert "timmar" in said


@pytest.mark.parametrize(("name", "number"), DESIGNS.items())
def test_a_real_design_names_its_law(name: str, number: str) -> None:
    (path,) = [one for one in EXAMPLES if one.stem == name]
    titles = " ".join(source.title for source in read_reform(path).reform.sources)
    assert number in titles


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_changes_something(path: Path) -> None:
    assert not assessed(path).changes_nothing


def test_one_example_passes_every_rule() -> None:
    (path,) = [one for one in EXAMPLES if one.stem == "klarar-provningen"]
    result = assessed(path)
    assert result.findings == ()
    assert result.not_evaluated == ()
    assert len(result.passed) > 12
