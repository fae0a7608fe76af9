"""The fields of a form, read off the models of the reform file and the values that stand there.

Nothing here is worded: a field carries the keys under which its label and hint may be found.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from impactcheck.annotations import Member, is_model, members
from impactcheck.kinds import measure_kinds
from impactcheck.reform.measures import model_of
from impactcheck.reform.model import Reform
from impactcheck.reform.parts import OwnFile, Part, WeightsFile
from impactcheck.reform.quantities import Range, Years
from impactcheck.reform.schema import hint_key
from impactcheck.reform.template import fields_of
from impactcheck.reform.template_fields import HEAD
from impactcheck.reform.template_fields import Field as TemplateField

Path = tuple[str, ...]
Kind = Literal[
    "text", "long", "quantity", "whole", "day", "years", "choice", "some", "lines", "key"
]

PREFIX = "f:"
"""What the names of a form's fields begin with."""
SPARE_ROWS = 6
"""Rows beyond those filled in that a form may send."""
RANGE_ENDS = ("low", "likely", "high")
BETWEEN_ENDS = " / "
YES_NO = ("true", "false")
_BY_PRESENCE: dict[Any, Kind] = {WeightsFile: "key", Range: "quantity"}
_KINDS: dict[Any, Kind] = {
    bool: "choice",
    int: "whole",
    datetime.date: "day",
    Years: "years",
}
_FOLDED = frozenset({"reform-id"})
_ELSEWHERE = frozenset(
    {"reform-format", "reform-measures", "reform-alternatives", "reform-read", "only-columns"}
)
"""Fields that buttons and the file's own text take care of."""
_LONG = frozenset({"summary", "criteria"})
_LONG_MODELS = frozenset({"Analysis", "Costs"})


@dataclass(frozen=True)
class Field:
    """One field: `path` in the file, `texts` the keys of its words, the nearest first.

    `value` is what a person reads there, `values` those ticked where several may be. `preset` is
    what holds where nothing is written, None where that is nothing.
    """

    path: Path
    kind: Kind
    texts: tuple[str, ...]
    value: str = ""
    values: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    required: bool = False
    preset: str | None = None
    plain: bool = True
    example: str = ""

    @property
    def name(self) -> str:
        """Its dotted path, as the file's problems name it."""
        return ".".join(self.path)


@dataclass(frozen=True)
class Group:
    """Fields that belong together; of a list of such groups, `row` counts from 0.

    `offered` rows are those filled in and one more.
    """

    path: Path
    texts: tuple[str, ...]
    nodes: tuple[Field | Group, ...]
    row: int | None = None
    filled: bool = False
    main: bool = False
    offered: bool = True

    @property
    def name(self) -> str:
        """Its dotted path."""
        return ".".join(self.path)


Node = Field | Group


def reform_nodes(values: Mapping[str, Any]) -> tuple[Node, ...]:
    """The fields of a reform besides its measures and alternatives."""
    return tuple(_nodes(Reform, (), values))


def measure_nodes(name: str, values: Mapping[str, Any]) -> tuple[Node, ...]:
    """The fields of one measure; empty where its kind is none that exists."""
    kind = measure_kinds().get(str(values.get("kind")))
    if kind is None:
        return ()
    nodes = _nodes(model_of(kind), ("measures", name), values)
    return tuple(sorted(nodes, key=lambda node: node.path[-1] != "title"))


def every_field(nodes: Sequence[Node]) -> Iterator[Field]:
    """All fields, those inside groups included."""
    for node in nodes:
        if isinstance(node, Field):
            yield node
        else:
            yield from every_field(node.nodes)


def is_main(field: Node) -> bool:
    """Whether a template shows the field as given; the others are folded."""
    if isinstance(field, Group):
        return field.main
    return field.texts[0] not in _FOLDED and (
        field.required or any(key in _given() for key in field.texts)
    )


def _nodes(model: type[BaseModel], path: Path, values: Mapping[str, Any]) -> Iterator[Node]:
    for name, info in model.model_fields.items():
        settled = name == "kind" and len(get_args(info.annotation)) == 1
        if hint_key(model.__name__, name) not in _ELSEWHERE and not settled:
            yield from _node(model, name, info, (*path, name), values.get(name))


def _node(
    model: type[BaseModel], name: str, info: FieldInfo, path: Path, value: Any
) -> Iterator[Node]:
    admitted = members(info.annotation)
    if all(is_model(one.type) and issubclass(one.type, OwnFile) for one in admitted):
        return  # a form has no folder: what can only be a file stays in the file's own text
    texts = _text_keys(model, name)
    models = [member for member in admitted if is_model(member.type)]
    models = [one for one in models if not issubclass(one.type, OwnFile | Range | Years)]
    if len(models) > 1:
        yield _one_of(models, path, texts, value)
        return
    first = admitted[0]
    if get_origin(first.type) is tuple and is_model(get_args(first.type)[0]):
        yield from _rows(get_args(first.type)[0], path, texts, value)
        return
    if len(models) < len(admitted):
        yield _leaf(model, name, info, path, texts, admitted, value)
    if models:
        inner = value if isinstance(value, Mapping) else {}
        nodes = tuple(_nodes(models[0].type, path, inner))
        yield Group(path, texts, nodes, filled=bool(inner), main=_has_main(texts))


