"""Problems as lines that a person can act on."""

from __future__ import annotations

from impactcheck.console.characters import one_line
from impactcheck.language.catalogue import Language, texts_for
from impactcheck.problems import Problem

_LONGEST = 1000


def message(problem: Problem, language: Language) -> str:
    """What is wrong and what to write instead, without the place."""
    arguments = {
        name: _shown(value) if isinstance(value, str) else value
        for name, value in problem.arguments.items()
    }
    return texts_for(language).say("problems", problem.key, **arguments)


def render(problem: Problem, language: Language) -> str:
    """`file:line:column: message`; the message alone when the problem has no place."""
    text = message(problem, language)
    return text if problem.place is None else f"{_shown(str(problem.place))}: {text}"


def _shown(text: str) -> str:
    """What came from a file may hold control characters that a terminal would obey."""
    safe = one_line(text)
    return safe if len(safe) <= _LONGEST else safe[: _LONGEST - 1] + "…"
