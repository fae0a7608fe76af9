"""What rules ask about the money of a grant: what reaches each municipality, and at what price."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide, named
from impactcheck.effects.derived import ore_of_tax
from impactcheck.effects.hourly_cost import cost_of_a_post
from impactcheck.effects.together import TOGETHER
from impactcheck.metrics.income import tax_and_grants
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.grants import Grant
from impactcheck.sums import ratio_by_group
from impactcheck.units import HALF_ORE, Unit


def grant_of(subject: Subject) -> Grant:
    """The grant that is measured; a rule about grants is never asked about another kind."""
    measure = subject.effects.measure
    if not isinstance(measure, Grant):
        raise NotComputable("not-this-kind")
    return measure


def entitlement(subject: Subject) -> Floats:
    """The grant of everyone entitled, (cases, units); not computable where an authority ranks."""
    measure = subject.effects.measure
    if isinstance(measure, Grant) and measure.is_competitive:
        raise NotComputable("competitive-outcome-unknown")
    return subject.effects.values("grant")


def municipal_grant(subject: Subject) -> Floats:
    """The grant that municipalities get, (cases, units); not computable when others share it."""
    grant = entitlement(subject)
    series = subject.effects.series
    if "municipal_grant" in series:
        return series["municipal_grant"].values
    if "net" not in series:
        raise NotComputable("includes-private-organisers")
    return grant


def eligible_only(subject: Subject, values: Floats) -> Floats:
    """The values with NaN where the municipality gets nothing; not computable when nobody does."""
    receives = entitlement(subject) > 0
    if not np.all(named(receives).any(axis=-1)):
        raise NotComputable("nobody-receives")
    return np.where(receives, values, np.nan)


def _where_touched(subject: Subject, values: Floats) -> Floats:
    """The values where the municipality gets money or works for it, NaN for the others.

    Who is entitled, has nothing of what the key counts, and is to report all the same has a cost
    and no grant: it was passed over as one whom the grant does not concern.
    """
    works = subject.effects.values("administration") < -HALF_ORE
    receives = np.isfinite(eligible_only(subject, np.zeros_like(values)))
    entitled = np.isfinite(entitlement(subject))
    return np.where(entitled & (receives | works), values, np.nan)


@vocabulary("municipality", "kr")
def net_kr(subject: Subject) -> Measured:
    """Grant less administration, kronor a year; below 0 the municipality loses by applying.

    Where the money may be declined this is the net of applying, whoever then abstains.
    """
    municipal_grant(subject)
    effects = subject.effects
    net = effects.values("net")
    if effects.abstains is not None:
        net = np.where(effects.abstains, effects.values("net_if_applied"), net)
    return Measured(_where_touched(subject, net))


@vocabulary("municipality", "kr")
def grant_kr(subject: Subject) -> Measured:
    """The grant before administration, kronor a year, among those that get anything."""
    return Measured(eligible_only(subject, municipal_grant(subject)))


@vocabulary("municipality", "share", numbers=("administration", "grant"))
def administration_share(subject: Subject) -> Measured:
    """Administration as a share of the grant; in a reform's sum of all that the state pays.

    Above 1 the municipality loses by taking part: half an öre decides nothing. Numbers:
    `administration` and `grant`, kronor in the whole country among those that get anything.
    """
    grant = municipal_grant(subject)
    if "funding" in subject.effects.series:
        grant = grant + subject.effects.values("funding")
    # In a sum, work of its own elsewhere is no price of a grant that a municipality does not get.
    among = eligible_only if subject.effects.id == TOGETHER else _where_touched
    cost = among(subject, -subject.effects.values("administration"))
    cost = np.where(np.abs(cost - grant) <= HALF_ORE, grant, cost)
    paid = np.where(np.isfinite(cost), grant, np.nan)
    return Measured(
        cost,
        grant,
        numbers={
            "administration": (float(np.nansum(cost[LIKELY])), "kr"),
            "grant": (float(np.nansum(paid[LIKELY])), "kr"),
        },
    )


@vocabulary("country", "share", numbers=("administration", "grant"))
def administration_of_whole(subject: Subject) -> Measured:
    """All municipalities' administration over all that they get, as a share.

    Numbers: `administration` and `grant`, kronor in the whole country.
    """
    paid = eligible_only(subject, municipal_grant(subject))
    cost = np.where(np.isfinite(paid), -subject.effects.values("administration"), np.nan)
    spent, received = np.nansum(cost, axis=-1), np.nansum(paid, axis=-1)
    return Measured(
        divide(spent, received),
        numbers={
            "administration": (float(spent[LIKELY]), "kr"),
            "grant": (float(received[LIKELY]), "kr"),
        },
    )


@vocabulary("municipality", "posts", numbers=("cost_of_post",))
def grant_in_posts(subject: Subject) -> Measured:
    """How many full-time posts the grant pays for at the assumed hourly cost and yearly hours."""
    cost_of_post = cost_of_a_post(subject.setting, "low")
    return Measured(
        eligible_only(subject, municipal_grant(subject)),
        subject.setting.rows(cost_of_post),
        numbers={"cost_of_post": (float(cost_of_post[LIKELY, 0]), "kr")},
    )


@vocabulary("municipality", "ore_of_tax")
def grant_in_ore(subject: Subject) -> Measured:
    """The grant as öre on the tax rate: 100 x kr per inhabitant / (tax base x 0.01)."""
    grant = eligible_only(subject, municipal_grant(subject))
    tax_base = subject.setting.country.columns["tax_base_kr_inh"].values
    return Measured(ore_of_tax(divide(grant, subject.population), tax_base))


@vocabulary("country", "persons", numbers=("fixed", "per_inhabitant"))
def break_even_population(subject: Subject) -> Measured:
    """Inhabitants at which the grant equals the work that is the same for all.

    N* = F / r, where F is the yearly cost of the steps without `per`, and r the country's grant
    per inhabitant less the work that follows a key. Not computable where r is zero or less: then
    no size is large enough. Numbers: `fixed` (kr), `per_inhabitant` (kr).
    """
    grant = eligible_only(subject, municipal_grant(subject))
    nothing = np.zeros_like(grant)
    work = subject.effects.work
    fixed = sum((done.cost for done in work if done.per is None), nothing)
    variable = sum((done.cost for done in work if done.per is not None), nothing)
    known = np.isfinite(grant)
    if not known[LIKELY].any():
        raise NotComputable("no-figure")
    everyone = np.ones(subject.population.size, dtype=np.bool_)
    rate = ratio_by_group(grant - variable, subject.population, everyone)
    same_for_all = np.where(known, fixed, 0.0).max(axis=-1)
    if not np.all(named(rate) > 0):
        raise NotComputable("never-breaks-even")
    return Measured(
        same_for_all / rate,
        numbers={
            "fixed": (float(same_for_all[LIKELY]), "kr"),
            "per_inhabitant": (float(rate[LIKELY]), "kr_per_inhabitant"),
        },
    )


@vocabulary("municipality", "ratio")
def grant_per_unit_to_country(subject: Subject) -> Measured:
    """The grant per unit of its own key and index, over the same for the whole country.

    1 everywhere when key and index explain the whole of the allocation.
    """
    if grant_of(subject).key is None:
        raise NotComputable("no-key")
    grant = eligible_only(subject, entitlement(subject))
    weight = subject.effects.terms["weight"]
    counted = np.where(np.isfinite(grant), weight, np.nan)
    average = divide(
        np.nansum(grant, axis=-1, keepdims=True), np.nansum(counted, axis=-1, keepdims=True)
    )
    return Measured(grant, average * weight)


def _own_share_and_tax_base(subject: Subject) -> tuple[Floats, Floats]:
    """Own co-financing (cases, units) and tax base (units,), both in kronor."""
    municipal_grant(subject)
    if "co_financing" not in subject.effects.series:
        raise NotComputable("no-co-financing")
    own = eligible_only(subject, -subject.effects.values("co_financing"))
    per_head = subject.setting.country.columns["tax_base_kr_inh"].values
    return own, per_head * subject.population


@vocabulary("municipality", "ore_of_tax")
def co_financing_in_ore(subject: Subject) -> Measured:
    """The municipality's own share as öre on its tax rate."""
    own, tax_base = _own_share_and_tax_base(subject)
    return Measured(100.0 * own, tax_base * 0.01)


