"""Grants that pay only costs above a line: a *ventil*, or costs above one's own past average."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats, Mask
from impactcheck.effects.result import Note, Step
from impactcheck.effects.setting import Setting
from impactcheck.reform.grants import Reimbursement
from impactcheck.reform.parts import Key
from impactcheck.reform.quantities import Range

WHOLE = Range.exactly(1.0)


def above_line(cost: Floats, line: Floats, share: Floats) -> Floats:
    """Share of the cost that lies above the line, kronor, broadcasting; NaN where either is."""
    return share * np.maximum(0.0, cost - line)


def reimbursable(
    setting: Setting, design: Reimbursement, eligible: Mask
) -> tuple[Floats, list[Step], list[Note]]:
    """Kronor that may be paid (cases, units), 0 for those who are not eligible."""
    people = setting.country.population

    def kronor(key: Key) -> Floats:
        values = setting.key(key).values
        return values if design.given_in == "kr" else values * people

    steps = [setting.data_step("cost", design.cost)]
    notes = setting.missing(design.cost, eligible, "cost-missing")
    if design.above_own_average is not None:
        line = setting.rows(kronor(design.above_own_average))
        steps.append(setting.data_step("own_average", design.above_own_average))
        notes += setting.missing(design.above_own_average, eligible, "cost-missing")
        formula = "line-own-average"
    else:
        assert design.above_per_inhabitant is not None, "the model demands one line"  # noqa: S101
        steps.append(
            setting.given_step(
                "line_per_inhabitant", "kr_per_inhabitant", design.above_per_inhabitant
            )
        )
        line = setting.over(design.above_per_inhabitant, "low") * people
        formula = "line-per-inhabitant"
    steps.append(Step("line", "kr", line, "computed", formula))
    steps.append(setting.given_step("reimbursed_share", "share", design.share or WHOLE, "high"))
    share = setting.over(design.share or WHOLE, "high")
    paid = np.where(eligible, above_line(kronor(design.cost), line, share), 0.0)
    steps.append(Step("reimbursable", "kr", paid, "computed", "reimbursable"))
    return paid, steps, notes
