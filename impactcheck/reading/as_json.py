"""What was read, as plain values for another system."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from impactcheck.reading.plan import plan_of
from impactcheck.reading.reader import Reading
from impactcheck.reading.remarks import remarks


def readings_json(readings: Sequence[Reading], name: str) -> dict[str, Any]:
    """A file's readings with the questions that are open, those that change the answer most first.

    `finds` concern municipalities, `aside` others; a question names the field that waits for it.
    """
    concerned = any(one.concerns_municipalities for one in readings)
    plan = plan_of(readings) if concerned else None
    return {
        "file": name,
        "confirmed": False,
        "statutes": [_statute(one) for one in readings],
        "questions": []
        if plan is None
        else [
            {"field": one.path, "asks": one.asks, **one.arguments, "needed": one.needed}
            for one in plan.questions
        ],
    }


def _statute(reading: Reading) -> dict[str, Any]:
    return {
        "title": reading.statute.title,
        "sfs": reading.statute.number,
        "concerns_municipalities": reading.concerns_municipalities,
        "finds": [one.as_json() for one in reading.finds],
        "aside": [one.as_json() for one in reading.aside],
        "not_understood": [
            {"section": one.section, "quote": one.quote} for one in reading.not_understood
        ],
        "remarks": [
            {"remark": one.key, "section": one.find.section, "quote": one.find.quote,
             **({} if one.days is None else {"days": one.days})}
            for one in remarks(reading)
        ],
        "references": list(reading.references),
    }  # fmt: skip
