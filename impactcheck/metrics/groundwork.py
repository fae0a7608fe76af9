"""What rules ask about the parts of a consequence analysis; numbers for the reform as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide
from impactcheck.contract.base import Words
from impactcheck.contract.findings import Listed
from impactcheck.contract.groundwork import GroundworkPart, PartStatus
from impactcheck.effects.derived import ore_of_tax
from impactcheck.effects.result import MeasureEffects
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.metrics.texts import asked_of, text_at
from impactcheck.units import Unit

CONSENT = "proposal.government_consent"


def _part(subject: Subject) -> GroundworkPart:
    wanted = asked_of(subject)
    found = next((part for part in subject.parts if part.id == wanted), None)
    if found is None or found.status == "not_applicable":
        raise NotComputable("part-not-applicable")
    return found


@vocabulary("text", "yes_no", reads="part", lists=True)
def part_missing(subject: Subject) -> Measured:
    """1 when nothing answers the part of the ordinance that the rule names, else 0."""
    part = _part(subject)
    return Measured(subject.everywhere(part.status == "missing"), listed=_listed([part]))


@vocabulary("text", "count", reads="part", lists=True)
def answers_missing(subject: Subject) -> Measured:
    """How many of the fields that the named part asks for are empty."""
    part = _part(subject)
    return Measured(subject.everywhere(len(part.empty)), listed=_listed([part]))


BOUND = frozenset({"committee", "agency"})
"""Whom the ordinances bind; a ministry follows their headings in practice."""


def _counted(subject: Subject, status: PartStatus, listed: Iterable[str]) -> Measured:
    parts = [part for part in subject.parts if part.counted and part.status != "not_applicable"]
    if not parts:
        raise NotComputable("part-not-applicable")
    statuses = [part.status for part in parts]
    numbers: dict[str, tuple[float, Unit]] = {
        "parts": (float(len(parts)), "count"),
        "missing": (float(statuses.count("missing")), "count"),
        "partly": (float(statuses.count("partly")), "count"),
    }
    shown = _listed(part for part in parts if part.status in listed)
    return Measured(subject.everywhere(statuses.count(status)), numbers=numbers, listed=shown)


@vocabulary("text", "count", numbers=("parts", "missing", "partly"), lists=True)
def parts_missing(subject: Subject) -> Measured:
    """How many parts of the ordinance that apply are answered by nothing at all.

    Those that are partly answered are listed too. Numbers: `parts` that apply, `missing`, `partly`.
    """
    return _counted(subject, "missing", ("missing", "partly"))


@vocabulary("text", "count", numbers=("parts", "missing", "partly"), lists=True)
def gravest_gap(subject: Subject) -> Measured:
    """How grave the gravest gap of the analysis is, with every part that has one.

    3: a part is missing that the ordinance demands of this proposer; 2: a part is missing, but the
    ordinance does not bind; 1: parts are only partly answered; 0: none. Numbers as `parts_missing`.
    """
    counted = _counted(subject, "missing", ("missing", "partly"))
    proposal = subject.reform.proposal
    grade = 0
    if counted.numbers["missing"][0]:
        grade = 3 if proposal is not None and proposal.kind in BOUND else 2
    elif counted.numbers["partly"][0]:
        grade = 1
    return replace(counted, numerator=subject.everywhere(grade))


@vocabulary("text", "count", numbers=("parts", "missing", "partly"), lists=True)
def parts_partly(subject: Subject) -> Measured:
    """How many parts of the ordinance that apply are answered in some of their fields only."""
    return _counted(subject, "partly", ("partly",))


def _listed(parts: Iterable[GroundworkPart]) -> tuple[Listed, ...]:
    """A line for each part: its paragraph, what it asks for, and the fields that are empty."""
    return tuple(
        Listed(
            key=f"listed-part-{part.status}",
            texts={
                "paragraph": _both(part.paragraph),
                "part": part.words,
                "fields": _both(", ".join(part.empty)),
            },
            path=part.empty[0] if part.empty else None,
        )
        for part in parts
    )


def _both(text: str) -> Words:
    return Words(sv=text, en=text)


def cost_by_municipality(effects: Iterable[MeasureEffects]) -> Floats:
    """What the measures cost each municipality in a year, positive kronor, (cases, 290).

    Each measure's loss by itself: a gain elsewhere in the reform is no reason to leave it unsaid. A
    fee for a breach is no cost of the proposal.
    """
    losses = [
        np.maximum(0.0, -np.nan_to_num(one.net_kr))
        for one in effects
        if one.net_kr is not None and "fee" not in one.series
    ]
    if not losses:
        raise NotComputable("no-figure")
    total: Floats = np.sum(np.stack(losses), axis=0)
    return total


@vocabulary("text", "ore_of_tax", numbers=("cost",))
def cost_without_consent(subject: Subject) -> Measured:
    """What an agency's own regulations cost the municipality hit hardest, in öre on the tax rate.

    0 where the government's consent is stated or the agency only proposes. Numbers: `cost`, kronor
    a year in the whole country.
    """
    proposal = subject.reform.proposal
    if proposal is None or proposal.own_regulations is None:
        raise NotComputable("own-regulations-not-said")
    if not proposal.own_regulations or text_at(subject, CONSENT):
        return Measured(subject.everywhere(0))
    cost = cost_by_municipality(subject.all_effects)
    tax_base = subject.setting.country.columns["tax_base_kr_inh"].values
    ore = ore_of_tax(divide(cost, subject.population), tax_base)
    total = float(cost[LIKELY].sum())
    return Measured(np.nanmax(ore, axis=-1), numbers={"cost": (total, "kr")})


@vocabulary("text", "ore_of_tax")
def largest_effect(subject: Subject) -> Measured:
    """The largest yearly effect of any measure in any municipality, in öre on the tax rate.

    Size without sign; for a sanction one decision. By 5 § förordningen (2024:183) om
    konsekvensutredningar an analysis stands in proportion to it.
    """
    sizes = [
        np.abs(np.nan_to_num(kr))
        for one in subject.all_effects
        if (kr := one.series["fee"].values if "fee" in one.series else one.net_kr) is not None
    ]
    if not sizes:
        raise NotComputable("no-figure")
    tax_base = subject.setting.country.columns["tax_base_kr_inh"].values
    per_head = divide(np.max(np.stack(sizes), axis=0), subject.population)
    return Measured(np.nanmax(ore_of_tax(per_head, tax_base), axis=-1))


@vocabulary("country", "yes_no")
def sharing_barred_without_reason(subject: Subject) -> Measured:
    """1 where the proposal bars municipalities from sharing the task and gives no reason, else 0.

    Silence means that 9 kap. 37 § kommunallagen (2017:725) applies, and that they may.
    """
    measure = subject.effects.measure
    barred = getattr(measure, "bars_sharing", False)
    unsaid = getattr(measure, "reason_to_bar_sharing", None) is None
    return Measured(subject.everywhere(barred and unsaid))
