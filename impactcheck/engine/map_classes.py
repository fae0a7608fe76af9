"""Classes for a map: round limits that a reader can say aloud."""

from __future__ import annotations

import numpy as np

from impactcheck.arrays import LIKELY, Floats, quantiles_of
from impactcheck.contract.effects import MapClasses
from impactcheck.effects.compared import compared
from impactcheck.effects.result import MeasureEffects
from impactcheck.effects.setting import Setting

CLASSES = 5


def map_classes(measure: MeasureEffects | None, setting: Setting) -> MapClasses | None:
    """The principal effect in at most five classes of round limits.

    Per inhabitant, or in its own unit where it is no sum. By size where all pay or all receive; by
    value, with zero among the limits, where signs mix or what is no sum lies below zero. Where most
    get nothing, the limits tell those apart who get something.
    """
    if measure is None:
        return None
    effect = compared(measure, setting.country.population)
    values = effect.values[LIKELY]
    known = values[np.isfinite(values)]
    if not known.size:
        return None
    below = bool((known < 0).any())
    mixed = below and (effect.is_mean or bool((known > 0).any()))
    graded = values if mixed else np.abs(values)
    limits = _limits(graded[np.isfinite(graded)], mixed)
    classes = np.digitize(np.where(np.isfinite(graded), graded, 0.0), limits)
    counts = np.bincount(classes[np.isfinite(graded)], minlength=len(limits) + 1)
    return MapClasses(
        measure=measure.id,
        series=measure.principal,
        unit=effect.unit,
        by="value" if mixed else "size",
        limits=tuple(limits),
        counts=tuple(int(count) for count in counts),
        classes=tuple(
            int(k) if ok else None for k, ok in zip(classes, np.isfinite(graded), strict=True)
        ),
    )


def _limits(values: Floats, mixed: bool) -> list[float]:
    touched = values if mixed else values[values != 0]
    if not touched.size:
        return []
    cuts = quantiles_of(touched, np.arange(1, CLASSES) / CLASSES)
    rounded = {_two_digits(float(cut)) for cut in cuts}
    if mixed:
        rounded.add(0.0)
    inside = [cut for cut in sorted(rounded) if values.min() < cut <= values.max()]
    return inside[:CLASSES]


def _two_digits(value: float) -> float:
    return float(f"{value:.2g}")
