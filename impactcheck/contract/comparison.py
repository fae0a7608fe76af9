"""Two versions of a reform held against each other, as data."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Record
from impactcheck.contract.redesigns import Against, FindingLine, StateMoney


class MunicipalityDifference(Record):
    """A municipality's figure in two versions, in kronor."""

    municipality: str
    before: float | None
    after: float | None
    difference: float | None


class Comparison(Record):
    """Two versions of a reform held against each other."""

    format: Literal["impactcheck-comparison/1"] = "impactcheck-comparison/1"
    before: str
    after: str
    before_title: str
    after_title: str
    same_basis: bool
    errors_before: int
    errors_after: int
    warnings_before: int
    warnings_after: int
    gone: tuple[FindingLine, ...]
    new: tuple[FindingLine, ...]
    residual: tuple[FindingLine, ...]
    state: StateMoney
    against: Against
    most_affected: tuple[MunicipalityDifference, ...]
    municipalities: tuple[MunicipalityDifference, ...]
