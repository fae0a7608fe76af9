"""A statute through the grammar: what was found, whom it concerns, and what no pattern took."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from impactcheck.reading.addressees import Addressees
from impactcheck.reading.find import MUNICIPAL, Find
from impactcheck.reading.numbers import MONEY, PERCENT
from impactcheck.reading.patterns import Compiled, grammar, group_of
from impactcheck.reading.settle import aside, settled
from impactcheck.reading.statute import Section, Statute

_LONGEST_QUOTE = 320
_A_GRANT = re.compile(r"bidrag|statlig\w* stöd|ersättning av staten", re.IGNORECASE)
_DUTIES_OF_A_GRANT = frozenset(
    {"duty.post_required", "duty.consultation", "duty.shared_allowed", "duty.shared_barred"}
)
_PUTS_SOMETHING = re.compile(
    r"\b(?:ska|skall|måste|får|skyldig\w*|kronor|procent|\w*avgift\w*|\w*bidrag\w*|vite\w*"
    r"|senast|åligger|ansvarar|svarar|behöver|behöva|upphävs|upphäva|upphör|upphöra|slopas)\b",
    re.IGNORECASE,
)
_LIFTS = re.compile(
    r"\bbehöver (?:\w+ )?inte\b(?!.{0,200}\bförrän\b)|\binte längre\b|\bupphäv(?:s|as)\b"
    r"|\bupphöra?\b(?: att gälla)?|\bslopas\b",
    re.IGNORECASE,
)
"""Words that take a duty away. `Behöver inte … förrän` only puts it off, and is read as a day."""
_LIFTS_THE_WHOLE = re.compile(
    r"\b(?:ska|skall) (?:\w+ )?inte längre\b|\b(?:skyldighet|krav)\w*\b.{0,200}"
    r"(?:\bupphäv(?:s|as)\b|\bupphöra?\b|\bslopas\b|\binte längre\b)",
    re.IGNORECASE,
)
"""Sentences whose `ska` lifts a duty: `Skyldigheten att rapportera ska upphöra att gälla`."""
_NAMES_THEM = re.compile(
    r"\bkommun(?!i[ck]|al\w* rösträtt)\w*|\b(?:hem|bosättnings|vistelse)kommun\w*"
    r"|\b(?!hyres|arrende|ansvars|överklagande)\w*nämnd(?:en|ens|er|erna|ernas)?\b"
    r"|\bregion(?:en|er|erna|ens|ernas)?\b",
    re.IGNORECASE,
)
"""The net under the patterns: whatever names a municipality, a board of it or a region."""
_KRONOR = re.compile(MONEY, re.IGNORECASE)
_AMOUNT = re.compile(rf"{MONEY}|{PERCENT}", re.IGNORECASE)


@dataclass(frozen=True)
class NotUnderstood:
    """A sentence that puts something on municipalities and that no pattern took."""

    section: str
    quote: str


@dataclass(frozen=True)
class Reading:
    """What was read in a statute.

    `finds` concern municipalities; `aside` are facts of the same kinds that concern others, kept
    apart so that a reader can see why an amount was left out.
    """

    statute: Statute
    finds: tuple[Find, ...]
    aside: tuple[Find, ...]
    not_understood: tuple[NotUnderstood, ...]
    references: tuple[str, ...]

    @property
    def concerns_municipalities(self) -> bool:
        """Whether anything but its dates concerns municipalities."""
        return any(one.kind != "general" for one in self.finds)


def read_statute(statute: Statute) -> Reading:
    """Every fact that the grammar finds; the same text gives the same facts in the same order."""
    reader = _Reader(statute)
    everything = list(reader.finds())
    found = settled(everything)
    finds = [one for one in found if one.municipal]
    if not any(one.kind != "general" for one in finds):
        finds = []
    return Reading(
        statute,
        tuple(finds),
        tuple(aside(found)),
        tuple(reader.not_understood(everything, concerned=bool(finds))),
        tuple(_references(statute)),
    )


class _Reader:
    def __init__(self, statute: Statute) -> None:
        self.statute = statute
        self.addressees = Addressees(statute)
        self.is_grant = self.addressees.is_grant
        self.order = 0

    def finds(self) -> Iterator[Find]:
        yield from self._dates()
        for section in self.statute.sections:
            yield from self._section(section, own=True)
        for section in self.statute.transitional:
            yield from self._section(section, own=self._own_commencement(section))

    def _section(self, section: Section, *, own: bool) -> Iterator[Find]:
        """Facts of a section; of an act that only changed the statute later nothing is read."""
        for at in range(len(section.sentences)):
            self.order += 1
            if own:
                yield from self._sentence(section, at)

    def _own_commencement(self, section: Section) -> bool:
        label = section.label.split(" p. ")[0]
        return label.endswith(self.statute.number or "övergångsbestämmelser")

    def _sentence(self, section: Section, at: int) -> Iterator[Find]:
        taken = False
        topics = self._topics(section, at)
        following = section.sentences[at + 1] if at + 1 < len(section.sentences) else ""
        for pattern in grammar().patterns:
            rule = pattern.rule
            if (rule.otherwise and taken) or (rule.topic and rule.topic not in topics):
                continue
            if pattern.unless_next is not None and pattern.unless_next.search(following):
                continue
            for found in self._by(pattern, section, at):
                taken = taken or (found.municipal and found.field not in _WITH_ANOTHER)
                yield found

    def _topics(self, section: Section, at: int) -> set[str]:
        """What is spoken of here: by the headings and the section up to this sentence."""
        told = " ".join((*section.headings, *section.sentences[: at + 1]))
        found = {name for name, words in grammar().topics.items() if words.search(told)}
        if self.is_grant:
            return found | {"grant"}
        return found if _A_GRANT.search(told) else found - {"grant"}

    def _by(self, pattern: Compiled, section: Section, at: int) -> Iterator[Find]:
        sentence = section.sentences[at]
        rule = pattern.rule
        addressee: str | None = None
        for match, values in pattern.found_in(sentence):
            if addressee is None:
                addressee = self.addressees.of(rule.who, section, at)
            for field, value in values.items():
                if self.is_grant and self._left_to_the_grant(field):
                    continue
                if field.startswith(_DUTIES) and _LIFTS_THE_WHOLE.search(sentence):
                    continue
                how = rule.gives[field]
                more: dict[str, Any] = {
                    name: group_of(match, name) if name != "basis" else how["basis"]
                    for name in ("basis", "per", "direction")
                    if name in how
                }
                yield Find(
                    field,
                    value,
                    str(how.get("unit", "none")),
                    addressee,
                    section.label,
                    quote_of(sentence, match),
                    rule.id,
                    self.order,
                    more,
                )

    def _left_to_the_grant(self, field: str) -> bool:
        """In an ordinance on a grant, what a recipient shall do is a condition of the grant."""
        return field.startswith(("duty.", "burden.")) and field not in _DUTIES_OF_A_GRANT

    def _dates(self) -> Iterator[Find]:
        """The dates of the header, where the statute's own provisions do not say them."""
        who = self.addressees.of("whole", Section("", (), ("",)), 0)
        for line in self.statute.header:
            for word, field in (("Ikraft", "entry_into_force"), ("Tidsbegränsad", "expires")):
                found = re.match(rf"{word}: (\d{{4}}-\d\d-\d\d)", line)
                if found:
                    yield Find(
                        f"general.{field}", found[1], "none", who, "rubrik", found[0], word, 0, {}
                    )

    def not_understood(self, found: Iterable[Find], *, concerned: bool) -> Iterator[NotUnderstood]:
        """The net under the patterns, cast without them: what none of them took.

        `found` is everything that was read, what `settled` takes away as said twice too. Where
        the statute is not `concerned` with municipalities only sentences that name one count.
        """
        taken: dict[int, list[Find]] = {}
        for one in found:
            taken.setdefault(one.order, []).append(one)
        order = 0
        for section in self.statute.all_sections:
            own = section in self.statute.sections or self._own_commencement(section)
            for at, sentence in enumerate(section.sentences):
                order += 1
                mine = taken.get(order, [])
                if own and self._is_missed(section, at, mine, concerned=concerned):
                    yield NotUnderstood(section.label, sentence[:_LONGEST_QUOTE])

    def _is_missed(self, section: Section, at: int, taken: list[Find], *, concerned: bool) -> bool:
        sentence = section.sentences[at]
        if not _PUTS_SOMETHING.search(sentence) or _EXPLAINS.search(sentence):
            return False
        named = bool(_NAMES_THEM.search(sentence))
        limited = any(one.field == "duty.eligibility_population" for one in taken)
        if (limited or _LIFTS.search(sentence)) and all(
            one.field in _BESIDE_A_DUTY for one in taken if one.municipal
        ):
            # a limit alone, or the day of a duty that is taken away, is no duty read
            taken = []
        # a sentence half read: "beviljas efter ansökan med 10 000 kronor per skyddsrum"
        if _KRONOR.search(sentence) and any(one.municipal for one in taken):
            return all(one.unit != "kr" for one in taken)
        if any(one.municipal or not named for one in taken) or not (named or concerned):
            return False
        if named or self.addressees.of("subject", section, at) in MUNICIPAL:
            return True
        told = self._topics(section, at) if _AMOUNT.search(sentence) else set()
        return any(
            self.addressees.of(who, section, at) in MUNICIPAL
            for who, topic in (("recipient", "grant"), ("payer", "sanction"))
            if topic in told
        )


