"""The grammar as it stands in `grammar/*.yaml`, compiled: words, topics and patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from impactcheck.reading import numbers
from impactcheck.validation import validate
from impactcheck.yamlfile import read_yaml

FOLDER = Path(__file__).resolve().parent / "grammar"
FILES = ("grants", "sanctions", "duties", "general")
Who = Literal[
    "recipient", "payer", "ordered", "subject", "bound", "usual", "whole", "municipality",
    "company", "individual", "named",
]  # fmt: skip
_NEAR = 160
"""Characters on either side of a match in which `unless` is looked for."""
_WORD = re.compile(r"\{([a-z_]+)\}")
_READ_HERE = {
    "money": numbers.MONEY,
    "percent": numbers.PERCENT,
    "part": numbers.PART,
    "date": numbers.DATE,
    "frequency": numbers.FREQUENCY,
    "base_amounts": numbers.BASE_AMOUNTS,
    "number": numbers.NUMBER,
}


def _kind_of_fee(text: str) -> str:
    lower = text.lower()
    return (
        "särskild avgift" if lower.startswith("särskild") else re.sub(r"(en|er|erna)$", "", lower)
    )


READERS: Mapping[str, Callable[[str], Any]] = {
    "money": numbers.money,
    "percent": numbers.percent,
    "part": numbers.part,
    "date": numbers.date,
    "frequency": numbers.frequency,
    "base_amounts": numbers.base_amounts,
    "number": lambda text: float(numbers.number_of(text)),
    "kind_of_fee": _kind_of_fee,
    "words": lambda text: text.strip(" ,."),
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Case(_Strict):
    """A sentence and the fields that the pattern gives it; none where it must not match."""

    text: str
    gives: dict[str, str | float | bool]


class Pattern(_Strict):
    """One pattern: what it says, where it may match, whom it concerns, and what it gives."""

    id: str
    says: str
    who: Who
    match: str
    topic: Literal["grant", "sanction"] | None = None
    unless: str | None = None
    unless_next: str | None = None
    otherwise: bool = False
    gives: dict[str, dict[str, str | float | bool]]
    cases: tuple[Case, ...]


class _File(_Strict):
    patterns: tuple[Pattern, ...]


class _Words(_Strict):
    words: dict[str, str]
    topics: dict[str, str]
    addressees: dict[str, str]


@dataclass(frozen=True)
class Compiled:
    """A pattern ready to use."""

    rule: Pattern
    match: re.Pattern[str]
    unless: re.Pattern[str] | None
    unless_next: re.Pattern[str] | None

    def found_in(self, sentence: str) -> Iterator[tuple[re.Match[str], dict[str, Any]]]:
        """Each match with the values it gives, by field."""
        for match in self.match.finditer(sentence):
            around = sentence[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if self.unless is not None and self.unless.search(around):
                continue
            yield match, {field: self._value(match, how) for field, how in self.rule.gives.items()}

    def _value(self, match: re.Match[str], how: Mapping[str, Any]) -> Any:
        if "is" in how:
            return how["is"]
        text = group_of(match, str(how["group"]))
        if text is None:
            return match.group()
        return READERS[str(how.get("as", "words"))](text)


def group_of(match: re.Match[str], name: str) -> str | None:
    """The text of a group; `money2` and `money3` are the same group in another alternative."""
    for key, text in match.groupdict().items():
        if text is not None and key.rstrip("0123456789") == name:
            return text
    return None


@dataclass(frozen=True)
class Grammar:
    """All patterns, the topics and the words for addressees."""

    patterns: tuple[Compiled, ...]
    topics: Mapping[str, re.Pattern[str]]
    addressees: Mapping[str, re.Pattern[str]]


@cache
def grammar() -> Grammar:
    """The grammar that comes with impactcheck. Raises BadInput where a file of it is wrong."""
    words = validate(_Words, read_yaml(FOLDER / "words.yaml"))
    found: list[Compiled] = []
    for name in FILES:
        file = validate(_File, read_yaml(FOLDER / f"{name}.yaml"))
        found += [_compiled(rule, words.words) for rule in file.patterns]
    return Grammar(
        tuple(found),
        {name: _regex(text, words.words) for name, text in words.topics.items()},
        {name: _regex(text, words.words) for name, text in words.addressees.items()},
    )


def _compiled(rule: Pattern, words: Mapping[str, str]) -> Compiled:
    return Compiled(
        rule,
        _regex(rule.match, words),
        _regex(rule.unless, words) if rule.unless else None,
        _regex(rule.unless_next, words) if rule.unless_next else None,
    )


def _regex(text: str, words: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(_filled(text, words), re.IGNORECASE)


def _filled(text: str, words: Mapping[str, str]) -> str:
    def word(found: re.Match[str]) -> str:
        name = found[1]
        known = _READ_HERE.get(name)
        return known if known is not None else _filled(words[name], words)

    return _WORD.sub(word, text)
