"""From YAML's events to values with places.

Events rather than the composed tree: aliases, anchors and tags are still visible in them, and
limits can stop a hostile file before it has grown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from impactcheck.problems import BadInput, Place, Problem
from impactcheck.yamlfile.document import Document, Path
from impactcheck.yamlfile.hidden import hidden_character
from impactcheck.yamlfile.scalars import is_unquoted_code, plain_value

MAX_DEPTH = 32
MAX_NODES = 50_000


class Builder:
    """Builds one document; fatal mistakes raise BadInput, the others are gathered."""

    def __init__(self, events: Iterator[Any], file: str) -> None:
        self._events = events
        self._file = file
        self._nodes = 0
        self._values: dict[Path, Place] = {}
        self._keys: dict[Path, Place] = {}
        self._written: dict[Path, str] = {}
        self._problems: list[Problem] = []

    def build(self) -> Document:
        values: Any = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._stop("yaml-several-documents", event)
                values = self._node(next(self._events), ())
        if documents == 0 or values is None:
            raise BadInput(Problem("file-empty", {"file": self._file}, Place(self._file)))
        return Document(
            values,
            self._file,
            self._values,
            self._keys,
            self._written,
            tuple(self._problems),
        )

    def _place(self, event: Any) -> Place:
        return Place(self._file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _stop(self, key: str, event: Any, **arguments: str | int) -> BadInput:
        return BadInput([*self._problems, Problem(key, dict(arguments), self._place(event))])

    def _node(self, event: Any, path: Path) -> Any:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise self._stop("yaml-too-many-values", event, limit=MAX_NODES)
        self._no_deeper_than_allowed(len(path), event)
        if isinstance(event, yaml.AliasEvent):
            raise self._stop("yaml-alias", event, name=str(event.anchor))
        if event.anchor is not None:
            raise self._stop("yaml-anchor", event, name=str(event.anchor))
        if event.tag is not None:
            raise self._stop("yaml-tag", event, name=str(event.tag))
        self._values[path] = self._place(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._scalar(event, path)

    def _scalar(self, event: Any, path: Path) -> Any:
        text: str = event.value
        self._refuse_hidden(text, event)
        self._written[path] = text
        if event.style:
            return text
        if is_unquoted_code(text):
            self._problems.append(Problem("code-unquoted", {"value": text}, self._place(event)))
            return text
        return plain_value(text)

    def _sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _mapping(self, start: Any, path: Path) -> dict[str, Any]:
        pairs: dict[str, Any] = {}
        previous = ""
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event)
            below = (*path, key)
            place = self._place(event)
            following = next(self._events)
            if start.flow_style and self._is_rest_of_amount(key, following, previous, path):
                whole = f"{self._written[(*path, previous)]},{key}"
                pairs[previous] = self._written[(*path, previous)] = whole
                self._problems.append(
                    Problem(
                        "decimal-comma-in-braces",
                        {"key": previous, "value": whole},
                        self._values[(*path, previous)],
                    )
                )
                continue
            if key in pairs:
                first = self._keys[below].line or 0
                self._problems.append(
                    Problem("key-duplicate", {"key": key, "first_line": first}, place)
                )
                self._skip(following, len(below))
                continue
            self._keys[below] = place
            pairs[key] = self._node(following, below)
            previous = key
        return pairs

    def _key(self, event: Any) -> str:
        if isinstance(event, yaml.AliasEvent):
            raise self._stop("yaml-alias", event, name=str(event.anchor))
        if not isinstance(event, yaml.ScalarEvent):
            raise self._stop("yaml-key-not-text", event)
        if event.anchor is not None:
            raise self._stop("yaml-anchor", event, name=str(event.anchor))
        if event.tag is not None:
            raise self._stop("yaml-tag", event, name=str(event.tag))
        if event.value == "<<" and not event.style:
            raise self._stop("yaml-merge", event)
        self._refuse_hidden(event.value, event)
        return str(event.value)

    def _refuse_hidden(self, text: str, event: Any) -> None:
        character = hidden_character(text)
        if character is not None:
            self._problems.append(
                Problem("file-control-character", {"character": character}, self._place(event))
            )

    def _is_rest_of_amount(self, key: str, event: Any, previous: str, path: Path) -> bool:
        """Whether `{pot: 1,5 mkr}` was split into `pot: 1` and `5 mkr: null`."""
        if not (isinstance(event, yaml.ScalarEvent) and event.value == "" and not event.style):
            return False
        before = self._written.get((*path, previous), "") if previous else ""
        return key[:1].isdigit() and before[-1:].isdigit()

    def _no_deeper_than_allowed(self, depth: int, event: Any) -> None:
        if depth > MAX_DEPTH:
            raise self._stop("yaml-too-deep", event, limit=MAX_DEPTH)

    def _skip(self, event: Any, outer: int) -> None:
        """Read past the value of a key that is not used, within the same limits as any other."""
        depth = 0
        while True:
            self._nodes += 1
            if self._nodes > MAX_NODES:
                raise self._stop("yaml-too-many-values", event, limit=MAX_NODES)
            if not isinstance(event, yaml.CollectionEndEvent):
                self._no_deeper_than_allowed(outer + depth, event)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth == 0:
                return
            event = next(self._events)
