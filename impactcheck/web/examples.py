"""The bundled reforms that a person may start from; those that need files beside them are not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from impactcheck.reform.keys import own_files_of
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir


@dataclass(frozen=True)
class Example:
    """A reform to start from: its name, title, kinds of measure, and the text of its file."""

    name: str
    title: str
    kinds: tuple[str, ...]
    text: str


@cache
def examples() -> dict[str, Example]:
    """By name, in the order of their titles."""
    found = []
    for path in sorted(examples_dir().glob("*.yaml")):
        reform = read_reform(path).reform
        if any(own_files_of(reform)):
            continue
        kinds = tuple(dict.fromkeys(measure.kind for measure in reform.measures.values()))
        found.append(Example(path.stem, reform.title, kinds, path.read_text(encoding="utf-8")))
    return {one.name: one for one in sorted(found, key=lambda one: one.title.casefold())}
