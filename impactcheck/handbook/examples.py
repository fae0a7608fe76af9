"""The example reforms that come with the program: their names, and their files to copy out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impactcheck.problems import BadInput, Problem
from impactcheck.reform.read import read_reform
from impactcheck.resources import examples_dir
from impactcheck.suggestions import closest


@dataclass(frozen=True)
class Example:
    """A bundled reform: its name, its file, and the drafter's own files of figures beside it."""

    name: str
    file: Path
    beside: tuple[Path, ...]


def example_names() -> tuple[str, ...]:
    """The names that `example` takes, in order."""
    return tuple(sorted(path.stem for path in examples_dir().glob("*.yaml")))


def example_titles() -> Iterator[tuple[str, str]]:
    """Name and title of each, in order."""
    for name in example_names():
        yield name, read_reform(examples_dir() / f"{name}.yaml").reform.title


def example(name: str) -> Example:
    """The example of that name. Raises BadInput `example-unknown`, which names the nearest."""
    known = example_names()
    if name not in known:
        near = ", ".join(closest(name, known))
        raise BadInput(Problem("example-unknown", {"value": name, "suggestions": near}))
    file = examples_dir() / f"{name}.yaml"
    written = read_reform(file).reform.model_dump(mode="json")
    beside = tuple(dict.fromkeys(file.parent / one for one in _files(written)))
    return Example(name, file, beside)


def _files(value: Any) -> Iterator[str]:
    """Files that a reform names, anywhere in it."""
    if isinstance(value, dict):
        named = value.get("file")
        if isinstance(named, str):
            yield named
        for inside in value.values():
            yield from _files(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _files(inside)