@vocabulary("municipality", "ratio", numbers=("country_share",))
def co_financing_of_income_to_country(subject: Subject) -> Measured:
    """Own share over tax, general grants and equalisation, against all recipients' together.

    Numbers: `country_share`, the own share of all recipients over all their income.
    """
    own, _tax_base = _own_share_and_tax_base(subject)
    income = tax_and_grants(subject.setting)
    counted = np.where(np.isfinite(own), income, np.nan)
    average = divide(
        np.nansum(own, axis=-1, keepdims=True), np.nansum(counted, axis=-1, keepdims=True)
    )
    numbers: dict[str, tuple[float, Unit]] = {"country_share": (float(average[LIKELY, 0]), "share")}
    return Measured(own, average * income, numbers=numbers)


@vocabulary("municipality", "ratio", numbers=("country_ore",))
def co_financing_ore_to_country(subject: Subject) -> Measured:
    """Own share in öre of tax over that of all recipients together; numbers: `country_ore`."""
    own, tax_base = _own_share_and_tax_base(subject)
    counted = np.where(np.isfinite(own), tax_base, np.nan)
    average = divide(
        np.nansum(own, axis=-1, keepdims=True), np.nansum(counted, axis=-1, keepdims=True)
    )
    country = 100.0 * float(average[LIKELY, 0]) / 0.01
    return Measured(own, average * tax_base, numbers={"country_ore": (country, "ore_of_tax")})