_WITH_ANOTHER = frozenset(
    {
        "duty.deadline",
        "duty.report_frequency",
        "duty.eligibility_population",
        "duty.eligibility_population_and",
        "duty.board_decision",
    }
)
_BESIDE_A_DUTY = _WITH_ANOTHER - {"duty.board_decision"}
_DUTIES = ("duty.", "burden.", "fee.")
_EXPLAINS = re.compile(
    r"^(?:(?:Ytterligare )?[Bb]estämmelser(?:na)? (?:om|i)\b|Med .{1,80} avses"
    r"|I denna (?:lag|förordning) (?:avses|finns)"
    r"|Denna (?:lag|förordning) (?:innehåller|reglerar|gäller))|överklagas (?:till|hos)"
)


def quote_of(sentence: str, match: re.Match[str]) -> str:
    """The sentence, or of a long one the words around the match, whole words only."""
    if len(sentence) <= _LONGEST_QUOTE:
        return sentence
    start = 0 if match.end() <= _LONGEST_QUOTE else max(0, match.start() - 80)
    if start:
        start = sentence.find(" ", start) + 1
    end = max(match.end(), start + _LONGEST_QUOTE // 2)
    if end < len(sentence):
        after = sentence.find(" ", end)
        end = len(sentence) if after < 0 else after
    return sentence[start:end].strip()


def _references(statute: Statute) -> list[str]:
    """The other statutes that the text refers to, as it names them."""
    found = re.finditer(
        r"(?:(?:\d+ kap\. )?(?:\d+ ?[a-z]?(?:, | och |[-–]))*\d+ ?[a-z]? §§? )?"
        r"(?:lagen|förordningen|[a-zåäö]+(?:lagen|förordningen|balken)) \(\d{4}:\d+\)",
        statute.text,
    )
    own = statute.number or "-"
    return sorted({one.group() for one in found if own not in one.group()})
