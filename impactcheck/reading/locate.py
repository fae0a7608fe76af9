"""The statutes within a memorandum or betänkande: proposals of their own among pages of reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from impactcheck.reading.statute import Statute
from impactcheck.reading.structure import blocks_of, statute_of

_NUMBERING = r"(?:\d+(?:\.\d+)*\.?\s+)?"
_PROPOSAL = re.compile(
    rf"^{_NUMBERING}(?P<title>(?:Utkast|Förslag) till\s+(?:lag|förordning|ändring|[a-zåäö]+lag"
    r"|[a-zåäö]+förordning|[a-zåäö]+balk|föreskrifter)\b.*)$",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"(?:\.{3,}|\s)\s*\d+$")
_ENACTS = re.compile(
    r"^(?:Härigenom föreskrivs|Enligt riksdagens beslut föreskrivs|Regeringen föreskriver"
    r"|\d{1,3} ?[a-z]? ?§|\d{1,2} kap\.|Inledande bestämmelser|Lagens |Förordningens )"
)
_COMMENCES = re.compile(r"\bDenna (?:lag|förordning|balk) träder i ?kraft\b")
_POINT = re.compile(r"^\d{1,2}\.\s")
_BILAGA = re.compile(r"^Bilaga\b")
_REASONS = re.compile(r"^\d+(?:\.\d+)*\.?\s+(?!§)[A-ZÅÄÖ](?!.*§)[^.]*$")
_SOON = 6
_LONGEST_TITLE = 400


def statutes_in(text: str) -> list[Statute]:
    """Each proposed statute of a document, in its order; a document that is one is that one.

    Of a memorandum only the proposals are read: its reasons say *ska* of what it weighs.
    """
    blocks = blocks_of(text)
    starts = [at for at in range(len(blocks)) if _begins_proposal(blocks, at)]
    if not starts:
        return [statute_of(text)]
    ends = [*starts[1:], len(blocks)]
    return [
        _statute(blocks[start : _end(blocks, start, end)])
        for start, end in zip(starts, ends, strict=True)
    ]


def _begins_proposal(blocks: list[str], at: int) -> bool:
    """Whether a proposal begins here and not a line of the contents or a sentence about it."""
    block = blocks[at]
    if len(block) > _LONGEST_TITLE or block.endswith((".", ":")) or not _PROPOSAL.match(block):
        return False
    if _CONTENTS.search(block) and not re.search(r"\(\d{4}:\d+\)", block[-14:]):
        return False
    following = blocks[at + 1 : at + 1 + _SOON]
    for one in following:
        if _PROPOSAL.match(one):
            return False
        if _ENACTS.match(one):
            return True
    return False


def _end(blocks: list[str], start: int, end: int) -> int:
    """Where the proposal ends: after its commencement and the points that follow it."""
    commenced = False
    for at in range(start + 1, end):
        block = blocks[at]
        if _COMMENCES.search(block):
            commenced = True
            continue
        after = commenced and not (_POINT.match(block) or _BILAGA.match(block))
        reasons = _REASONS.match(block) and not _enacts_soon(blocks, at, end)
        if after or (reasons and not commenced):
            return at
    return end


def _enacts_soon(blocks: list[str], at: int, end: int) -> bool:
    return any(_ENACTS.match(one) for one in blocks[at + 1 : min(end, at + 4)])


def _statute(blocks: list[str]) -> Statute:
    found = _PROPOSAL.match(blocks[0])
    title = re.sub(r"^(?:Utkast|Förslag) till\s+", "", found["title"] if found else blocks[0])
    body = "\n\n".join(_without_enacting_words(blocks[1:]))
    read = statute_of(f"{title[:1].upper()}{title[1:]}\n\n{body}")
    return Statute(
        f"{title[:1].upper()}{title[1:]}",
        None,
        (blocks[0],),
        read.sections,
        read.transitional,
        read.annexes,
    )


def _without_enacting_words(blocks: list[str]) -> Iterator[str]:
    """`Härigenom föreskrivs att 3 § ska ha följande lydelse` puts nothing on anybody."""
    for block in blocks:
        if not re.match(
            r"(?:Härigenom föreskrivs|Enligt riksdagens beslut|Regeringen föreskriver|dels )", block
        ):
            yield block
