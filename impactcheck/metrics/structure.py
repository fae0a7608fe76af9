"""What rules ask about structure and time: shrinking, growing, sparse, much visited."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide, named
from impactcheck.effects.together import TOGETHER
from impactcheck.kinds import measure_kinds
from impactcheck.metrics.compare_ends import at_end, per_inhabitant_of
from impactcheck.metrics.duties import uncovered_cost
from impactcheck.metrics.grants import entitlement, municipal_grant
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.metrics.sanctions import only_size_decides
from impactcheck.reform.duties import Duty, Fee, TaxBase
from impactcheck.reform.grants import Grant
from impactcheck.reform.sanctions import Sanction
from impactcheck.sums import sum_by_group
from impactcheck.units import HALF_ORE, Unit


def _as_published(subject: Subject, column: str) -> Measured:
    return Measured(subject.setting.rows(subject.setting.country.columns[column].values))


def _shrinking_to_all(subject: Subject, kr: Floats) -> Measured:
    """Kronor per inhabitant where the population shrinks over that of all with a figure.

    0 when nothing is paid at all, or by nobody who shrinks.
    """
    shrinking, everyone = at_end(subject, "shrinking"), np.ones(kr.shape[-1], dtype=np.bool_)
    if not np.any(named(kr) > 0) or not np.any(np.isfinite(kr[LIKELY]) & shrinking):
        return Measured(subject.everywhere(0.0))
    first = per_inhabitant_of(subject, kr, shrinking)
    second = per_inhabitant_of(subject, kr, everyone)
    numbers: dict[str, tuple[float, Unit]] = {
        "shrinking": (float(first[LIKELY]), "kr_per_inhabitant"),
        "country": (float(second[LIKELY]), "kr_per_inhabitant"),
    }
    return Measured(divide(first, second), numbers=numbers)


SIZES = "size_classes"


@vocabulary("country", "ratio", numbers=("shrinking", "growing"))
def shrinking_against_growing(subject: Subject) -> Measured:
    """How many times worse off shrinking municipalities are than growing ones of the same kind.

    Kronor per inhabitant within each class of size and density, each class counted by its shrinking
    inhabitants; classes without both are left out. Of money received, what the growing get over
    what the shrinking get; of what is paid, the other way round. 1 where it is nothing.
    Numbers: `shrinking` and `growing`, kr per inhabitant, positive where money is received.
    """
    kr, received = _received_or_paid(subject)
    people = subject.population
    shrinking, growing = at_end(subject, "shrinking"), at_end(subject, "growing")
    of_first = np.zeros(len(subject.setting.cases))
    of_second, counted = of_first.copy(), 0.0
    for size in subject.groupings[SIZES].groups:
        for end in ("sparse", "dense"):
            alike = size.members & at_end(subject, end)
            here, there = alike & shrinking, alike & growing
            if not here.any() or not there.any():
                continue
            weight = float(people[here].sum())
            of_first = of_first + sum_by_group(kr, here)
            of_second = of_second + weight * sum_by_group(kr, there) / float(people[there].sum())
            counted += weight
    if not counted:
        raise NotComputable("no-comparison-group")
    sign = 1.0 if received else -1.0
    numbers: dict[str, tuple[float, Unit]] = {
        "shrinking": (sign * float(of_first[LIKELY]) / counted, "kr_per_inhabitant"),
        "growing": (sign * float(of_second[LIKELY]) / counted, "kr_per_inhabitant"),
    }
    over, under = (of_second, of_first) if received else (of_first, of_second)
    neither = (over <= HALF_ORE) & (under <= HALF_ORE)
    ratio = np.where((under <= HALF_ORE) & ~neither, np.inf, divide(over, under))
    return Measured(np.where(neither, 1.0, ratio), numbers=numbers)


def _received_or_paid(subject: Subject) -> tuple[Floats, bool]:
    """Kronor that municipalities receive, or pay, (cases, units), and whether they are received."""
    measure = subject.effects.measure
    if isinstance(measure, Grant):
        return np.nan_to_num(municipal_grant(subject)), True
    if isinstance(measure, Duty | Fee):
        cost = uncovered_cost(subject)
    elif series := measure_kinds()[measure.kind].cost:
        if isinstance(measure, Sanction):
            only_size_decides(subject)
        cost = np.maximum(0.0, -subject.effects.values(series))
    else:
        raise NotComputable("not-this-kind")
    return np.nan_to_num(cost), False


@vocabulary("country", "ratio", numbers=("shrinking", "country"))
def grant_shrinking_to_country(subject: Subject) -> Measured:
    """Grant per inhabitant where the population has shrunk in ten years, over the country's.

    Those who are not eligible count with 0. Numbers: `shrinking`, `country`.
    """
    grant = entitlement(subject)
    if not np.any(named(grant) > 0):
        raise NotComputable("nobody-receives")
    return _shrinking_to_all(subject, grant)


@vocabulary("country", "ratio", numbers=("shrinking", "country"))
def cost_shrinking_to_country(subject: Subject) -> Measured:
    """Cost per inhabitant where the population has shrunk in ten years, over all who bear it.

    After funding, where a duty has any. Numbers: `shrinking`, `country`.
    """
    measure = subject.effects.measure
    if isinstance(measure, Duty | Fee) or measure.kind == TOGETHER:
        cost = uncovered_cost(subject)
    elif series := measure_kinds()[measure.kind].cost:
        if isinstance(measure, Sanction):
            only_size_decides(subject)
        cost = -subject.effects.values(series)
        cost = np.where(cost > 0, cost, np.nan)
    else:
        raise NotComputable("not-this-kind")
    return _shrinking_to_all(subject, cost)


@vocabulary("municipality", "share", numbers=("key_year",))
def growth_since_key(subject: Subject) -> Measured:
    """How much faster than the country a municipality has grown since the year of the key.

    (its growth / the country's growth) - 1, from the key's year to the population year: about the
    share of the grant that lags behind. Numbers: `key_year`.
    """
    measure = subject.effects.measure
    if not isinstance(measure, Grant) or measure.key is None:
        raise NotComputable("no-key")
    country = subject.setting.country
    year = subject.setting.key(measure.key).year
    before = country.population_by_year.get(year)
    if before is None:
        raise NotComputable("no-population-that-year", year=str(year))
    both = (entitlement(subject) > 0) & np.isfinite(before)
    if not both[LIKELY].any():
        raise NotComputable("nobody-receives")
    growth = divide(country.population, np.where(both, before, np.nan))
    people = np.where(both, country.population, 0.0).sum(axis=-1, keepdims=True)
    country_growth = divide(people, np.where(both, before, 0.0).sum(axis=-1, keepdims=True))
    lag = growth / country_growth - 1.0
    return Measured(lag, numbers={"key_year": (float(year), "year")})


@vocabulary("municipality", "kr_per_inhabitant", numbers=("country_net",))
def net_when_country_gains(subject: Subject) -> Measured:
    """The whole reform's net per inhabitant where all municipalities together lose nothing.

    0 everywhere where they do, where nothing enters the net, and where the tax base is changed,
    which is asked about by itself: then the rule asks nothing. Numbers: `country_net`, kronor.
    """
    net = np.zeros((len(subject.setting.cases), 1)) if subject.net_kr is None else subject.net_kr
    total = np.nansum(net, axis=-1, keepdims=True)
    total = np.where(np.abs(total) < HALF_ORE, 0.0, total)
    measures = [one.measure for one in subject.all_effects]
    if any(isinstance(one, Grant) and one.is_competitive for one in measures):
        raise NotComputable("competitive-outcome-unknown")
    asks = (total >= 0) & (not any(isinstance(one, TaxBase) for one in measures))
    judged = np.where(asks & (np.abs(net) >= HALF_ORE), net, np.zeros(subject.setting.shape))
    numbers: dict[str, tuple[float, Unit]] = {"country_net": (float(total[LIKELY, 0]), "kr")}
    return Measured(judged, subject.population, numbers=numbers)


@vocabulary("municipality", "kr_per_inhabitant")
def net_of_reform(subject: Subject) -> Measured:
    """The net per inhabitant and year of the measure, or of a reform's sum; half an öre is 0."""
    net = subject.effects.net_kr
    if net is None:
        raise NotComputable("no-figure")
    return Measured(np.where(np.abs(net) < HALF_ORE, 0.0, net), subject.population)


@vocabulary("municipality", "share")
def retained_tax_base(subject: Subject) -> Measured:
    """How much of its tax income from a change of the tax base a municipality keeps.

    The net after income equalisation over own tax rate times the change; below 0 where
    equalisation takes more. No figure for Gotland, nor where the own base does not change.
    """
    if not isinstance(subject.effects.measure, TaxBase):
        raise NotComputable("not-this-kind")
    income = subject.effects.values("gross")
    return Measured(subject.effects.values("net"), np.where(income == 0, np.nan, income))


@vocabulary("municipality", "per_1000_inhabitants")
def holiday_homes(subject: Subject) -> Measured:
    """Holiday homes per 1 000 inhabitants: people who use a municipality but are not counted."""
    return _as_published(subject, "holiday_homes_per_1000")


@vocabulary("municipality", "inhabitants_per_km2")
def inhabitants_per_km2(subject: Subject) -> Measured:
    """Inhabitants per square kilometre of land on 31 December of the newest year."""
    return _as_published(subject, "density")
