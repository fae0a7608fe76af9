"""Sanctions: schedules that weigh as evenly as they can and still deter."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from impactcheck.arrays import Floats, median_of
from impactcheck.contract.redesigns import FrontierPoint
from impactcheck.effects.scales import whole_employees
from impactcheck.redesign.bands import MOST_BANDS, BandSchedule, band_schedule
from impactcheck.redesign.drafts import draft
from impactcheck.redesign.regimes import statutory_words
from impactcheck.redesign.sanction_terms import fined, sanction_of, terms_of
from impactcheck.redesign.schedules import Terms, evenness, rate_for, relative_size, within
from impactcheck.redesign.searches import Candidate, Nothing, Offers, Parameters
from impactcheck.redesign.trial import Changes, Trial
from impactcheck.redesign.writing import money, number, round_near, round_up
from impactcheck.reform.writing import write_money, write_share
from impactcheck.units import Unit

DIGITS = 2
FEWEST_BANDS = 3
EXPONENTS = tuple(step / 20 for step in range(1, 21))
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
    """A rate of two digits: the nearest, or the one above where the nearest deters too little."""
    near = round_near(rate, DIGITS)
    if near < rate and terms.deters(fee(rate)) and not terms.deters(fee(near)):
        return round_up(rate, DIGITS)
    return near


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
    return [Candidate(name, measure_id, changes, targets, figures, draft=text)]


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
        left = trial.left(changes(schedule), targets, family)
        return *left, not deters, len(schedule.amounts)

    counts = range(FEWEST_BANDS, MOST_BANDS + 1)
    chosen = min((_through_reference(trial, terms, rate, count) for count in counts), key=demerit)
    figures: Parameters = {"bands": (float(len(chosen.amounts)), "count")}
    return _offer(trial, measure_id, name, changes(chosen), figures, terms, chosen)


def _through_reference(trial: Trial, terms: Terms, rate: float, count: int) -> BandSchedule:
    """The schedule at `rate`, lowered or raised so that a chosen municipality pays its own fee.

    A band's sum suits the middle of the band, and the chosen municipality may lie far from it.
    """
    schedule = band_schedule(terms, rate, count)
    if trial.reference is None or not terms.anchor_population or not terms.anchor_fee:
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
        amount = min(round_near(amount, DIGITS), terms.cap)
        scale = {"by": "population", "exponent": number(exponent), **_limits(terms)}
        scale["reference"] = number(reference)
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
    """From the lowest fee by employees to the highest at a ceiling, as for working environment."""
    name = "employee_scale"
    terms = terms_of(trial, measure_id)
    who = fined(trial, measure_id)
    staff = whole_employees(trial.country.columns["employees_fte"].values)
    anchor = float(median_of(staff[who]))
    if trial.reference is not None:
        anchor = float(staff[trial.reference])
    if terms.anchor_fee is None or terms.anchor_fee <= terms.floor or terms.cap <= terms.floor:
        reason = "needs-an-anchor" if terms.anchor_fee is None else "no-room-above-floor"
        return [Nothing(name, measure_id, reason)]
    each = (terms.anchor_fee - terms.floor) / max(anchor - 1.0, 1.0)
    ceiling = max(2, int(round_near(1.0 + (terms.cap - terms.floor) / each, DIGITS)))
    at = f"measures.{measure_id}"
    changes: Changes = {
        f"{at}.amount": None,
        f"{at}.minimum": money(terms.floor),
        f"{at}.maximum": money(terms.cap),
        f"{at}.scale": {"by": "employees", "ceiling": ceiling},
    }
    figures: Parameters = {"ceiling": (float(ceiling), "count")}
    return _offer(trial, measure_id, name, changes, figures, terms)


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
