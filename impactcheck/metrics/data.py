"""What rules ask about the figures behind a result: do they exist, how old, for how many."""

from __future__ import annotations

import numpy as np

from impactcheck.country.model import Column
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.parts import Key, Only
from impactcheck.units import Unit


def _key(subject: Subject) -> Column:
    """The column that shares out the measure's money: its own key, or that of its funding."""
    measure = subject.effects.measure
    key: Key | None = getattr(measure, "key", None)
    funding = getattr(measure, "funding", None)
    if key is None and funding is not None:
        key = funding.key
    if key is None:
        raise NotComputable("no-key")
    return subject.setting.key(key)


def _only(subject: Subject) -> Only | None:
    only: Only | None = getattr(subject.effects.measure, "only", None)
    return only


@vocabulary("country", "municipalities", numbers=("eligible",))
def municipalities_without_key(subject: Subject) -> Measured:
    """How many eligible municipalities have no figure in the key that shares the money out."""
    column = _key(subject)
    eligible = subject.setting.eligible(_only(subject))
    missing = float((eligible & ~np.isfinite(column.values)).sum())
    numbers: dict[str, tuple[float, Unit]] = {"eligible": (float(eligible.sum()), "municipalities")}
    return Measured(subject.everywhere(missing), numbers=numbers)


@vocabulary("country", "years", numbers=("key_year",))
def age_of_key(subject: Subject) -> Measured:
    """Years from the figures of the key to the reform's date."""
    column = _key(subject)
    numbers: dict[str, tuple[float, Unit]] = {"key_year": (float(column.year), "year")}
    return Measured(subject.everywhere(subject.reform.date.year - column.year), numbers=numbers)


@vocabulary("country", "municipalities")
def eligible_municipalities(subject: Subject) -> Measured:
    """How many municipalities the measure's conditions let in."""
    return Measured(subject.everywhere(float(subject.setting.eligible(_only(subject)).sum())))


@vocabulary("country", "yes_no")
def key_is_population(subject: Subject) -> Measured:
    """1 when the number of inhabitants shares the money out, else 0."""
    return Measured(subject.everywhere(_key(subject).name == "population"))
