"""What a pydantic model says about the value at a path: for messages and for checks by type."""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel, Tag

from impactcheck.yamlfile import Path


@dataclass(frozen=True)
class Member:
    """One type that an annotation admits, and the tag that a union gives it."""

    type: Any
    tag: str | None = None

    def answers_to(self, tag: object) -> bool:
        if self.tag == tag or getattr(self.type, "__name__", None) == tag:
            return True
        if not is_model(self.type):
            return False
        literals = (field.annotation for field in self.type.model_fields.values())
        return any(get_origin(kind) is Literal and tag in get_args(kind) for kind in literals)


def is_model(kind: Any) -> TypeGuard[type[BaseModel]]:
    """Whether `kind` is a pydantic model."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def members(annotation: Any) -> list[Member]:
    """The types that `annotation` admits besides None."""
    if annotation is None or annotation is type(None):
        return []
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *extras = get_args(annotation)
        tag = next((extra.tag for extra in extras if isinstance(extra, Tag)), None)
        return [Member(m.type, tag or m.tag) for m in members(inner)]
    if origin in (Union, types.UnionType):
        return [member for part in get_args(annotation) for member in members(part)]
    return [Member(annotation)]


def literals(annotation: Any) -> list[str]:
    """The values that `annotation` spells out (`Literal["a", "b"]`), in the order written."""
    kinds = [member.type for member in members(annotation)]
    return [str(one) for kind in kinds if get_origin(kind) is Literal for one in get_args(kind)]


def discriminator(annotation: Any) -> str | None:
    """The field whose value tells which model of a union is meant; None when there is none."""
    if get_origin(annotation) is not Annotated:
        return None
    named = (getattr(extra, "discriminator", None) for extra in get_args(annotation)[1:])
    return next((name for name in named if isinstance(name, str)), None)


def tags(annotation: Any) -> list[str]:
    """The values that the discriminating field of a union may have, in the order of the union."""
    field = discriminator(annotation)
    models = [member.type for member in members(annotation) if is_model(member.type)]
    return [
        tag
        for model in models
        if field in model.model_fields
        for tag in literals(model.model_fields[field].annotation)
    ]


@dataclass(frozen=True)
class Resolved:
    """What an error is about.

    `path` is where it stands in the file, `holder` the model whose field the last step names, and
    `annotation` what may stand there; None where the model knows no such place.
    """

    path: Path
    holder: type[Any] | None
    annotation: Any


def resolve(model: type[BaseModel], loc: tuple[str | int, ...]) -> Resolved:
    """A pydantic error's `loc` as a place in the file and in the model.

    Tags that pydantic puts into `loc` for unions, and its `[key]`, are left out of the path.
    """
    path: list[str | int] = []
    here: Any = model
    key: Any = None
    holder: type[Any] | None = None
    for step in loc:
        admitted = members(here)
        if step == "[key]":
            here = key
            continue
        if len(admitted) > 1:
            here = next((m.type for m in admitted if m.answers_to(step)), None)
            continue
        kind = admitted[0].type if admitted else None
        holder, here, key = None, None, None
        if is_model(kind):
            holder = kind
            field = kind.model_fields.get(str(step))
            # The field itself stands beside its annotation: pydantic moves a discriminator there.
            here = Annotated[field.annotation, field] if field else None
        elif get_origin(kind) in (tuple, list):
            here = get_args(kind)[0]
        elif get_origin(kind) is dict:
            key, here = get_args(kind)
        path.append(step)
    return Resolved(tuple(path), holder, here)
