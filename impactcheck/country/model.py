"""Sweden's municipalities as columns: one array per figure, in the order of the codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.country.tables import Manifest

Origin = Literal["published", "derived", "computed", "own"]


@dataclass(frozen=True, eq=False)
class Column:
    """A figure for every municipality, shape (units,), NaN where the source has none.

    `unit` is the publisher's own wording; `source_id` the publisher's id of the series. `origin`
    says who made the figure: `published` as it stands, `derived` by us from published figures,
    `computed` by us with a formula of law, or the drafter's `own`. `licence` names the publisher's
    terms; `retrieved` is the day of retrieval (ISO 8601), empty where nobody noted it.
    """

    name: str
    label_sv: str
    label_en: str
    unit: str
    year: int
    publisher: str
    source_id: str
    values: Floats
    origin: Origin = "published"
    licence: str = ""
    retrieved: str = ""


@dataclass(frozen=True, eq=False)
class Group:
    """Municipalities seen together: a mask of shape (units,) and the real one that stands for them.

    `medoid` is an index into the country's order, None for an empty group or one without one.
    """

    id: str
    label_sv: str
    label_en: str
    members: Mask
    medoid: int | None = None

    @property
    def size(self) -> int:
        """How many municipalities the group holds."""
        return int(np.count_nonzero(self.members))


@dataclass(frozen=True, eq=False)
class Grouping:
    """A classification of the municipalities into groups, e.g. the eight corners."""

    id: str
    label_sv: str
    label_en: str
    groups: tuple[Group, ...]

    def group(self, group_id: str) -> Group:
        """Return the group with this id; StopIteration where there is none."""
        return next(group for group in self.groups if group.id == group_id)


@dataclass(frozen=True, eq=False)
class Country:
    """All municipalities at one population year; every tuple and array is in code order.

    `columns` holds the published figures and those derived from them (`population`, `density`,
    `population_change_10y_pct`), `population_by_year` the whole history. `labour_markets` are SCB's
    local labour markets by their code. `manifest` is its own
    vintage: two countries may be read in one process, and neither answers for the other.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    county_codes: tuple[str, ...]
    counties: tuple[str, ...]
    skr_groups: tuple[str, ...]
    skr_group_names: tuple[str, ...]
    labour_markets: tuple[str, ...]
    latitude: Floats
    longitude: Floats
    population_year: int
    population: Floats
    columns: Mapping[str, Column]
    population_by_year: Mapping[int, Floats]
    manifest: Manifest

    @property
    def checksum(self) -> str:
        """SHA-256 that identifies the tables the country was read from."""
        return self.manifest.checksum

    @property
    def structure_year(self) -> int:
        """The year of density, ten-year change and corners, whatever the population year."""
        return self.manifest.newest_population_year

    def __len__(self) -> int:
        return len(self.codes)
