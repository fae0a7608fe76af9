"""The searches of each kind of measure, and what one hands over: a change, or why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from impactcheck.contract.base import Figure, Words
from impactcheck.contract.redesigns import Change, Draft, PlacesMoved
from impactcheck.kinds import measure_kinds, resolve
from impactcheck.redesign.trial import Trial
from impactcheck.units import Unit

Parameters = Mapping[str, tuple[float, Unit]]


@dataclass(frozen=True, eq=False)
class Candidate:
    """Changes by dotted path as people write them; `family` are the measures that result.

    `targets` are the rules to satisfy, `mended` those that the search found its numbers for: fewer
    than the targets where no number satisfies all. `parts` are the single changes of a combination.
    `splits` tells of which measure each new one is a part, where that is not `measure`;
    `assumptions` are keys of `redesign.ftl` on which it rests; `bands`, `ceiling`, `key` and
    `places` as in `Change`.
    """

    name: str
    measure: str
    changes: Mapping[str, object]
    targets: frozenset[str]
    parameters: Parameters = field(default_factory=dict)
    split_off: tuple[str, ...] = ()
    draft: Draft | None = None
    mended: frozenset[str] = frozenset()
    parts: tuple[Change, ...] = ()
    bands: tuple[tuple[float | None, float], ...] = ()
    ceiling: bool = False
    key: Words | None = None
    splits: tuple[tuple[str, str], ...] = ()
    assumptions: tuple[str, ...] = ()
    places: PlacesMoved | None = None

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures of the proposal that it changes."""
        return tuple(dict.fromkeys((self.measure, *(one.measure for one in self.parts))))

    @property
    def told(self) -> tuple[Change, ...]:
        """The single changes that it is made of: itself, unless it combines others."""
        figures = {
            name: Figure(value=value, unit=unit) for name, (value, unit) in self.parameters.items()
        }
        own = Change(
            name=self.name,
            measure=self.measure,
            parameters=figures,
            bands=self.bands,
            ceiling=self.ceiling,
            key=self.key,
            places=self.places,
        )
        return self.parts or (own,)

    @property
    def origin(self) -> dict[str, str]:
        """Of which measure of the proposal each that is split off is a part."""
        return {**dict.fromkeys(self.split_off, self.measure), **dict(self.splits)}

    @property
    def family(self) -> frozenset[str]:
        return frozenset((*self.measures, *self.split_off))


@dataclass(frozen=True)
class Nothing:
    """No change to offer; `reason` is a key of `redesign.ftl`."""

    name: str
    measure: str
    reason: str
    arguments: Mapping[str, str | int | float] = field(default_factory=dict)


Offers = list[Candidate | Nothing]
Search = Callable[[Trial, str], Offers]


BY_AMOUNT = frozenset(
    {
        "base_amount",
        "base_amount_extra",
        "floor",
        "larger_pot",
        "pooled_grant",
        "lower_co_financing",
    }
)
"""Searches that start from what each municipality gets."""


def searches_for(kind: str) -> Mapping[str, Search]:
    """The searches of a kind of measure by name, in the order of the reports before ranking."""
    return {
        name: _where_amounts_are_known(name, resolve(path))
        for name, path in measure_kinds()[kind].searches.items()
    }


def _where_amounts_are_known(name: str, search: Search) -> Search:
    """The search, which has nothing to start from where nobody knows who gets the money."""

    def searched(trial: Trial, measure_id: str) -> Offers:
        competed = getattr(trial.measure(measure_id), "is_competitive", False)
        if competed and name in BY_AMOUNT:
            return [Nothing(name, measure_id, "outcome-unknown")]
        return search(trial, measure_id)

    return searched