def _one_of(models: list[Member], path: Path, texts: tuple[str, ...], value: Any) -> Group:
    """A choice of form, and the fields of the form chosen."""
    inner = value if isinstance(value, Mapping) else {}
    chosen = str(inner.get("by", ""))
    forms = {str(get_args(one.type.model_fields["by"].annotation)[0]): one.type for one in models}
    choice = Field((*path, "by"), "choice", ("scale-by",), chosen, choices=tuple(forms))
    nodes: list[Node] = [choice]
    if chosen in forms:
        for name, info in forms[chosen].model_fields.items():
            if name != "by":
                nodes += _node(forms[chosen], name, info, (*path, name), inner.get(name))
    return Group(path, texts, tuple(nodes), filled=bool(inner), main=_has_main(texts))


def _rows(model: type[Part], path: Path, texts: tuple[str, ...], value: Any) -> Iterator[Group]:
    rows = value if isinstance(value, list) else []
    for index in range(len(rows) + SPARE_ROWS):
        inner = rows[index] if index < len(rows) and isinstance(rows[index], Mapping) else {}
        nodes = tuple(_nodes(model, (*path, str(index)), inner))
        yield Group(
            (*path, str(index)),
            texts,
            nodes,
            index,
            filled=bool(inner),
            main=_has_main(texts),
            offered=index <= len(rows),
        )


def _leaf(
    model: type[BaseModel],
    name: str,
    info: FieldInfo,
    path: Path,
    texts: tuple[str, ...],
    admitted: list[Member],
    value: Any,
) -> Field:
    kind, choices = _kind(model, name, [member.type for member in admitted])
    preset = None if info.is_required() else _preset(info)
    some = tuple(str(item) for item in value) if kind == "some" and isinstance(value, list) else ()
    return Field(
        path,
        kind,
        texts,
        shown(value) if kind != "some" else "",
        values=some,
        choices=choices,
        required=info.is_required(),
        preset=preset if kind == "choice" else None,
        plain=not (kind in ("key", "lines") and isinstance(value, Mapping)),
        example=next((found for key in texts if (found := _examples().get(key))), ""),
    )


def _kind(model: type[BaseModel], name: str, types: list[Any]) -> tuple[Kind, tuple[str, ...]]:
    for known, kind in _BY_PRESENCE.items():
        if known in types:
            return kind, ()
    first = types[0]
    if get_origin(first) is tuple:
        inner = members(get_args(first)[0])[0].type
        words = tuple(str(one) for one in get_args(inner)) if get_origin(inner) is Literal else ()
        return "some" if words else "lines", words
    if get_origin(first) is Literal:
        return "choice", tuple(str(one) for one in get_args(first))
    is_long = model.__name__ in _LONG_MODELS or name in _LONG
    return _KINDS.get(first, "long" if is_long else "text"), YES_NO if first is bool else ()


def shown(value: Any) -> str:
    """A value of the file as it stands in a field; a range with its three ends."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "\n".join(str(item) for item in value)
    if isinstance(value, Mapping):
        if set(value) == set(RANGE_ENDS):
            return BETWEEN_ENDS.join(str(value[end]) for end in RANGE_ENDS)
        return ""
    return str(value)


def _preset(info: FieldInfo) -> str | None:
    default = info.get_default(call_default_factory=False)
    return shown(default) if isinstance(default, bool | str) else None


def _text_keys(model: type[BaseModel], name: str) -> tuple[str, ...]:
    """Its own key, its model's parents', that of any measure where it is one, its bare name."""
    own = [hint_key(one.__name__, name) for one in model.__mro__ if issubclass(one, Part)]
    shared = [hint_key("Measure", name)] if "kind" in model.model_fields else []
    return (*own, *shared, name)


def _has_main(texts: tuple[str, ...]) -> bool:
    return any(key in _given() for key in texts)


def _in_templates() -> Iterator[TemplateField]:
    yield from HEAD
    for kind in measure_kinds().values():
        yield from fields_of(kind)


@cache
def _given() -> frozenset[str]:
    names = {"step-times_per_year", "sanction-amount"}
    return frozenset(
        {field.hint for field in _in_templates() if field.given and field.hint} | names
    )


@cache
def _examples() -> dict[str, str]:
    """The example that a template gives for a key, where it is a plain one."""
    found: dict[str, str] = {}
    for field in _in_templates():
        written = field.lines[0].removeprefix("- ").partition(": ")[2]
        if field.hint and len(field.lines) == 1 and written and written[0] not in "{[«":
            found.setdefault(field.hint, written.strip('"'))
    return found
