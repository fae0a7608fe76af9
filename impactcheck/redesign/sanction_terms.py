"""What a schedule of a sanction has to keep to: who pays, how much now, floor, cap, deterrence."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask, median_of
from impactcheck.contract.assessment import Assessment
from impactcheck.redesign.schedules import Terms
from impactcheck.redesign.trial import Trial
from impactcheck.reform.quantities import Range
from impactcheck.reform.sanctions import Frequency, Sanction

DEAREST = "dearest_redesign"
"""The parameter that says how many times the proposal's cost a redesign may cost."""
NEUTRAL_WITHIN = "neutral_within"
"""The parameter that says how far from the proposal's sum round amounts may come."""


def fined(trial: Trial, measure_id: str) -> Mask:
    """Who can be fined under the proposal."""
    return np.asarray(-trial.effects(measure_id).values("fee")[LIKELY] > 0)


def fees_in(trial: Trial, measure_id: str, version: Assessment) -> Floats:
    """What each who can be fined pays in another version, per decision, day or violation."""
    measure = next(one for one in version.measures if one.id == measure_id)
    values = np.array(measure.effects["fee"].values, dtype=np.float64)
    return -values[fined(trial, measure_id)] / _count(trial, measure_id)


def _count(trial: Trial, measure_id: str) -> float:
    count = sanction_of(trial, measure_id).count
    return 1.0 if count is None else count.likely


def terms_of(trial: Trial, measure_id: str) -> Terms:
    """Floor, cap, deterrence and anchor for the measure's schedules.

    Floor and cap are the law's own where the proposal names them, else those of a precedent.
    """
    measure = sanction_of(trial, measure_id)
    who = fined(trial, measure_id)
    country = trial.country
    people = country.population[who]
    now = -trial.effects(measure_id).values("fee")[LIKELY][who] / _count(trial, measure_id)
    net_cost = np.abs(country.columns["net_cost_kr_inh"].values[who]) * people
    cap = _first_known(measure.statutory_maximum, measure.maximum)
    cap = max(_parameter(trial, "highest_scaled_fee"), float(now.max())) if cap is None else cap
    floor = _first_known(measure.minimum)
    floor = _parameter(trial, "lowest_scaled_fee") if floor is None else floor
    anchor_population, anchor_fee = _anchor(trial, people, now, at_cap=cap <= float(now.max()))
    return Terms(
        population=people,
        net_cost=net_cost,
        decisions=_decisions(measure, people),
        now=now,
        floor=min(floor, cap, float(now.min())),
        cap=cap,
        deterrence_share=_parameter(trial, "deterrence"),
        anchor_population=anchor_population,
        anchor_fee=anchor_fee,
        times=_parameter(trial, DEAREST) or 1.0,
        off_at_most=_parameter(trial, NEUTRAL_WITHIN),
    )


def sanction_of(trial: Trial, measure_id: str) -> Sanction:
    """The measure as the drafter wrote it; only sanctions have these searches."""
    measure = trial.measure(measure_id)
    assert isinstance(measure, Sanction), "the table keeps kinds apart"  # noqa: S101
    return measure


def _first_known(*amounts: Range | None) -> float | None:
    return next((amount.likely for amount in amounts if amount is not None), None)


def _parameter(trial: Trial, name: str) -> float:
    return trial.examined.parameter(name) or 0.0


def _decisions(measure: Sanction, people: Floats) -> Floats:
    """Expected decisions a year; one in each municipality where the number is unknown."""
    if isinstance(measure.per_year, Frequency):
        return measure.per_year.per_100000_inhabitants.likely * people / 100_000.0
    return np.full(people.size, 1.0 if measure.per_year is None else measure.per_year.likely)


def _anchor(
    trial: Trial, people: Floats, now: Floats, *, at_cap: bool
) -> tuple[float | None, float | None]:
    """The size and the fee of the municipality that is to pay what it would have paid, if one is.

    Where the highest fee is the highest that the law allows nobody can pay more, and no sum is kept
    but by one fee for all: then a municipality of the median's population is chosen.
    """
    if trial.reference is None and not at_cap:
        return None, None
    size = float(median_of(people))
    if trial.reference is not None:
        size = float(trial.country.population[trial.reference])
    return size, float(now[np.argmin(np.abs(people - size))])
