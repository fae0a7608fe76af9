import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from impactcheck.language.catalogue import LANGUAGES, Language, texts_for
from impactcheck.language.problems import render
from impactcheck.problems import Place, Problem

PACKAGE = Path(__file__).parents[2] / "impactcheck"


def literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def keys_raised_in_the_code() -> Iterator[str]:
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = (
                node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            )
            position = {"Problem": 0, "PydanticCustomError": 1, "ImpossibleDesignError": 0}.get(
                name
            )
            if position is not None and len(node.args) > position:
                key = literal(node.args[position])
                if key is not None:
                    yield key
            if name in ("_stop", "_refused") and (key := literal(node.args[0])):
                yield key
            if name == "refuse" and node.args and (key := literal(node.args[0])):
                yield key.replace("_", "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_that_the_code_raises_has_words(language: Language) -> None:
    raised = set(keys_raised_in_the_code())
    assert len(raised) > 30
    assert sorted(key for key in raised if not texts_for(language).has("problems", key)) == []


def test_a_problem_is_a_line_that_editors_can_jump_to() -> None:
    problem = Problem("file-empty", {"file": "a.yaml"}, Place("a.yaml", 3, 7))
    assert render(problem, "sv") == "a.yaml:3:7: Filen a.yaml är tom."
    assert render(problem, "en") == "a.yaml:3:7: The file a.yaml is empty."


def test_a_problem_without_a_place_is_only_its_message() -> None:
    assert render(Problem("data-missing", {"file": "x"}), "en").startswith("The data file x")


def test_control_characters_from_a_file_do_not_reach_the_terminal() -> None:
    problem = Problem("municipality-unknown", {"value": "\x1b[31mröd\u00a0å", "suggestions": ""})
    assert "\\u001b[31mröd\u00a0å" in render(problem, "sv")
