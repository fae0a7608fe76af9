"""What it does to take something away: the effects of having it, with their sign turned.

A municipality that is spared a task gains what the task costs and loses the money that followed
it. What is best for it when a thing is given is worst when the same thing is taken, so the named
cases change places too.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from impactcheck.arrays import FAVOURABLE, LIKELY, UNFAVOURABLE, Floats, drawn
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.units import Unit

TURNED: frozenset[Unit] = frozenset({"kr", "kr_per_unit", "hours", "posts", "count"})
"""What a municipality gets, pays or does. Prices of an hour, shares, keys and years stay."""
_NOT_OF_A_REMOVAL = frozenset({"net_if_applied"})


def turned(rows: Floats) -> Floats:
    """(cases, units) with the sign turned, favourable and unfavourable in each other's place."""
    # Zero less a value, for a minus sign before zero would be shown.
    by_name = 0.0 - rows[[UNFAVOURABLE, LIKELY, FAVOURABLE]]
    return np.concatenate([by_name, 0.0 - drawn(rows)])


def turned_step(step: Step) -> Step:
    """A line of the arithmetic turned like what it leads to."""
    if step.origin == "data" or step.unit not in TURNED:
        return step
    return replace(step, values=turned(step.values))


def taken_away(effects: MeasureEffects) -> MeasureEffects:
    """The effects of a measure that ends, from those that it has while it is there.

    Of money that may be declined only those lose it who take it today. There is no break-even
    population, and nobody abstains from what is no longer offered.
    """

    def series(one: Series) -> Series:
        return one if one.is_context else replace(one, values=turned(one.values))

    note = Note("taken-away", kind="label")
    said = [one for one in effects.notes if not one.key.startswith(("break-even", "unclaimed"))]
    return replace(
        effects,
        series={
            name: series(one)
            for name, one in effects.series.items()
            if name not in _NOT_OF_A_REMOVAL
        },
        net_kr=None if effects.net_kr is None else turned(effects.net_kr),
        steps=tuple(
            turned_step(step) for step in effects.steps if step.name not in _NOT_OF_A_REMOVAL
        ),
        work=tuple(
            replace(done, hours=turned(done.hours), cost=turned(done.cost)) for done in effects.work
        ),
        terms={
            name: values if name == "weight" else turned(values)
            for name, values in effects.terms.items()
        },
        notes=(note, *said),
        totals={name: 0.0 - kr for name, kr in effects.totals.items() if name != "unclaimed"},
        figures={},
        abstains=None,
    )
