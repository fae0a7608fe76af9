"""Two versions of a reform held against each other, from their assessments alone."""

from __future__ import annotations

from math import isnan

import numpy as np

from impactcheck.contract.assessment import Assessment
from impactcheck.contract.comparison import Comparison, MunicipalityDifference
from impactcheck.problems import BadInput, Problem
from impactcheck.redesign.findings_compared import told_apart
from impactcheck.redesign.money import against, kronor, state_money
from impactcheck.units import HALF_ORE

MOST = 50
"""How many of the most affected are listed, largest difference first."""


def compare(before: Assessment, after: Assessment) -> Comparison:
    """Findings, the state's money, and winners and losers by the second against the first.

    `same_basis` is false where population year, rules or data differ: figures then differ for
    other reasons than the reforms. Raises BadInput where the two hold different municipalities.
    """
    codes = [row.code for row in before.municipalities]
    if codes != [row.code for row in after.municipalities]:
        raise BadInput(Problem("different-municipalities"))
    told = told_apart(before, after)
    rows = tuple(
        MunicipalityDifference(
            municipality=code,
            before=_known(one),
            after=_known(other),
            difference=_known(other - one),
        )
        for code, one, other in zip(codes, kronor(before), kronor(after), strict=True)
    )
    moved = [row for row in rows if row.difference is not None and abs(row.difference) >= HALF_ORE]
    return Comparison(
        before=str(before.reform["id"]),
        after=str(after.reform["id"]),
        before_title=str(before.reform["title"]),
        after_title=str(after.reform["title"]),
        same_basis=_basis(before) == _basis(after),
        errors_before=before.verdict.errors,
        errors_after=after.verdict.errors,
        warnings_before=before.verdict.warnings,
        warnings_after=after.verdict.warnings,
        gone=told.gone,
        new=told.new,
        residual=told.residual,
        state=state_money(before, after),
        against=against(before, after),
        most_affected=_most_affected(before, moved),
        municipalities=rows,
    )


def _most_affected(
    version: Assessment, moved: list[MunicipalityDifference]
) -> tuple[MunicipalityDifference, ...]:
    """By kronor; of equal sums those with fewest inhabitants first, who feel it most."""
    people = {row.code: row.population for row in version.municipalities}
    ordered = sorted(
        moved, key=lambda row: (-round(abs(row.difference or 0.0), 2), people[row.municipality])
    )
    return tuple(ordered[:MOST])


def _basis(version: Assessment) -> tuple[object, ...]:
    return version.population_year, version.versions.rules, version.versions.country


def _known(value: np.float64) -> float | None:
    return None if isnan(value) else float(value) + 0.0
