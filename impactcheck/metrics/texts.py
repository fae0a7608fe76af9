"""What rules ask about the drafter's words; each is a number for the reform as a whole."""

from __future__ import annotations

import datetime
import re

from impactcheck.metrics.compare_ends import at_end
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary

MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
_SWEDISH_DATE = re.compile(rf"\b([0-9]{{1,2}}) ({'|'.join(MONTHS)}) ([0-9]{{4}})\b", re.IGNORECASE)
_ISO_DATE = re.compile(r"\b([0-9]{4})-([0-9]{2})-([0-9]{2})\b")


def asked_of(subject: Subject) -> str:
    """The place that the rule names; NotComputable where it names none."""
    if subject.asked is None:
        raise NotComputable("no-text-named")
    return subject.asked


def text_at(subject: Subject, path: str) -> str:
    """The words at a dotted path of the reform, without blanks around them; empty when none."""
    value: object = subject.reform
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value.strip() if isinstance(value, str) else ""


@vocabulary("text", "characters", reads="path")
def text_length(subject: Subject) -> Measured:
    """Characters of the text that the rule names; 0 when the field is empty."""
    return Measured(subject.everywhere(len(text_at(subject, asked_of(subject)))))


@vocabulary("text", "municipalities")
def small_municipalities_named(subject: Subject) -> Measured:
    """How many small municipalities the text on consultation names; 0 when it is empty.

    Small as in the eight corners. A name counts in its plain form and in the genitive.
    """
    words = text_at(subject, "analysis.consultation")
    country = subject.setting.country
    small = at_end(subject, "small")
    named = [
        name
        for name, is_small in zip(country.names, small, strict=True)
        if is_small and re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", words)
    ]
    return Measured(subject.everywhere(len(named)))


def first_date(words: str) -> datetime.date | None:
    """The first day written as `1 juli 2026` or `2026-07-01`; None when there is none."""
    found: list[tuple[int, int, int, int]] = []
    for match in _SWEDISH_DATE.finditer(words):
        month = MONTHS.index(match[2].lower()) + 1
        found.append((match.start(), int(match[3]), month, int(match[1])))
    for match in _ISO_DATE.finditer(words):
        found.append((match.start(), int(match[1]), int(match[2]), int(match[3])))
    for _, year, month, day in sorted(found):
        try:
            return datetime.date(year, month, day)
        except ValueError:
            continue
    return None


@vocabulary("text", "days")
def days_to_entry_into_force(subject: Subject) -> Measured:
    """Days from the reform's date to the first day written in the text on entry into force."""
    day = first_date(text_at(subject, "analysis.entry_into_force"))
    if day is None:
        raise NotComputable("no-date-in-text")
    return Measured(subject.everywhere((day - subject.reform.date).days))
