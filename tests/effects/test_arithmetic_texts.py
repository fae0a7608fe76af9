"""Every line of the arithmetic and every note has words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from impactcheck.language.catalogue import LANGUAGES, Language, texts_for

EFFECTS = Path(__file__).parents[2] / "impactcheck" / "effects"
FORMULA_AT = {"Step": 4, "_step": 2, "data_step": 2, "_own": 1}
FORMULA_RETURNED_BY = ("_grant_formula", "hourly_cost_of")
MADE_UP = {
    "": ("floor", "cap", "given", "assumed", "parameter", "price-factor"),
    "co-financing-": ("requested", "total_cost"),
    "rounded-": ("down", "nearest", "up"),
    "fee-": ("floor", "cap"),
}
NOTES_MADE_UP = {
    "break-even-": ("everyone", "nobody", "above", "below"),
    "sanction-one-": ("day", "violation"),
}


def calls() -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(EFFECTS.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                yield name, node


def texts_in(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def formulas() -> set[str]:
    found = {"data"}
    for name, call in calls():
        place = FORMULA_AT.get(name)
        if place is not None and len(call.args) > place:
            found |= set(texts_in(call.args[place]))
    for file in sorted(EFFECTS.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "formula":
                found |= set(texts_in(node.value))
            if isinstance(node, ast.FunctionDef) and node.name in FORMULA_RETURNED_BY:
                returns = [one for one in ast.walk(node) if isinstance(one, ast.Return)]
                last = [
                    one.value.elts[-1] if isinstance(one.value, ast.Tuple) else one
                    for one in returns
                ]
                found |= {text for one in last for text in texts_in(one)}
    whole = {text for text in found if text not in MADE_UP}
    return whole | {start + end for start, ends in MADE_UP.items() for end in ends}


def notes() -> set[str]:
    found = {call.args[0].value for name, call in calls()
             if name == "Note" and isinstance(call.args[0], ast.Constant)}  # fmt: skip
    found |= {text for name, call in calls() if name == "missing" and len(call.args) > 2
              for text in texts_in(call.args[2])}  # fmt: skip
    return found | {start + end for start, ends in NOTES_MADE_UP.items() for end in ends}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_arithmetic_has_words(language: Language) -> None:
    assert len(formulas()) > 50
    assert sorted(key for key in formulas() if not texts_for(language).has("steps", key)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_note_has_words(language: Language) -> None:
    assert len(notes()) > 20
    assert sorted(key for key in notes() if not texts_for(language).has("messages", key)) == []


def test_no_words_are_left_over() -> None:
    text = (EFFECTS.parent / "texts" / "sv" / "steps.ftl").read_text(encoding="utf-8")
    written = set(re.findall(r"^([a-z][a-z0-9_-]*) =", text, flags=re.MULTILINE))
    assert sorted(written - formulas()) == []
