"""Sentences that deny an effect: read from a consequence analysis, with whom they are about.

Swedish only, as a reform's texts are. The phrases stand in `rules/texts/denials.yaml`, each with
the sentences that taught us how it must be read. What is not plainly a denial is left alone: a
finding that quotes a sentence wrongly is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from impactcheck.resources import rules_dir
from impactcheck.validation import validate
from impactcheck.yamlfolder import own_yaml_folder

Denied = Literal["anything", "cost", "duty", "self_government", "size"]
Actor = Literal["municipalities", "state"]
FIELDS: dict[str, str] = {
    "affected": "",
    "choice": "",
    "costs.state": "state",
    "costs.regions": "regions",
    "costs.companies": "companies",
    "costs.individuals": "individuals",
    "other_consequences": "",
    "limiting_measures": "",
    "self_government": "municipalities",
    "financing": "",
}
"""Where a denial of the proposal's effects may stand, and whom the field is about by itself.

The problem, the zero alternative and other alternatives are about something else than the proposal.
"""
_ACTORS = {
    "municipalities": ("kommun", "självstyr"),
    "state": ("staten", "statens", "statlig", "statsbudget"),
    "regions": ("region",),
    "companies": ("företag", "näringsliv"),
    "individuals": ("enskild", "medborgar", "invånar"),
    "agencies": ("myndighet", "länsstyrelse"),
}
_SUBJECT = (
    *("förslag", "reform", "förordning", "lag", "bestämmels", "ändring", "det", "kostnad"),
    *("uppgift", "finansieras", "ryms", "hanteras", "medför", "innebär", "bedöms", "får"),
)
"""What a clause about the proposal itself begins with, where it names nobody."""
_SOME = frozenset(
    {"små", "mindre", "minsta", "stora", "större", "största", "vissa", "några", "enstaka"}
    | {"andra", "övriga", "dessa", "sådana", "i"}
)
"""Before *kommuner*: then the sentence is about some of them, or about what lies in them."""
_NOT_DENIED = frozenset(
    {"utöver", "förutom", "utom", "bara", "endast", "enbart", "längre", "kunnat"}
)
_NOT_KNOWN = ("beräkna", "analys", "utred", "redovisa", "känd")
"""A figure that nobody has worked out is not denied."""
_NEGATIONS = frozenset({"inte", "ej", "knappast", "aldrig", "inga", "ingen", "inget", "utan"})
_GOES_ON = frozenset({"av", "till", "genom", "med"})
"""How a denial of everything may go on and still be about the proposal: *berörs inte av det*."""
_ELSEWHERE = re.compile(r"nollalternativ|utan förslaget|om inget görs|alternativ|skulle|\?", re.I)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ”\"])")
_CLAUSE = re.compile(r";|,? men |,? medan |,? utan att ")
_WORD = re.compile(r"[\wåäöÅÄÖ-]+")
_JOINING = frozenset({"och", "eller", "samt"})
REACH = 3
"""Words that `…` may stand for, and within which a denial names whom it is about."""


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Case(_Closed):
    """A sentence, where it stands, and whom its denial is about."""

    text: str
    field: str = "analysis.other_consequences"
    about: Literal["municipalities", "state", "nobody"]


class Pattern(_Closed):
    """Phrases that deny the same thing, with the cases that show how they are read."""

    id: str
    denies: Denied
    phrases: Annotated[tuple[str, ...], Field(min_length=1)]
    cases: Annotated[tuple[Case, ...], Field(min_length=1)]


class Patterns(_Closed):
    """The file as a whole."""

    denials: Annotated[tuple[Pattern, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Denial:
    """A sentence of a field that denies something about municipalities or the state."""

    sentence: str
    denies: Denied
    about: Actor


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """The phrases that come with the program. Raises BadInput where their file is wrong."""
    return validate(Patterns, own_yaml_folder(rules_dir()).document("texts/denials.yaml")).denials


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Pattern, re.Pattern[str]], ...]:
    return tuple((one, re.compile("|".join(map(_regex, one.phrases)))) for one in patterns())


def _regex(phrase: str) -> str:
    parts: list[str] = []
    for word in phrase.split():
        if word == "…":
            parts[-1] += rf"(?: [^ ]+){{0,{REACH}}}"
        else:
            parts.append(re.escape(word).replace(r"\*", "[^ ]*"))
    return r"(?<![^ ])" + " ".join(parts) + r"(?![^ ])"


def denials_in(text: str, field: str) -> Iterator[Denial]:
    """What a text denies, each sentence at most once for whom it is about.

    `field` is the field's name below `analysis`, a key of `FIELDS`.
    """
    default = FIELDS[field]
    for sentence in _SENTENCE.split(" ".join(text.split())):
        if _ELSEWHERE.search(sentence):
            continue
        seen: set[str] = set()
        for clause in _CLAUSE.split(sentence):
            words = [word.lower() for word in _WORD.findall(clause)]
            for pattern, regex in _compiled():
                found = regex.search(" ".join(words))
                about = None if found is None else _about(_split(words, found), pattern, default)
                if about in ("municipalities", "state") and about not in seen:
                    seen.add(about)
                    denies = pattern.denies
                    if denies == "anything" and (
                        field == "self_government" or any(w.startswith("självstyr") for w in words)
                    ):
                        denies = "self_government"
                    yield Denial(sentence.strip(), denies, about)


@dataclass(frozen=True)
class _Clause:
    """The words before a phrase, the phrase, and the words after it."""

    before: list[str]
    phrase: list[str]
    after: list[str]


def _split(words: list[str], found: re.Match[str]) -> _Clause:
    text = " ".join(words)
    return _Clause(text[: found.start()].split(), found[0].split(), text[found.end() :].split())


def _about(clause: _Clause, pattern: Pattern, default: str) -> Actor | None:
    """Whom the denial is about; None where it is about others, or is no plain denial."""
    before, phrase, after = clause.before, clause.phrase, clause.after
    words = [*before, *phrase, *after]
    negated_twice = sum(word in _NEGATIONS for word in phrase) > 1
    if negated_twice or _NEGATIONS & set(before) or _NOT_DENIED & set(words):
        return None
    if any(word.startswith(_NOT_KNOWN) for word in words):
        return None
    named = _run_of_actors(after[: REACH + 5], REACH + 1)
    if named is None:
        named = _run_of_actors(before[::-1], len(before), backwards=True)
    if named is None:
        return _unnamed(clause, pattern, default)
    return next((actor for actor in ("municipalities", "state") if actor in named), None)


def _run_of_actors(words: list[str], within: int, *, backwards: bool = False) -> set[str] | None:
    """Those named together nearest the phrase: *staten, kommuner eller regioner*.

    Empty where only some are meant, None where nobody is named within so many words.
    """
    start = next((i for i, word in enumerate(words) if _actor(word)), None)
    if start is None or start >= within:
        return None
    if backwards and _JOINING & set(words[:start]):
        return set()  # another subject has come between: "kommunerna får medel och miljön ..."
    end = start
    while end < len(words) and (_actor(words[end]) or words[end] in _JOINING):
        end += 1
    first, last = (
        (words[end:], words[:start][::-1]) if backwards else (words[:start][::-1], words[end:])
    )
    if (first and first[0] in _SOME) or (last and last[0] == "som"):
        return set()
    return {actor for word in words[start:end] if (actor := _actor(word))}


def _actor(word: str) -> str | None:
    return next((name for name, stems in _ACTORS.items() if word.startswith(stems)), None)


def _unnamed(clause: _Clause, pattern: Pattern, default: str) -> Actor | None:
    """A clause that names nobody is about the field's own actor, or about everybody."""
    before, after = clause.before, clause.after
    if before and not before[0].startswith(_SUBJECT):
        return None
    if after and after[0] in ("för", "på", "hos", "i"):
        return None
    if pattern.denies in ("anything", "self_government") and after and after[0] not in _GOES_ON:
        return None
    if pattern.denies == "self_government" and not default:
        return None
    about = default or "municipalities"
    return next((actor for actor in ("municipalities", "state") if actor == about), None)
