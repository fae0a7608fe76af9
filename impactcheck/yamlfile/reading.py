"""Opening a file that a person names: one clear problem for each way in which it can fail."""

from __future__ import annotations

import contextlib
import pathlib

import yaml

from impactcheck.infiles import read_file
from impactcheck.problems import BadInput, Place, Problem
from impactcheck.yamlfile.building import MAX_DEPTH, Builder
from impactcheck.yamlfile.document import Document

MAX_BYTES = 1_000_000

# libyaml tells its errors apart by their wording alone. A wording that changes costs the reader
# the remedy, not the place (`yaml-syntax`); test_parser_wording.py names each one.
_PLAIN_WORDS = (
    ("cannot start any token", "yaml-character"),
    ("mapping values are not allowed", "yaml-colon"),
    ("could not find expected ':'", "yaml-colon-missing"),
    ("did not find expected key", "yaml-indentation"),
    ("did not find expected '-' indicator", "yaml-indentation"),
    ("did not find expected ',' or", "yaml-bracket"),
    ("found unexpected end of stream", "yaml-quote-open"),
    ("did not find expected node content", "yaml-bracket"),
)
# libyaml stops at what follows: on the line after a name without colon, at the end of the file.
_TOLD_WHERE_IT_BEGINS = frozenset({"yaml-colon-missing", "yaml-quote-open"})


def read_yaml(path: str | pathlib.Path) -> Document:
    """Read a YAML file. Raises BadInput with the file's name as given, line and column."""
    return parse_yaml(read_text(path), str(path))


def read_text(path: str | pathlib.Path, most: int = MAX_BYTES) -> str:
    """The text of a file of at most `most` bytes, without byte order mark. Raises BadInput."""
    return _decoded(read_file(path, most), str(path), most)


def parse_yaml(text: str | bytes, name: str) -> Document:
    """Values and places of a YAML text; `name` is what the places call it. Raises BadInput."""
    if isinstance(text, bytes):
        text = _decoded(text, name)
    elif len(text) > MAX_BYTES:
        raise _refused("file-too-large", name, limit_kb=MAX_BYTES // 1000)
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise _refused("file-empty", name)
    try:
        return Builder(iter(yaml.parse(text, Loader=yaml.CSafeLoader)), name).build()
    except yaml.MarkedYAMLError as error:
        _hold_to_our_own_limits(error, text, name)
        raise BadInput(_syntax_problem(error, text, name)) from error
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        raise BadInput(_unprintable(text, name)) from error


def _hold_to_our_own_limits(error: yaml.MarkedYAMLError, text: str, name: str) -> None:
    """Raise what `Builder` says of a line of brackets that the C parser gave up before telling it.

    Before the C parser tells of a bracket it looks up to 1 024 characters ahead in the line for the
    colon that would make a key of it. A line of brackets alone thus meets that parser's own limit
    before ours: PyYAML 6.0.4 stops at 1 000 levels, 6.0.3 has no limit. PyYAML's parser in Python
    has none either. It is slow, so only a line with too many brackets is parsed again.
    """
    mark = error.problem_mark
    if mark is None:
        return
    line = text[mark.index - mark.column : mark.index]
    if line.count("[") + line.count("{") <= MAX_DEPTH:
        return
    with contextlib.suppress(yaml.YAMLError):
        Builder(iter(yaml.parse(text[: mark.index], Loader=yaml.SafeLoader)), name).build()


def _refused(key: str, name: str, **arguments: str | int) -> BadInput:
    return BadInput(Problem(key, {"file": name, **arguments}, Place(name)))


def _decoded(content: bytes, name: str, most: int = MAX_BYTES) -> str:
    if len(content) > most:
        raise _refused("file-too-large", name, limit_kb=most // 1000)
    if b"\x00" in content:
        raise _refused("file-binary", name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        place = Place(name, line)
        raise BadInput(Problem("file-not-utf8", {"file": name}, place)) from error


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, name: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    said = error.problem or ""
    key = next((key for words, key in _PLAIN_WORDS if words in said), "yaml-syntax")
    if mark is None:
        return Problem(key, {}, Place(name))
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    if key == "yaml-character" and line[mark.column : mark.column + 1] == "\t":
        key = "yaml-tab"
    if key in _TOLD_WHERE_IT_BEGINS and error.context_mark is not None:
        mark = error.context_mark
    arguments: dict[str, str | int | float] = {}
    if key == "yaml-character":
        arguments["character"] = line[mark.column : mark.column + 1]
    return Problem(key, arguments, Place(name, mark.line + 1, mark.column + 1))


def _unprintable(text: str, name: str) -> Problem:
    for number, line in enumerate(text.split("\n"), start=1):
        for column, character in enumerate(line, start=1):
            if not character.isprintable() and character not in "\t\r\u00a0\u2009\u202f":
                shown = f"U+{ord(character):04X}"
                return Problem(
                    "file-control-character", {"character": shown}, Place(name, number, column)
                )
    return Problem("yaml-syntax", {}, Place(name))
