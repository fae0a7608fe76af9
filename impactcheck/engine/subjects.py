"""What the rules are asked about: the reform as a whole first, then each of its measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from impactcheck.arrays import Floats
from impactcheck.contract.groundwork import Groundwork
from impactcheck.country.model import Grouping
from impactcheck.effects.background import Background
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting
from impactcheck.metrics.registry import Subject
from impactcheck.reform.model import Reform


def subjects_of(
    reform: Reform,
    setting: Setting,
    groupings: Mapping[str, Grouping],
    effects: Sequence[MeasureEffects],
    net: Floats | None,
    basis: Groundwork,
    background: Background | None = None,
) -> tuple[Subject, ...]:
    """The subjects of a reform; `net` of shape (3, 290), None when no measure enters it."""
    parts = {part.id: part.status for part in basis.parts if part.counted}
    whole = Subject(
        reform, setting, groupings, tuple(effects), net, parts=parts, background=background
    )
    return (whole, *(replace(whole, measure=one) for one in effects))
