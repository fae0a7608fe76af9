"""What cost equalisation already pays small administrations, so that nothing is counted twice.

The supplement for administration, SFS 2004:881 in its wording up to 2023:683 (equalisation year
2024), stands in 2016 prices per inhabitant; it is lifted to prices of 2024 and shown beside the
effects, in no sum.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.result import MeasureEffects, Note, Series, Step, each_once
from impactcheck.effects.setting import Setting

SUPPLEMENT = "administration_supplement_kr_inh"
NAME = "equalisation_already_pays"
PRICE_INDEX = "SCB, KPIF"


def already_paid(
    supplement_kr_per_inhabitant: Floats, price_factor: float, population: Floats
) -> Floats:
    """Kronor a year: supplement in 2016 prices x price factor x inhabitants."""
    return supplement_kr_per_inhabitant * price_factor * population


def beside_equalisation(effects: MeasureEffects, setting: Setting) -> MeasureEffects:
    """The effects with the supplement beside them, where they hold any administration."""
    factor = setting.assumptions.supplement_prices
    work = effects.series.get("administration")
    if factor is None or work is None or not np.any(np.nan_to_num(work.values) != 0):
        return effects
    supplement = setting.key(SUPPLEMENT)
    paid = already_paid(supplement.values, factor, setting.country.population)
    rows = setting.rows(paid)
    note = Note(NAME.replace("_", "-"), {"year": str(supplement.year)}, "label")
    return replace(
        effects,
        series={**effects.series, NAME: Series(NAME, "kr", rows, is_context=True)},
        steps=(
            *effects.steps,
            setting.data_step("supplement", SUPPLEMENT),
            setting.given_step(
                "price_factor",
                "ratio",
                factor,
                formula="price-factor",
                origin="data",
                source=PRICE_INDEX,
                year=supplement.year,
            ),
            Step(NAME, "kr", rows, "computed", "equalisation-already-pays"),
        ),
        notes=each_once([*effects.notes, note]),
        columns=(*effects.columns, SUPPLEMENT),
    )
