"""A rulebook of those rules alone that rest on law, principle, evidence or a party's position."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import replace
from typing import get_args

from impactcheck.contract.findings import Standing
from impactcheck.rules.load import Rulebook

STANDINGS: tuple[Standing, ...] = get_args(Standing)


def of_standing(rulebook: Rulebook, chosen: Collection[Standing]) -> Rulebook:
    """The rules that rest on one of the chosen; the digest tells them from the whole rulebook.

    A rule of one's own that does not say what it rests on is left out with the others.
    """
    standings = tuple(one for one in STANDINGS if one in chosen)
    return replace(
        rulebook,
        rules=tuple(one for one in rulebook.rules if one.rule.standing in standings),
        digest=hashlib.sha256(f"{rulebook.digest}{','.join(standings)}".encode()).hexdigest(),
        standings=standings,
    )
