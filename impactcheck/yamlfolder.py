"""A folder of YAML files: its digest and its documents, those of our own folder kept once parsed.

Parsing the rules takes longer than checking a reform against them. So the values of every file are
kept in the user's cache, under a digest of all the files' names and bytes, of the code that reads
them and of the parser's version: what is found is what parsing would give. Only the reading is
kept; whoever asks for a document judges it as if it had just been read.
"""

from __future__ import annotations

import datetime
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from impactcheck import cache as user_cache
from impactcheck import yamlfile
from impactcheck.infiles import read_file
from impactcheck.problems import BadInput
from impactcheck.yamlfile import Document, parse_yaml, read_yaml
from impactcheck.yamlfile.reading import MAX_BYTES

SUFFIXES = frozenset({".yaml", ".yml"})
_DATE = "\u0000date"
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class YamlFolder:
    """The YAML files below a folder, read when it is made.

    `contents` holds their bytes by their path in the folder, with `/`, in the order of the paths;
    None for a file that cannot be read. With `kept` the parsed files are looked for in the user's
    cache and put there.
    """

    def __init__(self, folder: Path, *, kept: bool) -> None:
        self.folder = folder
        self._kept = kept
        self.contents = {relative: _content(folder / relative) for relative in _paths(folder)}

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the files' paths and bytes."""
        digest = hashlib.sha256()
        for relative, content in self.contents.items():
            digest.update(relative.encode() + b"\0" + (content or b""))
        return digest.hexdigest()

    def document(self, relative: str) -> Document:
        """The document of one file. Raises BadInput as `read_yaml` does."""
        path = self.folder / relative
        content = self.contents.get(relative)
        if content is None:
            return read_yaml(path)
        known = self._values.get(relative) if self._kept else None
        if known is None:
            return parse_yaml(content, str(path))
        return _document(known, str(path), content)

    @cached_property
    def _values(self) -> Mapping[str, Any]:
        """The values of every file, kept or parsed; nothing where a file has a mistake."""
        if user_cache.cache_folder() is None:
            return {}
        # One file for each folder of rules that this user runs, and not one for each of its states.
        name = f"yaml-{hashlib.sha256(str(self.folder).encode()).hexdigest()[:16]}"
        key = f"{self.digest}-{_reader()}"
        found = user_cache.kept(name, key, decode=_decoded)
        if isinstance(found, dict) and found.keys() == self.contents.keys():
            return found
        try:
            parsed = {relative: self._parsed(relative) for relative in self.contents}
        except BadInput:
            return {}
        user_cache.keep(name, key, parsed, encode=_encoded)
        return parsed

    def _parsed(self, relative: str) -> Any:
        document = parse_yaml(self.contents[relative] or b"", relative)
        if document.problems:
            raise BadInput(document.problems)
        return document.values


@lru_cache(maxsize=4)
def own_yaml_folder(folder: Path) -> YamlFolder:
    """A folder that comes with impactcheck, read once in the life of the program."""
    return YamlFolder(folder, kept=True)


class _WhenAsked(Mapping[_Key, _Value]):
    """A mapping that is made when somebody looks into it."""

    def __init__(self, make: Callable[[], Mapping[_Key, _Value]]) -> None:
        self._make = make

    def __getitem__(self, key: _Key) -> _Value:
        return self._make()[key]

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._make())

    def __len__(self) -> int:
        return len(self._make())


def _document(values: Any, file: str, content: bytes) -> Document:
    """The values with their places, for which the file is parsed only when one is asked for."""

    @cache
    def parsed() -> Document:
        return parse_yaml(content, file)

    return Document(
        values,
        file,
        value_places=_WhenAsked(lambda: parsed().value_places),
        key_places=_WhenAsked(lambda: parsed().key_places),
        written=_WhenAsked(lambda: parsed().written),
    )


def _paths(folder: Path) -> list[str]:
    """The files' paths in the folder, with `/`, in the order of their parts."""
    found: list[list[str]] = []
    for here, _, names in os.walk(folder):
        inside = Path(here).relative_to(folder).parts
        found += [[*inside, name] for name in names if Path(name).suffix in SUFFIXES]
    return ["/".join(parts) for parts in sorted(found)]


def _content(path: Path) -> bytes | None:
    try:
        return read_file(path, MAX_BYTES)
    except BadInput:
        return None


@cache
def _reader() -> str:
    """A digest of what turns bytes into values: our own reader's code and the parser's version."""
    digest = hashlib.sha256(yaml.__version__.encode())
    for source in sorted(Path(yamlfile.__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _encoded(value: object) -> dict[str, str]:
    if isinstance(value, datetime.date):
        return {_DATE: value.isoformat()}
    raise TypeError(f"no value of a YAML file: {value!r}")


def _decoded(mapping: dict[str, Any]) -> Any:
    # No key of a YAML file holds a null character: our reader refuses it.
    if _DATE in mapping:
        return datetime.date.fromisoformat(mapping[_DATE])
    return mapping
