"""Problems as lines that a person can act on."""

from __future__ import annotations

from collections.abc import Sequence

from impactcheck.console.characters import one_line
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.problems import Problem

_LONGEST = 1000
_MOST_LISTED = 100


def message(problem: Problem, language: Language) -> str:
    """What is wrong and what to write instead, without the place.

    An argument that is a text in both languages is given as `name.sv` and `name.en`.
    """
    arguments = {
        name.removesuffix(f".{language}"): _shown(value) if isinstance(value, str) else value
        for name, value in problem.arguments.items()
    }
    return texts_for(language).say("problems", problem.key, **arguments)


def render(problem: Problem, language: Language) -> str:
    """`file:line:column: message`; the message alone when the problem has no place."""
    text = message(problem, language)
    return text if problem.place is None else f"{_shown(str(problem.place))}: {text}"


def limited(lines: Sequence[str], language: Language) -> tuple[str, ...]:
    """The first hundred of the lines about one file, and then how many more there are.

    A file with five thousand misspelt fields once filled the screen with them, and the one line
    that said what kind of file it was had gone by.
    """
    left = len(lines) - _MOST_LISTED
    if left <= 0:
        return tuple(lines)
    return (*lines[:_MOST_LISTED], texts_for(language).say("problems", "more-problems", count=left))


def _shown(text: str) -> str:
    """What came from a file may hold control characters that a terminal would obey."""
    safe = one_line(text)
    return safe if len(safe) <= _LONGEST else safe[: _LONGEST - 1] + "…"
