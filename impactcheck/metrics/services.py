"""What rules ask about services that people travel to: ways, opening days, what is left without."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, divide
from impactcheck.contract.base import Figure, Words
from impactcheck.contract.findings import Listed
from impactcheck.effects.nearest import municipalities_with_an_office
from impactcheck.effects.service import A_METRE, OPEN_DAYS, TIMES, offices_of
from impactcheck.metrics.compare_ends import at_end
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.reform.service import Service
from impactcheck.sums import ratio_by_group, sum_of_known
from impactcheck.units import Unit

MOST_LISTED = 12


def _service(subject: Subject) -> Service:
    measure = subject.effects.measure
    if not isinstance(measure, Service):
        raise NotComputable("not-this-kind")
    return measure


def _served(subject: Subject) -> Floats:
    """Whom the service is for in the municipalities that it concerns, (units,)."""
    people = subject.setting.key(_service(subject).served).values
    eligible = subject.effects.eligible
    return people if eligible is None else np.where(eligible, people, np.nan)


def _longer(subject: Subject) -> Floats:
    """How much longer the way becomes, km (cases, units); refused where there is no comparison."""
    _service(subject)
    longer = subject.effects.values("longer")
    if not np.isfinite(longer[LIKELY]).any():
        raise NotComputable("no-way-to-compare")
    return longer


@vocabulary("municipality", "km")
def longer_way(subject: Subject) -> Measured:
    """How much farther it becomes to the nearest office; 0 where it becomes no farther."""
    return Measured(np.maximum(0.0, _longer(subject)))


@vocabulary("municipality", "km")
def way_where_farther(subject: Subject) -> Measured:
    """How far it is to the nearest office afterwards where the way has become longer; else 0."""
    longer = _longer(subject)
    after = subject.effects.values("distance_after")
    return Measured(np.where(longer > A_METRE, after, np.where(np.isnan(longer), np.nan, 0.0)))


@vocabulary("country", "km", numbers=("sparse", "dense"))
def longer_in_sparse_than_dense(subject: Subject) -> Measured:
    """Mean change of the way for those served in sparse municipalities less that in dense ones.

    0 where nobody gets farther to go. Numbers: `sparse` and `dense`.
    """
    longer, served = _longer(subject), _served(subject)
    if not (longer[LIKELY] > A_METRE).any():
        return Measured(subject.everywhere(0.0))
    ends = {}
    for end in ("sparse", "dense"):
        ends[end] = ratio_by_group(longer * served, served, at_end(subject, end))
        if np.isnan(ends[end][LIKELY]):
            raise NotComputable("no-comparison-group")
    numbers: dict[str, tuple[float, Unit]] = {
        end: (float(value[LIKELY]), "km") for end, value in ends.items()
    }
    return Measured(ends["sparse"] - ends["dense"], numbers=numbers)


def _moved(subject: Subject) -> dict[str, tuple[Floats, Floats]]:
    """People and their mean change, each (cases,), among those farther from and nearer to one."""
    longer, served = _longer(subject), _served(subject)
    found = {}
    for name, mask in (("farther", longer > A_METRE), ("nearer", longer < -A_METRE)):
        known = mask & np.isfinite(served)
        people = sum_of_known(np.broadcast_to(served, longer.shape), known)
        found[name] = (people, divide(sum_of_known(np.abs(longer) * served, known), people))
    return found


@vocabulary("country", "ratio", numbers=("farther", "nearer"))
def farther_for_each_nearer(subject: Subject) -> Measured:
    """How many get farther to go for each who gets nearer; 0 where nobody does one of the two.

    Numbers: `farther` and `nearer`, people.
    """
    moved = _moved(subject)
    (farther, _), (nearer, _) = moved["farther"], moved["nearer"]
    both = (farther > 0) & (nearer > 0)
    numbers: dict[str, tuple[float, Unit]] = {
        name: (float(people[LIKELY]), "persons") for name, (people, _) in moved.items()
    }
    return Measured(np.where(both, divide(farther, nearer), 0.0), numbers=numbers)


@vocabulary("country", "ratio", numbers=("gained", "lost"))
def gained_for_each_lost(subject: Subject) -> Measured:
    """Mean kilometres gained by those who get nearer over those lost by those who get farther.

    0 where nobody does one of the two. Numbers: `gained` and `lost`, km.
    """
    moved = _moved(subject)
    gained, lost = (np.nan_to_num(moved[name][1]) for name in ("nearer", "farther"))
    numbers: dict[str, tuple[float, Unit]] = {
        "gained": (float(gained[LIKELY]), "km"),
        "lost": (float(lost[LIKELY]), "km"),
    }
    return Measured(np.nan_to_num(divide(gained, lost)), numbers=numbers)


@vocabulary("municipality", "km", numbers=("days",))
def way_past_seldom_open(subject: Subject) -> Measured:
    """How much farther than the nearest office is the nearest that is often open, if it got worse.

    Often is at least the parameter `service_open_days` a week. 0 where the nearest is, or where
    the reform makes it no worse. Numbers: `days`.
    """
    _service(subject)
    series = subject.effects.series
    past = {
        time: series[f"often_{time}"].values - series[f"distance_{time}"].values for time in TIMES
    }
    if not np.isfinite(past["after"][LIKELY]).any():
        raise NotComputable("no-office-often-open")
    before = np.where(np.isfinite(past["before"]), past["before"], 0.0)
    worse = past["after"] > before + A_METRE
    days = subject.setting.parameters[OPEN_DAYS].range.likely
    return Measured(np.where(worse, past["after"], 0.0), numbers={"days": (days, "days")})


@vocabulary("country", "count", numbers=("counties",), lists=True)
def areas_left_without_office(subject: Subject) -> Measured:
    """How many local labour markets have an office today and none afterwards; each is listed.

    An office at coordinates counts where the nearest municipality's point is. Numbers: `counties`,
    those of them that lose their last. A labour market is called by its largest municipality.
    """
    measure, country = _service(subject), subject.setting.country
    has = {
        time: municipalities_with_an_office(country, offices_of(measure, time, subject.setting))
        for time in TIMES
    }
    markets = _left_without(np.array(country.labour_markets), has)
    counties = _left_without(np.array(country.county_codes), has)
    people = country.population
    members = [np.array(country.labour_markets) == market for market in markets]
    members.sort(key=lambda one: -float(people[one].sum()))
    return Measured(
        subject.everywhere(len(markets)),
        numbers={"counties": (float(len(counties)), "count")},
        listed=(
            *(_market(subject, one) for one in members[:MOST_LISTED]),
            *_more(len(members) - MOST_LISTED),
        ),
    )


def _left_without(
    areas: np.ndarray[tuple[int, ...], np.dtype[np.str_]], has: dict[str, Mask]
) -> list[str]:
    before, after = (set(areas[has[time]].tolist()) for time in TIMES)
    return sorted(before - after)


def _more(count: int) -> tuple[Listed, ...]:
    if count <= 0:
        return ()
    figures = {"count": Figure(value=float(count), unit="count")}
    return (Listed(key="service-markets-more", figures=figures),)


def _market(subject: Subject, members: Mask) -> Listed:
    country = subject.setting.country
    people = np.where(members, country.population, 0.0)
    name = country.names[int(np.argmax(people))]
    return Listed(
        key="service-market-left",
        texts={"name": Words(sv=name, en=name)},
        figures={"people": Figure(value=float(people.sum()), unit="persons")},
    )


@vocabulary("country", "kr", numbers=("municipalities",))
def taken_over(subject: Subject) -> Measured:
    """What municipalities pay a year for what they take over of a service; 0 where nothing.

    Numbers: `municipalities`, how many pay.
    """
    _service(subject)
    if "administration" not in subject.effects.series:
        return Measured(subject.everywhere(0.0))
    paid = -subject.effects.values("administration")
    count = float((paid[LIKELY] > 0).sum())
    return Measured(np.nansum(paid, axis=-1), numbers={"municipalities": (count, "municipalities")})
