"""Sentences for people, from Project Fluent catalogues: one file per room and language.

A room's file is read when its first sentence is asked for, and a message is parsed when it is said.
Whatever is missing raises: a reader never sees a key.

Arguments that are text are shown as given. Arguments that are numbers choose plural forms; when
they are shown, they have the language's decimal sign, and thousands are separated only from
10 000 up, so that a year or a line number may be given as it is. Figures that need a unit or
certain decimals are formatted first, by `impactcheck.language.numbers`. In a catalogue,
`GIVEN($x)` is `yes` when the text `$x` is not empty and `no` otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from impactcheck.kinds import measure_kinds
from impactcheck.language.entries import Pieces, cut, text_with_arguments

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_TEXTS = Path(__file__).resolve().parent.parent / "texts"
KINDS = "kinds"
"""The room of the words that belong to one kind of measure."""
_GROUPED_FROM = 10_000
_LONGEST_ARGUMENT = 500
"""fluent.runtime refuses longer texts than 1 000 characters: they are put in afterwards."""


class MissingText(LookupError):  # noqa: N818
    """A room, a key or an argument that a catalogue or its caller lacks."""


class Texts:
    """All sentences in one language. Use `texts_for`, which keeps what has been parsed."""

    def __init__(self, language: Language) -> None:
        if language not in LANGUAGES:
            raise MissingText(f"no catalogue in the language {language!r}")
        self.language = language
        self._rooms: dict[str, _Room] = {}

    def say(self, room: str, key: str, /, **arguments: str | int | float) -> str:
        """The sentence `key` of `texts/<language>/<room>.ftl`, or else of a kind of measure.

        Raises MissingText.
        """
        return self._holder(room, key).say(key, arguments)

    def has(self, room: str, key: str) -> bool:
        """Whether the room's catalogue, or that of a kind of measure, holds `key`."""
        return key in self._holder(room, key).entries

    def _room(self, room: str) -> _Room:
        if room not in self._rooms:
            source = catalogue_source(self.language, room)
            self._rooms[room] = _Room(self.language, f"{self.language}/{room}.ftl", source)
        return self._rooms[room]

    def _holder(self, room: str, key: str) -> _Room:
        """The room itself, unless it lacks the key and the words of some kind have it.

        A kind has names in many rooms: of its series, its lines, its fields. They stand together,
        so that a new kind is worded in one file of each language.
        """
        own = self._room(room)
        if key in own.entries:
            return own
        return next((one for one in self._kinds() if key in one.entries), own)

    def _kinds(self) -> Iterator[_Room]:
        yield self._room(KINDS)
        for folder in dict.fromkeys(kind.texts for kind in measure_kinds().values() if kind.texts):
            if folder not in self._rooms:
                file = Path(folder) / f"{self.language}.ftl"
                source = file.read_text(encoding="utf-8")
                self._rooms[folder] = _Room(self.language, str(file), source)
            yield self._rooms[folder]


@cache
def texts_for(language: Language) -> Texts:
    """The sentences of a language, each room read once in the life of the program."""
    return Texts(language)


def catalogue_source(language: Language, room: str) -> str:
    """The Fluent text of a room. Raises MissingText."""
    file = _TEXTS / language / f"{room}.ftl"
    if not room.isidentifier() or not file.is_file():
        raise MissingText(f"no catalogue {language}/{room}.ftl")
    return file.read_text(encoding="utf-8")


class _Room:
    """One file's messages: their sources, and what has been made of those that were said."""

    def __init__(self, language: Language, file: str, source: str) -> None:
        self.entries = cut(source)
        self._language = language
        self._file = file
        self._texts: dict[str, Pieces | None] = {}
        self._bundle: Any = None

    def say(self, key: str, arguments: dict[str, str | int | float]) -> str:
        if key not in self.entries:
            raise MissingText(f"{self._file} has no {key!r}")
        if key not in self._texts:
            self._texts[key] = text_with_arguments(self.entries[key])
        pieces = self._texts[key]
        if pieces is None or any(type(arguments.get(name)) is not str for name in pieces[1::2]):
            return self._said_by_fluent(key, arguments)
        filled = list(pieces)
        filled[1::2] = [str(arguments[name]) for name in pieces[1::2]]
        return "".join(filled)

    def _said_by_fluent(self, key: str, arguments: dict[str, str | int | float]) -> str:
        bundle = self._bundle_with(key)
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise MissingText(f"{self._file}: {key!r} has no text")
        long: dict[str, str] = {}
        known = {name: _argument(value, long) for name, value in arguments.items()}
        sentence, errors = bundle.format_pattern(pattern, known)
        if errors:
            first = errors[0]
            raise MissingText(f"{self._file}: {key!r}: {first}") from first
        return _put_back(str(sentence), long)

    def _bundle_with(self, key: str) -> Any:
        """Fluent's bundle of the room, with at least `key` parsed into it."""
        from fluent.runtime import FluentBundle, FluentResource
        from fluent.syntax.ast import Junk

        # Threads of the form may meet here: each goes on with the bundle that it has seen.
        bundle: Any = self._bundle
        if bundle is None:
            given: dict[str, Any] = {"GIVEN": _given}
            bundle = FluentBundle([self._language], functions=given, use_isolating=False)
            self._bundle = bundle
        if not bundle.has_message(key):
            resource = FluentResource(self.entries[key])
            for entry in resource.body:
                if isinstance(entry, Junk):
                    raise MissingText(f"{self._file} cannot be read at: {entry.content!r}")
            bundle.add_resource(resource)
        return bundle


def _given(value: Any) -> Any:
    return "yes" if str(value) else "no"


def _argument(value: str | int | float, long: dict[str, str]) -> object:
    from fluent.runtime.types import FluentNumber, fluent_number

    if isinstance(value, str) and len(value) > _LONGEST_ARGUMENT:
        slot = f"\ue000{len(long)}\ue001"
        long[slot] = value
        return slot
    if isinstance(value, FluentNumber | str):
        return value
    return fluent_number(value, useGrouping=abs(value) >= _GROUPED_FROM)


def _put_back(sentence: str, long: dict[str, str]) -> str:
    for slot, value in long.items():
        sentence = sentence.replace(slot, value)
    return sentence
