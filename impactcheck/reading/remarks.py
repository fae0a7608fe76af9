"""What can be said of a text before any figure: it treats every municipality alike, and so on."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from impactcheck.reading.find import Find
from impactcheck.reading.reader import Reading

SHORT_NOTICE_DAYS = 90
"""Fewer days than this from issue to entry into force are remarked on; an assumption of ours."""
_ISSUED = re.compile(r"Utfärdad: (\d{4}-\d\d-\d\d)")


@dataclass(frozen=True)
class Remark:
    """One remark: the key of its words, and the fact that it rests on."""

    key: str
    find: Find
    days: int | None = None


def remarks(reading: Reading) -> Iterator[Remark]:
    """Every remark on the statute, in the order of the keys."""
    finds = reading.finds
    limited = any(one.name == "eligibility_population" for one in finds)
    by_size = any(
        one.field == "sanction.scale_by" and one.value == "population" for one in finds
    ) or any(one.field == "sanction.criterion" and "ekonomi" in one.quote for one in finds)
    for one in finds:
        if one.field in {"sanction.amount", "sanction.maximum"} and not by_size:
            yield Remark("same-ceiling", one)
    yield from _first(finds, {"duty.report_to", "grant.report"}, "report-all", limited)
    yield from _first(finds, {"duty.plan"}, "plan-all", limited)
    for one in finds:
        if one.field == "duty.post_required" and not limited:
            yield Remark("post-all", one)
    yield from _first(finds, {"duty.shared_barred"}, "sharing-barred", False)
    yield from _notice(reading)


def _first(finds: tuple[Find, ...], fields: set[str], key: str, limited: bool) -> Iterator[Remark]:
    """One remark with the first of several facts, unless the text sets a limit by size."""
    found = next((one for one in finds if one.field in fields), None)
    if found is not None and not limited:
        yield Remark(key, found)


def _notice(reading: Reading) -> Iterator[Remark]:
    issued = next(
        (found[1] for line in reading.statute.header if (found := _ISSUED.match(line))), None
    )
    entry = next((one for one in reading.finds if one.field == "general.entry_into_force"), None)
    if issued is None or entry is None:
        return
    days = (_day(str(entry.value)) - _day(issued)).days
    if 0 <= days < SHORT_NOTICE_DAYS:
        yield Remark("short-notice", entry, days)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)
