"""The reform's alternatives as scenarios beside the proposal, each through the whole engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np

from impactcheck.arrays import Mask
from impactcheck.contract.alternatives import Scenario, ScenarioFinding
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.base import Figure
from impactcheck.contract.effects import MeasureResult
from impactcheck.effects.equalisation import NAME as CONTEXT
from impactcheck.effects.statistics import group_figures
from impactcheck.engine.contract_values import SUMMABLE, number
from impactcheck.problems import BadInput
from impactcheck.reform.alternatives import alternative
from impactcheck.reform.read import LoadedReform

CORNERS = "corners"
NET = "net_of_reform"
Compared = Literal["net", "principal"]


def with_alternatives(
    proposal: Assessment,
    loaded: LoadedReform,
    assessed: Callable[[LoadedReform], Assessment],
) -> Assessment:
    """The assessment with its alternatives; unchanged where there are none.

    The proposal comes first, then what is marked as the law in force, then the others in order.

    `assessed` puts a changed reform through the engine. Raises BadInput, placed at the alternative
    to blame, for one that cannot be computed.
    """
    reform = loaded.reform
    if not reform.alternatives:
        return proposal
    others = {name: _assessed(name, loaded, assessed) for name in reform.alternatives}
    everyone = (proposal, *others.values())
    compared: Compared = "net" if all(one.net is not None for one in everyone) else "principal"
    scenarios = [_scenario(None, reform.title, proposal, compared)]
    for name in sorted(others, key=lambda name: reform.alternatives[name].status is None):
        described = reform.alternatives[name]
        scenario = _scenario(name, described.title, others[name], compared)
        in_force = described.status == "in_force"
        scenarios.append(scenario.model_copy(update={"is_law_in_force": in_force}))
    return proposal.model_copy(update={"alternatives": tuple(scenarios)})


def _assessed(
    name: str, loaded: LoadedReform, assessed: Callable[[LoadedReform], Assessment]
) -> Assessment:
    try:
        return assessed(replace(loaded, reform=alternative(loaded.reform, name)))
    except BadInput as error:
        at = loaded.document.key_place(("alternatives", name))
        raise BadInput(replace(problem, place=at) for problem in error.problems) from error


def _scenario(name: str | None, title: str, one: Assessment, compared: Compared) -> Scenario:
    corners, country, unit = _by_corner(one, compared)
    return Scenario(
        id=name,
        title=title,
        errors=one.verdict.errors,
        warnings=one.verdict.warnings,
        notes=one.verdict.notes,
        not_evaluated=one.verdict.not_evaluated,
        findings=tuple(
            ScenarioFinding(
                rule=finding.rule,
                name=finding.name,
                severity=finding.severity,
                title=finding.title,
                measure=finding.measure,
                count=finding.evidence.count,
            )
            for finding in one.findings
        ),
        totals=_totals(one),
        winners=None if one.net is None else one.net.winners,
        losers=None if one.net is None else one.net.losers,
        key_figures=one.key_figures,
        compared=compared,
        corners=corners,
        country=country,
        unit=unit,
    )


def _totals(one: Assessment) -> dict[str, Figure]:
    sums: dict[str, Figure] = {}
    for measure in one.measures:
        for name, effect in measure.effects.items():
            if effect.total is None or effect.unit not in SUMMABLE or name == CONTEXT:
                continue
            before = sums[name].value if name in sums else 0.0
            sums[name] = Figure(value=(before or 0.0) + effect.total, unit=effect.unit)
    if one.net is not None and one.net.kr.total is not None:
        sums[NET] = Figure(value=one.net.kr.total, unit="kr")
    return sums


def _by_corner(
    one: Assessment, compared: Compared
) -> tuple[dict[str, float | None], float | None, str | None]:
    """The value of each corner and of the country, and the unit where it is not kronor.

    Kronor over inhabitants; of an effect that is not money the values of its own distribution.
    """
    names = [group.id for group in one.groupings[CORNERS].groups]
    leading = _leading(one)
    own = None if leading is None or leading.distribution is None else leading.distribution.own
    if compared == "principal" and leading is not None and leading.distribution and own:
        rows = leading.distribution.by_grouping[CORNERS]
        corners = {row.group: None if row.own is None else row.own.value for row in rows}
        return corners, own.country, own.unit
    values = _kronor(one, compared)
    if values is None:
        return dict.fromkeys(names), None, None
    kr = np.array([np.nan if value is None else value for value in values])
    people = np.array([row.population for row in one.municipalities])
    where = np.array([row.corner for row in one.municipalities])

    def per_head(members: Mask) -> float | None:
        return number(group_figures(kr, people, members).kr_per_inhabitant.item())

    corners = {name: per_head(where == name) for name in names}
    return corners, per_head(np.ones(kr.size, dtype=np.bool_)), None


def _leading(one: Assessment) -> MeasureResult | None:
    if one.key_figures is None:
        return None
    return next(each for each in one.measures if each.id == one.key_figures.measure)


def _kronor(one: Assessment, compared: Compared) -> Sequence[float | None] | None:
    if compared == "net":
        return None if one.net is None else one.net.kr.values
    leading = _leading(one)
    return None if leading is None else leading.effects[leading.principal].values
