"""A statute through the grammar: what was found, whom it concerns, and what no pattern took."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from impactcheck.reading.addressees import Addressees
from impactcheck.reading.find import MUNICIPAL, Find
from impactcheck.reading.patterns import Compiled, grammar, group_of
from impactcheck.reading.statute import Section, Statute

_LONGEST_QUOTE = 320
_A_GRANT = re.compile(r"bidrag|statlig\w* stöd|ersättning av staten", re.IGNORECASE)
_ONE_EACH = ("grant.procedure",)
_STRONGEST = ("competitive", "requisition", "application", "automatic")
_DUTIES_OF_A_GRANT = frozenset(
    {"duty.post_required", "duty.consultation", "duty.shared_allowed", "duty.shared_barred"}
)
_PUTS_SOMETHING = re.compile(
    r"\b(?:ska|skall|skyldig\w*|kronor|procent|avgift\w*|vite\w*|senast|åligger)\b"
)


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
    found = _settled(list(reader.finds()))
    finds = [one for one in found if one.municipal]
    if not any(one.kind != "general" for one in finds):
        finds = []
    return Reading(
        statute,
        tuple(finds),
        tuple(_aside(found)),
        tuple(reader.not_understood(finds)),
        tuple(_references(statute)),
    )


def _aside(found: list[Find]) -> Iterator[Find]:
    """What concerns others; not a duty of a sentence that was read as the municipality's."""
    taken = {(one.field, one.order) for one in found if one.municipal}
    for one in found:
        if not one.municipal and (one.field, one.order) not in taken:
            yield one


class _Reader:
    def __init__(self, statute: Statute) -> None:
        self.statute = statute
        self.addressees = Addressees(statute)
        self.is_grant = self.addressees.is_grant
        self.order = 0

    def finds(self) -> Iterator[Find]:
        yield from self._dates()
        for section in self.statute.all_sections:
            for at in range(len(section.sentences)):
                self.order += 1
                yield from self._sentence(section, at)

    def _sentence(self, section: Section, at: int) -> Iterator[Find]:
        taken = False
        for pattern in grammar().patterns:
            if pattern.rule.otherwise and taken:
                continue
            if not self._may_match(pattern, section, at):
                continue
            for found in self._by(pattern, section, at):
                taken = taken or (found.municipal and found.field not in _WITH_ANOTHER)
                yield found

    def _may_match(self, pattern: Compiled, section: Section, at: int) -> bool:
        rule = pattern.rule
        if rule.who == "whole":
            return self._own_commencement(section)
        if section in self.statute.transitional and not self._own_commencement(section):
            return False
        if rule.topic is not None:
            told = " ".join((*section.headings, *section.sentences[: at + 1]))
            if self.is_grant and rule.topic == "grant":
                return True
            if not grammar().topics[rule.topic].search(told):
                return False
            if rule.topic == "grant" and not _A_GRANT.search(told):
                return False
        following = section.sentences[at + 1] if at + 1 < len(section.sentences) else ""
        return pattern.unless_next is None or not pattern.unless_next.search(following)

    def _own_commencement(self, section: Section) -> bool:
        """Whether the section is of the statute itself, not of an act that changed it later."""
        if section not in self.statute.transitional:
            return True
        label = section.label.split(" p. ")[0]
        return label.endswith(self.statute.number or "övergångsbestämmelser")

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
                how = rule.gives[field]
                more = {
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
                        f"general.{field}", found[1], "none", who, "rubrik", found[0], word, 0
                    )

    def not_understood(self, finds: Iterable[Find]) -> Iterator[NotUnderstood]:
        taken = {(one.section, one.order) for one in finds}
        order = 0
        for section in self.statute.all_sections:
            for at, sentence in enumerate(section.sentences):
                order += 1
                if (section.label, order) in taken or section in self.statute.transitional:
                    continue
                if not _PUTS_SOMETHING.search(sentence) or _EXPLAINS.search(sentence):
                    continue
                subject = self.addressees.of("subject", section, at)
                if subject in MUNICIPAL:
                    yield NotUnderstood(section.label, sentence[:_LONGEST_QUOTE])


_WITH_ANOTHER = frozenset(
    {"duty.deadline", "duty.report_frequency", "duty.eligibility_population", "duty.board_decision"}
)
_EXPLAINS = re.compile(
    r"^(?:Bestämmelser|Regeringen|Den myndighet|Med )|får meddela|överklag|ska anses|underrättas"
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


def _settled(found: list[Find]) -> list[Find]:
    """Each fact once, one procedure, and of two ceilings in a section the municipality's own."""
    found = _once(found)
    found = _one_commencement(_one_procedure(found))
    own = {
        (one.section, one.field)
        for one in found
        if one.addressee == "municipality" and one.field in {"sanction.maximum", "sanction.amount"}
    }
    return [
        one
        if one.field != "sanction.maximum"
        or one.addressee != "municipality_and_private"
        or (one.section, one.field) not in own
        else Find(**{**vars(one), "addressee": "company"})
        for one in found
    ]


def _once(found: list[Find]) -> list[Find]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for one in found:
        key = (one.field, one.value, one.section, one.addressee)
        if one.field in {"sanction.scale_by", "grant.repayment"}:
            key = (one.field, one.value, one.addressee)
        elif one.kind == "duty" or one.field in {"sanction.type", "sanction.authority"}:
            key = (one.field, one.section, one.order, one.municipal)
        same_words = (one.field, one.value, one.quote, one.addressee)
        if key not in seen and (one.unit != "kr" or same_words not in seen):
            kept.append(one)
        seen |= {key, same_words}
    return kept


def _one_procedure(found: list[Find]) -> list[Find]:
    """A grant has one procedure: the heaviest that is said, the others beside it in `also`."""
    said = [one for one in found if one.field in _ONE_EACH]
    if not said:
        return found
    best = min(
        said, key=lambda one: (not one.municipal, _STRONGEST.index(str(one.value)), one.order)
    )
    others = sorted({str(one.value) for one in said} - {str(best.value)})
    chosen = Find(**{**vars(best), "more": {**best.more, "also": others}})
    return [chosen if one is best else one for one in found if one not in said or one is best]


def _one_commencement(found: list[Find]) -> list[Find]:
    """One day of entry into force: that of the header where there is one, else the first said."""
    said = [one for one in found if one.field == "general.entry_into_force"]
    header = next((one.value for one in said if one.section == "rubrik"), None)
    kept = next((one for one in said if one.section != "rubrik" and one.value == header), None)
    chosen = kept or (said[0] if said else None)
    return [one for one in found if one not in said or one is chosen]


def _references(statute: Statute) -> list[str]:
    """The other statutes that the text refers to, as it names them."""
    found = re.finditer(
        r"(?:(?:\d+ kap\. )?(?:\d+ ?[a-z]?(?:, | och |[-–]))*\d+ ?[a-z]? §§? )?"
        r"(?:lagen|förordningen|[a-zåäö]+(?:lagen|förordningen|balken)) \(\d{4}:\d+\)",
        statute.text,
    )
    own = statute.number or "-"
    return sorted({one.group() for one in found if own not in one.group()})
