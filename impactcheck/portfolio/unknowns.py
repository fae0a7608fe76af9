"""What the sources do not say, and how much it could matter; and the dates that they do say."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np

from impactcheck.arrays import NAMED_CASES, Floats
from impactcheck.contract.portfolio import CalendarEntry, Unknown
from impactcheck.effects.submissions import Handed
from impactcheck.portfolio.figures import ReformFigures
from impactcheck.portfolio.hours import hours_for
from impactcheck.portfolio.totals import spread
from impactcheck.rules.parameters import Parameter

STEP_OF: dict[Handed, str] = {"submissions": "submission", "reports": "report"}
"""Whose number the table may leave open, and the step whose hours they cost."""

SILENT_COLUMNS = {"plans": "plan", "certificates": "certificate", "union_hearings": "union_hearing"}
"""Demands that the table names only where the source does: silence is not a no."""


def unknowns(
    reforms: Sequence[ReformFigures], parameters: Mapping[str, Parameter], day: datetime.date
) -> tuple[Unknown, ...]:
    """Pieces of which nothing is said, and money that is not known to be municipal."""
    asked = [
        *((name, step, _unsaid(name, reforms)) for name, step in STEP_OF.items()),
        *((name, column, _silent(column, reforms)) for name, column in SILENT_COLUMNS.items()),
    ]
    found = [_pieces(name, silent, step, parameters, day) for name, step, silent in asked if silent]
    return (*found, *_money(reforms))


def _unsaid(name: Handed, reforms: Sequence[ReformFigures]) -> list[ReformFigures]:
    return [one for one in reforms if name in one.unknown]


def _silent(column: str, reforms: Sequence[ReformFigures]) -> list[ReformFigures]:
    return [one for one in reforms if one.grant is not None and not one.grant[column]]


def _pieces(
    name: str,
    silent: Sequence[ReformFigures],
    step: str,
    parameters: Mapping[str, Parameter],
    day: datetime.date,
) -> Unknown:
    hours: Floats = np.zeros(len(NAMED_CASES))
    for one in silent:
        # Asked of a grant paid out by itself, one more piece is taken to be a requisition's.
        procedure = one.grant.procedure if one.grant is not None else "application"
        known = "requisition" if procedure == "automatic" else procedure
        hours = hours + hours_for(parameters, day, step, known).over("low")[:, 0]
    return Unknown(
        what=name,
        reforms=tuple(one.id for one in silent),
        if_one_each=spread(hours, "hours"),
    )


def _money(reforms: Sequence[ReformFigures]) -> list[Unknown]:
    """Sums that others share in, and grants whose sum nobody has said."""
    not_municipal = [one for one in reforms if one.money in ("shared", "unknown")]
    announced = {one.id: _everyones_kr(one) for one in not_municipal}
    with_sum = {name: kr for name, kr in announced.items() if kr}
    without = [name for name, kr in announced.items() if not kr]
    found = []
    if with_sum:
        found.append(
            Unknown(
                what="municipal_share",
                reforms=tuple(with_sum),
                most_kr=sum(with_sum.values(), 0.0),
            )
        )
    if without:
        found.append(Unknown(what="amount", reforms=tuple(without)))
    return found


def _everyones_kr(one: ReformFigures) -> float:
    if one.grant is None:
        return one.shared_kr
    return float(one.grant.number("amount_kr") or 0)


def calendar(reforms: Sequence[ReformFigures]) -> tuple[CalendarEntry, ...]:
    """Every date known, in the order of the year."""
    entries = [
        CalendarEntry(
            reform=one.id,
            title=one.title,
            what=deadline.what,
            month=deadline.month,
            day=deadline.day,
            year=deadline.year,
            source_says=deadline.source_says,
        )
        for one in reforms
        if one.grant is not None
        for deadline in one.grant.deadlines
    ]
    for one in reforms:
        for opens, closes in one.windows:
            entries += [_dated(one, "opens", opens), _dated(one, "closes", closes)]
    return tuple(sorted(entries, key=lambda entry: (entry.month, entry.day, entry.reform)))


def _dated(
    one: ReformFigures, what: Literal["opens", "closes"], date: datetime.date
) -> CalendarEntry:
    return CalendarEntry(
        reform=one.id,
        title=one.title,
        what=what,
        month=date.month,
        day=date.day,
        year=date.year,
    )
