"""What a proposal adds to the load that municipalities already bear, as the assessment holds it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from impactcheck.arrays import LIKELY, NAMED_CASES, divide
from impactcheck.contract.base import Figure
from impactcheck.contract.effects import BackgroundLoad, Extreme
from impactcheck.country.model import Country
from impactcheck.effects.background import Background
from impactcheck.effects.derived import derived_from_hours
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.effects.submissions import handed_in
from impactcheck.engine.contract_values import number

__all__ = ["Background", "background_load", "the_same_everywhere"]


def the_same_everywhere(country: Country, hours: float) -> Background:
    """A load of so many hours a year in every municipality, which nobody hands anything in for."""
    nothing = np.zeros(len(country))
    each = np.full((len(NAMED_CASES), len(country)), hours)
    return Background("same-everywhere", "", 1, nothing, nothing, each)


def background_load(
    background: Background, effects: Sequence[MeasureEffects], setting: Setting
) -> BackgroundLoad:
    """Means over the municipalities that the proposal gives work to; over all when it gives none.

    `submission_number` is the place of the proposal's last submission in the year; None when it
    demands none or does not say.
    """
    country = setting.country
    hours = sum(
        (one.values("hours")[LIKELY] for one in effects if "hours" in one.series),
        np.zeros(len(country)),
    )
    submissions = handed_in("submissions", effects, setting)
    added = np.zeros(len(country)) if submissions is None else submissions[LIKELY]
    bears = (np.nan_to_num(hours) > 0) | (added > 0)
    among = bears if bears.any() else np.ones(len(country), dtype=np.bool_)
    before = background.hours[LIKELY]
    own = float(np.nanmean(added[among]))
    earlier = float(background.submissions[among].mean())
    staff = derived_from_hours(before + hours, setting)["share_of_staff_hours"].values
    heaviest = int(np.argmax(np.where(among & np.isfinite(staff), staff, -np.inf)))
    sums = float(before[among].mean()), float(np.nanmean((before + hours)[among]))
    return BackgroundLoad(
        grants=background.name,
        reforms=background.reforms,
        municipalities=int(bears.sum()),
        submissions=Figure(value=earlier, unit="count"),
        reports=Figure(value=float(background.reports[among].mean()), unit="count"),
        own_submissions=Figure(value=None if submissions is None else own, unit="count"),
        submission_number=Figure(value=float(round(earlier + own)) if own else None, unit="count"),
        hours_before=Figure(value=sums[0], unit="hours"),
        hours_after=Figure(value=sums[1], unit="hours"),
        hours_added=Figure(
            value=number(divide(np.array(sums[1] - sums[0]), np.array(sums[0])).item()),
            unit="share",
        ),
        heaviest=Extreme(
            municipality=country.codes[heaviest], value=float(staff[heaviest]), unit="share"
        ),
    )
