"""Whose duty a sentence is, by the subject of *ska*: the municipality, a covering term, others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from impactcheck.reading.patterns import grammar
from impactcheck.reading.recipients import OF_THEM
from impactcheck.reading.statute import Section, Statute

TERM = (
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
_DIRECT = re.compile(
    rf"^{_LEAD}(?P<term>{TERM})\b(?!s)(?! (?:(?:och|eller) \w+ )?(?:får|kan|bör|har rätt)\b)",
    re.IGNORECASE,
)
_IN_EVERY = re.compile(
    rf"^I (?:{OF_THEM} )?{TERM}\b.{{0,20}}\b(?:ska|skall)\b"
    rf"|^Det (?:ska|skall) finnas\b.{{0,120}} i (?:varje|en) {TERM}\b"
    rf"|^Det (?:ska|skall) (?:i|inom) (?:varje|en|alla|samtliga) {TERM}\b",
    re.IGNORECASE,
)
_THE_SAME = re.compile(
    rf"^(?:Innan|När|Om|Sedan|Efter att|Då) (?:{OF_THEM} )*{TERM}\b(?!s\b)"
    r".*\b(?:ska|skall) (?:den|det|de) (?:(?:även|också|då) )?[a-zåäö]+a\b",
    re.IGNORECASE,
)
"""`Innan kommunen antar ett program ska den samråda`: the pronoun is the municipality."""
_CARRIED_OUT_BY = re.compile(
    r"^.{3,80} som (?:tillhandahålls|bedrivs|drivs|utförs|anordnas) av (?P<whom>.{3,60}?)\b"
    r".*\b(?:ska|skall)\b"
)
_INVERTED = re.compile(
    rf"\b(?:{_SHALL}|ansvarar|svarar|åligger)(?: (?:även|också|dock|då|därför|därvid|alltid))?"
    rf"(?: {OF_THEM})*"
    rf" (?P<term>{TERM})\b(?!s\b)",
    re.IGNORECASE,
)
PAYER = re.compile(
    r"(?:\b(?:staten|statlig\w* myndighet\w*|regioner?),? (?:eller |och )?"
    r"(?:en )?(?:kommun|kommuner)\b|\bkommuner? (?:eller|och) (?:en )?region"
    r"|\bför (?:en )?(?:statlig myndighet, )?kommun\b"
    r"|\b(?:en )?kommun\w*(?: eller (?:en )?region)? som .{5,300} (?:ska|skall|får)"
    r" (?:åläggas|påföras|betala)"
    r"|(?:åläggas|påföras|tas ut av|betalas av) (?:en |den )?kommun\w*"
    r"|avgift\w*(?: \w+)? av (?:en |den |de |staten, |regioner och )?kommun(?:en|er|erna)?\b(?!s)"
    r"|^Om (?:en )?kommun(?:en)?\b.{5,200} (?:ska|får) (?:den |kommunen )?"
    r"(?:betala|påföras|åläggas)"
    r"|^Om (?:en )?kommun(?:en)?\b.{5,200} (?:ska|får) \w+ (?:ta ut|besluta om) (?:en )?\w*avgift"
    r"|kommun\w* (?:ska|skall) (?:\w+ ){0,3}betala)",
    re.IGNORECASE,
)
_AUTHORITIES_PAY = re.compile(
    r"avgift.{0,300}\bi fråga om (?:en )?(?:offentlig\w* )?myndighet(?:er)?\b"
    r"|avgift.{0,80} för (?:en )?(?:offentlig\w* )?myndighet(?:er)?\b.{0,60} kronor",
    re.IGNORECASE,
)
"""A fee of its own for authorities, boards of a municipality among them (27 § 2018:1200)."""
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
_MOST = 0.5
_SHORT = 40


@dataclass(frozen=True)
class Subjects:
    """What one statute says of whose duties it holds, asked by sentence."""

    statute: Statute

    @cached_property
    def names_municipalities(self) -> bool:
        """Whether the statute speaks of municipalities at all."""
        return bool(municipality_words().search(self.statute.text))

    @cached_property
    def is_grant(self) -> bool:
        """Whether the statute is about a grant, by its title."""
        return bool(_ABOUT_GRANTS.search(self.statute.title))

    @cached_property
    def fees_reach_municipalities(self) -> bool:
        """Whether some fee of the statute is said to be paid by municipalities."""
        topic = grammar().topics["sanction"]
        return any(
            PAYER.search(sentence) or _AUTHORITIES_PAY.search(sentence)
            for section in self.statute.sections
            if topic.search(" ".join((*section.headings, section.text)))
            for sentence in section.sentences
        )

    @cached_property
    def only_municipalities_pay(self) -> bool:
        """Whether those who pay are named and are municipalities, as in 28 a § LSS."""
        named = [
            sentence
            for section in self.statute.sections
            for sentence in section.sentences
            if re.search(r"\b(?:åläggas|påföras)\b", sentence)
        ]
        return bool(named) and all(PAYER.search(sentence) for sentence in named)

    @cached_property
    def is_about_municipalities(self) -> bool:
        """Whether half or more of what the statute demands is demanded of municipalities."""
        return self._share_of("municipality") >= _MOST

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
        for who in ("municipality", "municipality_and_private"):
            if self._share_of(who) >= _USUAL:
                return who
        return "company"

    def _share_of(self, who: str) -> float:
        said = self._subjects
        return said.count(who) / len(said) if said else 0.0

    @cached_property
    def _subjects(self) -> list[str]:
        """The subject of every sentence that demands something."""
        return [
            self.subject(sentence)
            for section in self.statute.sections
            for sentence in section.sentences
            if re.search(r"\b(?:ska|skall)\b", sentence)
        ]

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


def municipality_words() -> re.Pattern[str]:
    """The pattern of the words for a municipality and its boards."""
    return grammar().addressees["municipality"]
