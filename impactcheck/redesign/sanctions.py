"""Sanctions: schedules that weigh as evenly as they can and still deter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from impactcheck.arrays import Floats, median_of
from impactcheck.contract.redesigns import FrontierPoint
from impactcheck.effects.scales import whole_employees
from impactcheck.redesign.bands import MOST_BANDS, BandSchedule, band_schedule, neutral_schedule
from impactcheck.redesign.drafts import draft
from impactcheck.redesign.regimes import statutory_words
from impactcheck.redesign.sanction_terms import fined, sanction_of, terms_of
from impactcheck.redesign.schedules import Terms, evenness, rate_for, relative_size, within
from impactcheck.redesign.searches import Candidate, Nothing, Offers, Parameters
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import ENOUGH_DIGITS, money, number, round_near, round_up
from impactcheck.reform.writing import write_money, write_share
from impactcheck.units import Unit

DIGITS = 2
FEWEST_BANDS = 3
EXPONENTS = tuple(step / 20 for step in range(1, 21))
CEILINGS = (500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000, 40_000)
"""Round numbers of employees; the first is that of the work environment ordinance."""
FRONTIER = tuple(step / 10 for step in range(11))


def _replaced(measure_id: str, scale: dict[str, object], *, amount: str | None = None) -> Changes:
    """The schedule in the place of a sum or a range."""
    at = f"measures.{measure_id}"
    changes: dict[str, object] = {f"{at}.amount": amount, f"{at}.scale": scale}
    if amount is not None:
        changes |= {f"{at}.minimum": None, f"{at}.maximum": None}
    return changes


def _limits(terms: Terms) -> dict[str, object]:
    return {"floor": money(terms.floor), "cap": money(terms.cap)}


def _rounded(terms: Terms, rate: float, fee: Callable[[float], Floats]) -> float:
    """A rate of few digits that deters as the exact one and keeps the sum, where that is kept."""
    for digits in range(DIGITS, ENOUGH_DIGITS):
        for near in (round_near(rate, digits), round_up(rate, digits)):
            charged = fee(near)
            deters = terms.deters(charged) or not terms.deters(fee(rate))
            if deters and (not terms.neutral or terms.off(charged) <= terms.off_at_most):
                return near
    return rate


def _offer(
    trial: Trial,
    measure_id: str,
    name: str,
    changes: Changes,
    figures: Parameters,
    terms: Terms,
    bands: BandSchedule | None = None,
) -> Offers:
    targets = trial.targets(measure_id, name)
    limits: dict[str, tuple[float, Unit]] = {"floor": (terms.floor, "kr"), "cap": (terms.cap, "kr")}
    measure = sanction_of(trial, measure_id)
    if measure.is_ceiling and not measure.must_be_assessed:
        # A range becomes a schedule of ceilings, and the changed file must say so itself.
        changes = {**changes, f"measures.{measure_id}.individual_assessment": True}
    text = draft(
        name,
        {**limits, **figures},
        statutory_words(measure),
        () if bands is None else bands.bands,
        as_ceiling=measure.is_ceiling,
    )
    return [
        Candidate(
            name,
            measure_id,
            changes,
            targets,
            {**figures, **{key: each for key, each in limits.items() if key not in figures}},
            draft=text,
            bands=() if bands is None else bands.bands,
            ceiling=measure.is_ceiling,
        )
    ]


def per_capita_scale(trial: Trial, measure_id: str) -> Offers:
    """So many kronor per inhabitant, with a floor and a cap."""
    terms = terms_of(trial, measure_id)
    rate = rate_for(terms, terms.population, terms.anchor_population)
    if rate is None:
        return [Nothing("per_capita_scale", measure_id, "sum-cannot-be-kept")]
    rate = _rounded(terms, rate, lambda each: within(terms, each * terms.population))
    scale = {"by": "inhabitants", "per_inhabitant": write_money(rate), **_limits(terms)}
    figures: Parameters = {"per_inhabitant": (rate, "kr_per_inhabitant")}
    changes = _replaced(measure_id, scale)
    return _offer(trial, measure_id, "per_capita_scale", changes, figures, terms)


def population_bands(trial: Trial, measure_id: str) -> Offers:
    """The fewest bands with round limits and sums that mend the findings and deter."""
    name = "population_bands"
    terms = terms_of(trial, measure_id)
    rate = rate_for(terms, terms.population, terms.anchor_population)
    if rate is None:
        return [Nothing(name, measure_id, "sum-cannot-be-kept")]
    targets, family = trial.targets(measure_id, name), frozenset((measure_id,))

    def changes(schedule: BandSchedule) -> Changes:
        tiers = [
            {**({} if limit is None else {"population_below": number(limit)}), "amount": money(fee)}
            for limit, fee in schedule.bands
        ]
        return _replaced(measure_id, {"by": "bands", "tiers": tiers})

    def demerit(schedule: BandSchedule) -> tuple[int, ...]:
        deters = terms.deters(schedule.fee(terms.population))
        left = trial.left(changes(schedule), targets | trial.naming(name), family)
        off = terms.neutral and terms.off(schedule.fee(terms.population)) > terms.off_at_most
        return *left, not deters, off, len(schedule.amounts)

    counts = range(FEWEST_BANDS, MOST_BANDS + 1)
    chosen = min((_at_level(terms, rate, count) for count in counts), key=demerit)
    if len(chosen.amounts) == 1:
        return [Nothing(name, measure_id, "sum-cannot-be-kept")]
    figures: Parameters = {"bands": (float(len(chosen.amounts)), "count")}
    return _offer(trial, measure_id, name, changes(chosen), figures, terms, chosen)


def _at_level(terms: Terms, rate: float, count: int) -> BandSchedule:
    """The schedule at about `rate` that keeps the sum, or lets a chosen municipality pay its fee.

    A band's sum suits the middle of the band, and the chosen municipality may lie far from it.
    """
    if terms.neutral:
        return neutral_schedule(terms, rate, count)
    schedule = band_schedule(terms, rate, count)
    if not terms.anchor_population or not terms.anchor_fee:
        return schedule
    given = float(schedule.fee(np.array([terms.anchor_population]))[0])
    return band_schedule(terms, rate * terms.anchor_fee / given, count)


def power_scale(trial: Trial, measure_id: str) -> Offers:
    """A fee that grows more slowly than population: as slowly as mends the findings and deters."""
    name = "power_scale"
    terms = terms_of(trial, measure_id)
    targets, family = trial.targets(measure_id, name), frozenset((measure_id,))
    reference = terms.anchor_population or float(median_of(trial.country.population))
    best: tuple[tuple[float, ...], Changes, Parameters] | None = None
    for exponent in EXPONENTS:
        size = relative_size(terms, exponent, reference)
        amount = terms.anchor_fee or rate_for(terms, size, None)
        if amount is None:
            continue
        amount = _rounded(terms, amount, partial(_times, terms, size))
        amount = min(amount, terms.cap)
        scale = {"by": "population", "exponent": number(exponent), **_limits(terms)}
        scale["reference"] = number(round(reference))
        changes = _replaced(measure_id, scale, amount=money(amount))
        fee = within(terms, amount * size)
        deters = terms.deters(fee)
        left = trial.left(changes, targets, family)
        demerit = (*left, not deters, exponent if deters else evenness(terms, fee).unevenness)
        if best is None or demerit < best[0]:
            figures: Parameters = {
                "exponent": (exponent, "elasticity"),
                "amount": (amount, "kr"),
                "reference": (reference, "persons"),
            }
            best = (demerit, changes, figures)
    if best is None:
        return [Nothing(name, measure_id, "sum-cannot-be-kept")]
    return _offer(trial, measure_id, name, best[1], best[2], terms)


def _times(terms: Terms, size: Floats, amount: float) -> Floats:
    return within(terms, amount * size)


def revenue_share(trial: Trial, measure_id: str) -> Offers:
    """A share of taxes and general grants, with a floor and a cap."""
    terms = terms_of(trial, measure_id)
    who, columns = fined(trial, measure_id), trial.country.columns
    each = columns["tax_revenue_kr_inh"].values + columns["grants_and_equalisation_kr_inh"].values
    revenue = (each * trial.country.population)[who]
    anchor = None
    if terms.anchor_population is not None:
        anchor = float(median_of(each[who])) * terms.anchor_population
    if trial.reference is not None:
        anchor = float((each * trial.country.population)[trial.reference])
    part = rate_for(terms, revenue, anchor)
    if part is None:
        return [Nothing("revenue_share", measure_id, "sum-cannot-be-kept")]
    part = _rounded(terms, part, lambda one: within(terms, one * revenue))
    scale = {"by": "revenue", "share": write_share(part), **_limits(terms)}
    figures: Parameters = {"share": (part, "share")}
    changes = _replaced(measure_id, scale)
    return _offer(trial, measure_id, "revenue_share", changes, figures, terms)


def employee_scale(trial: Trial, measure_id: str) -> Offers:
    """From the lowest fee by employees to the highest at a ceiling, as for working environment.

    The ceiling is a round number of employees that some municipality has.
    """
    name = "employee_scale"
    terms = terms_of(trial, measure_id)
    staff = whole_employees(trial.country.columns["employees_fte"].values)
    own = None if trial.reference is None else staff[trial.reference]
    staff = staff[fined(trial, measure_id)]
    if own is None and not terms.neutral:
        own = median_of(staff)
    targets, family = trial.targets(measure_id, name), frozenset((measure_id,))
    best: tuple[tuple[float, ...], Changes, Parameters] | None = None
    for ceiling in (one for one in CEILINGS if one <= staff.max()):
        part = _part(staff, ceiling)
        highest = _highest(terms, part, None if own is None else float(_part(own, ceiling)))
        if highest is None:
            continue
        highest = min(round_near(highest, DIGITS + 1), terms.cap)
        fee = terms.floor + part * (highest - terms.floor)
        at = f"measures.{measure_id}"
        changes: Changes = {
            f"{at}.amount": None,
            f"{at}.minimum": money(terms.floor),
            f"{at}.maximum": money(highest),
            f"{at}.scale": {"by": "employees", "ceiling": ceiling},
        }
        left = trial.left(changes, targets, family)
        other = terms.is_another_proposal(fee)
        demerit = (other, *left, not terms.deters(fee), evenness(terms, fee).unevenness)
        if best is None or demerit < best[0]:
            figures: Parameters = {"ceiling": (float(ceiling), "count"), "cap": (highest, "kr")}
            best = (demerit, changes, figures)
    if best is None:
        return [Nothing(name, measure_id, "no-room-above-floor")]
    return _offer(trial, measure_id, name, best[1], best[2], terms)


def _part(staff: Floats, ceiling: int) -> Floats:
    return (np.minimum(staff, ceiling) - 1.0) / (ceiling - 1.0)


def _highest(terms: Terms, part: Floats, own: float | None) -> float | None:
    """The fee of those at the ceiling; `part` is how far towards it each has come.

    Keeps the sum, or what the one whose part is `own` pays; None where that is below the floor.
    """
    if own is not None and terms.anchor_fee is not None:
        above, share = terms.anchor_fee - terms.floor, own
    else:
        above = terms.total - float((terms.decisions * terms.floor).sum())
        share = float((terms.decisions * part).sum())
    return terms.floor + above / share if above > 0 and share > 0 else None


def regard_to_economy(trial: Trial, measure_id: str) -> Offers:
    """A vite that departs from the act no longer does: the sum is then set by the economy.

    Nothing to offer where the act holds already, nor for what is no vite.
    """
    name = "regard_to_economy"
    measure = sanction_of(trial, measure_id)
    if not measure.conditional:
        return []
    if not measure.departs_from_vite_act:
        return [Nothing(name, measure_id, "vite-act-applies")]
    at = f"measures.{measure_id}"
    changes: Changes = {f"{at}.departs_from_vite_act": None, f"{at}.individual_assessment": None}
    text = draft(name, {}, statutory_words(measure))
    return [Candidate(name, measure_id, changes, trial.targets(measure_id, name), draft=text)]


def frontier(trial: Trial, measure_id: str) -> tuple[FrontierPoint, ...]:
    """From one sum for all to per inhabitant: how evenness and deterrence change on the way."""
    terms = terms_of(trial, measure_id)
    reference = terms.anchor_population or float(median_of(trial.country.population))
    points = []
    for exponent in FRONTIER:
        size = relative_size(terms, exponent, reference)
        amount = terms.anchor_fee or rate_for(terms, size, None)
        if amount is not None:
            points.append((exponent, evenness(terms, within(terms, amount * size))))
    return tuple(
        FrontierPoint(
            exponent=exponent,
            evenness=figures,
            dominated=any(
                other.unevenness <= figures.unevenness
                and other.lowest_deterrence >= figures.lowest_deterrence
                and other != figures
                for _, other in points
            ),
        )
        for exponent, figures in points
    )
