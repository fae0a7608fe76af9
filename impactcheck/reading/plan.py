"""What a reading becomes as a reform: fields with the facts they rest on, and what is open.

Nothing is filled in that the text does not say. What a computation needs beside that is a question,
in the order in which it changes the answer most: the frame and how it is shared, then what tasks
and posts cost, then the sum of a fine, then hours, then how often, and last the years and prices.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from impactcheck.reading.find import Find
from impactcheck.reading.plan_parts import RANKS, Plan, Question, Value, from_title
from impactcheck.reading.planner import Planner
from impactcheck.reading.reader import Reading


def plan_of(readings: Sequence[Reading]) -> Plan:
    """The reform that one or several statutes of a document describe."""
    plan = Plan([], [], [])
    for reading in readings:
        if reading.concerns_municipalities:
            Planner(reading, plan).measures()
    _head(readings, plan)
    plan.questions.sort(key=lambda one: RANKS.index(one.asks))
    return plan


def _head(readings: Sequence[Reading], plan: Plan) -> None:
    chosen = next((one for one in readings if one.concerns_municipalities), readings[0])
    statute = chosen.statute
    plan.head.append(Value("title", statute.title, from_title(chosen)))
    if statute.number:
        plan.head.append(Value("status", "in_force", from_title(chosen)))
    elif statute.header and re.match(r"\W*(?:\d[\d.]* )?(?:Förslag|Utkast)", statute.header[0]):
        draft = Find("head.status", "draft", "none", "", "rubrik", statute.header[0], "", 0, {})
        plan.head.append(Value("status", "draft", draft))
    else:
        plan.questions.append(Question("status", "status"))
    entry = next((one for one in chosen.finds if one.field == "general.entry_into_force"), None)
    if entry is None:
        plan.questions.append(Question("date", "date"))
    else:
        day = datetime.date.fromisoformat(str(entry.value))
        plan.head.append(Value("date", day, entry))
    plan.questions.append(Question("prices", "prices"))


def origins_of(plan: Plan) -> Iterator[tuple[str, Find]]:
    """The dotted path of each field that was filled, with the fact behind it."""
    for value in plan.head:
        if value.find is not None:
            yield value.name, value.find
    for measure in plan.measures:
        for value in measure.values:
            if value.find is not None:
                yield f"{measure.path}.{value.name}", value.find
        for at, step in enumerate(measure.steps):
            for value in step:
                if value.find is not None:
                    yield f"{measure.path}.burden.{at}.{value.name}", value.find
