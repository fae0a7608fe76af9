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
