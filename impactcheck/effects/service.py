"""A service that people travel to: kilometres to the nearest office before and after, and time.

`distance = nearest + within`: from the municipality's point to the nearest office, in a straight
line or by the drafter's own distances, and the mean way from home to that point, `c x sqrt(area)`
with c assumed. Formulas: `docs/method.md`, *A service that people travel to*.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impactcheck.arrays import LIKELY, Floats, Mask
from impactcheck.effects.allocation import ImpossibleDesignError
from impactcheck.effects.burden import work
from impactcheck.effects.nearest import (
    Nearest,
    municipalities_with_an_office,
    nearest,
    open_at_least,
    wait_in_days,
)
from impactcheck.effects.result import MeasureEffects, Note, Series, Step
from impactcheck.effects.setting import Setting
from impactcheck.effects.travel import over_by_sign, travel_of
from impactcheck.reform.distances import KM
from impactcheck.reform.offices import FORM, FORMS, MUNICIPALITY, OfficesFile, office_figures
from impactcheck.reform.service import Service
from impactcheck.sums import sum_of_known
from impactcheck.units import Unit

AREA = "land_area_km2"
WITHIN = "service_within"
PER_KM = "service_minutes_per_km"
OPEN_DAYS = "service_open_days"
LIMITS_KM = (30, 60, 100)
"""Beyond these inhabitants are counted, as their municipality lies at the mean."""
A_METRE = 0.001
"""Kilometres: a way that changes by less is the same way."""
TIMES = ("before", "after")
LOST = "lost_office"


def service_effects(measure_id: str, measure: Service, setting: Setting) -> MeasureEffects:
    """Kilometres, minutes, opening days and travel of those served, and what municipalities do."""
    for name in (WITHIN, PER_KM, OPEN_DAYS):
        if name not in setting.parameters:
            raise ImpossibleDesignError("service-parameter-missing", name=name)
    eligible = setting.eligible(measure.only)
    offices = {time: offices_of(measure, time, setting) for time in TIMES}
    own = None if measure.distances is None else setting.weights[measure.distances.file]
    reached = {time: nearest(setting.country, offices[time], own) for time in TIMES}
    within = _within(setting, own)
    series = _ways(setting, reached, within, eligible)
    served = np.where(eligible, setting.key(measure.served).values, np.nan)
    travel = travel_of(measure, setting, series, served)
    series |= travel.series
    series |= _lost(setting, offices, eligible)
    series |= _open_often(setting, offices, own, within, eligible)
    concerned = _who_takes_over(measure, setting, series, offices["after"], eligible)
    done = work(setting, measure.burden, concerned)
    if measure.burden:
        series |= done.series
    principal = _principal(reached)
    return MeasureEffects(
        id=measure_id,
        measure=measure,
        principal=principal,
        series=series,
        net_kr=-done.cost if measure.burden else None,
        steps=(*_steps(measure, setting, reached, within, series), *travel.steps, *done.steps),
        work=done.by_step,
        terms={"within": setting.rows(within)},
        notes=(*_notes(measure, setting, reached, eligible), *travel.notes, *done.notes),
        figures=_figures(series, served, offices),
        columns=(AREA,),
        eligible=eligible,
    )


def offices_of(measure: Service, time: str, setting: Setting) -> Floats:
    """The offices `before` or `after` as figures, shape (offices, 5); see `office_figures`."""
    given = measure.before if time == "before" else measure.after
    if isinstance(given, OfficesFile):
        return setting.weights[given.file]
    return office_figures(given, setting.country)


def _within(setting: Setting, own: Floats | None) -> Floats:
    """The mean way from home to the municipality's point, km (cases, units)."""
    area = setting.key(AREA).values
    within = setting.over(setting.parameters[WITHIN].range, "low") * np.sqrt(area)
    if own is None:
        return within
    diagonal = np.diagonal(own[KM])
    return np.where(np.isfinite(diagonal), diagonal, within)


def _ways(
    setting: Setting, reached: Mapping[str, Nearest], within: Floats, eligible: Mask
) -> dict[str, Series]:
    """Kilometres, minutes one way, and opening days, before, after, and the change of each."""
    found: dict[str, Floats] = {}
    per_km = setting.parameters[PER_KM].range
    pace = setting.over(per_km, "low")
    for time, one in reached.items():
        km = setting.rows(within + one.km)
        own = setting.rows(one.minutes + within * pace)
        found[f"distance_{time}"] = km
        found[f"minutes_{time}"] = np.where(np.isfinite(one.minutes), own, km * pace)
        found[f"days_{time}"] = setting.rows(one.days)
        found[f"wait_{time}"] = setting.rows(wait_in_days(one.days))
    found["longer"] = setting.rows(reached["after"].km - reached["before"].km)
    by_km = found["longer"] * over_by_sign(setting, per_km, found["longer"])
    own_change = setting.rows(reached["after"].minutes - reached["before"].minutes)
    found["longer_minutes"] = np.where(np.isfinite(own_change), own_change, by_km)
    found["longer_wait"] = found["wait_after"] - found["wait_before"]
    units: dict[str, Unit] = {"distance": "km", "minutes": "minutes", "days": "days"}
    return {
        name: Series(
            name,
            _unit_of(name, units),
            np.where(eligible, values, np.nan),
            is_context=name.endswith(TIMES),
        )
        for name, values in found.items()
    }


