"""The reform format as JSON Schema, so that an editor can complete and check while one writes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import Any

from impactcheck.kinds import measure_kinds
from impactcheck.reform.measures import model_of
from impactcheck.reform.model import Reform
from impactcheck.reform.parts import Part

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ENDS = {"low", "likely", "high"}
_NOISE = frozenset({"title", "discriminator"})
Hint = Callable[[str], str | None]
"""The words for a field by its key, e.g. `grant-pot`; None where there are none."""


def reform_schema(hint: Hint = lambda _key: None) -> dict[str, Any]:
    """JSON Schema (2020-12) of a reform file; `hint` gives each field its description.

    The schema says what may be written where. What only the reading can tell (an amount that
    cannot be read, bands that overlap) it lets through.
    """
    made = Reform.model_json_schema()
    definitions = made.pop("$defs")
    every = {"Reform": made, **definitions}
    parents = _parents()
    for name, definition in every.items():
        definition["description"] = definition.get("description", "").split("\n\n")[0]
        for field, schema in definition.get("properties", {}).items():
            _describe(schema, (name, *parents.get(name, ())), field, hint)
    shared = {name: _tidy(definition) for name, definition in sorted(definitions.items())}
    return {
        "$schema": DIALECT,
        "title": "impactcheck/1",
        **_tidy(made),
        "$defs": {**shared, "Amount": _amount()},
    }


def hint_key(model: str, field: str) -> str:
    """The key of a field's hint: `CoFinancing`, `share` is `co_financing-share`."""
    return f"{re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', model).lower()}-{field}"


def _parents() -> dict[str, tuple[str, ...]]:
    """Whose hints stand in where a model has none of its own for a field: what it is built on."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in measure_kinds().values():
        built_on = [one.__name__ for one in model_of(kind).__mro__ if issubclass(one, Part)]
        line = [*built_on[: built_on.index(Part.__name__)], "Measure"]
        found |= {name: tuple(line[place + 1 :]) for place, name in enumerate(line[:-1])}
    return found


def _describe(schema: dict[str, Any], models: tuple[str, ...], field: str, hint: Hint) -> None:
    for model in models:
        words = hint(hint_key(model, field))
        if words:
            schema["description"] = words
            return


def _amount() -> dict[str, Any]:
    one = {"type": ["number", "string"]}
    ends = {
        "type": "object",
        "properties": dict.fromkeys(("low", "likely", "high"), one),
        "required": ["low", "likely", "high"],
        "additionalProperties": False,
    }
    return {"anyOf": [one, ends]}


def _tidy(schema: Any) -> Any:
    """Without the titles that only repeat a field's name, and with one definition of an amount."""
    if isinstance(schema, list):
        return [_tidy(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("anyOf"), list):
        schema = {**schema, "anyOf": _with_amounts(schema["anyOf"])}
    tidied = {}
    for name, value in schema.items():
        if name == "properties":
            tidied[name] = {field: _tidy(inner) for field, inner in value.items()}
        elif name not in _NOISE and not (name == "default" and _is_nothing(value)):
            tidied[name] = _tidy(value)
    return tidied


def _is_nothing(default: Any) -> bool:
    """A default that only says that the field may be left out; those with a meaning are scalars."""
    return default is None or isinstance(default, dict | list)


def _with_amounts(choices: list[Any]) -> list[Any]:
    """A number or text beside an object of its three ends is an amount."""
    for place, (one, other) in enumerate(itertools.pairwise(choices)):
        if one == {"type": ["number", "string"]} and set(other.get("properties", ())) == _ENDS:
            return [*choices[:place], {"$ref": "#/$defs/Amount"}, *choices[place + 2 :]]
    return choices
