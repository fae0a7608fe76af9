"""What a consequence analysis denies, held against what has been computed about the reform."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impactcheck.arrays import LIKELY, Floats, divide
from impactcheck.contract.base import Figure, Words
from impactcheck.contract.findings import Listed
from impactcheck.effects.derived import ore_of_tax
from impactcheck.effects.result import MeasureEffects
from impactcheck.metrics.denials import FIELDS, Actor, Denial, Denied, denials_in
from impactcheck.metrics.groundwork import cost_by_municipality
from impactcheck.metrics.registry import Measured, NotComputable, Subject, vocabulary
from impactcheck.metrics.texts import text_at
from impactcheck.reform.measures import MayCompel

HALF_A_KRONA = 0.5
"""A sum closer to zero over the whole country is rounding, and contradicts nobody."""


@dataclass(frozen=True)
class Against:
    """A figure that speaks against a denial: `kr` in the likely case, 0 or more, and its wording.

    `key` is one of `messages.ftl`, `measure` the measure that it is about.
    """

    key: str
    measure: MeasureEffects
    kr: float


Search = Callable[[MeasureEffects], Against | None]


def _uncovered(one: MeasureEffects) -> Against | None:
    """What the measure costs those that it costs anything, after the money that follows it."""
    if one.net_kr is None or "fee" in one.series:
        return None
    return _if_any("cost", one, -np.minimum(0.0, np.nan_to_num(one.net_kr[LIKELY])))


def _one_off(one: MeasureEffects) -> Against | None:
    if "one_off" not in one.series:
        return None
    return _if_any("one-off", one, -np.minimum(0.0, np.nan_to_num(one.values("one_off")[LIKELY])))


def _duty(one: MeasureEffects) -> Against | None:
    """A duty with what it costs before any money that follows it, even where that is nothing."""
    if not (isinstance(one.measure, MayCompel) and one.measure.changes_duties):
        return None
    names = ("task_cost", "yearly_fee", "administration")
    costs = [np.nan_to_num(one.values(name)[LIKELY]) for name in names if name in one.series]
    return Against("duty", one, float(-np.sum(costs)) if costs else 0.0)


def _fee(one: MeasureEffects) -> Against | None:
    """The highest sum that a sanction may take of a municipality by one decision."""
    if "fee" not in one.series:
        return None
    highest = float(np.nanmax(-one.values("fee")[LIKELY], initial=0.0))
    return Against("fee", one, highest) if highest > HALF_A_KRONA else None


def _from_state(one: MeasureEffects) -> Against | None:
    for name in ("grant", "funding"):
        if name in one.series:
            return _if_any("state", one, np.maximum(0.0, np.nan_to_num(one.values(name)[LIKELY])))
    return None


def _if_any(key: str, one: MeasureEffects, kr: Floats) -> Against | None:
    total = float(kr.sum())
    return Against(key, one, total) if total > HALF_A_KRONA else None


_AGAINST: Mapping[tuple[Actor, Denied], Sequence[Search]] = {
    ("municipalities", "anything"): (_uncovered, _one_off, _duty, _fee),
    ("municipalities", "cost"): (_uncovered, _one_off),
    ("municipalities", "duty"): (_duty,),
    ("municipalities", "self_government"): (_duty,),
    ("state", "anything"): (_from_state,),
    ("state", "cost"): (_from_state,),
}
"""What speaks against a denial, the plainest figure first; a small cost is another metric's."""


def _denied(subject: Subject) -> Iterator[tuple[str, Denial]]:
    """Each denial of the analysis with the dotted path of its field."""
    for name in FIELDS:
        path = f"analysis.{name}"
        for denial in denials_in(text_at(subject, path), name):
            yield path, denial


def _against(denial: Denial, effects: Sequence[MeasureEffects]) -> Against | None:
    """The largest figure of the plainest sort that speaks against it; None where none does."""
    for search in _AGAINST.get((denial.about, denial.denies), ()):
        found = [against for one in effects if (against := search(one)) is not None]
        if found:
            return max(found, key=lambda against: against.kr)
    return None


@vocabulary("text", "count", numbers=("sentences",), lists=True)
def text_against_figures(subject: Subject) -> Measured:
    """Sentences of the analysis that deny what has been computed: a cost, a duty, a sanction.

    Each is listed with the figure that speaks against it. Numbers: `sentences`, all that deny
    something. Read by the phrases in `rules/texts/denials.yaml`.
    """
    denied = list(_denied(subject))
    listed = [
        _line(path, denial, against)
        for path, denial in denied
        if (against := _against(denial, subject.all_effects)) is not None
    ]
    return Measured(
        subject.everywhere(len(listed)),
        numbers={"sentences": (float(len(denied)), "count")},
        listed=tuple(listed),
    )


@vocabulary("text", "ore_of_tax", lists=True)
def cost_called_small(subject: Subject) -> Measured:
    """The largest cost in öre on the tax rate, where the analysis calls the cost small; else 0."""
    small = [(path, one) for path, one in _denied(subject) if one.denies == "size"]
    ours = [(path, one) for path, one in small if one.about == "municipalities"]
    if not ours:
        return Measured(subject.everywhere(0))
    try:
        cost = cost_by_municipality(subject.all_effects)
    except NotComputable:
        return Measured(subject.everywhere(0))
    tax_base = subject.setting.country.columns["tax_base_kr_inh"].values
    ore = ore_of_tax(divide(cost, subject.population), tax_base)
    worst = np.nanmax(ore, axis=-1)
    where = int(np.nanargmax(ore[LIKELY]))
    name = subject.setting.country.names[where]
    listed = tuple(
        Listed(
            key="listed-denied-size",
            texts={"sentence": _both(one.sentence), "field": _both(path), "name": _both(name)},
            figures={"ore": Figure(value=float(worst[LIKELY]), unit="ore_of_tax")},
            path=path,
        )
        for path, one in ours
    )
    return Measured(worst, listed=listed)


def _line(path: str, denial: Denial, against: Against) -> Listed:
    measure = against.measure
    return Listed(
        key=f"listed-denied-{against.key}",
        texts={
            "sentence": _both(denial.sentence),
            "field": _both(path),
            "measure": _both(measure.measure.title or measure.id),
        },
        figures={"kr": Figure(value=against.kr, unit="kr")},
        path=path,
    )


def _both(text: str) -> Words:
    """The drafter's own words, the same in both languages."""
    return Words(sv=text, en=text)
