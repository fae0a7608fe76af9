"""Which municipalities a duty concerns where the text sets a limit by number of inhabitants.

A limit that was read becomes `only`. One that was seen and not read, or that stands in another
sentence than the duty, becomes a question: a duty on all municipalities that concerns a few is
the worst that a reading can do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from impactcheck.reading.find import Find
from impactcheck.reading.numbers import NUMBER
from impactcheck.reading.reader import Reading

_PEOPLE = rf"(?:(?=\d{{3}}|\d{{1,3}} (?:\d{{3}}|tusen)|\w*tusen)(?:{NUMBER}))"
"""A hundred or more, so that `en invånare` is nobody's limit."""
_LIMITS = re.compile(
    rf"\b{_PEOPLE} (?:invånare|personer)\b"
    rf"|\b(?:folkmängd|invånarantal|befolkning)\w*(?: \w+){{0,8}}? {_PEOPLE}(?! kr)"
    r"|\b(?:små|mindre|större|stora) kommuner|\b(?:glesbygds|landsbygds|skärgårds|storstads)kommun"
    r"|\bkommun\w* (?:som (?:ingår|ligger) )?i (?-i:[A-ZÅÄÖ]\w+)(?:(?:,| och)? \w+){0,4}? län\b"
    r"|\bkommun\w* som (?:anges|räknas upp|förtecknas) i .{0,30}\bbilaga",
    re.IGNORECASE,
)
"""Words that limit whom a duty concerns, whether or not a pattern reads them."""
_A_RATE = re.compile(rf"\b(?:per|varje|för var|på) (?:{NUMBER}) invånare\b", re.IGNORECASE)
"""`Tre platser per 1 000 invånare` limits nothing."""
_NUMBER = re.compile(rf"\b{_PEOPLE} (?:invånare|personer)\b", re.IGNORECASE)
_REACHES_ALL = re.compile(r"§§|\b(?:[Dd]enna|i) (?:lag|förordning|lagen|förordningen)\b(?! \()")
_A_SECTION = re.compile(r"\b(\d+(?: [a-z])? §)(?!§)")
_FOLLOWS = re.compile(
    r"(?:En sådan |Ett sådant |Den |Det |De |Dessa )|\w+(?:planen|planerna|programmet|strategin"
    r"|rapporten|redovisningen|riktlinjerna)\b|(?:Planen|Planerna|Programmet|Strategin|Rapporten"
    r"|Redovisningen|Riktlinjerna|Beslutet|Uppgifterna)\b"
)
"""Beginnings that speak of what an earlier sentence demanded: `Planen ska antas av …`."""
_ALL = re.compile(r"\b(?:varje|alla|samtliga) kommun(?:er)?\b(?! (?:med|som|vars))", re.IGNORECASE)
_READ = ("duty.eligibility_population", "duty.eligibility_population_and")
_ABOVE = frozenset({"mer än", "fler än", "flera än", "större än", "över", "överstiger"})
_BELOW = frozenset({"färre än", "mindre än", "lägre än", "under", "understiger"})
_AT_MOST = frozenset({"högst", "upp till", "och"})


@dataclass(frozen=True)
class Limited:
    """The limit of a duty: `only` with the fact behind it, or the words nobody could read."""

    only: dict[str, int]
    find: Find | None
    unclear: str = ""


class Sizes:
    """The limits by size of one statute."""

    def __init__(self, reading: Reading) -> None:
        self._sentences: dict[int, tuple[str, str]] = {}
        numbered = ((section, one) for section in reading.statute.all_sections
                    for one in section.sentences)  # fmt: skip
        for order, (section, sentence) in enumerate(numbered, 1):
            self._sentences[order] = (section.label, sentence)
        self._finds = reading.finds
        duties = {
            one.order for one in reading.finds
            if one.kind in {"duty", "burden", "fee"} and one.field not in _READ
            and one.name not in {"deadline", "report_frequency"}
        }  # fmt: skip
        self._grants = {one.order for one in reading.finds if one.kind == "grant"}
        others = {one.order for one in reading.finds if one.kind in {"grant", "sanction"}}
        self._said = [at for at, (_, text) in self._sentences.items()
                      if _limits(text) and at not in others]  # fmt: skip
        self._beside = [at for at in self._said if at not in duties]

    def of(self, find: Find) -> Limited | None:
        """The limit of this duty; None where it concerns every municipality."""
        beside = [at for at in self._beside if self._may_mean(at, find)]
        if beside:
            return Limited({}, None, self._sentences[beside[0]][1])
        if find.order in self._said:
            return self._own(find.order)
        text = self._sentences.get(find.order, ("", ""))[1]
        earlier = [at for at in self._said if at < find.order and at not in self._beside]
        if not earlier or _ALL.search(text):
            return None
        last = earlier[-1]
        if self._sentences[last][0] == find.section:
            return self._own(last) if _FOLLOWS.match(text) else Limited(
                {}, None, self._sentences[last][1])  # fmt: skip
        return Limited({}, None, self._sentences[last][1]) if _FOLLOWS.match(text) else None

    @property
    def said(self) -> str:
        """The first sentence that limits a duty or a sanction; empty where none does."""
        return next((text for at, (_, text) in self._sentences.items()
                     if at not in self._grants and _limits(text)), "")  # fmt: skip

    def _may_mean(self, at: int, find: Find) -> bool:
        """Whether a limit without a duty of its own speaks of this one: its section, or all."""
        label, text = self._sentences[at]
        named = _A_SECTION.findall(text)
        if _REACHES_ALL.search(text) or any(
            find.section == one or find.section.endswith(f" {one}") for one in named
        ):
            return True
        return label == find.section

    def _own(self, order: int) -> Limited:
        text = self._sentences[order][1]
        read = [one for one in self._finds if one.order == order and one.field in _READ]
        only = dict(limit(one) for one in read)
        numbers = len(_NUMBER.findall(text))
        said_once = numbers <= 1 or any(one.field == _READ[1] for one in read)
        if not read or len(only) != len(read) or not said_once:
            return Limited({}, None, text)
        return Limited(only, read[0])


def _limits(text: str) -> bool:
    return bool(_LIMITS.search(_A_RATE.sub("", text)))


def limit(find: Find) -> tuple[str, int]:
    """The field of `only` and its number: more than 15 000 is at least 15 001."""
    direction = str(find.more.get("direction") or "").lower()
    people = int(float(find.value))
    if direction in _ABOVE:
        return "population_at_least", people + 1
    if direction in _BELOW:
        return "population_below", people
    return ("population_at_most" if direction in _AT_MOST else "population_at_least"), people
