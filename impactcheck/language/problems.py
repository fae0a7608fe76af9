"""Problems as lines that a person can act on."""

from __future__ import annotations

from impactcheck.language.catalogue import Language, texts_for
from impactcheck.problems import Problem


def message(problem: Problem, language: Language) -> str:
    """What is wrong and what to write instead, without the place."""
    return texts_for(language).say("problems", problem.key, **problem.arguments)


def render(problem: Problem, language: Language) -> str:
    """`file:line:column: message`; the message alone when the problem has no place."""
    text = message(problem, language)
    return text if problem.place is None else f"{problem.place}: {text}"
