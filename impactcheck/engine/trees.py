"""Who loses, in a few limits on structural factors: only where it has been asked for."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from impactcheck.contract.who_loses import WhoLoses
from impactcheck.country.model import Country
from impactcheck.effects.result import MeasureEffects
from impactcheck.problems import BadInput, Problem
from impactcheck.rules.load import Rulebook
from impactcheck.rules.parameters import parameter_on
from impactcheck.who_loses.describe import who_loses

SHARE_EXPLAINED = "tree_share_explained"


def trees(
    effects: Sequence[MeasureEffects], country: Country, rulebook: Rulebook, day: datetime.date
) -> tuple[WhoLoses, ...]:
    """A record for each measure; BadInput `parameter-required` while the least share is empty."""
    share = parameter_on(rulebook.parameters, SHARE_EXPLAINED, day).value
    if share is None:
        raise BadInput(Problem("parameter-required", {"name": SHARE_EXPLAINED}))
    return who_loses(effects, country, share)
