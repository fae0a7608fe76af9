"""Whom a sentence concerns: the municipality, others, or both, and from what that is concluded.

The closed set: `municipality`, `municipality_and_private` (a term that covers both), `region`,
`company` (companies, associations and others), `individual`, `state`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from impactcheck.reading.patterns import grammar
from impactcheck.reading.recipients import OF_THEM, recipients, together
from impactcheck.reading.statute import Section, Statute

_TERM = (
    r"(?:kommun(?:en|er|erna)?|hemkommun(?:en)?|bosättningskommun(?:en)?|vistelsekommun(?:en)?"
    r"|kommunal\w* nämnd\w*|kommunstyrelsen|kommunfullmäktige|socialnämnd(?:en)?"
    r"|(?:sådan )?nämnd som avses i \d+ ?\w? ?§)"
)
_LEAD = (
    r"(?:\d{1,2}\. |[a-z]\) )?(?:(?:en|ett|den|de|varje|alla|samtliga|sådana?|berörda?|även|eller"
    r"|och|samverkande|statlig|statliga|myndigheter|myndighet|staten|region(?:er|erna|en)?"
    r"|[A-ZÅÄÖ]\w+(?:verket|styrelsen))(?:,)? )*"
)
_SHALL = r"(?:ska|skall|är skyldig\w* att|ansvarar för|svarar för)"
_INSTEAD_OF_A_SUBJECT = r"(?:\b(?:den|det)\b)"
_DIRECT = re.compile(
    rf"^{_LEAD}(?P<term>{_TERM})\b(?!s)(?! (?:(?:och|eller) \w+ )?(?:får|kan|bör|har rätt)\b)",
    re.IGNORECASE,
)
_IN_EVERY = re.compile(
    rf"^I (?:{OF_THEM} )?{_TERM}\b.{{0,20}}\b(?:ska|skall)\b"
    rf"|^Det (?:ska|skall) finnas\b.{{0,120}} i (?:varje|en) {_TERM}\b",
    re.IGNORECASE,
)
_THE_SAME = re.compile(
    rf"^(?:Innan|När|Om|Sedan|Efter|Då) .{{0,40}}?{_TERM}\b(?!s\b)"
    r".*\b(?:ska|skall) (?:den|det|de)\b",
    re.IGNORECASE,
)
"""`Innan kommunen antar ett program ska den samråda`: the pronoun is the municipality."""
_CARRIED_OUT_BY = re.compile(
    r"^.{3,80} som (?:tillhandahålls|bedrivs|drivs|utförs|anordnas) av (?P<whom>.{3,60}?)\b"
    r".*\b(?:ska|skall)\b"
)
_INVERTED = re.compile(
    rf"\b(?:{_SHALL}|ansvarar|svarar)(?: (?:även|också|dock|då|därför|därvid|alltid))?"
    rf"(?: {OF_THEM})*"
    rf" (?P<term>{_TERM})\b(?!s\b)",
    re.IGNORECASE,
)
_PAYER = re.compile(
    r"(?:\b(?:staten|statlig\w* myndighet\w*|regioner?),? (?:eller |och )?"
    r"(?:en )?(?:kommun|kommuner)\b|\bkommuner? (?:eller|och) (?:en )?region"
    r"|\bför (?:en )?(?:statlig myndighet, )?kommun\b"
    r"|\b(?:en )?kommun\w*(?: eller (?:en )?region)? som .{5,300} (?:ska|skall|får)"
    r" (?:åläggas|påföras|betala)"
    r"|(?:åläggas|påföras|tas ut av|betalas av) (?:en |den )?kommun\w*"
    r"|avgift\w*(?: \w+)? av (?:en |den |de |staten, |regioner och )?kommun(?:en|er|erna)?\b(?!s)"
    r"|^Om (?:en )?kommun(?:en)?\b.{5,200} (?:ska|får) (?:den |kommunen )?"
    r"(?:betala|påföras|åläggas)"
    r"|kommun\w* (?:ska|skall) (?:\w+ ){0,3}betala)",
    re.IGNORECASE,
)
_AUTHORITIES_PAY = re.compile(
    r"avgift.{0,300}\bi fråga om (?:en )?(?:offentlig\w* )?myndighet(?:er)?\b"
    r"|avgift.{0,80} för (?:en )?(?:offentlig\w* )?myndighet(?:er)?\b.{0,60} kronor",
    re.IGNORECASE,
)
"""A fee of its own for authorities, boards of a municipality among them (27 § 2018:1200)."""
_NAMED = re.compile(
    r"\b(?!stats|statligt|bidrag|stöd\b|medfinans)(?P<name>[a-zåäö]{4,30}(?:bidrag|stöd|ersättning))"
    r"(?:et|en|s|ets)?\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"(?:förelägg\w*|förelägganden? mot|mot|avser|riktas till) (?P<whom>[^.]{2,100})", re.IGNORECASE
)
_MUNICIPALITY_ORDERS = re.compile(
    rf"(?:{_TERM}|nämnden) (?:får|kan)[^.]{{0,80}}förelägg|av (?:{_TERM}) får förenas",
    re.IGNORECASE,
)
_DEFINES = re.compile(r"\bavses\b|\bjämställ\w+\b|\((?:verksamhetsutövare|huvudman|vårdgivare)\)")
_NOT_A_SUBJECT = re.compile(
    r"^(?:\d+\. )?(?:Bestämmelser|Regeringen|Den myndighet|Föreskrift)", re.IGNORECASE
)
_NAMED_IN_PASSING = re.compile(r"^Den som .{3,160}\((?P<term>\w+)\) (?:ska|skall)\b")
_BY_REFERENCE = re.compile(
    r"^(?:Den|De|En kommun|Kommuner) som (?:ska|skall|omfattas|avses).{0,80}? (?:enligt|i|av)"
    r" (?P<sections>\d+(?: [a-z]\b)?(?:(?:, | och | eller |[-–])\d+(?: [a-z]\b)?)*) §§?"
)
_BOARDS = re.compile(r"kommunal\w* nämnd|nämnd\w* som fullmäktige|kommunens nämnd|nämnd i kommun")
_BOARD = re.compile(
    r"^(?:En |Den |Sådan |En sådan )?nämnd(?:en)?\b|\b(?:ska|skall) (?:även |också )?nämnden\b",
    re.IGNORECASE,
)
_ABOUT_GRANTS = re.compile(
    r"bidrag|\bstatlig\w* stöd|\bstöd (?:till|för)\b|\bersättning (?:till|för)\b", re.IGNORECASE
)
_SAMPLE = 400
_USUAL = 0.2
_SHORT = 40


@dataclass(frozen=True)
class Addressees:
    """What one statute says of whom it concerns, asked by sentence."""

    statute: Statute

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
            case _:
                return who

    @cached_property
    def names_municipalities(self) -> bool:
        """Whether the statute speaks of municipalities at all."""
        return bool(_municipality().search(self.statute.text))

    @cached_property
    def is_grant(self) -> bool:
        """Whether the statute is about a grant, by its title."""
        return bool(_ABOUT_GRANTS.search(self.statute.title))

    # Grants

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

    # Sanctions

    @cached_property
    def fees_reach_municipalities(self) -> bool:
        """Whether some fee of the statute is said to be paid by municipalities."""
        topic = grammar().topics["sanction"]
        return any(
            _PAYER.search(sentence) or _AUTHORITIES_PAY.search(sentence)
            for section in self.statute.sections
            if topic.search(" ".join((*section.headings, section.text)))
            for sentence in section.sentences
        )

    def payer(self, section: Section, at: int) -> str:
        """Who pays the fee of the sentence."""
        sentence = section.sentences[at]
        if _PAYER.search(sentence):
            return "municipality"
        if re.search(r"omsättning|näringsidkare|företag|andelsägare", sentence):
            return "company"
        if any(_PAYER.search(one) for one in section.sentences[:at]):
            return "municipality"
        if self.only_municipalities_pay:
            return "municipality"
        if self.fees_reach_municipalities:
            return "municipality_and_private"
        return "company"

    @cached_property
    def only_municipalities_pay(self) -> bool:
        """Whether those who pay are named and are municipalities, as in 28 a § LSS."""
        named = [
            sentence
            for section in self.statute.sections
            for sentence in section.sentences
            if re.search(r"\b(?:åläggas|påföras)\b", sentence)
        ]
        return bool(named) and all(_PAYER.search(sentence) for sentence in named)

    def ordered(self, section: Section, at: int) -> str:
        """Who is ordered: the words after *förelägga*, here or in the sentences before."""
        for sentence in reversed(section.sentences[: at + 1]):
            if _MUNICIPALITY_ORDERS.search(sentence):
                return "individual"
            for found in _ORDERS.finditer(sentence):
                whom = found["whom"]
                if re.match(rf"(?:{OF_THEM} )*{_TERM}\b", whom, re.IGNORECASE):
                    return "municipality"
                if self.covering_term(whom):
                    return "municipality_and_private"
        if self._supervises_municipalities(section, at):
            return "municipality"
        return "company"

    def _supervises_municipalities(self, section: Section, at: int) -> bool:
        text = " ".join(section.sentences[: at + 1])
        return bool(re.search(rf"över att (?:{OF_THEM} )*{_TERM}\b", text))

    # Duties

    def subject(self, sentence: str) -> str:
        """Whose duty it is, by the subject of *ska*."""
        if _NOT_A_SUBJECT.search(sentence):
            return "state"
        if _DIRECT.search(sentence) or _IN_EVERY.search(sentence) or _INVERTED.search(sentence):
            return "municipality"
        if _THE_SAME.search(sentence):
            return "municipality"
        if self._has_municipal_boards and _BOARD.search(sentence):
            return "municipality"
        if self._covers(sentence):
            return "municipality_and_private"
        return "company"

    def followed(self, section: Section, at: int) -> str | None:
        """Whose duty it is by reference: *Den som ska upprätta kartor enligt 3 §* is who 3 § says.

        Only sections of the same statute and chapter can be followed; others are listed.
        """
        found = _BY_REFERENCE.match(section.sentences[at])
        if not found:
            return None
        chapter = section.label.rpartition(" kap. ")[0]
        wanted = {
            f"{chapter} kap. {number} §" if chapter else f"{number} §"
            for number in re.findall(r"\d+(?: [a-z]\b)?", found["sections"])
        }
        for other in self.statute.sections:
            if other.label in wanted and other.sentences:
                who = self.subject(other.sentences[0])
                if who in {"municipality", "municipality_and_private"}:
                    return who
        return None

    @cached_property
    def _has_municipal_boards(self) -> bool:
        """Whether *nämnden* is a board of a municipality in this statute."""
        return bool(
            re.search(
                r"kommunal\w* nämnd|nämnd\w* som fullmäktige|kommunens nämnd|nämnd i kommun",
                self.statute.text,
            )
        )

    @cached_property
    def usual_subject(self) -> str:
        """Whose duties most of the statute's sentences are, where a fifth or more say it."""
        said = [
            self.subject(sentence)
            for section in self.statute.sections
            for sentence in section.sentences
            if re.search(r"\b(?:ska|skall)\b", sentence)
        ]
        for who in ("municipality", "municipality_and_private"):
            if said and said.count(who) >= _USUAL * len(said):
                return who
        return "company"

    def bound(self, section: Section, at: int) -> str | None:
        """Whose duty it is where the sentence names nobody: the subject of those before it."""
        found = self.followed(section, at) or self.subject(section.sentences[at])
        if found in {"municipality", "municipality_and_private"}:
            return found
        if re.match(_STATE_SUBJECT, section.sentences[at]):
            return "state"
        for sentence in reversed(section.sentences[:at]):
            if re.match(_STATE_SUBJECT, sentence):
                return "state"
            before = self.followed(section, section.sentences.index(sentence)) or self.subject(
                sentence
            )
            if before in {"municipality", "municipality_and_private"}:
                return before
        if self.is_grant:
            return self.recipient(section, at)
        return None

    @cached_property
    def _covering(self) -> frozenset[str]:
        """The covering terms of which the statute says that municipalities are among them."""
        grammar_term = grammar().addressees["covering"]
        found: set[str] = set()
        for section in self.statute.sections:
            for sentence in section.sentences:
                terms = {one.group().lower() for one in grammar_term.finditer(sentence)}
                if not terms:
                    continue
                defines = _DEFINES.search(sentence) and re.search(r"\bkommun", sentence)
                if defines or (self.fees_reach_municipalities and "utövar" in " ".join(terms)):
                    found |= terms
        return frozenset(_stem(term) for term in found)

    def covering_term(self, text: str) -> bool:
        """Whether the text names a term that covers municipalities and others."""
        return any(
            _stem(one.group().lower()) in self._covering
            or (
                one.group().lower().startswith("den som")
                and (self.fees_reach_municipalities or self.only_municipalities_pay)
            )
            for one in grammar().addressees["covering"].finditer(text)
        )

    def _covers(self, sentence: str) -> bool:
        named = _NAMED_IN_PASSING.search(sentence)
        if named and self.covering_term(named["term"]):
            return True
        if (by := _CARRIED_OUT_BY.search(sentence)) and self.covering_term(
            sentence[by.start("whom") : by.start("whom") + _SHORT]
        ):
            return True
        start = re.match(rf"^{_LEAD}", sentence, re.IGNORECASE)
        head = sentence[start.end() if start else 0 :][:_SAMPLE]
        first = re.match(r"[\wåäö]+(?: [\wåäö]+)?", head)
        if first and self.covering_term(first.group()):
            return True
        return any(
            self.covering_term(found.group())
            for found in re.finditer(
                rf"\b{_SHALL} (?:{OF_THEM} )*[\wåäö]+(?: [\wåäö]+)?", sentence, re.IGNORECASE
            )
        )


_STATE_SUBJECT = (
    r"(?:[A-ZÅÄÖ][a-zåäö]+(?:verket|styrelsen|myndigheten|inspektionen|kollegiet)|Regeringen"
    r"|Länsstyrelse\w*|Tillsynsmyndighet\w*|Statens \w+|Myndigheten för|Region\w*)\b"
)


_ENDING = re.compile(r"(?:arens|arna|aren|are|ens|en|a|s|e)$")


def _stem(term: str) -> str:
    """The words of a term without their endings: `offentliga aktören` is `offentlig aktör`."""
    return " ".join(
        re.sub(r"(?:arens|arna|aren|are|ens|en|a|s|e)$", "", one) for one in term.split()
    )


def _municipality() -> re.Pattern[str]:
    return grammar().addressees["municipality"]
