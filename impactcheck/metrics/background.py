"""What rules ask about a proposal against the load that municipalities already bear.

Computable only where the check was given that background.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.background import Background
from impactcheck.effects.submissions import handed_in
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.metrics.weights import administrators


def _background(subject: Subject) -> Background:
    if subject.background is None:
        raise NotComputable("no-background")
    return subject.background


def _hours(subject: Subject) -> Floats:
    """The whole reform's hours (cases, units), NaN where it gives no work."""
    by_measure = (
        effects.values("hours") for effects in subject.all_effects if "hours" in effects.series
    )
    total = sum(by_measure, np.zeros(subject.setting.shape))
    return np.where(total > 0, total, np.nan)


def _hours_before(subject: Subject) -> Floats:
    return _background(subject).hours_over(len(subject.setting.cases))


@vocabulary("municipality", "count")
def submission_of_the_year(subject: Subject) -> Measured:
    """Which submission of the year the reform's last one is, after those of existing grants."""
    background = _background(subject)
    own = handed_in("submissions", subject.all_effects, subject.setting)
    if own is None:
        raise NotComputable("demands-not-given")
    place = np.where(own > 0, background.submissions + own, np.nan)
    return Measured(place)


@vocabulary("municipality", "hours")
def hours_per_administrator_in_all(subject: Subject) -> Measured:
    """Hours a year of the proposal and of existing grants for each administrator there is."""
    staff, _share = administrators(subject)
    hours = subject.effects.values("hours")
    return Measured(np.where(hours > 0, hours, np.nan) + _hours_before(subject), staff)


@vocabulary("municipality", "share")
def hours_added_to_existing(subject: Subject) -> Measured:
    """The reform's hours as a share of the hours that existing grants already take."""
    return Measured(_hours(subject), _hours_before(subject))


@vocabulary("municipality", "share")
def share_of_working_time_in_all(subject: Subject) -> Measured:
    """Hours of the reform and of existing grants together, as a share of all that staff work."""
    before = _hours_before(subject)
    staff = subject.setting.country.columns["employees_fte"].values
    all_hours = staff * subject.setting.assumptions.hours_per_post
    return Measured(_hours(subject) + before, all_hours)
