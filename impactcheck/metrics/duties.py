"""What rules ask about duties and the financing principle; costs are counted as positive here."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide, named
from impactcheck.effects.derived import ore_of_tax
from impactcheck.effects.duty import sharing
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.together import TOGETHER
from impactcheck.metrics.compare_ends import one_against_other
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.duties import Duty, Fee, TaxBase
from impactcheck.reform.grants import Burden, Grant
from impactcheck.reform.sanctions import Sanction
from impactcheck.units import HALF_ORE

A_HAIR = 1e-9
PAID_OF_ONE = ("task_cost", "yearly_fee", "administration")
"""Series of one measure in which municipalities pay, year after year."""
PAID = ("cost", "administration")
"""Series of a sum in which municipalities pay, year after year."""


def _duty(subject: Subject) -> Duty:
    measure = subject.effects.measure
    if not isinstance(measure, Duty):
        raise NotComputable("not-this-kind")
    return measure


def yearly_cost(subject: Subject) -> Floats:
    """Task or fee and administration in a year (cases, units); NaN where nothing is paid.

    Below 0 where it is taken away: so much is saved.
    """
    effects = subject.effects
    if effects.id == TOGETHER:
        # In the sum grants enter the net too, so that the net tells no cost.
        parts = [effects.series[name].values for name in PAID if name in effects.series]
        cost = -sum(parts, np.zeros(subject.setting.shape))
    else:
        funding = effects.series["funding"].values if "funding" in effects.series else 0.0
        cost = funding - effects.values("net")
    return np.where(np.abs(cost) > HALF_ORE, cost, np.nan)


def _net(subject: Subject) -> Floats:
    """Funding less cost (cases, units) of those bound, without the rounding of binary numbers."""
    net = subject.effects.values("net")
    bound = np.isfinite(yearly_cost(subject))
    return np.where(bound, np.where(np.abs(net) < HALF_ORE, 0.0, net), np.nan)


def uncovered_cost(subject: Subject) -> Floats:
    """What funding leaves of the yearly cost (cases, units), 0 where it leaves nothing.

    Of a sum too: a grant in it pays for no task, as it pays for none where it stands alone.
    """
    if subject.effects.id == TOGETHER:
        series = subject.effects.series
        funding = series["funding"].values if "funding" in series else 0.0
        return np.maximum(0.0, yearly_cost(subject) - funding)
    return np.maximum(0.0, -_net(subject))


def unused_part(needed: Floats) -> Floats:
    """What is left over of whole posts; a hair above a whole number is rounding, not a post."""
    return np.maximum(0.0, np.ceil(needed - A_HAIR) - needed)


def _in_ore(subject: Subject, kr: Floats) -> Floats:
    tax_base = subject.setting.country.columns["tax_base_kr_inh"].values
    return ore_of_tax(divide(kr, subject.population), tax_base)


def _obliging(subject: Subject) -> list[MeasureEffects]:
    """The measures whose money and cost settle the balance: those of the sum, or the one asked."""
    asked = subject.effects
    several = subject.all_effects if asked.id == TOGETHER else (asked,)
    return [
        one
        for one in several
        if one.net_kr is not None
        and not isinstance(one.measure, Sanction)
        and not (isinstance(one.measure, Fee) and one.measure.voluntary)
    ]


@vocabulary("country", "kr", numbers=("cost", "funding"))
def funding_balance(subject: Subject) -> Measured:
    """All that the state pays less all that municipalities are obliged to pay in a year.

    Below 0 the state leaves a bill. Of one measure, or of a reform's sum, where grants and changed
    tax income count too; what may be declined obliges nobody, and a sanction is no task. Where a
    duty is taken away both have a minus sign, and below 0 the state withdraws more than the
    municipalities save. Numbers: `cost` and `funding`, kronor in the whole country.
    """
    balance, cost = np.zeros(len(subject.setting.cases)), np.zeros(len(subject.setting.cases))
    for one in _obliging(subject):
        if one.net_kr is not None:
            balance = balance + np.nansum(one.net_kr, axis=-1)
            if isinstance(one.measure, TaxBase):
                # Tax that is lost is a cost to the municipalities, and no money from the state.
                cost = cost - np.minimum(0.0, np.nansum(one.net_kr, axis=-1))
        for name in PAID_OF_ONE:
            if name in one.series:
                cost = cost - np.nansum(one.values(name), axis=-1)
    funding = float(balance[LIKELY] + cost[LIKELY])
    return Measured(
        np.where(np.abs(balance) < HALF_ORE, 0.0, balance),
        numbers={"cost": (float(cost[LIKELY]), "kr"), "funding": (funding, "kr")},
    )


@vocabulary("municipality", "kr_per_inhabitant")
def duty_net(subject: Subject) -> Measured:
    """Funding less cost per inhabitant and year among those bound by the duty."""
    return Measured(_net(subject), subject.population)


@vocabulary("country", "ratio", numbers=("small", "large"))
def cost_small_to_large(subject: Subject) -> Measured:
    """What small municipalities pay per inhabitant and year over what large ones do.

    The work of a grant or a burden; a duty's or a fee's cost after funding; all of it in a reform's
    sum. 0 when funding covers the cost everywhere. Numbers: `small`, `large`.
    """
    measure = subject.effects.measure
    if isinstance(measure, Grant) and measure.is_competitive:
        # Who works to apply is no better known than who gets the money.
        raise NotComputable("competitive-outcome-unknown")
    if isinstance(subject.effects.measure, Grant | Burden):
        cost = np.maximum(0.0, -subject.effects.values("administration"))
        cost = np.where(cost > HALF_ORE, cost, np.nan)
    else:
        cost = uncovered_cost(subject)
    if not np.any(named(cost) > 0):
        return Measured(subject.everywhere(0.0))
    return one_against_other(subject, cost, "small", "large")


@vocabulary("municipality", "ore_of_tax", numbers=("needed", "idle"))
def idle_post_in_ore(subject: Subject) -> Measured:
    """What the unused part of whole posts costs, as öre on the tax rate.

    0 where posts can be shared or none is needed. Numbers: `needed` and `idle`, in posts.
    """
    measure = subject.effects.measure
    posts = measure.posts if isinstance(measure, Duty) else None
    if posts is None or sharing(subject.setting, posts).all():
        return Measured(np.zeros(subject.setting.shape))
    bound = np.isfinite(_net(subject))
    needed = subject.setting.over(posts.needed, "low")
    idle = unused_part(needed)
    alone = np.where(sharing(subject.setting, posts), 0.0, idle)
    cost = np.where(bound, alone * subject.setting.over(posts.cost, "low"), np.nan)
    return Measured(
        _in_ore(subject, cost),
        numbers={
            "needed": (float(needed[LIKELY, 0]), "posts"),
            "idle": (float(idle[LIKELY, 0]), "posts"),
        },
    )


@vocabulary("municipality", "ratio", numbers=("country",))
def distance_cost_to_country(subject: Subject) -> Measured:
    """The cost that follows land area, per inhabitant, over that of all the bound together."""
    _duty(subject)
    if "distance_cost" not in subject.effects.terms:
        raise NotComputable("no-distance-cost")
    bound = np.isfinite(_net(subject))
    cost = np.where(bound, subject.effects.terms["distance_cost"], np.nan)
    people = np.where(bound, subject.population, np.nan)
    average = divide(
        np.nansum(cost, axis=-1, keepdims=True), np.nansum(people, axis=-1, keepdims=True)
    )
    numbers = {"country": (float(average[LIKELY, 0]), "kr_per_inhabitant")}
    return Measured(cost, average * subject.population, numbers=numbers)  # type: ignore[arg-type]


@vocabulary("municipality", "ore_of_tax")
def one_off_in_ore(subject: Subject) -> Measured:
    """The cost at the start, as öre on the tax rate of one year."""
    if "one_off" not in subject.effects.series:
        raise NotComputable("no-one-off")
    cost = -subject.effects.values("one_off")
    return Measured(_in_ore(subject, np.where(cost > 0, cost, np.nan)))


@vocabulary("country", "kr")
def compulsory_fee(subject: Subject) -> Measured:
    """What all municipalities together pay a year for a fee that they cannot decline; else 0."""
    measure = subject.effects.measure
    if not isinstance(measure, Fee):
        raise NotComputable("not-this-kind")
    paid = np.nansum(yearly_cost(subject), axis=-1)
    return Measured(np.zeros_like(paid) if measure.voluntary else paid)
