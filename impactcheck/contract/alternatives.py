"""The proposal and its alternatives beside each other, in figures that can be compared."""

from __future__ import annotations

from typing import Literal

from impactcheck.contract.base import Figure, Record, SparseRecord, Words
from impactcheck.contract.effects import Counted, KeyFigures
from impactcheck.contract.findings import Severity


class ScenarioFinding(Record):
    """A finding of a scenario, in brief; `count` is how many meet the rule's flag."""

    rule: str
    name: str
    severity: Severity
    title: Words
    measure: str | None
    count: int


class Scenario(SparseRecord):
    """The proposal (`id` is None) or one of its alternatives, in figures that can be compared.

    `totals` are the country's sums over all measures, by series. `corners` are kronor per
    inhabitant by corner, `country` for the whole country: of the reform's net where every scenario
    has one, else of the leading measure's principal effect (`compared`), which stands in `unit`
    where it is not money.
    """

    LEFT_OUT_WHERE_NULL = frozenset({"unit"})

    id: str | None
    title: str
    is_law_in_force: bool = False
    errors: int
    warnings: int
    notes: int
    not_evaluated: int
    findings: tuple[ScenarioFinding, ...]
    totals: dict[str, Figure]
    winners: Counted | None
    losers: Counted | None
    key_figures: KeyFigures | None
    compared: Literal["net", "principal"]
    corners: dict[str, float | None]
    country: float | None
    unit: str | None = None
