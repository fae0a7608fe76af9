"""What the documentation tells people to write works, and answers what it shows."""

from __future__ import annotations

import io
import re
import shutil
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from impactcheck import read_reform, reform_from_text
from impactcheck.language.catalogue import catalogue_source
from impactcheck.yamlfile import parse_yaml
from tests.docs.blocks import PAGES, ROOT, RUN, Block, blocks_of, commands_of, run_command, shows
from tests.reading.drafts import as_text

REFORM = "format: impactcheck/1"
WITH_BLOCKS = [
    page
    for page in PAGES
    if any(one.language in RUN and not one.not_run for one in blocks_of(page))
]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what a reader of the documentation has: the examples and a proposal."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "examples" / "rules-skr", tmp_path / "egna-regler")
    shutil.copy(ROOT / "examples" / "laromedel-2026.yaml", tmp_path / "forslag.yaml")
    shutil.copy(ROOT / "examples" / "val-2026.yaml", tmp_path / "nytt.yaml")
    (tmp_path / "remisser").mkdir()
    shutil.copy(ROOT / "examples" / "ny-plan-med-rapport.yaml", tmp_path / "remisser")
    (tmp_path / "promemoria.txt").write_text(as_text(), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("IMPACTCHECK_LANG", raising=False)
    return tmp_path


@pytest.mark.parametrize("page", WITH_BLOCKS, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_does_what_it_says(page: Path, desk: Path) -> None:
    names: dict[str, object] = {}
    printed: list[str] = []
    for block in blocks_of(page):
        if block.not_run:
            continue
        where = f"{page.name}:{block.line}"
        if block.language in ("console", "sh"):
            for command, expected in commands_of(block):
                written = run_command(command)
                assert shows(expected, written), f"{where}: {command}\n{written}"
        elif block.language == "python":
            printed.append(_run_python(block, where, names))
        elif block.language == "text" and printed:
            assert shows(block.text, printed[-1]), f"{where}: printed\n{printed[-1]}"
        elif block.language == "yaml":
            _read_yaml(block, where, desk)


def _run_python(block: Block, where: str, names: dict[str, object]) -> str:
    paper = io.StringIO()
    with redirect_stdout(paper):
        exec(compile(block.text, where, "exec"), names)  # noqa: S102
    return paper.getvalue()


def _read_yaml(block: Block, where: str, desk: Path) -> None:
    """A whole reform is read as one; `# name.yaml` on its first line saves it for what follows."""
    name = block.text.splitlines()[0].removeprefix("# ")
    if name.endswith(".yaml"):
        path = desk / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")
        if REFORM in block.text:
            read_reform(path)
    elif REFORM in block.text:
        reform_from_text(block.text, where)
    else:
        parse_yaml(block.text, where)


def test_there_are_blocks_to_run() -> None:
    names = {page.name for page in WITH_BLOCKS}
    assert {"README.md", "granska.md", "utforma.md", "sanktioner.md", "egna-regler.md"} <= names
    assert {"python.md", "limits.md", "hosting.md"} - names <= {"limits.md", "hosting.md"}


def test_output_that_is_not_written_is_noticed() -> None:
    assert shows("a\n...\nc", "a\nb\nc\n")
    assert not shows("a\nd", "a\nb\nc\n")
    assert not shows("c\na", "a\nb\nc\n")


def test_what_the_tutorial_says_to_press_stands_on_the_page() -> None:
    """Bold words of the tutorial are labels; a few are the report's and the rules' own."""
    page = (ROOT / "docs" / "utforma.md").read_text(encoding="utf-8")
    pressed = {" ".join(label.split()) for label in re.findall(r"\*\*(.+?)\*\*", page, re.DOTALL)}
    shown = {
        line.partition(" = ")[2].strip()
        for room in ("web", "report", "rules", "messages")
        for line in catalogue_source("sv", room).splitlines()
    }
    known = {text.casefold() for text in shown}
    assert {label for label in pressed if label.casefold() not in known} == set()
