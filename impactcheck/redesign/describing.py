"""What a redesigned reform file says that it is: title, summary and the assumptions that hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from impactcheck.contract.redesigns import ChangedValue
from impactcheck.redesign.file_words import Describe
from impactcheck.redesign.searches import Candidate
from impactcheck.reform.model import Reform

FEWEST_DIGITS = 3
"""A number of fewer digits may stand in a text for many things."""
_DIGITS = re.compile(r"\d[\d \u00a0]*(?:[.,]\d+)?")


def described(
    describe: Describe, proposal: Reform, candidate: Candidate, changes: Sequence[ChangedValue]
) -> dict[str, object]:
    """The texts of the changed file by dotted path: what it is, and what still holds.

    An assumption that names a sum or a number that the change has taken away holds no longer.
    """
    gone = {number for line in changes for number in _numbers(line.old)}
    gone -= {number for line in changes for number in _numbers(line.new)}
    kept = [text for text in proposal.assumptions if not gone & set(_numbers(text))]
    own = [describe.file_assumption(key) for key in dict.fromkeys(candidate.assumptions)]
    return {
        "title": describe.file_title(proposal.title, candidate.name),
        "summary": describe.file_summary(proposal.title, candidate.told, measure_titles(proposal)),
        "assumptions": [*kept, *own] or None,
    }


def measure_titles(reform: Reform) -> dict[str, str]:
    """What each measure is called: its title, else its id."""
    return {name: one.title or name for name, one in reform.measures.items()}


def _numbers(value: Any) -> Iterator[str]:
    """The numbers of three digits or more in what a person wrote, without spaces."""
    if isinstance(value, Mapping):
        for item in value.values():
            yield from _numbers(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _numbers(item)
    elif value is not None:
        for found in _DIGITS.findall(str(value)):
            number = re.sub(r"[ \u00a0]", "", found)
            if len(number) >= FEWEST_DIGITS:
                yield number
