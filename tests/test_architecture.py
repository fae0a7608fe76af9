"""The picture in docs/architecture.md, held against the code's own imports."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "impactcheck"
LONGEST_FILE = 400

PICTURE = """
# Ground: knows nothing of the domain.
__init__:
arrays:
cache:
kinds:
problems:
outfiles: problems
resources:
suggestions:
sums: arrays
units:
console: problems
infiles: problems suggestions
yamlfile: infiles problems
yamlfolder: cache infiles problems yamlfile
annotations: yamlfile
validation: annotations problems suggestions yamlfile
language: console kinds problems units
# What may be said about a reform, as data.
contract:
# What is described, and where.
country: arrays console problems resources validation yamlfile yamlfolder
data: __init__ arrays contract country outfiles problems
archetypes: arrays country sums units
reform: annotations arrays country kinds problems suggestions validation yamlfile
# What a statute says, before anybody has described it.
reading: infiles problems reform validation yamlfile
# What it does there.
effects: arrays country kinds reform sums units
metrics: arrays contract country effects kinds reform resources sums units validation yamlfolder
# Whether that passes.
rules: annotations arrays contract country infiles kinds metrics problems reform resources
    suggestions sums units validation yamlfile yamlfolder
who_loses: archetypes arrays contract country effects
engine: __init__ archetypes arrays contract country effects kinds metrics problems reform rules
    sums who_loses
redesign: arrays contract country effects engine kinds problems reform resources rules
    sums units validation yamlfolder
# The rulebook and the arithmetic read back; effects by structure; many reforms.
handbook: console contract country engine kinds language metrics problems reform report resources
    rules suggestions units validation yamlfile
explain: archetypes arrays console country effects engine language problems reform rules
    suggestions sums units
structure: archetypes arrays country effects engine reform rules
portfolio: __init__ arrays contract country effects engine infiles problems reform rules sums
    yamlfile
# How it is told, and who asks.
api: arrays contract country effects engine problems redesign reform rules
report: console contract country infiles kinds language outfiles problems units
web: __init__ annotations archetypes contract country engine explain handbook kinds language
    problems reading redesign reform report resources rules yamlfile
cli: __init__ api archetypes console contract country data engine explain handbook infiles kinds
    language outfiles portfolio problems reading redesign reform report resources rules
    structure units web
__main__: cli
"""
"""Which room may import which, from the ground up; a new one is drawn in the docs too.

A line that is indented goes on from the one before.
"""


def read_picture(picture: str) -> dict[str, set[str]]:
    arrows: dict[str, set[str]] = {}
    for line in picture.strip().replace("\n    ", " ").splitlines():
        if not line.startswith("#"):
            here, _, there = line.partition(":")
            arrows[here] = set(there.split())
    return arrows


ARROWS = read_picture(PICTURE)


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_modules(path: Path) -> Iterator[tuple[str, int]]:
    """The names of the modules that a file imports, with the line of each."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            module = node.module or ""
            names = [module]
            if module == "impactcheck":
                names = [f"{module}.{alias.name}" for alias in node.names]
        yield from ((name, node.lineno) for name in names)


def imported_rooms(path: Path) -> Iterator[tuple[str, int]]:
    rooms = {path.stem for path in PACKAGE.iterdir()}
    for name, line in imported_modules(path):
        parts = name.split(".")
        if parts[0] == "impactcheck" and len(parts) > 1:
            yield (parts[1] if parts[1] in rooms else "__init__"), line


def source_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize(
    "path", source_files("impactcheck"), ids=lambda p: str(p.relative_to(ROOT))
)
def test_a_room_imports_only_rooms_that_the_picture_lets_it(path: Path) -> None:
    here = room(path)
    assert here in ARROWS, f"the room {here} is not in the picture"
    wrong = [
        f"{path.name}:{line}: {here} -> {there}"
        for there, line in imported_rooms(path)
        if there != here and there not in ARROWS[here]
    ]
    assert wrong == []


def test_every_arrow_of_the_picture_is_used() -> None:
    used = {
        (room(path), there)
        for path in source_files("impactcheck")
        for there, _ in imported_rooms(path)
    }
    drawn = {(here, there) for here, rooms in ARROWS.items() for there in rooms}
    assert drawn - used == set()


def test_no_arrow_leads_back() -> None:
    order = list(TopologicalSorter(ARROWS).static_order())
    assert order.index("country") < order.index("effects") < order.index("rules")
    assert order.index("engine") < order.index("cli")


def test_the_engine_does_not_know_how_it_is_told() -> None:
    reached: set[str] = set()
    waiting = ["engine"]
    while waiting:
        here = waiting.pop()
        reached.add(here)
        waiting += ARROWS[here] - reached
    assert reached & {"language", "report", "cli"} == set()


def loaded_names(body: list[ast.stmt]) -> Iterator[str]:
    """Top-level packages that are imported when the code runs, not only for its types."""
    for statement in body:
        if isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                yield node.module.partition(".")[0]


def test_only_the_console_lays_out_a_screen() -> None:
    using = {
        room(path)
        for path in source_files("impactcheck")
        if "rich" in loaded_names(ast.parse(path.read_text(encoding="utf-8")).body)
    }
    assert using == {"console"}


def test_the_documented_rooms_are_the_rooms_of_the_code() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z_]+)(?:/|\.py)` ", text, flags=re.MULTILINE))
    existing = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.name[0] not in "_." and (path.suffix == ".py" or any(path.glob("*.py")))
    }
    assert documented == existing


@pytest.mark.parametrize(
    "path", source_files("impactcheck", "tests"), ids=lambda p: str(p.relative_to(ROOT))
)
def test_a_file_is_short_enough_to_have_one_purpose(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
