"""Lines of text to a statute: chapters, sections, paragraphs, points, transitional provisions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from impactcheck.reading.folding import folded
from impactcheck.reading.sentences import split_sentences
from impactcheck.reading.statute import Section, Statute

_TITLE = re.compile(
    r"^(?:Förslag till )?\W*(?P<title>(?:[A-ZÅÄÖ][\wåäö-]*(?:lag|förordning|balk)|Lag|Förordning"
    r"|lag|förordning)\b.*)$"
)
_TITLE_WITHIN = re.compile(
    r"(?P<title>(?:Lag|Förordning|[A-ZÅÄÖ][a-zåäö]*(?:lag|förordning|balk)) \(\d{4}:\d+\)"
    r"(?: om [^§.]{3,200}?)?)"
    r"(?= Departement| Utfärdad|$)"
)
_NUMBER = re.compile(r"\((?P<number>\d{4}:\d+)\)")
_CHAPTER = re.compile(r"^(?P<chapter>\d{1,2} ?[a-z]? kap\.)(?: (?![^§]*§)(?P<name>.*))?$")
_SECTION = re.compile(r"^(?P<label>\d{1,3} ?[a-z]?) ?§(?!§)\s*(?P<text>.*)$", re.DOTALL)
_WORDING = re.compile(r"^/(?P<what>Upphör att gälla|Träder i kraft|Rubriken[^/]*)[^/]*/\s*")
_POINT = re.compile(r"^(?:\d{1,2}[.)]|[a-zåäö]\)|[–—•*-])\s")
_TRANSITIONAL = re.compile(r"^(?:Övergångsbestämmelser|Ikraftträdande- och övergångsbestämmelser)$")
_SFS = re.compile(r"^\d{4}:\d+$")
_NUMBERED = re.compile(r"(?:^|(?<=[.:] ))(?P<point>\d{1,2})\. (?=[A-ZÅÄÖ])")
_COMMENCEMENT = re.compile(r"\bDenna (?:lag|förordning|balk) träder i ?kraft\b")
_ANNEX = re.compile(r"^Bilaga(?: [A-Z\d]+)?(?: till (?:lag|förordning)en.*)?$")
_AMENDED = re.compile(r"\s*(?:Förord+ning|Lag) \(\d{4}:\d+\)\.?\s*$")
_LONGEST_HEADING = 140
_LONGEST_TITLE = 300
_HEADER_LINES = 12


@dataclass
class _Open:
    """A section that is being read."""

    label: str
    headings: tuple[str, ...]
    paragraphs: list[str] = field(default_factory=list)
    superseded: bool = False

    def add(self, block: str) -> None:
        if _POINT.match(block) and self.paragraphs:
            self.paragraphs[-1] += " " + block
        else:
            self.paragraphs.append(block)

    def close(self) -> Section:
        sentences = [
            sentence
            for paragraph in self.paragraphs
            for sentence in split_sentences(_AMENDED.sub("", paragraph))
        ]
        return Section(self.label, self.headings, tuple(sentences))


def blocks_of(text: str) -> list[str]:
    """Paragraphs as folded lines: separated by an empty line, or by what begins a section."""
    found: list[str] = []
    current: list[str] = []

    def end() -> None:
        if current:
            found.append(folded(" ".join(current)))
            current.clear()

    for line in text.splitlines():
        bare = folded(line)
        if not bare:
            end()
            continue
        if (_SECTION.match(bare) and (not current or _ends(current[-1]))) or (
            _POINT.match(bare) and current and _ends(current[-1])
        ):
            end()
        current.append(line)
    end()
    return [block for block in found if block]


def _ends(line: str) -> bool:
    """Whether a paragraph may end here: `enligt 3, 4, 5 eller` goes on with `6 § ska`."""
    return bool(re.search(r"[.:;!?”/]\s*$|,\s*$| (?:och|eller)\s*$", line)) and not bool(
        re.search(r"\d [a-z]?,?\s*(?:och|eller)?\s*$", line)
    )


def statute_of(text: str) -> Statute:
    """A statute from its text; what stands before the first section is title and header."""
    blocks = blocks_of(text)
    first = next((at for at, one in enumerate(blocks) if _SECTION.match(one)), len(blocks))
    title = _title(blocks, first)
    number = _NUMBER.search(title)
    header = tuple(one for one in blocks[:first] if ": " in one[:24])[:_HEADER_LINES]
    main, late, annex = _parts(blocks[_after_header(blocks, first, title, header) :])
    sections = _drop_repeals(_sections(main))
    own = number["number"] if number else None
    transitional, trailing = _transitional(late, own), list(sections)
    if not transitional and trailing:
        trailing[-1], transitional = _commencement_within(trailing[-1])
    return Statute(
        title, own, header, tuple(trailing), tuple(transitional), folded(" ".join(annex))
    )


def _title(blocks: list[str], first: int) -> str:
    """The block that is a title; else one that stands within a page's own words, else the first."""
    for one in blocks[:first]:
        if _TITLE.match(one) and len(one) < _LONGEST_TITLE:
            return one
    for one in blocks[: first + 1]:
        if found := _TITLE_WITHIN.search(one):
            return found["title"]
    return blocks[0][:_LONGEST_TITLE] if blocks else ""


