"""The columns and files that a part of a reform names, and the figures in those files."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator

from pydantic import BaseModel

from impactcheck.annotations import members
from impactcheck.arrays import Floats
from impactcheck.country.model import Country
from impactcheck.kinds import resolve
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.parts import Key, Only, OwnFile, WeightsFile


def keys_of(part: object) -> Iterator[Key]:
    """Every key named anywhere in a measure or a reform, in order, by the type of its field."""
    if isinstance(part, BaseModel):
        for name, field in type(part).model_fields.items():
            value = getattr(part, name)
            admits_file = any(member.type is WeightsFile for member in members(field.annotation))
            if admits_file and isinstance(value, str | WeightsFile):
                yield value
            elif isinstance(part, Only) and name == "columns":
                yield from value or {}
            else:
                yield from keys_of(value)
    elif isinstance(part, dict):
        for item in part.values():
            yield from keys_of(item)
    elif isinstance(part, tuple):
        for item in part:
            yield from keys_of(item)


def own_files_of(part: object) -> Iterator[OwnFile]:
    """Every file of the drafter's own that is named anywhere in a measure or a reform, in order."""
    if isinstance(part, OwnFile):
        yield part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from own_files_of(getattr(part, name))
    elif isinstance(part, dict | tuple):
        for item in part.values() if isinstance(part, dict) else part:
            yield from own_files_of(item)


def own_figures(part: object, folder: pathlib.Path | None, country: Country) -> dict[str, Floats]:
    """What stands in each file that the part names, by file name, as its kind of file is read.

    Raises BadInput when there is no folder to look in, or a file cannot be used.
    """
    found: dict[str, Floats] = {}
    for own in own_files_of(part):
        if own.file not in found:
            if folder is None:
                problem = Problem("weights-no-folder", {"file": own.file}, Place(own.file))
                raise BadInput(problem)
            found[own.file] = resolve(own.read_by)(folder / own.file, country)
    return found
