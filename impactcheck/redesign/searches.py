"""Every search by its name, for each kind of measure: what rules name under `redesign`."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.redesign import grants, sanctions, splitting
from impactcheck.redesign.candidates import Search

SEARCHES: Mapping[str, Mapping[str, Search]] = {
    "grant": {
        "base_amount": grants.base_amount,
        "base_amount_extra": grants.larger_base,
        "floor": grants.floor,
        "larger_pot": grants.larger_pot,
        "automatic_payment": grants.automatic_payment,
        "pooled_grant": splitting.pooled_grant,
        "lower_co_financing": splitting.lower_co_financing,
    },
    "sanction": {
        "per_capita_scale": sanctions.per_capita_scale,
        "population_bands": sanctions.population_bands,
        "power_scale": sanctions.power_scale,
        "revenue_share": sanctions.revenue_share,
        "employee_scale": sanctions.employee_scale,
    },
}
"""Kind of measure -> name -> search; order is that of the reports before ranking."""

GAIN_KINDS = frozenset({"grant", "duty"})
"""Kinds for which it has a meaning to ask that municipalities gain."""
