"""Who a sentence says that a grant goes to: municipalities, others, or both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from impactcheck.reading.patterns import grammar

OF_THEM = (
    r"(?:en|den|de|varje|alla|samtliga|sådana?|berörda?|samverkande|sökande|andra|flera|vissa)"
)
"""Words that may stand before *kommun*."""
_RECIPIENT = (
    r"(?:bidrag\w*|stöd|ersättning|medel|bidragen)\b[^.]{0,160}? (?:till|åt)"
    rf" (?:{OF_THEM} )*(?:regioner och |1\. )?kommun(?:er|erna|en)?\b(?!s| ?förbund)",
    r"\bkommun(?:en|er|erna)?\b(?: som| vars| med|,)?(?:[^.]{0,220}?)? (?:får|kan)"
    r"(?: efter (?:särskild )?ansökan| årligen)? (?:ansöka|beviljas|söka|rekvirera"
    r"|få (?:\w+ )?(?:stats)?bidrag|få ett bidrag)",
    r"\bkommun\w*\b[^.]{0,220}? har rätt till (?:ett |en )?(?:\w+ )?(?:\w*bidrag|\w*ersättning)",
    r"\bkommun(?:en|er|erna)? som (?:har )?(?:tagit emot|fått|ansöker|mottagit|beviljats|får)"
    r" (?:\w+ )?(?:\w*bidrag|\w*stöd|medel|om)",
    r"\bkommun(?:ens|ers|ernas)\b(?: eller \w+)? (?:\w+ ){0,2}?(?:kostnad|nettoutgift|utgift)\w*",
    r"\b(?:sökande|ansökande|mottagande) kommun",
    r"vilken (?:eller vilka )?kommun(?:er)? som ansöker",
    r"bidrag[^.]{0,60} för varje kommun",
    r"bidrag ska ges till en kommun",
    r"(?:lämnas|ges) till (?:de )?(?:samverkande )?kommun",
)
_IS_RECIPIENT = re.compile("|".join(_RECIPIENT), re.IGNORECASE)
_NO_RECIPIENT = re.compile(
    r"fristående från|kommunen lämnar|hör(?:a|t)? kommun|yttrande|kopia", re.IGNORECASE
)
_GIVEN = re.compile(
    r"\b(?:till|åt)\b [^.]{0,60}?|\blämnas till\b|\bges till\b|\bmottagare\b", re.IGNORECASE
)
_ORGANISERS = re.compile(
    r"(?:till|åt) (?:sådana |de |en )?huvudm(?:an|än)(?:nen)?\b"
    r"|(?<!enskild )(?<!enskilda )\bhuvudm(?:an|än)"
    r" (?:som|får|inom|för).{0,120}(?:ansök|bidrag)",
    re.IGNORECASE,
)
"""Those who run schools, municipal and private alike; *enskild huvudman* is only the private."""


_TO_REGIONS = re.compile(
    r"(?:bidrag\w*|stöd|ersättning|medel)\b.{0,120}? (?:till|åt) (?:de |en )?region(?:er|erna|en)\b"
    r"|^En region som (?:har )?(?:tagit emot|fått)",
    re.IGNORECASE,
)


def recipients(sentences: Iterable[str]) -> set[str]:
    """Among `municipality` and `company`: those to whom a grant is said to go."""
    found: set[str] = set()
    for sentence in sentences:
        found |= _recipients_in(sentence)
    return found


@lru_cache(maxsize=20_000)
def _recipients_in(sentence: str) -> frozenset[str]:
    if not re.search(r"bidrag|stöd|ersättning|medel|kostnad", sentence, re.IGNORECASE):
        return frozenset()
    found: set[str] = set()
    if _IS_RECIPIENT.search(sentence) and not _NO_RECIPIENT.search(sentence):
        found.add("municipality")
    if _ORGANISERS.search(sentence):
        return frozenset({"municipality", "company"})
    others = grammar().addressees["others"]
    for given in _GIVEN.finditer(sentence):
        after = sentence[given.end() : given.end() + 60]
        if others.match(after) or (
            re.match(r"(?:den|de|en|ett|sådana?|1\.) ", after) and others.search(after)
        ):
            found.add("company")
    if not found and _TO_REGIONS.search(sentence):
        found.add("region")
    return frozenset(found)


def together(found: set[str]) -> str:
    """The addressee of a grant that goes to all of these."""
    if "municipality" in found:
        return "municipality_and_private" if "company" in found else "municipality"
    return "region" if found == {"region"} else "company"
