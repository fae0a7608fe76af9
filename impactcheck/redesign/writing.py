"""Parts of a reform as people write them, ready to be put into a changed reform."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from impactcheck.redesign.trial import Trial
from impactcheck.reform.amounts import AS_WRITTEN
from impactcheck.reform.quantities import Range
from impactcheck.reform.writing import write_money, write_number, write_share


def money(value: float) -> str:
    """`30 000 kr`; nothing finer than an öre."""
    return write_money(round(value, 2))


def share(value: float) -> str:
    """`45 %`, to a tenth of a per mille."""
    return write_share(round(value, 4))


def number(value: float) -> str:
    """`10 000`."""
    return write_number(value)


def as_written(trial: Trial, measure_id: str) -> dict[str, Any]:
    """The measure as its YAML would hold it, without what has its default value."""
    written: dict[str, Any] = trial.measure(measure_id).model_dump(
        context=AS_WRITTEN, exclude_defaults=True
    )
    return written


def parts_of(whole: Range, part: float) -> tuple[object, object]:
    """A sum split in two as written: `part` kronor of its likely value, and what is left.

    Every end of a range is split in the same proportion, to whole kronor, so that the two always
    make up the whole.
    """
    quota = part / whole.likely if whole.likely else 0.0
    ends = {"low": whole.low, "likely": whole.likely, "high": whole.high}
    first = {name: float(round(end * quota)) for name, end in ends.items()}
    rest = {name: round(end - first[name], 2) for name, end in ends.items()}
    return _written(first), _written(rest)


def _written(ends: Mapping[str, float]) -> object:
    if len(set(ends.values())) == 1:
        return money(ends["likely"])
    return {name: money(end) for name, end in ends.items()}
