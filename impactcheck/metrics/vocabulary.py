"""Every metric by name: a rule that names another is refused."""

from __future__ import annotations

from types import ModuleType

from impactcheck.metrics import (
    background,
    burdens,
    contradictions,
    data,
    duties,
    grant_terms,
    grants,
    groundwork,
    limits_of_size,
    over_time,
    sanctions,
    services,
    structure,
    texts,
    weights,
)
from impactcheck.metrics.registry import Metric

MODULES: tuple[ModuleType, ...] = (
    grants,
    grant_terms,
    burdens,
    sanctions,
    duties,
    structure,
    over_time,
    limits_of_size,
    texts,
    groundwork,
    contradictions,
    data,
    background,
    weights,
    services,
)

METRICS: dict[str, Metric] = {
    entry.name: entry
    for module in MODULES
    for entry in vars(module).values()
    if isinstance(entry, Metric)
}
