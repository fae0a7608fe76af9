"""The columns and files that a part of a reform names as keys, and the figures in those files."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from impactcheck.annotations import members
from impactcheck.arrays import Floats
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.reform.parts import Key, Only, WeightsFile
from impactcheck.reform.weights import read_weights


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


def own_figures(
    part: object, folder: pathlib.Path | None, country_codes: Sequence[str]
) -> dict[str, Floats]:
    """The figures of each file that the part names, by file name, in the order of the codes.

    Raises BadInput when there is no folder to look in, or a file cannot be used.
    """
    found: dict[str, Floats] = {}
    for key in keys_of(part):
        if isinstance(key, WeightsFile) and key.file not in found:
            if folder is None:
                problem = Problem("weights-no-folder", {"file": key.file}, Place(key.file))
                raise BadInput(problem)
            found[key.file] = read_weights(folder / key.file, country_codes)
    return found
