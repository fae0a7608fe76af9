"""Whom a sentence concerns: the municipality, others, or both, and from what that is concluded.

The closed set: `municipality`, `municipality_and_private` (a term that covers both), `region`,
`company` (companies, associations and others), `individual`, `state`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from impactcheck.reading.recipients import OF_THEM, recipients, together
from impactcheck.reading.statute import Section
from impactcheck.reading.subjects import PAYER, TERM, Subjects, municipality_words

_NAMED = re.compile(
    r"\b(?!stats|statligt|bidrag|stöd\b|medfinans)(?P<name>[a-zåäö]{4,30}(?:bidrag|stöd|ersättning))"
    r"(?:et|en|s|ets)?\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"(?:förelägg\w*|förelägganden? mot|mot|avser|riktas till) (?P<whom>[^.]{2,100})", re.IGNORECASE
)
_MUNICIPALITY_ORDERS = re.compile(
    rf"(?:{TERM}|nämnden) (?:får|kan)[^.]{{0,80}}förelägg|av (?:{TERM}) får förenas",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r"avgift\w*(?: \w+){0,4} av |\bska(?:ll)? (?:\w+ ){0,3}betala|får besluta att"
)


@dataclass(frozen=True)
class Addressees(Subjects):
    """What one statute says of whom it concerns, asked by sentence."""

    def of(self, who: str, section: Section, at: int) -> str:
        """The addressee of the sentence number `at` of a section, for a pattern's `who`."""
        match who:
            case "recipient" | "payer" | "ordered":
                found: str = getattr(self, who)(section, at)
                return found
            case "subject":
                return self.followed(section, at) or self.subject(section.sentences[at])
            case "bound" | "usual":
                otherwise = self.usual_subject if who == "usual" else "company"
                return self.bound(section, at) or otherwise
            case "whole":
                return "municipality" if self.names_municipalities else "company"
            case "named":
                named = municipality_words().search(section.sentences[at])
                return "municipality" if named else self.bound(section, at) or "company"
            case _:
                return who

    def bound(self, section: Section, at: int) -> str | None:
        """As among the subjects; in an ordinance on a grant, else the one who gets it."""
        found = super().bound(section, at)
        return self.recipient(section, at) if found is None and self.is_grant else found

    def recipient(self, section: Section, at: int) -> str:
        """Who gets the grant: by the grant's own name, then the section, then the statute."""
        sentence = section.sentences[at]
        here = recipients([sentence])
        if here == {"municipality"}:
            return "municipality"
        name = self._named(section, at)
        if name:
            told = recipients(self._sentences_with(name))
            if told:
                return together(told)
        before = recipients(section.sentences[: at + 1])
        if before:
            return together(before)
        return together(self._recipients_of_all)

    @cached_property
    def _recipients_of_all(self) -> set[str]:
        title = recipients([self.statute.title])
        return title or recipients(
            sentence for section in self.statute.all_sections for sentence in section.sentences
        )

    def _named(self, section: Section, at: int) -> str | None:
        """The grant's own name (`hemsändningsbidrag`) in the sentence, before it or above it."""
        for text in (*reversed(section.sentences[: at + 1]), *reversed(section.headings)):
            found = _NAMED.search(text)
            if found:
                return found["name"].lower()
        return None

    def _sentences_with(self, name: str) -> list[str]:
        return [
            sentence
            for section in self.statute.sections
            for sentence in section.sentences
            if name in sentence.lower()
        ]

    def payer(self, section: Section, at: int) -> str:
        """Who pays the fee of the sentence."""
        sentence = section.sentences[at]
        if PAYER.search(sentence):
            return "municipality"
        if re.search(r"omsättning|näringsidkare|företag|andelsägare", sentence):
            return "company"
        if any(PAYER.search(one) for one in section.sentences[:at]):
            return "municipality"
        if self.only_municipalities_pay:
            return "municipality"
        if self.fees_reach_municipalities or self._fees_reach_a_covering_term:
            return "municipality_and_private"
        return "municipality" if self.is_about_municipalities else "company"

    @cached_property
    def _fees_reach_a_covering_term(self) -> bool:
        """Whether a fee is charged of a term that the statute itself says covers municipalities."""
        return any(
            _OF_WHOM.search(sentence) and self.covering_term(sentence)
            for section in self.statute.sections
            for sentence in section.sentences
            if "avgift" in sentence
        )

    def ordered(self, section: Section, at: int) -> str:
        """Who is ordered: the words after *förelägga*, here or in the sentences before."""
        for sentence in reversed(section.sentences[: at + 1]):
            if _MUNICIPALITY_ORDERS.search(sentence):
                return "individual"
            for found in _ORDERS.finditer(sentence):
                whom = found["whom"]
                if re.match(rf"(?:{OF_THEM} )*{TERM}\b", whom, re.IGNORECASE):
                    return "municipality"
                if self.covering_term(whom):
                    return "municipality_and_private"
        if self._supervises_municipalities(section, at) or self.is_about_municipalities:
            return "municipality"
        return "company"

    def _supervises_municipalities(self, section: Section, at: int) -> bool:
        text = " ".join(section.sentences[: at + 1])
        return bool(re.search(rf"över att (?:{OF_THEM} )*{TERM}\b", text))
