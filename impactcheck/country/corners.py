"""The eight corners size x growth x density, with the splits that draw them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from impactcheck.arrays import Floats, Mask
from impactcheck.country.medoids import medoid, structure_points
from impactcheck.country.model import Country, Group, Grouping
from impactcheck.country.splits_file import Closed, Label, Reference, read_own_splits
from impactcheck.problems import BadInput, Problem
from impactcheck.validation import validate
from impactcheck.yamlfile import Document, read_yaml

DIMENSIONS = ("size", "growth", "density")
NEVER_NEGATIVE = frozenset({"population", "density"})


class End(Closed):
    """One side of a split: its part of a corner's id, and its word in both languages."""

    id: str
    sv: str
    en: str


class Split(Closed):
    """A limit on one figure: strictly below it is `below`, on or above it `otherwise`."""

    column: Literal["population", "population_change_10y_pct", "density"]
    limit: float
    unit: str
    below: End
    otherwise: End
    origin: Literal["source", "sign", "assumption"]
    reference: Reference

    @field_validator("limit")
    @classmethod
    def _somebody_can_be_below(cls, limit: float, info: ValidationInfo) -> float:
        """Nobody has fewer inhabitants than none; a change may well be below zero."""
        if info.data.get("column") in NEVER_NEGATIVE and limit <= 0:
            raise PydanticCustomError("number_not_above", "number-not-above", {"limit": 0})
        return limit


class CornerSplits(Closed):
    """The three splits that draw the corners, dated, each with its reference."""

    id: Literal["corners"]
    label: Label
    as_of: datetime.date
    size: Split
    growth: Split
    density: Split

    def with_limits(self, limits: Mapping[str, float]) -> CornerSplits:
        """Return the same splits with other limits by dimension, e.g. `{"size": 19_200}`."""
        moved = {
            dimension: getattr(self, dimension).model_copy(update={"limit": float(limit)})
            for dimension, limit in limits.items()
            if dimension in DIMENSIONS
        }
        if len(moved) != len(limits):
            raise KeyError(sorted(set(limits) - set(DIMENSIONS)))
        return self.model_copy(update=moved)


def load_splits(path: Path | None = None) -> CornerSplits:
    """Read the splits in a YAML file, by default `archetypes/corners.yaml` of the rules.

    The ends and columns of a person's file must be those of ours, since rules and reports speak of
    small, shrinking and sparse by id: only limits and words are theirs. Raises BadInput with every
    mistake at its place.
    """
    ours = read_own_splits("corners", CornerSplits)
    if path is None:
        return ours
    document = read_yaml(path)
    own = validate(CornerSplits, document)
    problems = [
        problem
        for dimension in DIMENSIONS
        for problem in _other_ends(dimension, getattr(ours, dimension), own, document)
    ]
    if problems:
        raise BadInput(problems)
    return own


def _other_ends(
    dimension: str, ours: Split, own: CornerSplits, document: Document
) -> Iterator[Problem]:
    drawn: Split = getattr(own, dimension)
    for path, expected, found in (
        (("column",), ours.column, drawn.column),
        (("below", "id"), ours.below.id, drawn.below.id),
        (("otherwise", "id"), ours.otherwise.id, drawn.otherwise.id),
    ):
        if expected != found:
            at = (dimension, *path)
            arguments = {
                "field": ".".join(at),
                "value": found,
                "suggestions": "",
                "expected": expected,
            }
            yield Problem("value-unknown", {**arguments}, document.value_place(at))


def corners(country: Country, splits: CornerSplits) -> Grouping:
    """Every municipality in one of eight corners, small before large and so on.

    Uses 31 December of the newest year of population, and the ten years before it, whatever the
    country's population year. An empty corner is kept, with no medoid.
    """
    points = structure_points(country)
    sides = [_sides(country, getattr(splits, dimension)) for dimension in DIMENSIONS]
    return Grouping(
        id=splits.id,
        label_sv=splits.label.sv,
        label_en=splits.label.en,
        groups=tuple(_corner(country, points, ends) for ends in product(*sides)),
    )


def _sides(country: Country, split: Split) -> tuple[tuple[End, Mask], tuple[End, Mask]]:
    below = _values(country, split) < split.limit
    return (split.below, below), (split.otherwise, ~below)


def _values(country: Country, split: Split) -> Floats:
    if split.column == "population":
        return country.population_by_year[country.structure_year]
    return country.columns[split.column].values


def _corner(country: Country, points: Floats, ends: tuple[tuple[End, Mask], ...]) -> Group:
    members: Mask = np.logical_and.reduce([mask for _, mask in ends])
    return Group(
        id="-".join(end.id for end, _ in ends),
        label_sv=", ".join(end.sv for end, _ in ends),
        label_en=", ".join(end.en for end, _ in ends),
        members=members,
        medoid=medoid(points, members, country.codes),
    )
