"""The language of the command line: which one the user wants, and how to say something in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from impactcheck.language.catalogue import LANGUAGES, Language, texts_for

VARIABLE = "IMPACTCHECK_LANG"


@dataclass(frozen=True)
class Say:
    """`say(key, **arguments)`: a text of the room `cli` in the user's language."""

    language: Language

    def __call__(self, key: str, /, **arguments: str | int | float) -> str:
        return texts_for(self.language).say("cli", key, **arguments)


def spoken_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language to speak, found before anything is parsed: `--lang`, else the variable, else sv.

    An unknown language falls back to Swedish here; the parser then refuses `--lang` by name.
    """
    wanted = environment.get(VARIABLE, "")
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and position + 1 < len(arguments):
            wanted = arguments[position + 1]
        elif argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == wanted), LANGUAGES[0])
