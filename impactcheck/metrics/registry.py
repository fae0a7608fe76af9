"""What a metric is, what it is given, and how it is entered in the vocabulary."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Literal

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.contract.findings import Listed
from impactcheck.contract.groundwork import GroundworkPart
from impactcheck.country.model import Grouping
from impactcheck.effects.background import Background
from impactcheck.effects.result import MeasureEffects, NoSuchSeriesError
from impactcheck.effects.setting import Setting
from impactcheck.reform.model import Reform
from impactcheck.units import Unit

Level = Literal["municipality", "country", "text"]
Reads = Literal["path", "part"]


class NotComputable(Exception):  # noqa: N818 - an answer, not an error
    """The metric has no value here; `key` of `texts/<language>/metrics.ftl` says why."""

    def __init__(self, key: str, **arguments: str | int | float) -> None:
        self.key = key
        self.arguments = arguments
        super().__init__(key)


@dataclass(frozen=True, eq=False)
class Subject:
    """What is measured: one measure within its reform, or (measure None) the reform as a whole.

    `net_kr` is the reform's net by municipality, (cases, units); None when no measure enters it.
    `parts` are those that the reform's ordinance asks for, and how each is answered; `asked` is
    the place that a rule about a text names: a dotted path or the id of a part. `background` is the
    load that municipalities already bear, where the check was given one. `together` are the
    reform's summed effects, which rules may be put to as if they were those of a measure; None
    where no measure enters the municipal net.
    """

    reform: Reform
    setting: Setting
    groupings: Mapping[str, Grouping]
    all_effects: tuple[MeasureEffects, ...]
    net_kr: Floats | None
    measure: MeasureEffects | None = None
    parts: tuple[GroundworkPart, ...] = ()
    asked: str | None = None
    background: Background | None = None
    together: MeasureEffects | None = None

    @property
    def effects(self) -> MeasureEffects:
        """The measure's effects; a metric of a measure is never asked about a whole reform."""
        if self.measure is None:
            raise NotComputable("needs-a-measure")
        return self.measure

    @property
    def population(self) -> Floats:
        return self.setting.country.population

    def everywhere(self, value: float) -> Floats:
        """One value of the country that is the same in all cases, shape (cases,)."""
        return np.full(len(self.setting.cases), float(value))


@dataclass(frozen=True, eq=False)
class Measured:
    """A metric's value: numerator over denominator, so that groups can be summed before dividing.

    Municipality level: `numerator` (cases, units), `denominator` (units,) or (cases, units), None
    for a plain value. Country and text level: `numerator` (cases,) alone. `numbers` may be named in
    a rule's message, and `listed` as `{listed}`.

    Whether there is anything to compute is settled by the named cases alone: what happens in a
    draw must not silence a rule that the proposal itself answers.
    """

    numerator: Floats | None = None
    denominator: Floats | None = None
    text: str | None = None
    numbers: Mapping[str, tuple[float, Unit]] = field(default_factory=dict)
    listed: tuple[Listed, ...] = ()


@dataclass(frozen=True)
class Metric:
    """An entry of the vocabulary; `description` is the function's docstring.

    `numbers` are the names of the figures that it hands over beside its value; `lists` whether it
    hands over lines too.
    """

    name: str
    unit: Unit
    level: Level
    description: str
    measure: Callable[[Subject], Measured]
    reads: Reads | None = None
    numbers: tuple[str, ...] = ()
    lists: bool = False


def vocabulary(
    level: Level,
    unit: Unit,
    reads: Reads | None = None,
    numbers: tuple[str, ...] = (),
    lists: bool = False,
) -> Callable[[Callable[[Subject], Measured]], Metric]:
    """Enter a function in the vocabulary under its own name.

    `reads` says what a rule's `text` must name for it: a dotted path or a part of an ordinance,
    `numbers` what its message may name besides the figures that every finding has, `lists` that it
    may name `{listed}`.
    """

    def enter(function: Callable[[Subject], Measured]) -> Metric:
        @wraps(function)
        def measure(subject: Subject) -> Measured:
            # An own rule asked for the result after a fee of a grant, which has no fee.
            try:
                return function(subject)
            except NoSuchSeriesError as missing:
                raise NotComputable("not-this-kind") from missing

        description = inspect.cleandoc(function.__doc__ or "")
        name = function.__name__
        return Metric(name, unit, level, description, measure, reads, numbers, lists)

    return enter
