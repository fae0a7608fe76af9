"""The face towards analysts: an assessment's figures as a pandas table of the municipalities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impactcheck.arrays import CaseName
from impactcheck.contract.assessment import Assessment
from impactcheck.contract.effects import Effect

if TYPE_CHECKING:
    import pandas as pd

NET = ("net_kr", "net_kr_per_inhabitant")


def to_frame(assessment: Assessment, outcome: CaseName = "likely") -> pd.DataFrame:
    """One row per municipality, indexed by its code (text); one column per effect.

    First `name`, `county`, `skr_group`, `corner` and `population`, then `measure.effect` for each
    measure and, where the reform has a net, `net_kr` and `net_kr_per_inhabitant`. Kronor are
    positive when the municipality gains; NaN means that there is no figure. `outcome` picks the
    end of ranges; an effect without any is the same at all three.

    `attrs` holds `units` (the unit of each column), `population_year`, `fingerprint` and `outcome`.
    """
    import pandas as pd

    rows = assessment.municipalities
    columns: dict[str, object] = {
        "name": [row.name for row in rows],
        "county": [row.county for row in rows],
        "skr_group": [row.skr_group for row in rows],
        "corner": [row.corner for row in rows],
        "population": pd.array([row.population for row in rows], dtype="float64"),
    }
    units = {"population": "inhabitants"}
    for name, effect in _effects(assessment).items():
        columns[name] = pd.array(_at(effect, outcome), dtype="float64")
        units[name] = effect.unit
    frame = pd.DataFrame(columns, index=pd.Index([row.code for row in rows], name="code"))
    frame.attrs = {
        "units": units,
        "population_year": assessment.population_year,
        "fingerprint": assessment.fingerprint,
        "outcome": outcome,
    }
    return frame


def _effects(assessment: Assessment) -> dict[str, Effect]:
    found = {
        f"{measure.id}.{name}": effect
        for measure in assessment.measures
        for name, effect in measure.effects.items()
    }
    if assessment.net is not None:
        found |= dict(zip(NET, (assessment.net.kr, assessment.net.kr_per_inhabitant), strict=True))
    return found


def _at(effect: Effect, outcome: CaseName) -> list[float]:
    ends = {"favourable": effect.favourable, "unfavourable": effect.unfavourable}
    values = ends.get(outcome) or effect.values
    return [float("nan") if value is None else value for value in values]
