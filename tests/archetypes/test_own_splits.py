"""A person may draw the corners by other limits, and every room then draws them so."""

from __future__ import annotations

from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program
from impactcheck.country.load import load_country
from impactcheck.engine.assess import assess
from impactcheck.engine.sensitivity import sensitivity
from impactcheck.problems import BadInput
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir, rules_dir
from impactcheck.rules.load import load_rulebook


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """A folder of rules that only draws the corners, at 10 000 inhabitants."""
    (tmp_path / "archetypes").mkdir()
    ours = (rules_dir() / "archetypes" / "corners.yaml").read_text(encoding="utf-8")
    own = ours.replace("limit: 16000", "limit: 10000")
    assert own != ours
    (tmp_path / "archetypes" / "corners.yaml").write_text(own, encoding="utf-8")
    return tmp_path


def test_an_assessment_uses_and_shows_the_drawn_corners(drawn: Path) -> None:
    reform = read_reform(examples_dir() / "skr-sanktion-200000.yaml")
    book = load_rulebook([drawn])
    own, ours = (
        assess(reform, load_country(), book),
        assess(reform, load_country(), load_rulebook()),
    )
    table = own.groupings["corners"]
    small = [group.municipalities for group in table.groups if group.id.startswith("small-")]
    assert sum(small) == sum(row.population < 10_000 for row in own.municipalities) == 76
    assert table.splits[0].value == 10_000
    assert own.fingerprint != ours.fingerprint
    assert ours.groupings["corners"].splits[0].value == 16_000


def test_the_drawn_corners_are_the_ones_that_are_moved(drawn: Path) -> None:
    reform = read_reform(examples_dir() / "val-2026.yaml")
    found = sensitivity(reform, load_country(), load_rulebook([drawn]))
    assert [one.moved_to for one in found.moved if one.dimension == "size"] == [8000, 12000]


@pytest.mark.parametrize(
    ("ours", "theirs", "field"),
    [
        ("id: small,", "id: tiny,", "size.below.id"),
        ("column: density ", "column: population ", "density.column"),
    ],
)
def test_corners_that_rules_cannot_speak_of_are_refused(
    drawn: Path, ours: str, theirs: str, field: str
) -> None:
    path = drawn / "archetypes" / "corners.yaml"
    text = path.read_text(encoding="utf-8")
    assert ours in text
    path.write_text(text.replace(ours, theirs), encoding="utf-8")
    with pytest.raises(BadInput) as bad:
        load_rulebook([drawn])
    [problem] = bad.value.problems
    assert problem.key == "value-unknown"
    assert problem.arguments["field"] == field
    lines = path.read_text(encoding="utf-8").splitlines()
    assert problem.place is not None and problem.place.line is not None
    assert theirs.split(":")[1].strip(" ,") in lines[problem.place.line - 1][8:]


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [
        (
            "limit: 10000",
            "limit: 0",
            "corners.yaml:7:10: size.limit är ”0” men ska vara större än 0.",
        ),
        ("limit: 20", "limit: tjugo", "corners.yaml:26:10: "),
        (
            "as_of: 2025-12-31",
            "as_of: 2024-02-30",
            "corners.yaml:4:8: ”2024-02-30” är inget datum för as_of.",
        ),
        (
            "  column: density ",
            "  colum: density ",
            "corners.yaml:25:3: Fältet ”colum” finns inte. Menade du ”column”?",
        ),
    ],
)
def test_a_mistake_in_drawn_corners_is_told_in_words_at_its_place(
    drawn: Path,
    ours: str,
    theirs: str,
    said: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    path = drawn / "archetypes" / "corners.yaml"
    text = path.read_text(encoding="utf-8")
    assert ours in text
    path.write_text(text.replace(ours, theirs), encoding="utf-8")
    assert run_program(["archetypes", "show", "--lang", "sv", "--rules", str(drawn)]) == 2
    shown = capfd.readouterr()
    assert said in shown.err
    assert shown.out == ""
