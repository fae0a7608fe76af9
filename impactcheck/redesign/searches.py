"""Every search by its name, for each kind of measure: what rules name under `redesign`."""

from __future__ import annotations

from collections.abc import Mapping

from impactcheck.redesign import burdens, duties, grants, sanctions, splitting
from impactcheck.redesign.candidates import Search

_LESS_WORK: Mapping[str, Search] = {
    "fewer_reports": burdens.fewer_reports,
    "differentiated_reporting": burdens.differentiated_reporting,
    "shared_fulfilment": burdens.shared_fulfilment,
}

SEARCHES: Mapping[str, Mapping[str, Search]] = {
    "grant": {
        "base_amount": grants.base_amount,
        "base_amount_extra": grants.larger_base,
        "floor": grants.floor,
        "larger_pot": grants.larger_pot,
        "automatic_payment": grants.automatic_payment,
        "pooled_grant": splitting.pooled_grant,
        "lower_co_financing": splitting.lower_co_financing,
        **_LESS_WORK,
    },
    "burden": _LESS_WORK,
    "fee": _LESS_WORK,
    "duty": {
        "funding_key_with_base": duties.funding_key_with_base,
        "shared_posts": duties.shared_posts,
        **_LESS_WORK,
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
