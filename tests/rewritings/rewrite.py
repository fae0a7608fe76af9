"""Ways to write a reform anew that mean the same to every municipality.

Each takes a reform and returns another, or None where the reform has nothing to write in that way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from impactcheck.reform.duties import Duty, Fee
from impactcheck.reform.grants import Burden, Grant
from impactcheck.reform.model import Reform
from impactcheck.reform.parts import Band, Only, Step
from impactcheck.reform.quantities import Range
from impactcheck.reform.sanctions import PopulationScale, Sanction

Rewrite = Callable[[Reform], Reform | None]
EVERYONE = Only(population_at_least=Range.exactly(1.0))
HALVED = ("pot", "rate", "base", "floor", "cap")
NEARLY_FLAT = 1e-6


def _half(value: Range | None) -> Range | None:
    if value is None:
        return None
    return Range(low=value.low / 2, likely=value.likely / 2, high=value.high / 2)


def _with(reform: Reform, measures: Mapping[str, Any]) -> Reform | None:
    """The reform with other measures; None where they are the ones it has."""
    if dict(measures) == dict(reform.measures):
        return None
    return reform.model_copy(update={"measures": dict(measures)})


def burden_of_its_own(reform: Reform) -> Reform | None:
    """The work of what cannot be declined stands by the side of it."""
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        costs = isinstance(one, Duty) and (one.fixed or one.per_unit or one.per_km2 or one.posts)
        given = isinstance(one, Grant) and one.procedure == "automatic" and not one.reimburses
        if not ((costs or given) and one.burden) or one.removes or one.takes_away:
            found[name] = one
            continue
        found[name] = one.model_copy(update={"burden": ()})
        found[f"{name}-arbete"] = Burden(
            kind="burden", burden=one.burden, only=one.only, years=one.years
        )
    return _with(reform, found)


def two_halves(reform: Reform) -> Reform | None:
    """Each grant as two, of half the money and half the work.

    Not where it says how often it is applied for: two grants are then applied for twice.
    """
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        divides = isinstance(one, Grant) and not (one.reimburses or one.round or one.is_competitive)
        if not divides or one.window or one.demands:
            found[name] = one
            continue
        less: dict[str, Any] = {field: _half(getattr(one, field)) for field in HALVED}
        less["tiers"] = None if one.tiers is None else tuple(map(_half_band, one.tiers))
        less["burden"] = tuple(map(_half_step, one.burden))
        found[f"{name}-a"] = one.model_copy(update=less)
        found[f"{name}-b"] = one.model_copy(update=less)
    return _with(reform, found)


def _half_band(band: Band) -> Band:
    return band.model_copy(update={"amount": _half(band.amount)})


def _half_step(step: Step) -> Step:
    return step.model_copy(
        update={"hours": _half(step.hours), "external_cost": _half(step.external_cost)}
    )


def one_for_each_band(reform: Reform) -> Reform | None:
    """A grant of one sum for each band as one grant for each, of those within it alone."""
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        bands = one.tiers if isinstance(one, Grant) else None
        others = bands is None or any((one.only, one.key, one.pot, one.cap, one.floor))
        if others or any(band.population_at_most for band in bands):
            found[name] = one
            continue
        above: Range | None = None
        for index, band in enumerate(bands):
            within = Only(population_below=band.population_below, population_at_least=above)
            changes = {"tiers": None, "base": band.amount, "only": within}
            found[f"{name}-{index}"] = one.model_copy(update=changes)
            above = band.population_below
    return _with(reform, found)


def compulsory_fee(reform: Reform) -> Reform | None:
    """A task of one sum a year, without money, as a fee that nobody may decline."""
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        found[name] = one
        if _one_cost(one):
            found[name] = Fee(kind="fee", title=one.title, fixed=one.fixed, only=one.only)
    return _with(reform, found)


def external_cost(reform: Reform) -> Reform | None:
    """A task of one sum a year, without money, as work that is bought."""
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        found[name] = one
        if _one_cost(one):
            step = Step(step="other", external_cost=one.fixed)
            found[name] = Burden(kind="burden", title=one.title, burden=(step,), only=one.only)
    return _with(reform, found)


def _one_cost(one: Any) -> bool:
    if not isinstance(one, Duty) or one.fixed is None or one.takes_away or one.removes:
        return False
    others = (one.per_unit, one.per_km2, one.posts, one.one_off, one.funding, one.demands)
    return not any(others) and not one.burden


def for_everyone(reform: Reform) -> Reform | None:
    """With a condition that shuts nobody out."""
    found = {
        name: one.model_copy(update={"only": EVERYONE}) if one.only is None else one
        for name, one in reform.measures.items()
    }
    return _with(reform, found)


def base_of_one_krona(reform: Reform) -> Reform | None:
    """A pot with one krona of it for each municipality first."""
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        shared = isinstance(one, Grant) and one.pot and one.key and not one.reimburses
        if (
            not shared
            or one.is_negative
            or one.base
            or one.tiers
            or one.floor
            or one.cap
            or one.only
        ):
            found[name] = one
            continue
        changes = {"base": Range.exactly(1.0), "base_from": "pot"}
        found[name] = one.model_copy(update=changes)
    return _with(reform, found)


def nearly_flat_scale(reform: Reform) -> Reform | None:
    """One sum for all as a scale that hardly follows size."""
    found: dict[str, Any] = {}
    for name, one in reform.measures.items():
        flat = isinstance(one, Sanction) and one.amount is not None and one.scale is None
        found[name] = one
        if flat:
            exponent = Range.exactly(NEARLY_FLAT)
            scale = PopulationScale(by="population", exponent=exponent)
            found[name] = one.model_copy(update={"scale": scale})
    return _with(reform, found)


def two_steps(reform: Reform) -> Reform | None:
    """Each step of work as two of half the hours and half the price."""
    found = {
        name: one.model_copy(
            update={"burden": tuple(_half_step(step) for step in one.burden for _ in range(2))}
        )
        if getattr(one, "burden", ())
        else one
        for name, one in reform.measures.items()
    }
    return _with(reform, found)


REWRITES: tuple[Rewrite, ...] = (
    burden_of_its_own,
    two_halves,
    one_for_each_band,
    compulsory_fee,
    external_cost,
    for_everyone,
    base_of_one_krona,
    nearly_flat_scale,
    two_steps,
)
