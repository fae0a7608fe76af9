"""Which files to read: those named, and in a folder those that say they are reforms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from impactcheck.infiles import read_file
from impactcheck.problems import BadInput
from impactcheck.yamlfile.reading import MAX_BYTES

_SUFFIXES = frozenset({".yaml", ".yml"})
_FORMAT_LINE = re.compile(rb"^format:[ \t]*['\"]?impactcheck/1['\"]?[ \t]*(#.*)?\r?$", re.MULTILINE)


@dataclass(frozen=True)
class Found:
    """Files to read, and files of a folder that are no reforms."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]


def find_reforms(paths: Iterable[Path]) -> Found:
    """Each file once, in the order of their names whatever the order of the arguments.

    A file that is named is read whatever it says, so that a misspelt name is told. In a folder, and
    below it, only files with the line `format: impactcheck/1` are read; hidden files and folders
    are passed over.
    """
    named: set[Path] = set()
    inside: set[Path] = set()
    for path in paths:
        if path.is_dir():
            inside |= {file for file in path.rglob("*") if _is_visible_file(file, path)}
        else:
            named.add(path)
    reforms = {path for path in inside if _says_it_is_a_reform(path)}
    files = {path.resolve(): path for path in sorted(reforms | named, reverse=True)}
    read = {path.resolve() for path in files.values()}
    skipped = {path for path in inside - reforms if path.resolve() not in read}
    return Found(tuple(sorted(files.values())), tuple(sorted(skipped)))


def _is_visible_file(path: Path, top: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(top).parts)
    return path.is_file() and not hidden


def _says_it_is_a_reform(path: Path) -> bool:
    if path.suffix.lower() not in _SUFFIXES:
        return False
    try:
        content = read_file(path, MAX_BYTES).removeprefix(b"\xef\xbb\xbf")
    except BadInput:
        # An unreadable file is no file to pass over in silence: reading it tells why.
        return True
    return _FORMAT_LINE.search(content) is not None
