"""What an effect weighs, whatever its kind: asked for beside how unevenly it falls."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.together import TOGETHER
from impactcheck.metrics.duties import uncovered_cost
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.units import Unit

ADMINISTRATORS = "administrators_fte"
"""The column that counts administrators, where a vintage has one."""
KRONOR_TO_ORE = 10_000.0
"""100 öre to a krona, and a rate in per cent: 100 x kr per inhabitant / (tax base x 0.01)."""


def _paid(subject: Subject) -> Floats:
    """Kronor that each municipality pays (cases, units), NaN where it pays nothing."""
    series = subject.effects.series
    if subject.effects.id == TOGETHER:
        paid = uncovered_cost(subject)
    elif "fee" in series:
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


def effect_kr(subject: Subject) -> Floats:
    """The size of what a measure, or the reform's sum, does in kronor a year (cases, units).

    One decision of a sanction; else the net as if nobody declined. Not computable for money that
    others share, of which no municipal net is known.
    """
    effects = subject.effects
    for name in ("fee", "net_if_applied"):
        if name in effects.series:
            return np.abs(effects.series[name].values)
    if effects.net_kr is None:
        raise NotComputable("includes-private-organisers")
    return np.abs(effects.net_kr)


def _column(subject: Subject, name: str) -> Floats:
    return subject.setting.country.columns[name].values


@vocabulary("municipality", "ore_of_tax")
def effect_in_ore(subject: Subject) -> Measured:
    """The net effect as öre on the tax rate, size without sign.

    Of one decision for a sanction, else of a year, as if nobody declined money. In a group: the
    sizes added, over all its tax base.
    """
    base = _column(subject, "tax_base_kr_inh") * subject.population
    return Measured(effect_kr(subject) * KRONOR_TO_ORE, base)


@vocabulary("municipality", "share")
def effect_of_net_cost(subject: Subject) -> Measured:
    """The net effect as a share of the municipality's yearly net cost, size without sign."""
    net_cost = np.abs(_column(subject, "net_cost_kr_inh"))
    return Measured(effect_kr(subject), net_cost * subject.population)


@vocabulary("municipality", "share")
def effect_of_tax_and_grants(subject: Subject) -> Measured:
    """The net effect as a share of tax plus general grants and equalisation, size without sign.

    Tax is tax base times the municipality's own rate; Gotland's rate holds the regional part.
    """
    rate = _column(subject, "municipal_tax_rate_pct") / 100.0
    income = _column(subject, "tax_base_kr_inh") * rate
    income = income + _column(subject, "grants_and_equalisation_kr_inh")
    return Measured(effect_kr(subject), income * subject.population)


@vocabulary("municipality", "hours", numbers=("share_of_staff",))
def hours_per_administrator(subject: Subject) -> Measured:
    """Hours a year of the measure's work for each administrator that the municipality has.

    Administrators are a share of all full-time posts, by assumption, where no column counts them.
    Numbers: `share_of_staff`.
    """
    staff, share = administrators(subject)
    numbers: dict[str, tuple[float, Unit]] = {"share_of_staff": (share, "share")}
    return Measured(subject.effects.values("hours"), staff, numbers=numbers)


def administrators(subject: Subject) -> tuple[Floats, float]:
    """Posts of administrators by municipality, (units,), and the share of the staff they are.

    Not computable where no column counts them and the share is not assumed on the reform's date.
    """
    staff = _column(subject, "employees_fte")
    counted = subject.setting.country.columns.get(ADMINISTRATORS)
    if counted is not None:
        return counted.values, float(np.nansum(counted.values) / np.nansum(staff))
    share = subject.setting.assumptions.administrators
    if share is None:
        raise NotComputable("parameter-empty", name="administrators_of_staff")
    return staff * share, share
