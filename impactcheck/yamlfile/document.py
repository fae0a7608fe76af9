"""A file that has been read: its values, the place of each, and what is wrong with its writing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from impactcheck.problems import Place, Problem

Path: TypeAlias = tuple[str | int, ...]
"""Keys and list indices from the top of a file down to a value."""


@dataclass(frozen=True, eq=False)
class Document:
    """Plain Python values with places.

    `values` holds dict, list, str, int, float, bool, None and datetime.date only. `written` is the
    text of each plain or quoted scalar as it stands in the file. `problems` are mistakes of writing
    that still leave a value to judge (a code without quotes), so that they can be told together
    with what the model finds; whoever uses the values must raise them, as `validate` does.
    """

    values: Any
    file: str
    value_places: Mapping[Path, Place] = field(default_factory=dict)
    key_places: Mapping[Path, Place] = field(default_factory=dict)
    written: Mapping[Path, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def value_place(self, path: Path) -> Place:
        """Where the value at `path` begins; the nearest enclosing value when it is not there."""
        while path not in self.value_places and path:
            path = path[:-1]
        return self.value_places.get(path, Place(self.file))

    def key_place(self, path: Path) -> Place:
        """Where the key that leads to `path` stands; for a list item, where the item begins."""
        return self.key_places.get(path) or self.value_place(path)

    def place(self, *path: str | int) -> Place | None:
        """Where `path` stands in the file, by its key if it has one; None when it does not."""
        return self.key_places.get(path) or self.value_places.get(path)

    def at(self, path: Path) -> Any:
        """The value at `path`, None when there is none."""
        value = self.values
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def below(self, key: str) -> Document:
        """The part below a key of the outermost mapping, as a document of its own."""
        return Document(
            values=self.values[key],
            file=self.file,
            value_places={
                path[1:]: place for path, place in self.value_places.items() if path[:1] == (key,)
            },
            key_places={
                path[1:]: place
                for path, place in self.key_places.items()
                if path[:1] == (key,) and len(path) > 1
            },
            written={path[1:]: text for path, text in self.written.items() if path[:1] == (key,)},
        )
