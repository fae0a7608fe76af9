"""What a newcomer reads first is true: links lead somewhere, and the example can be checked."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from impactcheck.cli.run_program import run_program

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_project_leads_to_a_file(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 150


def test_the_reform_of_the_readme_can_be_checked(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (block,) = re.findall(
        r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    path = tmp_path / "forslag.yaml"
    path.write_text(block, encoding="utf-8")
    code = run_program(["check", str(path), "-f", "json"])
    assert code == 1
    assert json.loads(capfd.readouterr().out)["reform"]["id"] == "min-sanktionsavgift"


def test_the_examples_that_the_readme_copies_exist() -> None:
    named = re.findall(r"examples/[\w-]+\.yaml", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert named != []
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_readme_counts_the_examples() -> None:
    (said,) = re.findall(r"\[(\d+) examples\]", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert int(said) == len(list((ROOT / "examples").glob("*.yaml")))


def test_the_picture_of_the_readme_is_small() -> None:
    assert 10_000 < (ROOT / "docs" / "images" / "report.png").stat().st_size < 200_000
