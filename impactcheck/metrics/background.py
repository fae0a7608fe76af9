"""What rules ask about a proposal against the load that municipalities already bear.

Computable only where the check was given that background.
"""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.effects.background import Background
from impactcheck.effects.handed import handed_in
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary


def _background(subject: Subject) -> Background:
    if subject.background is None:
        raise NotComputable("no-background")
    return subject.background


def _hours(subject: Subject) -> Floats:
    """The whole reform's hours (3, 290), NaN where it gives no work."""
    parts = [one.values("hours") for one in subject.all_effects if "hours" in one.series]
    total: Floats = np.sum([np.zeros((3, len(subject.population))), *parts], axis=0)
    return np.where(total > 0, total, np.nan)


@vocabulary("municipality", "count")
def submission_of_the_year(subject: Subject) -> Measured:
    """Which submission of the year the reform's last one is, after those of existing grants."""
    background = _background(subject)
    own = handed_in("submissions", subject.all_effects, subject.setting)
    if own is None:
        raise NotComputable("demands-not-given")
    place = np.where(own > 0, background.submissions + own, np.nan)
    return Measured(np.stack([place] * 3))


@vocabulary("municipality", "share")
def hours_added_to_existing(subject: Subject) -> Measured:
    """The reform's hours as a share of the hours that existing grants already take."""
    return Measured(_hours(subject), _background(subject).hours)


@vocabulary("municipality", "share")
def share_of_working_time_in_all(subject: Subject) -> Measured:
    """Hours of the reform and of existing grants together, as a share of all that staff work."""
    background = _background(subject)
    staff = subject.setting.country.columns["employees_fte"].values
    all_hours = staff * subject.setting.assumptions.hours_per_post
    return Measured(_hours(subject) + background.hours, all_hours)
