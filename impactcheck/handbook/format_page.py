"""The reform format as a page, made from its models by way of their JSON Schema.

`python -m impactcheck.handbook.format_page docs` writes `reform-format.md` and `reformfil.md`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from impactcheck.kinds import measure_kinds
from impactcheck.language.catalogue import LANGUAGES, Language, Texts, texts_for
from impactcheck.reform.measures import model_of
from impactcheck.reform.schema import reform_schema

ROOM = "format"
HINTS = "template"
PAGES: dict[Language, str] = {"sv": "reformfil.md", "en": "reform-format.md"}
_MADE = (
    "<!-- Made by `python -m impactcheck.handbook.format_page docs`; change the models instead. -->"
)
_OPTIONAL: dict[str, str] = {"type": "null"}


def page(language: Language) -> str:
    """Every field of a reform file: what may be written there, and what it means."""
    texts = texts_for(language)
    schema = reform_schema(
        lambda key: texts.say(HINTS, key) if texts.has(HINTS, key) else None,
    )
    definitions: dict[str, Any] = schema["$defs"]
    kinds = [model_of(kind).__name__ for kind in measure_kinds().values()]
    shared = [name for name in definitions if name not in (*kinds, "Amount")]
    lines = [_MADE, "", f"# {texts.say(ROOM, 'title')}", ""]
    lines += [texts.say(ROOM, "about"), "", texts.say(ROOM, "amounts")]
    lines += ["", f"## {texts.say(ROOM, 'top')}", "", *_table(schema, texts)]
    for name in (*kinds, *shared):
        lines += ["", f'<a id="{name}"></a>', "", f"## {_heading(name, definitions)}", ""]
        about = _about(name, definitions, texts)
        lines += [*([about, ""] if about else []), *_table(definitions[name], texts)]
    return "\n".join(lines) + "\n"


def write_pages(folder: Path) -> None:
    """Write the page in each language."""
    for language in LANGUAGES:
        (folder / PAGES[language]).write_text(page(language), encoding="utf-8")


def _heading(name: str, definitions: dict[str, Any]) -> str:
    kind = definitions[name]["properties"].get("kind", {}).get("const")
    return f"kind: {kind}" if kind else name


def _about(name: str, definitions: dict[str, Any], texts: Texts) -> str:
    kind = definitions[name]["properties"].get("kind", {}).get("const")
    if kind:
        return texts.say(HINTS, f"about-{kind}")
    said = str(definitions[name]["description"])
    return said if texts.language == "en" else ""


def _table(definition: dict[str, Any], texts: Texts) -> list[str]:
    columns = [texts.say(ROOM, f"column-{name}") for name in ("field", "value", "meaning")]
    lines = [_row(columns), _row(["---"] * len(columns))]
    required = definition.get("required", [])
    for name, schema in definition["properties"].items():
        must = f" {texts.say(ROOM, 'required')}" if name in required else ""
        meaning = schema.get("description", "")
        if "default" in schema:
            meaning = f"{meaning} {texts.say(ROOM, 'default', value=_written(schema['default']))}"
        lines.append(_row([f"`{name}`{must}", _value(schema, texts), meaning.strip()]))
    return lines


def _value(schema: dict[str, Any], texts: Texts) -> str:  # noqa: PLR0911
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return ", ".join(f"`{word}`" for word in schema["enum"])
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return texts.say(ROOM, "amount") if name == "Amount" else f"[{name}](#{name})"
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        kept = [_value(choice, texts) for choice in choices if choice != _OPTIONAL]
        return f" {texts.say(ROOM, 'or')} ".join(dict.fromkeys(kept))
    if schema.get("type") == "array":
        return texts.say(ROOM, "list", of=_value(schema["items"], texts))
    if "additionalProperties" in schema:
        inner = schema["additionalProperties"]
        of = texts.say(ROOM, "any") if inner in (True, {}) else _value(inner, texts)
        return texts.say(ROOM, "mapping", of=of)
    if schema.get("format") == "date":
        return texts.say(ROOM, "date")
    kinds = schema.get("type", "any")
    names = [kinds] if isinstance(kinds, str) else kinds
    return f" {texts.say(ROOM, 'or')} ".join(texts.say(ROOM, name) for name in names)


def _written(value: object) -> str:
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
