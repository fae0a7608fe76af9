"""An explanation as data: what the arithmetic was, in no language.

Kronor are signed: positive when the municipality gains. None means that there is no figure.
"""

from __future__ import annotations

from dataclasses import dataclass

from impactcheck.country.model import Column
from impactcheck.effects.result import Note, Origin
from impactcheck.reform.measures import Measure
from impactcheck.units import Unit


@dataclass(frozen=True)
class Three:
    """One quantity in the favourable, likely and unfavourable outcome for the municipality."""

    favourable: float | None
    likely: float | None
    unfavourable: float | None

    @property
    def differ(self) -> bool:
        """Whether the outcomes are more than one figure."""
        return not self.favourable == self.likely == self.unfavourable


@dataclass(frozen=True)
class Line:
    """One line of the arithmetic.

    `formula` is a key of `texts/<language>/steps.ftl`; `column` the figure that a line of data
    reads. A line of a burden is named `position:step:part`, e.g. `0:report:cost`.
    """

    name: str
    unit: Unit
    value: Three
    origin: Origin
    formula: str
    source: str
    year: int | None
    column: Column | None = None


@dataclass(frozen=True)
class Beside:
    """A series that stands beside the arithmetic and enters no sum of it."""

    name: str
    unit: Unit
    value: Three


@dataclass(frozen=True)
class Comparison:
    """A derived figure held against the corner's medoid, the corner and the country (likely).

    Group values divide the sum of what is measured by the sum of what it is measured against, over
    members that have both; None where a sum over municipalities has no meaning. `columns` are the
    published figures behind it.
    """

    name: str
    unit: Unit
    value: Three
    medoid: float | None
    corner: float | None
    country: float | None
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Who:
    """The municipality explained, and the corner and medoid it is compared with."""

    position: int
    code: str
    name: str
    population: float
    population_year: int
    corner_sv: str
    corner_en: str
    medoid_name: str | None


@dataclass(frozen=True)
class PeerValue:
    """A municipality near in structure, and the principal effect there."""

    code: str
    name: str
    value: float | None
    unit: Unit


@dataclass(frozen=True)
class Explanation:
    """How one measure's figures came about; `principal` is the series compared with others.

    `eligible` is False where the measure's `only` leaves the municipality out.
    """

    id: str
    title: str
    measure: Measure
    eligible: bool
    principal: str
    lines: tuple[Line, ...]
    beside: tuple[Beside, ...]
    comparisons: tuple[Comparison, ...]
    peers: tuple[PeerValue, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Supplement:
    """What cost equalisation's administration supplement already pays the municipality, a year.

    `kr_per_inhabitant` is in `price_year` prices as the ordinance writes it; `kr` is for all
    inhabitants, lifted by `factor` to the prices of `year`.
    """

    kr_per_inhabitant: float
    price_year: int
    kr: float
    factor: float
    publisher: str
    source: str
    year: int


@dataclass(frozen=True)
class ReformExplanation:
    """The chosen measures of a reform in one municipality, and the whole reform's net there."""

    title: str
    who: Who
    measures: tuple[Explanation, ...]
    net: Three | None
    net_per_inhabitant: Three | None
    net_of: tuple[str, ...]
    supplement: Supplement