def _lost(setting: Setting, offices: Mapping[str, Floats], eligible: Mask) -> dict[str, Series]:
    """1 where a municipality has an office today and none afterwards, else 0."""
    before, after = (
        municipalities_with_an_office(setting.country, offices[time]) for time in TIMES
    )
    lost = setting.rows((before & ~after & eligible).astype(np.float64))
    return {LOST: Series(LOST, "count", lost)}


def _unit_of(name: str, units: Mapping[str, Unit]) -> Unit:
    if name == "longer":
        return "km"
    if name == "longer_minutes":
        return "minutes"
    return units.get(name.partition("_")[0], "days")


def _open_often(
    setting: Setting,
    offices: Mapping[str, Floats],
    own: Floats | None,
    within: Floats,
    eligible: Mask,
) -> dict[str, Series]:
    """How far it is to an office open as many days as it takes to count on it."""
    days = setting.parameters[OPEN_DAYS].range.likely
    found = {}
    for time in TIMES:
        km = within + nearest(setting.country, open_at_least(offices[time], days), own).km
        name = f"often_{time}"
        found[name] = Series(
            name, "km", np.where(eligible, setting.rows(km), np.nan), is_context=True
        )
    return found


def _principal(reached: Mapping[str, Nearest]) -> str:
    """The change, or what there is where there was or will be nothing to compare with."""
    if not reached["before"].exists:
        return "distance_after"
    return "longer" if reached["after"].exists else "distance_before"


def _who_takes_over(
    measure: Service,
    setting: Setting,
    series: Mapping[str, Series],
    after: Floats,
    eligible: Mask,
) -> Mask:
    if measure.burden_on == "all":
        return eligible
    if measure.burden_on == "shared":
        shared = after[(after[:, FORM] == FORMS.index("shared")) & np.isfinite(after[:, 0])]
        mask: Mask = np.isin(np.arange(len(setting.country)), shared[:, MUNICIPALITY])
        return eligible & mask
    longer = series["longer"].values[LIKELY]
    lost = np.isnan(longer) & np.isfinite(series["distance_before"].values[LIKELY])
    farther: Mask = eligible & ((longer > A_METRE) | lost)
    return farther


def _figures(
    series: Mapping[str, Series], served: Floats, offices: Mapping[str, Floats]
) -> dict[str, tuple[float | None, Unit]]:
    """Single figures of the country in the likely case; people are those served."""
    found: dict[str, tuple[float | None, Unit]] = {}
    known = np.isfinite(served)
    for time in TIMES:
        km = series[f"distance_{time}"].values[LIKELY]
        found[f"offices_{time}"] = (float(len(offices[time])), "count")
        both = known & np.isfinite(km)
        people = float(sum_of_known(served, both))
        mean = float(sum_of_known(km * served, both)) / people if people else None
        found[f"mean_{time}"] = (mean, "km")
        minutes = series[f"minutes_{time}"].values[LIKELY]
        total = float(sum_of_known(minutes * served, both))
        found[f"mean_minutes_{time}"] = (total / people if people else None, "minutes")
        for limit in LIMITS_KM:
            beyond = served[both & (km > limit)].sum() if both.any() else None
            found[f"beyond_{limit}_{time}"] = (None if beyond is None else float(beyond), "persons")
    longer = series["longer"].values[LIKELY]
    for name, mask in (("farther", longer > A_METRE), ("nearer", longer < -A_METRE)):
        found[f"{name}_municipalities"] = (float(mask.sum()), "municipalities")
        found[f"{name}_people"] = (float(served[mask & known].sum()), "persons")
    return found


def _steps(
    measure: Service,
    setting: Setting,
    reached: Mapping[str, Nearest],
    within: Floats,
    series: Mapping[str, Series],
) -> list[Step]:
    own = measure.distances
    lines = [
        setting.data_step("area", AREA),
        setting.parameter_step(WITHIN),
        Step("within", "km", setting.rows(within), "computed", "service-within"),
        setting.parameter_step(PER_KM),
    ]
    for time, one in reached.items():
        lines.append(
            Step(
                f"nearest_{time}",
                "km",
                setting.rows(one.km),
                "computed" if own is None else "data",
                "service-nearest" if own is None else "service-nearest-own",
                source="" if own is None else own.source,
                year=None if own is None else own.year,
            )
        )
        lines += [
            Step(name, series[name].unit, series[name].values, "computed", f"service-{part}")
            for part in ("distance", "minutes", "days", "wait")
            for name in (f"{part}_{time}",)
        ]
    lines += [
        Step(name, series[name].unit, series[name].values, "computed", f"service-{formula}")
        for name, formula in (("longer", "longer"), ("longer_minutes", "longer-minutes"))
    ]
    return lines


def _notes(
    measure: Service, setting: Setting, reached: Mapping[str, Nearest], eligible: Mask
) -> list[Note]:
    within, per_km = (setting.parameters[name].range for name in (WITHIN, PER_KM))
    notes = [
        Note("service-straight-lines" if measure.distances is None else "service-own-distances"),
        Note("service-within-assumed", {"likely": within.likely}),
        Note("service-pace-assumed", {"pace_minutes": per_km.likely}),
        Note("service-nearest-chosen"),
        Note("service-whole-municipality"),
    ]
    if not reached["before"].exists:
        notes.append(Note("service-nothing-before", kind="label"))
    if not reached["after"].exists:
        notes.append(Note("service-nothing-after", kind="label"))
    notes += setting.missing(measure.served, eligible, "service-served-missing")
    return notes
