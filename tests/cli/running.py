"""A small reform, and how a run of the program ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

FLAT_SANCTION = """\
format: impactcheck/1
id: avgift
title: En avgift
status: idea
date: 2026-01-01
prices: 2026
measures:
  avgift:
    kind: sanction
    amount: 200 000 kr
"""


@dataclass(frozen=True)
class Ended:
    """How a run ended."""

    code: int
    out: str
    err: str


Runner = Callable[..., Ended]