def _after_header(blocks: list[str], first: int, title: str, header: tuple[str, ...]) -> int:
    """Where the body begins: headings that stand before the first section belong to it."""
    at = first
    while at and blocks[at - 1] not in header and blocks[at - 1] != title:
        at -= 1
    return at


def _parts(blocks: list[str]) -> tuple[list[str], list[str], list[str]]:
    """The body, the transitional provisions and the annexes."""
    parts: tuple[list[str], list[str], list[str]] = ([], [], [])
    where = 0
    for block in blocks:
        if _TRANSITIONAL.match(block):
            where = 1
            continue
        if _ANNEX.match(block) and len(block) < _LONGEST_HEADING and parts[0]:
            where = 2
        parts[where].append(block)
    return parts


def _sections(blocks: Iterable[str]) -> Iterator[Section]:
    chapter = ""
    headings: list[str] = []
    current: _Open | None = None
    waiting = list(blocks)
    for at, block in enumerate(waiting):
        if (found := _CHAPTER.match(block)) and len(block) < _LONGEST_HEADING:
            if current is not None:
                yield from _closed(current)
                current = None
            chapter, headings = f"{found['chapter']} ", [found["name"] or ""]
            continue
        if found := _SECTION.match(block):
            if current is not None:
                yield from _closed(current)
            current = _begin(chapter, found, headings)
            headings = headings[:1] if chapter else []
            continue
        if _is_heading(block, waiting[at + 1 : at + 4]):
            headings = [*headings, block]
            continue
        if current is not None:
            current.add(block)
    if current is not None:
        yield from _closed(current)


def _begin(chapter: str, found: re.Match[str], headings: list[str]) -> _Open:
    text = folded(found["text"])
    wording = _WORDING.match(text)
    label = f"{chapter}{folded(found['label'])} §"
    opened = _Open(label, tuple(one for one in headings if one))
    if wording:
        opened.superseded = wording["what"].startswith("Upphör")
        text = text[wording.end() :]
    if text:
        opened.add(text)
    return opened


def _closed(opened: _Open) -> Iterator[Section]:
    """The section, unless a later wording of it follows: the new one counts."""
    if not opened.superseded:
        yield opened.close()


def _drop_repeals(sections: Iterable[Section]) -> list[Section]:
    return [one for one in sections if not one.text.startswith("Har upphävts genom")]


def _is_heading(block: str, following: list[str]) -> bool:
    if len(block) > _LONGEST_HEADING or block[-1] in ".:;,!?" or _POINT.match(block):
        return False
    for after in following:
        if _SECTION.match(after):
            return True
        if len(after) > _LONGEST_HEADING or after[-1] in ".:;,":
            return False
    return False


def _transitional(blocks: list[str], own: str | None) -> list[Section]:
    """Each point of the transitional provisions, labelled with the act that brought it."""
    act = own or ""
    texts: dict[str, list[str]] = {}
    for block in blocks:
        if _SFS.match(block):
            act = block
            continue
        texts.setdefault(act, []).append(block)
    return [one for act, parts in texts.items() for one in _points(act, " ".join(parts))]


def _points(act: str, text: str) -> Iterator[Section]:
    label = f"övergångsbestämmelser {act}".strip()
    marks = list(_NUMBERED.finditer(text))
    if not marks or marks[0].start() > 0:
        end = marks[0].start() if marks else len(text)
        yield Section(label, (), tuple(split_sentences(text[:end].strip())))
    ends = [one.start() for one in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=False):
        part = text[mark.end() : end].strip()
        yield Section(f"{label} p. {mark['point']}", (), tuple(split_sentences(part)))


def _commencement_within(last: Section) -> tuple[Section, list[Section]]:
    """A draft says when it enters into force after its last section, often without a heading."""
    at = next((at for at, one in enumerate(last.sentences) if _COMMENCEMENT.search(one)), None)
    if at is None:
        return last, []
    text = " ".join(last.sentences[at:])
    kept = Section(last.label, last.headings, last.sentences[:at])
    return kept, list(_points("", text))
