"""What an effect weighs, whatever its kind: asked for beside how unevenly it falls."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.metrics.duties import uncovered_cost
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary

KRONOR_TO_ORE = 10_000.0
"""100 öre to a krona, and a rate in per cent: 100 x kr per inhabitant / (tax base x 0.01)."""


def _paid(subject: Subject) -> Floats:
    """Kronor that each municipality pays (cases, units), NaN where it pays nothing."""
    series = subject.effects.series
    if "fee" in series:
        paid = -series["fee"].values
    elif "administration" in series and "grant" in series:
        paid = -series["administration"].values
    elif "net" in series:
        return uncovered_cost(subject)
    elif "administration" in series:
        paid = -series["administration"].values
    else:
        raise NotComputable("not-this-kind")
    return np.where(paid > 0, paid, np.nan)


@vocabulary("municipality", "ore_of_tax")
def paid_in_ore(subject: Subject) -> Measured:
    """What a municipality pays because of the measure, as öre on the tax rate.

    One decision of a sanction; the administration of a grant or a burden in a year; the yearly cost
    of a duty or a fee after funding. In a group: all its kronor over all its tax base.
    """
    base = subject.setting.country.columns["tax_base_kr_inh"].values
    return Measured(_paid(subject) * KRONOR_TO_ORE, base * subject.population)
