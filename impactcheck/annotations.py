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


def resolve(model: type[BaseModel], loc: tuple[str | int, ...]) -> tuple[Path, type[Any] | None]:
    """A pydantic error's `loc` as a path in the file, and the model that holds its last step.

    Tags that pydantic puts into `loc` for unions, and its `[key]`, are left out of the path.
    """
    path: list[str | int] = []
    here: Any = model
    holder: type[Any] | None = None
    for step in loc:
        admitted = members(here)
        if len(admitted) > 1:
            here = next((m.type for m in admitted if m.answers_to(step)), None)
            continue
        if step == "[key]":
            continue
        kind = admitted[0].type if admitted else None
        holder, here = None, None
        if is_model(kind):
            holder = kind
            field = kind.model_fields.get(str(step))
            here = field.annotation if field else None
        elif get_origin(kind) in (tuple, list):
            here = get_args(kind)[0]
        elif get_origin(kind) is dict:
            here = get_args(kind)[1]
        path.append(step)
    return tuple(path), holder
