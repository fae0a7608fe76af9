"""From a document to a model, or to every problem at once in the order of the file.

Knows pydantic and files, nothing about reforms or rules: both are validated here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from impactcheck.annotations import discriminator, literals, resolve, tags
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
    found = list({_about(problem): problem for problem in reversed(found)}.values())[::-1]
    misspelt = {_sibling(p, str(p.arguments["suggestions"])) for p in found if _is_misspelling(p)}
    return [
        problem
        for problem in found
        if not (problem.key == "field-missing" and _missing_field(problem) in misspelt)
        and not (problem.key == "list-too-short" and _wrong_inside(problem, found))
    ]


def _about(problem: Problem) -> tuple[object, ...]:
    """What is wrong where: a value that no type of several accepts is told once."""
    told = problem.arguments
    return problem.place, told.get("field"), told.get("inside")


def _wrong_inside(list_problem: Problem, found: list[Problem]) -> bool:
    """True when the list only seems too short because pydantic has dropped a bad item of it."""
    inside = f"{list_problem.arguments['field']}."
    return any(str(other.arguments.get("field", "")).startswith(inside) for other in found)


def _is_misspelling(problem: Problem) -> bool:
    return problem.key == "key-unknown" and bool(problem.arguments["suggestions"])


def _sibling(problem: Problem, name: str) -> str:
    inside, _, _ = str(problem.arguments["field"]).rpartition(".")
    return f"{inside}.{name}"


def _missing_field(problem: Problem) -> str:
    return f"{problem.arguments['inside']}.{problem.arguments['field']}"


def _not_a_mapping(document: Document) -> Problem:
    return Problem("file-not-a-mapping", {"file": document.file}, document.value_place(()))


@dataclass(frozen=True)
class _Mistake:
    """One of pydantic's errors, with what the document says about its place."""

    kind: str
    message: str
    path: Path
    holder: type[BaseModel] | None
    annotation: Any
    context: dict[str, Any]
    given: object
    place: Place
    arguments: Arguments
    document: Document


def _problem(error: dict[str, Any], model: type[BaseModel], document: Document) -> Problem:
    found = resolve(model, error["loc"])
    path = found.path
    is_key = error["loc"][-1:] == ("[key]",)
    holds_more = isinstance(document.at(path), dict | list)
    mistake = _Mistake(
        kind=error["type"],
        message=error["msg"],
        path=path,
        holder=found.holder,
        annotation=found.annotation,
        context=error.get("ctx", {}),
        given=error["input"],
        place=document.key_place(path) if is_key or holds_more else document.value_place(path),
        arguments={"field": _dotted(path), "value": _written(document, path, error["input"])},
        document=document,
    )
    if "url" not in error:
        return _own(mistake)
    return _WORDED.get(mistake.kind, _by_type)(mistake)


def _own(mistake: _Mistake) -> Problem:
    """An error that a model of ours raised: its message is a key of the catalogue."""
    known = {name: _plain(value) for name, value in mistake.context.items()}
    return Problem(mistake.message, {**mistake.arguments, **known}, mistake.place)


def _by_type(mistake: _Mistake) -> Problem:
    key = _KEY_BY_TYPE.get(mistake.kind, "value-not-usable")
    return Problem(key, mistake.arguments, mistake.place)


def _missing(mistake: _Mistake) -> Problem:
    return _missing_at(mistake.path, mistake.document)


def _missing_tag(mistake: _Mistake) -> Problem:
    return _missing_at(_tag_path(mistake), mistake.document)


def _tag_path(mistake: _Mistake) -> Path:
    field = discriminator(mistake.annotation)
    return mistake.path if field is None else (*mistake.path, field)


def _missing_at(path: Path, document: Document) -> Problem:
    inside = path[:-1]
    place = document.key_place(inside) if inside else document.value_place(())
    return Problem("field-missing", {"field": str(path[-1]), "inside": _dotted(inside)}, place)


def _unknown_key(mistake: _Mistake) -> Problem:
    key = str(mistake.path[-1])
    names = [] if mistake.holder is None else list(mistake.holder.model_fields)
    arguments: Arguments = {
        "key": key,
        "field": _dotted(mistake.path),
        "suggestions": ", ".join(closest(key, names)),
        "expected": ", ".join(names),
    }
    return Problem("key-unknown", arguments, mistake.document.key_place(mistake.path))


def _not_a_choice(mistake: _Mistake) -> Problem:
    return _not_among(literals(mistake.annotation), mistake.arguments, mistake.place)


def _unknown_tag(mistake: _Mistake) -> Problem:
    path = _tag_path(mistake)
    arguments: Arguments = {
        "field": _dotted(path),
        "value": _written(mistake.document, path, mistake.context["tag"]),
    }
    place = mistake.document.value_place(path)
    return _not_among(tags(mistake.annotation), arguments, place)


def _not_text(mistake: _Mistake) -> Problem:
    is_unquoted = mistake.given is not None and not isinstance(mistake.given, dict | list)
    key = "quotes-needed" if is_unquoted else "text-expected"
    return Problem(key, mistake.arguments, mistake.place)


def _beyond_limit(mistake: _Mistake) -> Problem:
    key, name = _LIMITS[mistake.kind]
    limit = _plain(mistake.context[name])
    return Problem(key, {**mistake.arguments, "limit": limit}, mistake.place)


_WORDED: dict[str, Callable[[_Mistake], Problem]] = {
    "missing": _missing,
    "union_tag_not_found": _missing_tag,
    "extra_forbidden": _unknown_key,
    "literal_error": _not_a_choice,
    "union_tag_invalid": _unknown_tag,
    "string_type": _not_text,
    **dict.fromkeys(_LIMITS, _beyond_limit),
}


def _not_among(choices: list[str], arguments: Arguments, place: Place) -> Problem:
    nearest = closest(str(arguments["value"]), choices)
    return Problem(
        "value-unknown",
        {**arguments, "suggestions": ", ".join(nearest), "expected": ", ".join(choices)},
        place,
    )


def _dotted(path: Path) -> str:
    return ".".join(str(step) for step in path)


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
