"""From a document to a model, or to every problem at once in the order of the file.

Knows pydantic and files, nothing about reforms or rules: both are validated here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from impactcheck.annotations import resolve
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.suggestions import closest
from impactcheck.yamlfile import Document, Path

Model = TypeVar("Model", bound=BaseModel)
Arguments = dict[str, str | int | float]

_KEY_BY_TYPE = {
    "bool_parsing": "yes-or-no-expected",
    "bool_type": "yes-or-no-expected",
    "int_parsing": "whole-number-expected",
    "int_type": "whole-number-expected",
    "int_from_float": "whole-number-expected",
    "int_parsing_size": "whole-number-expected",
    "float_parsing": "number-unreadable",
    "float_type": "number-unreadable",
    "date_type": "date-unreadable",
    "date_parsing": "date-unreadable",
    "date_from_datetime_parsing": "date-unreadable",
    "date_from_datetime_inexact": "date-unreadable",
    "tuple_type": "list-expected",
    "list_type": "list-expected",
    "set_type": "list-expected",
    "frozen_set_type": "list-expected",
    "dict_type": "mapping-expected",
    "model_type": "mapping-expected",
    "model_attributes_type": "mapping-expected",
    "too_short": "list-too-short",
    "too_long": "list-too-long",
}
_LIMITS = {
    "greater_than_equal": ("number-too-small", "ge"),
    "greater_than": ("number-not-above", "gt"),
    "less_than_equal": ("number-too-large", "le"),
    "less_than": ("number-not-below", "lt"),
}
_LONGEST_SHOWN = 60


def validate(model: type[Model], document: Document) -> Model:
    """An instance of `model`. Raises BadInput with all problems, those of writing included."""
    problems = list(document.problems)
    instance: Model | None = None
    if not isinstance(document.values, dict):
        problems.append(_not_a_mapping(document))
    else:
        try:
            instance = model.model_validate(document.values)
        except ValidationError as error:
            problems += problems_of(error, model, document)
    if problems or instance is None:
        raise BadInput(in_file_order(problems))
    return instance


def in_file_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sorted by line and column; those without a place first."""

    def position(problem: Problem) -> tuple[int, int]:
        place = problem.place or Place("")
        return place.line or 0, place.column or 0

    return sorted(problems, key=position)


def problems_of(
    error: ValidationError, model: type[BaseModel], document: Document
) -> list[Problem]:
    """Each of pydantic's errors as a Problem with its place in the document."""
    found = [
        _problem(dict(one), model, document)
        for one in error.errors(include_url=True, include_context=True)
    ]
    misspelt = {_sibling(p, str(p.arguments["suggestions"])) for p in found if _is_misspelling(p)}
    return [p for p in found if p.key != "field-missing" or _missing_field(p) not in misspelt]


def _is_misspelling(problem: Problem) -> bool:
    return problem.key == "key-unknown" and bool(problem.arguments["suggestions"])


def _sibling(problem: Problem, name: str) -> str:
    inside, _, _ = str(problem.arguments["field"]).rpartition(".")
    return f"{inside}.{name}"


def _missing_field(problem: Problem) -> str:
    return f"{problem.arguments['inside']}.{problem.arguments['field']}"


def _not_a_mapping(document: Document) -> Problem:
    return Problem("file-not-a-mapping", {"file": document.file}, document.value_place(()))


def _problem(error: dict[str, Any], model: type[BaseModel], document: Document) -> Problem:
    path, holder = resolve(model, error["loc"])
    kind: str = error["type"]
    context: dict[str, Any] = error.get("ctx", {})
    field = ".".join(str(step) for step in path)
    arguments: Arguments = {"field": field, "value": _written(document, path, error["input"])}
    place = document.value_place(path)
    if error["loc"] and error["loc"][-1] == "[key]":
        place = document.key_place(path)
    elif isinstance(document.at(path), dict | list):
        place = document.key_place(path)

    if "url" not in error:
        known = {name: _plain(value) for name, value in context.items()}
        return Problem(kind.replace("_", "-"), {**arguments, **known}, place)
    if kind in ("missing", "union_tag_not_found"):
        return _missing(path, kind, context, document)
    if kind == "extra_forbidden":
        names = list(holder.model_fields) if holder is not None else []
        if not names:
            names = ["low", "likely", "high"]
        return Problem("key-unknown", _unknown(path, names), document.key_place(path))
    if kind == "literal_error":
        return _not_among(_literals(context["expected"]), arguments, place)
    if kind == "union_tag_invalid":
        below = (*path, context["discriminator"].strip("'"))
        arguments = {
            "field": ".".join(map(str, below)),
            "value": _written(document, below, context["tag"]),
        }
        choices = _literals(context["expected_tags"])
        return _not_among(choices, arguments, document.value_place(below))
    if kind == "string_type":
        key = "quotes-needed" if _is_unquoted(error["input"]) else "text-expected"
        return Problem(key, arguments, place)
    if kind in _LIMITS:
        key, name = _LIMITS[kind]
        return Problem(key, {**arguments, "limit": _plain(context[name])}, place)
    return Problem(_KEY_BY_TYPE.get(kind, "value-not-usable"), arguments, place)


def _missing(path: Path, kind: str, context: dict[str, Any], document: Document) -> Problem:
    if kind == "union_tag_not_found":
        path = (*path, context["discriminator"].strip("'"))
    inside = ".".join(str(step) for step in path[:-1])
    arguments: Arguments = {"field": str(path[-1]), "inside": inside}
    place = document.key_place(path[:-1]) if inside else document.value_place(())
    return Problem("field-missing", arguments, place)


def _unknown(path: Path, names: list[str]) -> Arguments:
    key = str(path[-1])
    return {
        "key": key,
        "field": ".".join(str(step) for step in path),
        "suggestions": ", ".join(closest(key, names)),
        "expected": ", ".join(names),
    }


def _not_among(choices: list[str], arguments: Arguments, place: Place) -> Problem:
    nearest = closest(str(arguments["value"]), choices)
    return Problem(
        "value-unknown",
        {**arguments, "suggestions": ", ".join(nearest), "expected": ", ".join(choices)},
        place,
    )


def _literals(expected: str) -> list[str]:
    """`'a', 'b' or 'c'`, as pydantic words the choices, as a list."""
    listed = "[" + expected.replace("' or '", "', '") + ",]"
    return [str(choice) for choice in ast.literal_eval(listed)]


def _is_unquoted(value: object) -> bool:
    return value is not None and not isinstance(value, dict | list)


def _written(document: Document, path: Path, value: object) -> str:
    if path in document.written:
        text = document.written[path]
    elif isinstance(value, dict | list | tuple):
        text = "…"
    else:
        text = "" if value is None else str(value)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def _plain(value: object) -> str | int | float:
    return value if isinstance(value, str | int | float) else str(value)
