"""Sentences for people, from Project Fluent catalogues: one file per room and language.

A room's catalogue is parsed when its first sentence is asked for. Whatever is missing raises: a
reader never sees a key.

Arguments that are text are shown as given. Arguments that are numbers choose plural forms; when
they are shown, they have the language's decimal sign, and thousands are separated only from
10 000 up, so that a year or a line number may be given as it is. Figures that need a unit or
certain decimals are formatted first, by `impactcheck.language.numbers`. In a catalogue,
`GIVEN($x)` is `yes` when the text `$x` is not empty and `no` otherwise.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any, Literal, get_args

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
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
        self._rooms: dict[str, Any] = {}

    def say(self, room: str, key: str, /, **arguments: str | int | float) -> str:
        """The sentence `key` of `texts/<language>/<room>.ftl`. Raises MissingText."""
        bundle = self._room(room)
        if not bundle.has_message(key):
            raise MissingText(f"{self.language}/{room}.ftl has no {key!r}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise MissingText(f"{self.language}/{room}.ftl: {key!r} has no text")
        long: dict[str, str] = {}
        known = {name: _argument(value, long) for name, value in arguments.items()}
        sentence, errors = bundle.format_pattern(pattern, known)
        if errors:
            first = errors[0]
            raise MissingText(f"{self.language}/{room}.ftl: {key!r}: {first}") from first
        return _put_back(str(sentence), long)

    def has(self, room: str, key: str) -> bool:
        """Whether the room's catalogue holds `key`."""
        return bool(self._room(room).has_message(key))

    def _room(self, room: str) -> Any:
        if room not in self._rooms:
            self._rooms[room] = _parse(self.language, room)
        return self._rooms[room]


@cache
def texts_for(language: Language) -> Texts:
    """The sentences of a language, each room parsed once in the life of the program."""
    return Texts(language)


def catalogue_source(language: Language, room: str) -> str:
    """The Fluent text of a room. Raises MissingText."""
    file = resources.files("impactcheck") / "texts" / language / f"{room}.ftl"
    if not room.isidentifier() or not file.is_file():
        raise MissingText(f"no catalogue {language}/{room}.ftl")
    return file.read_text(encoding="utf-8")


def _parse(language: Language, room: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource
    from fluent.syntax.ast import Junk

    source = catalogue_source(language, room)
    resource = FluentResource(source)
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise MissingText(f"{language}/{room}.ftl cannot be read at: {entry.content!r}")
    bundle = FluentBundle([language], functions={"GIVEN": _given}, use_isolating=False)
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
