"""What the effects of one measure are, before anyone judges or words them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from impactcheck.arrays import Floats, Mask
from impactcheck.reform import parts
from impactcheck.reform.measures import Measure
from impactcheck.units import Unit

Origin = Literal["reform", "data", "computed", "assumption"]

Term = Literal["weight", "bases", "distance_cost", "within"]
"""`weight`: key times index of what is shared out, (units,); `bases`: kronor before floor and cap;
`distance_cost`: positive kronor that follow land area; `within`: kilometres from home to the
municipality's centre; the last three (cases, units)."""


@dataclass(frozen=True, eq=False)
class Series:
    """One quantity in every case and municipality, shape (cases, units).

    Kronor are signed: positive when the municipality gains. NaN means that there is no figure.
    `is_context` marks what is shown beside the effects without being one of the reform's.
    """

    name: str
    unit: Unit
    values: Floats
    is_context: bool = False


@dataclass(frozen=True, eq=False)
class Step:
    """One line of the arithmetic: a named quantity, where it comes from and how it was made.

    `formula` is a key of `texts/<language>/steps.ftl`; `year` is that of the data behind it and
    `column` its name in the country, or of the drafter's own file.
    """

    name: str
    unit: Unit
    values: Floats
    origin: Origin
    formula: str
    source: str = ""
    year: int | None = None
    column: str = ""


@dataclass(frozen=True, eq=False)
class WorkOfStep:
    """What one step of a burden takes in a year; all arrays (cases, units) and positive.

    `per` is the key that the occasions are counted by, None for once in each municipality;
    `times` the occasions, 0 for those whom the step does not concern.
    """

    step: parts.Step
    per: parts.Key | None
    times: Floats
    hours: Floats
    cost: Floats


@dataclass(frozen=True)
class Note:
    """Something a reader must know: an assumption, or what could not be evaluated and why."""

    key: str
    arguments: Mapping[str, str | int | float] = field(default_factory=dict)
    kind: Literal["assumption", "not_evaluated", "label"] = "assumption"


class NoSuchSeriesError(LookupError):
    """A series that this kind of measure does not have."""


@dataclass(frozen=True, eq=False)
class MeasureEffects:
    """Everything computed for one measure.

    `principal` names the series by which the measure's spread over the country is judged;
    `net_kr` is what enters the reform's net for a municipality, None when nothing may. `totals`
    are kronor for the country; `figures` single numbers in other units, None where there is none.
    `work` holds each step of its burden in the order written; `terms` what the arithmetic passed
    and metrics ask about.
    `abstains` (cases, units) marks those who would lose by taking money that may be declined, None
    where nothing may be declined.
    `columns` are those read besides the keys that the measure itself names; `eligible` (units,)
    whom the measure concerns, None for everyone.
    """

    id: str
    measure: Measure
    principal: str
    series: dict[str, Series]
    net_kr: Floats | None
    steps: tuple[Step, ...] = ()
    work: tuple[WorkOfStep, ...] = ()
    terms: Mapping[Term, Floats] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    totals: dict[str, float] = field(default_factory=dict)
    figures: dict[str, tuple[float | None, Unit]] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    eligible: Mask | None = None
    abstains: Mask | None = None

    def values(self, name: str) -> Floats:
        """The values of a series; NoSuchSeriesError where this kind of measure has none."""
        if name not in self.series:
            raise NoSuchSeriesError(name)
        return self.series[name].values


def each_once(notes: Iterable[Note]) -> tuple[Note, ...]:
    """The notes in order, those that say the same once."""
    return tuple({(note.key, *sorted(note.arguments.items())): note for note in notes}.values())
