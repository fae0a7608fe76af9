"""What rules ask about grants."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import Floats
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary


def municipal_grant(subject: Subject) -> Floats:
    """The grant that municipalities themselves get, (3, 290); not computable when it is shared."""
    series = subject.effects.series
    if "municipal_grant" in series:
        return series["municipal_grant"].values
    if "net" not in series:
        raise NotComputable("includes-private-organisers")
    return series["grant"].values


def eligible_only(subject: Subject, values: Floats) -> Floats:
    """The values with NaN where the municipality gets nothing of the grant."""
    return np.where(subject.effects.values("grant") > 0, values, np.nan)


@vocabulary("municipality", "kr")
def net_kr(subject: Subject) -> Measured:
    """Grant less administration, kronor a year; below 0 the municipality loses by applying."""
    municipal_grant(subject)
    return Measured(eligible_only(subject, subject.effects.values("net")))


@vocabulary("municipality", "share")
def administration_share(subject: Subject) -> Measured:
    """Administration as a share of the grant."""
    grant = municipal_grant(subject)
    cost = -subject.effects.values("administration")
    return Measured(eligible_only(subject, cost), grant)


@vocabulary("municipality", "posts")
def grant_in_posts(subject: Subject) -> Measured:
    """How many full-time posts the grant pays for at the assumed hourly cost and yearly hours."""
    assumptions = subject.setting.assumptions
    cost_of_post = assumptions.hourly_cost.likely * assumptions.hours_per_post
    grant = eligible_only(subject, municipal_grant(subject))
    numbers = {"cost_of_post": (cost_of_post, "kr")}
    return Measured(grant, np.full(grant.shape[-1], cost_of_post), numbers=numbers)  # type: ignore[arg-type]
